// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/recoverydialog.h"

#include "core/article/article.h"
#include "core/base/bidi.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/terms.h"
#include "presentation/recovery/recoverycontroller.h"
#include "presentation/session/desksession.h"
#include "ui_recoverydialog.h"
#include "widgets/common/messagebox.h"

namespace nashra::widgets {

using presentation::onResult;
using presentation::RecoveryController;

namespace {

/// Characters shown: enough to know the text by, and laid out at once however long it is.
constexpr qsizetype longestPreview = 20'000;

QString previewOf(const ArticleContent &content)
{
    QString text = content.headline + QStringLiteral("\n\n");
    for (const Paragraph &paragraph : content.body.paragraphs) {
        text += paragraph.text() + u'\n';
        if (text.size() > longestPreview)
            return text.left(longestPreview) + u'…';
    }
    return text;
}

} // namespace

RecoveryDialog::RecoveryDialog(RecoveryController &recovery, presentation::DeskSession &desk, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RecoveryDialog>())
    , m_recovery(recovery)
    , m_desk(desk)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->found->setModel(&recovery);
    m_ui->found->setWordWrap(true);
    connect(m_ui->found->selectionModel(), &QItemSelectionModel::currentChanged, this, &RecoveryDialog::showPreview);
    connect(m_ui->found, &QListView::doubleClicked, this, &RecoveryDialog::openChosen);
    connect(m_ui->open, &QPushButton::clicked, this, &RecoveryDialog::openChosen);
    connect(m_ui->keep, &QPushButton::clicked, this, &RecoveryDialog::keep);
    connect(m_ui->discard, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(m_ui->later, &QPushButton::clicked, this, &QDialog::reject);
    connect(&recovery, &QAbstractItemModel::rowsRemoved, this, &RecoveryDialog::showPreview);
    connect(&recovery, &QAbstractItemModel::modelReset, this, &RecoveryDialog::showPreview);
    m_ui->found->setCurrentIndex(recovery.index(0, 0));
    showPreview();
    resize(760, 440);
}

RecoveryDialog::~RecoveryDialog() = default;

void RecoveryDialog::goOn()
{
    // Not before the answer has been handed on: closing ends this dialog.
    if (m_recovery.rowCount() == 0)
        accept();
    else if (row() < 0)
        m_ui->found->setCurrentIndex(m_recovery.index(0, 0));
}

int RecoveryDialog::row() const
{
    return m_ui->found->currentIndex().row();
}

void RecoveryDialog::showPreview()
{
    const QModelIndex index = m_ui->found->currentIndex();
    const auto content = index.data(RecoveryController::ContentRole).value<ArticleContent>();
    m_ui->preview->setPlainText(previewOf(content));
    QTextOption option;
    option.setTextDirection(directionOf(content.language)); // never from the first letters
    m_ui->preview->document()->setDefaultTextOption(option);
    showOwner(index);
}

void RecoveryDialog::showOwner(const QModelIndex &index)
{
    const bool isOwn = !index.isValid() || index.data(RecoveryController::IsOwnRole).toBool();
    const bool isDecided = isOwn || index.data(RecoveryController::IsDecidedRole).toBool();
    const bool isJournal = index.data(RecoveryController::OriginRole).value<RecoveryController::Origin>() ==
                           RecoveryController::Origin::Journal;
    m_ui->keep->setEnabled(isDecided && isJournal);
    m_ui->discard->setEnabled(isDecided);
    // Return alone opens nothing that another wrote.
    (index.isValid() && isOwn ? m_ui->open : m_ui->later)->setDefault(true);
    const QString owner = isolated(index.data(RecoveryController::OwnerRole).toString());
    const QString reason = index.data(RecoveryController::ReasonRole).toString();
    m_ui->keep->setToolTip(reason);
    m_ui->discard->setToolTip(reason);
    if (isOwn) {
        m_ui->explanation->setText(tr("This text was typed but never saved as a revision. Open it to go on working, "
                                      "keep it as a draft, or give it up."));
        return;
    }
    const auto at = index.data(RecoveryController::AtRole).value<Instant>();
    const QString moment = presentation::terms::momentText(at, m_desk.clock().now());
    if (isDecided) {
        //: %1 is a person, %2 a time of day, or a day and a time
        m_ui->explanation->setText(tr("This is the text of %1, who does not work here any more, typed last at %2 and "
                                      "never saved as a revision. It is for you as a chief to decide about it.")
                                       .arg(owner, moment));
        return;
    }
    //: %1 is a person, %2 a time of day, or a day and a time
    m_ui->explanation->setText(tr("This is the text of %1, typed last at %2 and never saved as a revision. It stays "
                                  "there for %1 whatever you do; what you open goes on in your name.")
                                   .arg(owner, moment));
}

void RecoveryDialog::openChosen()
{
    if (row() < 0)
        return;
    onResult(m_recovery.takeOver(row()), this, [this](const Result<presentation::EditingSession *> &session) {
        if (session)
            emit opened(*session);
        else
            emit failed(session.error());
        goOn();
    });
}

void RecoveryDialog::keep()
{
    if (row() < 0)
        return;
    onResult(m_recovery.saveAsDraft(row()), this, [this](const Result<void> &kept) {
        if (!kept)
            emit failed(kept.error());
        goOn();
    });
}

void RecoveryDialog::discard()
{
    if (row() < 0)
        return;
    auto *box = new MessageBox(QMessageBox::Warning, tr("Give the text up"),
                               tr("Give up “%1” for good? This cannot be undone.")
                                   .arg(m_ui->found->currentIndex().data(RecoveryController::HeadlineRole).toString()),
                               QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QAbstractButton *give = box->addButton(tr("&Give it up"), QMessageBox::DestructiveRole);
    const QPersistentModelIndex index = m_ui->found->currentIndex();
    connect(box, &QMessageBox::buttonClicked, this, [this, give, index](QAbstractButton *button) {
        if (button != give || !index.isValid())
            return;
        onResult(m_recovery.discard(index.row()), this, [this](const Result<void> &gone) {
            if (!gone)
                emit failed(gone.error());
            goOn();
        });
    });
    box->open();
}

} // namespace nashra::widgets
