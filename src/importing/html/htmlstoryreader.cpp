// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/htmlstoryreader.h"

#include "importing/html/htmlcleaner.h"
#include "importing/storyreader.h"
#include "language/detect/languagedetector.h"

#include <QRegularExpression>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

/// Sites put their own name behind the title: "Harbour reopens | The Agency".
QString headlineOfTitle(const QString &title)
{
    const qsizetype site = title.lastIndexOf(u" | "_s);
    return (site > 0 ? title.left(site) : title).trimmed();
}

} // namespace

bool looksLikeHtml(const QByteArray &bytes)
{
    constexpr qsizetype enough = 1'024;
    const QByteArray head = bytes.left(enough).toLower();
    return head.contains("<!doctype html") || head.contains("<html");
}

QByteArray declaredEncoding(const QByteArray &bytes)
{
    constexpr qsizetype enough = 4'096;
    static const QRegularExpression declaration(
        u"<meta[^>]{1,200}charset\\s{0,9}=\\s{0,9}[\"']?([A-Za-z0-9_-]{3,20})"_s,
        QRegularExpression::CaseInsensitiveOption);
    return declaration.match(QString::fromLatin1(bytes.left(enough))).captured(1).toLatin1().toLower();
}

Result<ImportedStory> readHtmlPage(const QString &html, Instant now)
{
    auto page = cleanHtml(html, HtmlSource::Page, now, importCaps);
    if (!page)
        return tl::unexpected(page.error());
    if (page->body.isBlank())
        return fail(ErrorCode::InvalidInput, u"there is no text in it"_s);
    const Language language = language::detectLanguage(page->body.text()).value_or(Language::English);
    keepOnlyOverrides(page->body, language);
    QString headline = headlineOfTitle(page->title);
    QList<Paragraph> &paragraphs = page->body.paragraphs;
    if (page->mainHeading) {
        const qsizetype at = page->body.indexOf(*page->mainHeading);
        if (at >= 0)
            headline = paragraphs.takeAt(at).text();
    }
    ImportedStory story = readStory(std::move(paragraphs), language, headline);
    story.notes += notesOf(page->losses);
    return story;
}

} // namespace nashra::importing
