// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/shortcutsdialog.h"

#include "core/base/textfold.h"
#include "presentation/actions/actionregistry.h"
#include "ui_shortcutsdialog.h"

#include <QHeaderView>
#include <QPushButton>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ActionRegistry;

namespace {

constexpr int idRole = Qt::UserRole;

QString keysText(const QList<QKeySequence> &keys)
{
    QStringList texts;
    for (const QKeySequence &key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(u"   "_s);
}

} // namespace

ShortcutsDialog::ShortcutsDialog(ActionRegistry &actions, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ShortcutsDialog>())
    , m_actions(actions)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->actions->setHeaderLabels({tr("Action"), tr("Keys")});
    list();
    m_ui->actions->header()->resizeSection(0, 320);
    connect(m_ui->filter, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(m_ui->actions, &QTreeWidget::currentItemChanged, this, [this] {
        m_ui->key->clear();
        judge();
    });
    connect(m_ui->key, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsDialog::judge);
    connect(m_ui->assign, &QPushButton::clicked, this, &ShortcutsDialog::assign);
    connect(m_ui->reset, &QPushButton::clicked, this, &ShortcutsDialog::reset);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_ui->buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, &actions,
            &ActionRegistry::resetAllKeys);
    connect(&actions, &ActionRegistry::keysChanged, this, &ShortcutsDialog::showKeys);
    judge();
    resize(620, 560);
}

ShortcutsDialog::~ShortcutsDialog() = default;

void ShortcutsDialog::list()
{
    for (const presentation::MenuSpec &menu : presentation::menuCatalogue()) {
        const QString path = QString::fromLatin1(menu.path);
        const QList<QAction *> actions = m_actions.menuActions(path);
        if (actions.isEmpty())
            continue;
        auto *group = new QTreeWidgetItem(m_ui->actions, {ActionRegistry::menuTitle(path).remove(u'&')});
        group->setFirstColumnSpanned(true);
        group->setExpanded(true);
        for (QAction *action : actions) {
            if (!action)
                continue;
            const QString id = ActionRegistry::idOf(action);
            auto *item = new QTreeWidgetItem(group, {action->text(), keysText(m_actions.keys(id))});
            item->setIcon(0, action->icon());
            item->setData(0, idRole, id);
            item->setToolTip(0, action->toolTip());
        }
    }
}

void ShortcutsDialog::filter(const QString &text)
{
    const QString wanted = textfold::searchText(text);
    for (int g = 0; g < m_ui->actions->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_ui->actions->topLevelItem(g);
        bool isAnyShown = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *item = group->child(i);
            const bool isShown = textfold::searchText(item->text(0) + u' ' + item->text(1)).contains(wanted);
            item->setHidden(!isShown);
            isAnyShown = isAnyShown || isShown;
        }
        group->setHidden(!isAnyShown);
    }
}

QString ShortcutsDialog::currentId() const
{
    const QTreeWidgetItem *item = m_ui->actions->currentItem();
    return item ? item->data(0, idRole).toString() : QString();
}

void ShortcutsDialog::showKeys(const QString &id)
{
    for (int g = 0; g < m_ui->actions->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_ui->actions->topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            if (group->child(i)->data(0, idRole).toString() == id)
                group->child(i)->setText(1, keysText(m_actions.keys(id)));
        }
    }
    judge();
}

void ShortcutsDialog::judge()
{
    const QString id = currentId();
    const QKeySequence key = m_ui->key->keySequence();
    QString problem;
    if (!id.isEmpty() && ActionRegistry::isReserved(id, key)) {
        problem = tr("This key is needed for typing and editing.");
    } else if (!id.isEmpty()) {
        QStringList names;
        for (const QString &other : m_actions.conflicts(id, key))
            names << m_actions.action(other)->text();
        if (!names.isEmpty())
            problem = tr("This key belongs to: %1").arg(names.join(tr(", ")));
    }
    m_ui->message->setText(problem);
    m_ui->assign->setEnabled(!id.isEmpty() && problem.isEmpty() && !key.isEmpty());
    m_ui->reset->setEnabled(!id.isEmpty() && m_actions.hasOwnKeys(id));
}

void ShortcutsDialog::assign()
{
    if (m_actions.setKeys(currentId(), {m_ui->key->keySequence()}))
        m_ui->key->clear();
}

void ShortcutsDialog::reset()
{
    if (!m_actions.resetKeys(currentId()))
        m_ui->message->setText(tr("The standard key belongs to another action now; change that one first."));
}

} // namespace nashra::widgets
