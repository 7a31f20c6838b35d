// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "widgets/common/messagebar.h"
#include "widgets/common/messagebox.h"
#include "widgets/editor/articlepage.h"

#include "core/base/bidi.h"
#include <QLocale>
#include <QPushButton>

// Saving, and the question before it where a colleague has approved what would be changed.

namespace nashra::widgets {

using presentation::EditingSession;
using presentation::onResult;

/// What a save would undo.
struct ArticlePage::Stake
{
    Article article;
    QStringList bulletins; ///< titles of those that hold it and are not out
};

void ArticlePage::save(const std::function<void(const Article &)> &then)
{
    onResult(m_session->save(), this, [this, then](const Result<Article> &saved) {
        if (saved) {
            m_messages->withdraw(m_failure); // what stood in the way of saving does no more
            if (then)
                then(*saved);
        } else if (EditingSession::isApprovalAtStake(saved.error())) {
            askBeforeReopening(then);
        }
    });
}

void ArticlePage::askBeforeReopening(const std::function<void(const Article &)> &then)
{
    const auto asked = m_parts.desk.stores().read([id = m_session->id()](Stores &stores) -> Result<Stake> {
        const auto article = stores.articles().article(id);
        if (!article)
            return tl::unexpected(article.error());
        Stake stake{*article, {}};
        const auto bulletins = stores.bulletins().holding(id);
        if (!bulletins)
            return tl::unexpected(bulletins.error());
        for (const BulletinId &each : *bulletins) {
            const auto bulletin = stores.bulletins().bulletin(each);
            if (bulletin && bulletin->status != BulletinStatus::Released)
                stake.bulletins << presentation::terms::shortened(bulletin->title);
        }
        return stake;
    });
    onResult(asked, this, [this, then](const Result<Stake> &stake) {
        if (!stake)
            showError(stake.error());
        else if (stake->article.approval)
            openQuestion(*stake, then);
        else
            save(then); // the approval is gone meanwhile
    });
}

void ArticlePage::openQuestion(const Stake &stake, const std::function<void(const Article &)> &then)
{
    const presentation::DeskSession &desk = m_parts.desk;
    const Approval &approval = *stake.article.approval;
    // Isolates keep names of the other direction in one piece.
    //: %1 is a person, %2 a time of day, or a day and a time
    const QString who = tr("%1 approved this article at %2. Saving makes it a draft again.")
                            .arg(isolated(desk.userName(approval.by)),
                                 presentation::terms::momentText(approval.at, desk.clock().now()));
    auto *box = new MessageBox(QMessageBox::Question, tr("Save article"), who, QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList stands;
    for (const QString &title : stake.bulletins)
        stands << isolated(title);
    if (!stands.isEmpty()) {
        box->setInformativeText(tr("It stands in %1, which cannot go out before the article is approved again.")
                                    .arg(QLocale().createSeparatedList(stands)));
    }
    QPushButton *save = box->addButton(tr("&Save as draft"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("&Keep my text aside"), QMessageBox::ActionRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(box, &QMessageBox::buttonClicked, this, [this, save, keep, then](QAbstractButton *button) {
        if (button == save)
            saveOverApproval(then);
        else if (button == keep)
            putAside();
    });
    box->open();
}

void ArticlePage::saveOverApproval(const std::function<void(const Article &)> &then)
{
    onResult(m_session->save(EditingSession::OnApproval::Drop), this, [this, then](const Result<Article> &saved) {
        if (!saved)
            return; // the page shows what went wrong
        m_messages->show(MessageBar::Tone::Warning,
                         tr("Saved as revision %1. The article is now “%2” and has to be approved again.")
                             .arg(saved->revision)
                             .arg(presentation::terms::statusText(saved->status)));
        if (then)
            then(*saved);
    });
}

void ArticlePage::putAside()
{
    onResult(m_session->putAside(), this, [this](const Result<void> &kept) {
        if (kept)
            m_messages->show(MessageBar::Tone::Success,
                             tr("Your text is kept aside and is offered again when the program starts. This is the "
                                "approved text."));
    });
}

} // namespace nashra::widgets
