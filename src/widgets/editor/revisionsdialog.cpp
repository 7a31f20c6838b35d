// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/revisionsdialog.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "ui_revisionsdialog.h"

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::onResult;

RevisionsDialog::RevisionsDialog(presentation::DeskSession &desk, const Article &article, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RevisionsDialog>())
    , m_desk(desk)
    , m_article(article)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->revisions, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            show(item->data(Qt::UserRole).toInt());
    });
    list();
    resize(820, 520);
}

RevisionsDialog::~RevisionsDialog() = default;

void RevisionsDialog::list()
{
    const auto asked =
        m_desk.stores().read([id = m_article.id](Stores &stores) { return stores.articles().revisions(id); });
    onResult(asked, this, [this](const Result<QList<RevisionInfo>> &revisions) {
        if (!revisions) {
            emit failed(revisions.error());
            return;
        }
        QList<RevisionInfo> newestFirst = *revisions;
        std::sort(newestFirst.begin(), newestFirst.end(),
                  [](const RevisionInfo &a, const RevisionInfo &b) { return a.revision > b.revision; });
        for (const RevisionInfo &info : newestFirst) {
            const QString when = presentation::terms::momentText(info.at, m_desk.clock().now());
            auto *item = new QListWidgetItem(tr("Revision %1").arg(info.revision) + u'\n' + m_desk.userName(info.by) +
                                                 u" · "_s + when + u" · "_s + tr("%Ln word(s)", nullptr, info.words),
                                             m_ui->revisions);
            item->setData(Qt::UserRole, info.revision);
        }
        m_ui->revisions->setCurrentRow(0);
    });
}

void RevisionsDialog::show(int revision)
{
    m_asked = revision;
    const auto asked = m_desk.stores().read(
        [id = m_article.id, revision](Stores &stores) { return stores.articles().content(id, revision); });
    onResult(asked, this, [this, revision](const Result<ArticleContent> &content) {
        if (revision != m_asked)
            return;
        if (!content) {
            emit failed(content.error());
            return;
        }
        Body shown = content->body;
        shown.paragraphs.prepend(makeParagraph(content->headline, m_desk.clock().now(), ParagraphKind::Subheading));
        presentation::documentbridge::load(*m_ui->text->document(), shown, content->language, m_desk.clock().now());
    });
}

} // namespace nashra::widgets
