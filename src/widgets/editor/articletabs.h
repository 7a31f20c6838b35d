// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "widgets/windowparts.h"

#include <QPointer>
#include <QTabWidget>

#include <functional>

namespace nashra::presentation {
class EditingSession;
}

namespace nashra::widgets {

class ArticlePage;

/// The open articles. An article that is only looked at gives its place to the next one looked at; once it is changed
/// it keeps it.
class ArticleTabs : public QTabWidget
{
    Q_OBJECT

public:
    /// The parts must outlive the tabs.
    explicit ArticleTabs(const WindowParts &parts, QWidget *parent = nullptr);
    ~ArticleTabs() override;

    [[nodiscard]] ArticlePage *currentPage() const;
    [[nodiscard]] ArticlePage *page(int index) const;
    /// The page of an article that is open; null where it is not.
    [[nodiscard]] ArticlePage *pageOf(ArticleId id) const;
    [[nodiscard]] bool hasDirtyPages() const;

    /// Opens a stored article, or goes to it where it is open.
    void open(ArticleId id);
    void open(const Article &article);
    /// A new article in the language, on the desk.
    void openNew(Language language, const QString &desk);
    /// Shows a session that somebody else began, and owns it from then on.
    ArticlePage *adopt(presentation::EditingSession *session);
    /// Asks what is to become of text that is not saved; what is kept is offered at the next start.
    void closePage(ArticlePage *page);
    /// Ends every session; what is not saved stays in its journal. Calls then when all of it is on the disk, or with
    /// the error that kept text from getting there; the pages stand until they are deleted.
    void closeAll(const std::function<void(const Result<void> &)> &then);

signals:
    void currentPageChanged(nashra::widgets::ArticlePage *page); ///< may be null
    void failed(const nashra::Error &error);
    void filesDropped(const QStringList &files);

private:
    void retitle(ArticlePage *page);
    /// Ends the session and takes the page away; a page whose text cannot be kept stays.
    void giveUp(ArticlePage *page, bool isDiscarded);
    void remove(ArticlePage *page);
    void askBeforeClosing(ArticlePage *page);

    WindowParts m_parts;
    QPointer<ArticlePage> m_looked; ///< the page that the next article may take the place of
    int m_asked = 0;                ///< the newest question to the store; older answers come too late
};

} // namespace nashra::widgets
