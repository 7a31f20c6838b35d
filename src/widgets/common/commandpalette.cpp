// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/commandpalette.h"

#include "presentation/actions/actionregistry.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace nashra::widgets {

using presentation::ActionRegistry;

namespace {

constexpr int idRole = Qt::UserRole;

QString lineOf(const QAction &action)
{
    QString line = action.text();
    if (!action.shortcut().isEmpty())
        line += QStringLiteral("    \u2068%1\u2069").arg(action.shortcut().toString(QKeySequence::NativeText));
    if (!action.isEnabled())
        line += QStringLiteral("    \u2068%1\u2069").arg(action.statusTip());
    return line;
}

} // namespace

CommandPalette::CommandPalette(ActionRegistry &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_query(new QLineEdit)
    , m_list(new QListWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Commands"));
    m_query->setPlaceholderText(tr("What do you want to do?"));
    m_query->setAccessibleName(m_query->placeholderText());
    m_query->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    const int signSize = style()->pixelMetric(QStyle::PM_ListViewIconSize);
    m_list->setIconSize({signSize, signSize});
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_query);
    layout->addWidget(m_list);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_query, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    const QSize room = parent ? parent->size() : QSize(900, 600);
    m_longestList = std::min(380, room.height() * 2 / 3);
    resize(std::min(640, room.width() * 2 / 3), m_longestList);
    list({});
    if (parent)
        move(parent->mapToGlobal(QPoint((room.width() - width()) / 2, room.height() / 8)));
    m_query->setFocus();
}

void CommandPalette::list(const QString &query)
{
    // Rows without a sign of their own are as high as the others, and their words begin at the same place.
    QPixmap blank(m_list->iconSize());
    blank.fill(Qt::transparent);
    m_list->clear();
    for (QAction *action : m_actions.search(query)) {
        auto *item =
            new QListWidgetItem(action->icon().isNull() ? QIcon(blank) : action->icon(), lineOf(*action), m_list);
        item->setData(idRole, ActionRegistry::idOf(action));
        if (!action->isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags().testFlag(Qt::ItemIsEnabled)) {
            m_list->setCurrentRow(row);
            break;
        }
    }
    if (m_list->count() == 0)
        (new QListWidgetItem(tr("No command is called that."), m_list))->setFlags(Qt::NoItemFlags);
    // As high as what was found, so that it covers no more of the text than it needs.
    m_list->setFixedHeight(std::min(m_longestList, m_list->count() * m_list->sizeHintForRow(0)));
    layout()->activate();
    resize(width(), sizeHint().height());
}

void CommandPalette::paintEvent(QPaintEvent *event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !item->flags().testFlag(Qt::ItemIsEnabled))
        return;
    QAction *action = m_actions.action(item->data(idRole).toString());
    close();
    // After the palette is gone, so that the action finds the focus where it was.
    QTimer::singleShot(0, action, &QAction::trigger);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_query && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isMove =
            key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
        if (isMove)
            return QCoreApplication::sendEvent(m_list, event);
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace nashra::widgets
