// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/articletabs.h"

#include "core/base/bidi.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "presentation/session/textowner.h"
#include "widgets/common/messagebox.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/headerform.h"

#include <QPushButton>

#include <memory>

namespace nashra::widgets {

using presentation::EditingSession;
using presentation::onResult;

ArticleTabs::ArticleTabs(const WindowParts &parts, QWidget *parent)
    : QTabWidget(parent)
    , m_parts(parts)
{
    setDocumentMode(true);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideRight);
    connect(this, &QTabWidget::currentChanged, this, [this] { emit currentPageChanged(currentPage()); });
    connect(this, &QTabWidget::tabCloseRequested, this, [this](int index) { closePage(page(index)); });
}

ArticleTabs::~ArticleTabs() = default;

ArticlePage *ArticleTabs::currentPage() const
{
    return qobject_cast<ArticlePage *>(currentWidget());
}

ArticlePage *ArticleTabs::page(int index) const
{
    return qobject_cast<ArticlePage *>(widget(index));
}

ArticlePage *ArticleTabs::pageOf(ArticleId id) const
{
    for (int i = 0; i < count(); ++i) {
        if (page(i)->session().id() == id)
            return page(i);
    }
    return nullptr;
}

bool ArticleTabs::hasDirtyPages() const
{
    for (int i = 0; i < count(); ++i) {
        if (page(i)->session().isDirty())
            return true;
    }
    return false;
}

void ArticleTabs::open(ArticleId id)
{
    if (ArticlePage *opened = pageOf(id)) {
        setCurrentWidget(opened);
        return;
    }
    const int asked = ++m_asked;
    const auto read = m_parts.desk.stores().read([id](Stores &stores) { return stores.articles().article(id); });
    onResult(read, this, [this, asked](const Result<Article> &article) {
        if (!article)
            emit failed(article.error());
        else if (asked == m_asked)
            open(*article);
    });
}

void ArticleTabs::open(const Article &article)
{
    if (ArticlePage *opened = pageOf(article.id)) {
        setCurrentWidget(opened);
        return;
    }
    const QPointer<ArticlePage> before = m_looked;
    ArticlePage *opened = adopt(new EditingSession(m_parts.desk, m_parts.journals, article));
    m_looked = opened;
    if (before && !before->session().isDirty() && !before->session().isNew() && !before->session().isBusy())
        giveUp(before, false);
}

void ArticleTabs::openNew(Language language, const QString &desk)
{
    Article article;
    article.content.language = language;
    article.content.desk = desk;
    article.content.dateline.agency = textIn(m_parts.desk.newsroom().agency, language);
    article.content.byline = m_parts.desk.user().name.value(language);
    adopt(new EditingSession(m_parts.desk, m_parts.journals, article))->header().focusHeadline();
}

ArticlePage *ArticleTabs::adopt(EditingSession *session)
{
    auto *page = new ArticlePage(m_parts, session);
    connect(page, &ArticlePage::titleChanged, this, [this, page] { retitle(page); });
    connect(page, &ArticlePage::filesDropped, this, &ArticleTabs::filesDropped);
    connect(session, &EditingSession::dirtyChanged, this, [this, page] {
        if (m_looked == page)
            m_looked.clear();
    });
    const int at = m_looked ? indexOf(m_looked) + 1 : count();
    insertTab(at, page, page->title());
    retitle(page);
    setCurrentWidget(page);
    return page;
}

void ArticleTabs::retitle(ArticlePage *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    // "&" would be read as a mnemonic.
    setTabText(index, page->title().replace(u'&', QStringLiteral("&&")));
    setTabToolTip(index, page->session().header().values().headline);
}

void ArticleTabs::closePage(ArticlePage *page)
{
    if (!page)
        return;
    EditingSession &session = page->session();
    session.flush();
    if (session.isDirty())
        askBeforeClosing(page);
    else
        giveUp(page, session.isNew());
}

void ArticleTabs::askBeforeClosing(ArticlePage *page)
{
    const QString headline = page->session().header().values().headline;
    auto *box = new MessageBox(
        QMessageBox::Question, tr("Close article"),
        headline.isEmpty()
            ? tr("The new article has text that is not saved.")
            : tr("“%1” has text that is not saved.").arg(isolated(presentation::terms::shortened(headline))),
        QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    // Another's text is given up by nobody for him.
    const QString reason = presentation::undecidedReason(m_parts.desk, page->session().writer());
    const QString offered = tr("Text that is kept aside is offered again when the program starts.");
    box->setInformativeText(reason.isEmpty() ? offered : reason + QStringLiteral(".\n") + offered);
    QPushButton *save = page->session().canSave() ? box->addButton(tr("&Save"), QMessageBox::AcceptRole) : nullptr;
    QPushButton *keep = box->addButton(tr("&Keep aside"), QMessageBox::ActionRole);
    QPushButton *discard = reason.isEmpty() ? box->addButton(tr("&Discard"), QMessageBox::DestructiveRole) : nullptr;
    box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(save && discard ? save : keep);
    const QPointer<ArticlePage> closing(page);
    connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *button) {
        if (!closing)
            return;
        if (save && button == save) {
            closing->save([this, closing](const Article &) {
                if (closing)
                    giveUp(closing, false);
            });
        } else if (button == keep || (discard && button == discard)) {
            giveUp(closing, button != keep);
        }
    });
    box->open();
}

void ArticleTabs::giveUp(ArticlePage *page, bool isDiscarded)
{
    EditingSession &session = page->session();
    const bool isKept = !isDiscarded && session.isDirty();
    const QPointer<ArticlePage> closing(page);
    const auto closed = isDiscarded ? session.discard() : session.close();
    onResult(closed, this, [this, closing, isKept](const Result<void> &answer) {
        if (!answer)
            emit failed(answer.error());
        if (!isKept || !closing)
            return;
        if (answer)
            remove(closing);
        else
            closing->setEnabled(true); // the only place where the text is
    });
    if (isKept)
        page->setEnabled(false);
    else
        remove(page);
}

void ArticleTabs::remove(ArticlePage *page)
{
    removeTab(indexOf(page));
    page->deleteLater();
}

void ArticleTabs::closeAll(const std::function<void(const Result<void> &)> &then)
{
    struct Closing
    {
        int left = 0;
        Result<void> answer = ok();
    };
    const auto closing = std::make_shared<Closing>();
    closing->left = count();
    if (closing->left == 0) {
        then(ok());
        return;
    }
    for (int i = 0; i < count(); ++i) {
        EditingSession &session = page(i)->session();
        session.flush();
        const bool isDirty = session.isDirty();
        const bool isEmpty = session.isNew() && !isDirty;
        onResult(isEmpty ? session.discard() : session.close(), this,
                 [closing, isDirty, then](const Result<void> &each) {
                     if (!each && isDirty && closing->answer)
                         closing->answer = each;
                     if (--closing->left == 0)
                         then(closing->answer);
                 });
    }
}

} // namespace nashra::widgets
