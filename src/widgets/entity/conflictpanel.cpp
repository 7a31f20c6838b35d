// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/conflictpanel.h"

#include "presentation/entities/entitycomparisonmodel.h"
#include "presentation/entities/entityeditor.h"
#include "widgets/entity/entitycomparisonview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::EntityEditor;

ConflictPanel::ConflictPanel(EntityEditor &editor, presentation::EntityNames &names,
                             const presentation::ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_model(new presentation::EntityComparisonModel(names, this))
    , m_what(new QLabel)
    , m_view(new EntityComparisonView(*m_model, theme))
    , m_theirs(new QPushButton)
    , m_save(new QPushButton)
{
    m_what->setWordWrap(true);
    m_what->setTextFormat(Qt::PlainText);
    m_theirs->setObjectName(u"takeTheirs"_s);
    m_save->setObjectName(u"saveChosen"_s);
    m_view->setObjectName(u"conflict"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_theirs);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(m_what);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    connect(&editor, &EntityEditor::conflictChanged, this, &ConflictPanel::show);
    connect(m_theirs, &QPushButton::clicked, &editor, &EntityEditor::takeTheirs);
    connect(m_save, &QPushButton::clicked, this, &ConflictPanel::goOn);
    show();
}

void ConflictPanel::show()
{
    const auto &conflict = m_editor.conflict();
    if (!conflict)
        return;
    if (conflict->theirs) {
        m_what->setText(tr("Somebody else saved this entity while you were changing it. Nothing is lost: choose the "
                           "values to go on with. What only one of you changed is chosen already."));
        m_model->setColumns({{tr("Yours"), conflict->mine}, {tr("Theirs"), *conflict->theirs}}, true);
        m_model->chooseSince(conflict->base);
        m_theirs->setText(tr("Use all of &theirs"));
        m_save->setText(tr("&Save the chosen values"));
    } else {
        m_what->setText(tr("Somebody else removed this entity or merged it into another while you were changing it. "
                           "What you wrote is here."));
        m_model->setColumns({{tr("Yours"), conflict->mine}});
        m_theirs->setText(tr("&Let it go"));
        m_save->setText(tr("&Save yours as a new entity"));
    }
    m_theirs->setToolTip(conflict->kept.isNull() ? QString() : tr("What you wrote stays kept aside for you"));
    m_view->setAccessibleName(tr("Your values and theirs"));
    m_view->resizeRowsToContents();
    m_view->setCurrentIndex(m_model->index(0, 0));
}

void ConflictPanel::goOn()
{
    m_editor.resolve(m_model->chosen());
    m_editor.save();
}

void ConflictPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        show();
    QWidget::changeEvent(event);
}

} // namespace nashra::widgets
