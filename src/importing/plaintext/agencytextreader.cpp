// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/plaintext/agencytextreader.h"

#include "importing/bodybuilder.h"
#include "importing/storyreader.h"
#include "language/detect/languagedetector.h"

#include <QRegularExpression>

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

QStringList paragraphsOf(const QString &text)
{
    static const QRegularExpression blankLine(u"\\n[ \\t\\x{00A0}]*\\n"_s);
    const bool hasBlankLines = text.contains(blankLine);
    QStringList paragraphs;
    QString current;
    const auto close = [&] {
        if (const QString done = current.simplified(); !done.isEmpty())
            paragraphs << done;
        current.clear();
    };
    qsizetype longest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        longest = std::max(longest, line.size());
    const bool isHardWrapped = longest <= 80;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        const bool isIndented = isHardWrapped && line.startsWith(u"   "_s);
        const bool isNewParagraph = hasBlankLines ? line.trimmed().isEmpty() || isIndented || !isHardWrapped : true;
        if (isNewParagraph)
            close();
        current += u' ';
        current += line;
    }
    close();
    return paragraphs;
}

Result<ImportedStory> readAgencyText(const QString &text, Instant now)
{
    BodyBuilder builder(now, importCaps);
    for (const QString &paragraph : paragraphsOf(text)) {
        builder.append(paragraph);
        builder.finishParagraph();
    }
    QList<Paragraph> paragraphs = builder.take();
    if (paragraphs.isEmpty())
        return fail(ErrorCode::InvalidInput, u"there is no text in it"_s);
    const Language language = language::detectLanguage(text).value_or(Language::English);
    ImportedStory story = readStory(std::move(paragraphs), language);
    story.notes += notesOf(builder.losses());
    return story;
}

} // namespace nashra::importing
