// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/exporters/exporterfixtures.h"

#include "publishing/filenames.h"
#include "testlib/builders.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

namespace nashra::testlib {

using namespace Qt::StringLiterals;
using namespace publishing;

namespace {

constexpr int cairoSummerTime = 3 * 60 * 60;

/// An id that is the same in every run.
ArticleId idFor(const QString &name)
{
    return ArticleId(QUuid::createUuidV5(QUuid(u"6f1c39f0-5b53-4d0c-9d5e-3c8f7f1f0a11"_s), name));
}

Paragraph paragraph(ParagraphKind kind, const QList<Run> &runs)
{
    return {ParagraphId::make(buildTime), kind, std::nullopt, runs};
}

Paragraph plain(const QString &text, ParagraphKind kind = ParagraphKind::Text)
{
    return paragraph(kind, {Run{text, {}, {}}});
}

QString words(const QStringList &vocabulary, int count)
{
    QStringList text;
    for (int i = 0; i < count; ++i)
        text << vocabulary[(i * 7 + i / 5) % vocabulary.size()];
    return text.join(u' ') + u'.';
}

/// Ten thousand words in paragraphs of a hundred.
Body longBody(const QStringList &vocabulary)
{
    Body body;
    for (int i = 0; i < 100; ++i)
        body.paragraphs << plain(words(vocabulary, 100));
    return body;
}

ArticleContent withBody(ArticleContent content, const QList<Paragraph> &paragraphs)
{
    content.body.paragraphs = paragraphs;
    return content;
}

ArticleContent english()
{
    ArticleContent content = anArticle().content();
    content.dateline = {u"Marsa Lubana"_s, {}, QDate(2026, 5, 12), u"ZNA"_s};
    content.byline = u"Rana Sabbaq"_s;
    content.signOff = u"rs/ht"_s;
    return content;
}

ArticleContent arabic()
{
    ArticleContent content = anArticle().inArabic().content();
    content.dateline = {u"مرسى لبانة"_s, {}, QDate(2026, 5, 12), u"واز"_s};
    content.byline = u"رنا سباق"_s;
    return content;
}

QList<Paragraph> everyKind(const QString &foreign)
{
    return {plain(u"One & two < three > \"four\" 'five'."_s),
            plain(foreign),
            plain(u"A subheading"_s, ParagraphKind::Subheading),
            plain(u"first item"_s, ParagraphKind::ListItem),
            plain(u"second item, which is so long that it has to be continued on the next line of a dispatch"_s,
                  ParagraphKind::ListItem),
            plain(u"Team\tPlayed\tPoints"_s, ParagraphKind::TableRow),
            plain(u"Port\t10"_s, ParagraphKind::TableRow),
            plain(u"\t\tonly the last"_s, ParagraphKind::TableRow),
            plain(u"   "_s),
            paragraph(ParagraphKind::Text,
                      {Run{u"Words with "_s, {}, {}}, Run{u"emphasis"_s, Mark::Emphasis, {}}, Run{u", "_s, {}, {}},
                       Run{u"weight"_s, Mark::Strong | Mark::Emphasis, {}}, Run{u" and a "_s, {}, {}},
                       Run{u"link"_s, {}, u"https://example.org/a?b=1&c=2"_s},
                       Run{u" and one that is none"_s, {}, u"javascript:alert(1)"_s}})};
}

QList<Paragraph> longWords()
{
    const QString address = u"https://example.org/"_s + QString(400, u'x');
    return {plain(u"See "_s + address + u" and then go on."_s),
            plain(QString(69, u'y')),
            plain(QString(70, u'z')),
            plain(QString(139, u'a') + u' ' + QString(66, u'b') + u" c"_s),
            plain(u"é"_s + QString(200, QChar(0x0301)) + u" marks without end"_s),
            plain(u"😀"_s.repeated(80) + u" smiles  and   blanks"_s)};
}

QList<Paragraph> directions()
{
    return {plain(u"He said \u202Eevil\u202C and \u2067شيء\u2069 and a mark\u200F."_s),
            plain(u"عنوان \u202Aleft\u202C ثم \u200E(نص)\u200E و\u2066isolated\u2069 بعده \u2067 بلا نهاية"_s),
            plain(u"\u2069\u2069\u202C stray ends"_s)};
}

ArticleContent hostile(ArticleContent content, const QString &slug)
{
    content.slug = slug;
    content.headline = u"</title><script>alert(1)</script> {{headline}} {{{bodyHtml}}} {{#items}}"_s;
    content.byline = u"<b onmouseover=x>\"'&"_s;
    content.section = u"{{>article}}"_s;
    content.keywords = {u"a\"b"_s, u"</script>"_s};
    content.body.paragraphs = {plain(u"]]></script><!-- & \\u003c \\ \"quoted\" {{signOff}} %1 %2"_s)};
    content.related = {{u"<i>x</i>"_s, u"</p>"_s, std::nullopt, u"javascript:alert(1)"_s},
                       {u"ok"_s, {}, std::nullopt, u"https://example.org/<a>\"b\""_s},
                       {u"  "_s, {}, std::nullopt, {}}};
    return content;
}

EntityId entityFor(const QString &name)
{
    return EntityId(idFor(name).uuid());
}

/// One of each kind, the last two made to break out of where they stand.
QList<NamedEntity> trickyNames()
{
    const QString breaking = u"</script><script>alert(1)</script> {{headline}} & \"x\" \u202E \u2028"_s;
    NamedEntity person{entityFor(u"samer"_s), EntityKind::Person, {}, {}, {{u"wikidata"_s, u"Q42"_s}}, 3, true, true};
    person.names = {{Language::English, u"Samer Dalwani"_s}, {Language::Arabic, u"سامر الدلواني"_s}};
    person.titles = {{Language::English, u"Minister of Transport"_s}, {Language::Arabic, u"وزير النقل"_s}};
    NamedEntity house{entityFor(u"port"_s), EntityKind::Organisation, {}, {}, {}, 1, false, true};
    house.names = {{Language::English, u"Marsa Port Authority"_s}};
    NamedEntity place{
        entityFor(u"marsa"_s), EntityKind::Place, {}, {}, {{u"wikidata"_s, u"Q1\"/>"_s}}, 2, false, false};
    place.names = {{Language::Arabic, breaking + u"مرسى"_s}};
    NamedEntity event{entityFor(u"fair"_s), EntityKind::Event, {}, {}, {{u"desk"_s, breaking}}, 1, false, false};
    event.names = {{Language::English, breaking}, {Language::Arabic, u"معرض <b>زهوان</b> Expo 26"_s}};
    event.titles = {{Language::English, breaking}, {Language::Arabic, breaking}};
    return {person, house, place, event};
}

ArticleInput withEverything(const ArticleContent &content)
{
    ArticleInput input = exportInput(content);
    input.content.editorsNote = u"Corrects the number of ships in paragraph 2."_s;
    input.followUp = FollowUpClass::Correction;
    input.version = 2;
    input.embargoUntil = input.releasedAt;
    input.bulletin = PageLink{u"bulletin-en-1.html"_s, u"A bulletin & more"_s, content.language};
    input.counterparts = {{{u"other-ar.html"_s, u"نص"_s, Language::Arabic}, true},
                          {{QString(), u"No page"_s, Language::English}, false}};
    const ArticleId related = idFor(u"related"_s);
    input.content.related = {{u"Inside: مرسى"_s, u"Its teaser"_s, related, {}}};
    input.relatedPages[related] = u"related-en-1.html"_s;
    input.names = trickyNames();
    return input;
}

/// The three inline tags of the demo files.
QList<Run> runsOf(const QString &markup)
{
    QList<Run> runs;
    Run now;
    QXmlStreamReader xml(u"<p>"_s + markup + u"</p>"_s);
    while (!xml.atEnd()) {
        xml.readNext();
        const bool isStart = xml.isStartElement();
        if (xml.isCharacters())
            runs << Run{xml.text().toString(), now.marks, now.link};
        else if (xml.name() == "a"_L1)
            now.link = isStart ? xml.attributes().value("href"_L1).toString() : QString();
        else if (xml.name() == "em"_L1)
            now.marks.setFlag(Mark::Emphasis, isStart);
        else if (xml.name() == "strong"_L1)
            now.marks.setFlag(Mark::Strong, isStart);
    }
    return runs;
}

Paragraph demoParagraph(const QString &line)
{
    if (line.startsWith("## "_L1))
        return paragraph(ParagraphKind::Subheading, runsOf(line.mid(3)));
    if (line.startsWith("- "_L1))
        return paragraph(ParagraphKind::ListItem, runsOf(line.mid(2)));
    return paragraph(ParagraphKind::Text, runsOf(line));
}

ExportFixture demoFixture(const QJsonObject &json, Language language)
{
    ArticleContent content;
    content.language = language;
    content.slug = json[u"slug"_s].toString();
    content.headline = json[u"headline"_s].toString();
    const QJsonObject dateline = json[u"dateline"_s].toObject();
    content.dateline.place = dateline[u"place"_s].toString();
    content.dateline.date = QDate::fromString(dateline[u"date"_s].toString(), Qt::ISODate);
    content.dateline.agency = textIn(exportNewsroom().agency, language);
    content.byline = json[u"byline"_s].toString();
    content.signOff = json[u"signOff"_s].toString();
    content.editorsNote = json[u"editorsNote"_s].toString();
    content.section = json[u"section"_s].toString();
    content.urgency = json[u"urgency"_s].toInt(5);
    for (const auto &keyword : json[u"keywords"_s].toArray())
        content.keywords << keyword.toString();
    for (const auto &line : json[u"body"_s].toArray())
        content.body.paragraphs << demoParagraph(line.toString());
    for (const auto &related : json[u"related"_s].toArray())
        content.related << RelatedItem{related[u"headline"_s].toString(), related[u"teaser"_s].toString(), {}, {}};
    return {json[u"key"_s].toString(), exportInput(content)};
}

} // namespace

NewsroomSettings exportNewsroom()
{
    NewsroomSettings newsroom;
    newsroom.name = {{Language::English, u"Zahwan News Agency"_s}, {Language::Arabic, u"وكالة أنباء زهوان"_s}};
    newsroom.agency = {{Language::English, u"ZNA"_s}, {Language::Arabic, u"واز"_s}};
    return newsroom;
}

ArticleInput exportInput(const ArticleContent &content)
{
    ArticleInput input;
    input.id = idFor(content.slug + content.headline);
    input.content = content;
    input.fileStem = fileStemOf(input.id, content);
    input.newsroom = exportNewsroom();
    input.dispatchNumber = 42;
    input.releasedAt = ZonedInstant{buildTime, cairoSummerTime};
    input.updatedAt = ZonedInstant{Instant{buildTime.ms + 3'600'000}, cairoSummerTime};
    return input;
}

QList<ExportFixture> trickyFixtures()
{
    const QString englishWithArabic = u"The paper Al-Mina (الميناء، 12 مايو) said “نعم” on page 3."_s;
    const QString arabicWithEnglish =
        u"قالت وكالة Reuters (World News) إن طائرة F-16 هبطت، للاتصال +963 11 555 0100."_s;
    const QStringList englishWords{u"harbour"_s, u"minister"_s, u"said"_s, u"the"_s,
                                   u"of"_s,      u"Tuesday,"_s, u"ships"_s};
    const QStringList arabicWords{u"المرفأ"_s, u"وزير"_s, u"قال"_s, u"في"_s, u"مُحَمَّد"_s, u"السفن،"_s, u"BBC"_s};
    ArticleContent bare;
    bare.headline = u"Only a headline"_s;
    ArticleContent tableFirst = withBody(english(), everyKind(englishWithArabic).mid(5, 3));

    QList<ExportFixture> fixtures{
        {u"plain English"_s, exportInput(english())},
        {u"plain Arabic"_s, exportInput(arabic())},
        {u"every kind of paragraph, English"_s, withEverything(withBody(english(), everyKind(englishWithArabic)))},
        {u"every kind of paragraph, Arabic"_s, withEverything(withBody(arabic(), everyKind(arabicWithEnglish)))},
        {u"ten thousand words, English"_s, exportInput(withBody(english(), longBody(englishWords).paragraphs))},
        {u"ten thousand words, Arabic"_s, exportInput(withBody(arabic(), longBody(arabicWords).paragraphs))},
        {u"bidi controls, English"_s, exportInput(withBody(english(), directions()))},
        {u"bidi controls, Arabic"_s, exportInput(withBody(arabic(), directions()))},
        {u"words longer than a line"_s, exportInput(withBody(english(), longWords()))},
        {u"a table and no paragraph for the dateline"_s, exportInput(tableFirst)},
        {u"a slug that climbs"_s, exportInput(hostile(english(), u"../../../etc/passwd"_s))},
        {u"a slug of Windows"_s, exportInput(hostile(arabic(), u"CON"_s))},
        {u"a slug of signs"_s, exportInput(hostile(english(), u"/\\:*?\"<>|\u202E \n"_s))},
        {u"a slug in Arabic"_s, exportInput(hostile(arabic(), u"ميناء مرسى لبانة"_s.repeated(40)))},
        {u"nothing but a headline"_s, exportInput(bare)}};
    fixtures[3].input.content.body.paragraphs[1].direction = Qt::LeftToRight;
    for (qsizetype i = 10; i < 14; ++i)
        fixtures[i].input.names = trickyNames();
    fixtures.last().input.newsroom = {};
    fixtures.last().input.releasedAt.reset();
    fixtures.last().input.updatedAt.reset();
    for (ExportFixture &fixture : fixtures) {
        fixture.input.id = idFor(fixture.name);
        fixture.input.fileStem = fileStemOf(fixture.input.id, fixture.input.content);
    }
    return fixtures;
}

QList<ExportFixture> demoFixtures(Language language)
{
    QFile file(QStringLiteral(NASHRA_SOURCE_DIR "/resources/demo/articles-%1.json").arg(languageCode(language)));
    if (!file.open(QIODevice::ReadOnly)) {
        QTest::qFail(qPrintable(file.fileName() + u": "_s + file.errorString()), __FILE__, __LINE__);
        return {};
    }
    QList<ExportFixture> fixtures;
    for (const auto &json : QJsonDocument::fromJson(file.readAll()).array())
        fixtures << demoFixture(json.toObject(), language);
    return fixtures;
}

BulletinInput bulletinOf(const QList<ExportFixture> &fixtures, Language language)
{
    BulletinInput bulletin;
    bulletin.fileStem = u"bulletin-%1-7"_s.arg(languageCode(language));
    bulletin.language = language;
    bulletin.title = language == Language::Arabic ? u"نشرة الأخبار & BBC"_s : u"English Bulletin & more"_s;
    bulletin.number = 7;
    bulletin.releasedAt = ZonedInstant{buildTime, cairoSummerTime};
    bulletin.newsroom = exportNewsroom();
    for (const ExportFixture &fixture : fixtures) {
        if (fixture.input.content.language == language)
            bulletin.articles << fixture.input;
    }
    return bulletin;
}

} // namespace nashra::testlib
