// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/plaintext/dispatch.h"

#include "publishing/storyblocks.h"

#include <QDateTime>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

using Kind = DispatchBlock::Kind;

/// The fixed words of a dispatch.
struct Words
{
    QString words;
    QString update;
    QString correction;
    QString refile;
    QString repeat;
    QString version;
    QString embargo;
    QString editors;
    QString by;
    QString bulletin;
    QString contents;
    QString end;
    QString preview;
};

const Words &wordsOf(Language language)
{
    static const Words english{u"%1 words"_s,
                               u"UPDATE"_s,
                               u"CORRECTION"_s,
                               u"REFILE"_s,
                               u"REPEAT"_s,
                               u"%1, version %2"_s,
                               u"EMBARGOED UNTIL %1"_s,
                               u"Eds: %1"_s,
                               u"By %1"_s,
                               u"BULLETIN"_s,
                               u"CONTENTS"_s,
                               u"ENDS"_s,
                               u"NOT FOR PUBLICATION – preview"_s};
    static const Words arabic{u"%1 كلمة"_s,
                              u"تحديث"_s,
                              u"تصحيح"_s,
                              u"إعادة إرسال"_s,
                              u"إعادة بث"_s,
                              u"%1، النسخة %2"_s,
                              u"محظور النشر حتى %1"_s,
                              u"ملاحظة للمحررين: %1"_s,
                              u"بقلم %1"_s,
                              u"نشرة"_s,
                              u"المحتويات"_s,
                              u"انتهى"_s,
                              u"غير مخصص للنشر – معاينة"_s};
    return language == Language::Arabic ? arabic : english;
}

QString timeText(const ZonedInstant &time)
{
    const QString offset = time.offsetSeconds == 0 ? u"UTC"_s : time.toIso().right(6);
    return time.toLocal().toString(u"yyyy-MM-dd HH:mm "_s) + offset;
}

QString numberText(qint64 number)
{
    return number > 0 ? u"%1"_s.arg(number, 4, 10, '0'_L1) : u"----"_s;
}

QString followUpText(const Words &words, FollowUpClass followUp)
{
    switch (followUp) {
    case FollowUpClass::Update:
        return words.update;
    case FollowUpClass::Correction:
        return words.correction;
    case FollowUpClass::Refile:
        return words.refile;
    case FollowUpClass::Repeat:
        return words.repeat;
    }
    return {};
}

/// Collects the blocks of a dispatch; what is empty is left out.
class Collector
{
public:
    explicit Collector(QList<DispatchBlock> &blocks)
        : m_blocks(blocks)
    {
    }

    void add(Kind kind, const QString &text, ParagraphId paragraph = {})
    {
        if (!text.trimmed().isEmpty())
            m_blocks << DispatchBlock{kind, text, paragraph};
    }

    void addHeader(const ArticleInput &input)
    {
        const ArticleContent &content = input.content;
        const Words &words = wordsOf(content.language);
        const QString agency = textIn(input.newsroom.agency, content.language);
        add(Kind::Header, QStringList{agency, numberText(input.dispatchNumber), QString::number(content.urgency),
                                      words.words.arg(content.body.wordCount())}
                              .join(u' '));
        add(Kind::Header, content.slug.trimmed().isEmpty() ? QString() : content.slug.trimmed() + u'/');
        if (input.followUp)
            add(Kind::Header, words.version.arg(followUpText(words, *input.followUp)).arg(input.version));
        if (input.embargoUntil)
            add(Kind::Header, words.embargo.arg(timeText(*input.embargoUntil)));
        if (!content.editorsNote.trimmed().isEmpty())
            add(Kind::Header, words.editors.arg(content.editorsNote));
    }

    void addBody(const ArticleInput &input)
    {
        for (const StoryBlock &block : storyBlocks(input)) {
            QString text = block.text();
            Kind kind = Kind::Text;
            if (block.kind == ParagraphKind::Subheading) {
                kind = Kind::Subheading;
            } else if (block.kind == ParagraphKind::ListItem) {
                kind = Kind::ListItem;
            } else if (block.kind == ParagraphKind::TableRow) {
                kind = Kind::Row;
                text.replace(u'\t', " | "_L1);
            }
            add(kind, text, block.id());
        }
    }

    void addArticle(const ArticleInput &input)
    {
        const ArticleContent &content = input.content;
        const Words &words = wordsOf(content.language);
        addHeader(input);
        add(Kind::Headline, content.headline);
        if (!content.byline.trimmed().isEmpty())
            add(Kind::Byline, words.by.arg(content.byline));
        addBody(input);
        add(Kind::SignOff, content.signOff);
        if (const auto &time = input.releasedAt ? input.releasedAt : input.updatedAt)
            add(Kind::SignOff, timeText(*time));
        add(Kind::SignOff, words.end);
    }

private:
    QList<DispatchBlock> &m_blocks;
};

} // namespace

QList<DispatchBlock> dispatchOf(const ArticleInput &input)
{
    QList<DispatchBlock> blocks;
    Collector collector(blocks);
    if (input.isPreview)
        collector.add(Kind::Preview, wordsOf(input.content.language).preview);
    collector.addArticle(input);
    return blocks;
}

QList<DispatchBlock> dispatchOf(const BulletinInput &input)
{
    QList<DispatchBlock> blocks;
    Collector collector(blocks);
    const Words &words = wordsOf(input.language);
    if (input.isPreview)
        collector.add(Kind::Preview, words.preview);
    const QString agency = textIn(input.newsroom.agency, input.language);
    collector.add(Kind::Header, QStringList{agency, words.bulletin, numberText(input.number)}.join(u' '));
    if (input.releasedAt)
        collector.add(Kind::Header, timeText(*input.releasedAt));
    collector.add(Kind::Headline, input.title);
    collector.add(Kind::Subheading, words.contents);
    for (qsizetype i = 0; i < input.articles.size(); ++i)
        collector.add(Kind::Contents, u"%1. %2"_s.arg(i + 1).arg(input.articles[i].content.headline));
    for (qsizetype i = 0; i < input.articles.size(); ++i) {
        collector.add(Kind::Divider, u"--- %1/%2 ---"_s.arg(i + 1).arg(input.articles.size()));
        collector.addArticle(input.articles[i]);
    }
    return blocks;
}

Indent indentOf(DispatchBlock::Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return {u"   "_s, {}};
    case Kind::ListItem:
        return {u"   - "_s, u"     "_s};
    case Kind::Row:
    case Kind::Contents:
        return {u"   "_s, u"     "_s};
    case Kind::Preview:
    case Kind::Header:
    case Kind::Headline:
    case Kind::Byline:
    case Kind::Subheading:
    case Kind::SignOff:
    case Kind::Divider:
        break;
    }
    return {};
}

bool isBlankBetween(DispatchBlock::Kind before, DispatchBlock::Kind after)
{
    const bool keepsTogether = after == Kind::Header || after == Kind::ListItem || after == Kind::Row ||
                               after == Kind::Contents || after == Kind::SignOff;
    return !(keepsTogether && before == after);
}

} // namespace nashra::publishing
