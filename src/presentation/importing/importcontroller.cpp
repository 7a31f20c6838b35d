// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/importing/importcontroller.h"

#include "core/article/slug.h"
#include "core/ports/stores.h"
#include "importing/importer.h"
#include "language/detect/languagedetector.h"
#include "presentation/base/onresult.h"

#include <QtConcurrentRun>

namespace nashra::presentation {

ImportController::ImportController(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

ImportController::~ImportController() = default;

QString ImportController::fileFilter()
{
    return tr("Stories (*.txt *.text *.htm *.html)") + QStringLiteral(";;") + tr("All files (*)");
}

void ImportController::start(const QStringList &files, Language language, const QString &desk)
{
    if (m_isRunning || files.isEmpty())
        return;
    m_isRunning = true;
    m_isCancelled = false;
    m_files = files;
    m_next = 0;
    m_language = language;
    m_deskId = desk;
    m_imported.clear();
    m_failures.clear();
    readNext();
}

void ImportController::cancel()
{
    m_isCancelled = m_isRunning;
}

void ImportController::readNext()
{
    if (m_isCancelled || m_next >= m_files.size()) {
        m_isRunning = false;
        emit finished(m_isCancelled);
        return;
    }
    const QString file = m_files.at(m_next);
    emit progressed(static_cast<int>(m_next), static_cast<int>(m_files.size()), file);
    const Instant now = m_desk.clock().now();
    const auto read = QtConcurrent::run([file, now] { return importing::importFile(file, now); });
    onResult(read, this, [this, file](const Result<importing::ImportedStory> &story) {
        if (story)
            store(story->content, file);
        else
            fail(file, story.error());
    });
}

void ImportController::store(ArticleContent content, const QString &file)
{
    if (content.desk.isEmpty())
        content.desk = m_deskId;
    // Digits alone are of no language.
    if (!language::detectLanguage(content.headline + content.body.text()))
        content.language = m_language;
    if (content.slug.isEmpty())
        content.slug = slugFrom(content.headline);
    const auto stored = m_desk.stores().write([content, user = m_desk.user().id](Stores &stores) {
        return stores.articles().import({ImportedArticle{content, {}}}, user);
    });
    onResult(stored, this, [this, file](const Result<QList<ArticleId>> &ids) {
        if (!ids) {
            fail(file, ids.error());
            return;
        }
        m_imported += *ids;
        ++m_next;
        readNext();
    });
}

void ImportController::fail(const QString &file, const Error &error)
{
    m_failures << ImportFailure{file, error};
    ++m_next;
    readNext();
}

} // namespace nashra::presentation
