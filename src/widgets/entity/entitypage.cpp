// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entitypage.h"

#include "core/base/bidi.h"
#include "presentation/entities/entityeditor.h"
#include "presentation/entities/entityoperations.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"
#include "widgets/entity/conflictpanel.h"
#include "widgets/entity/entityform.h"
#include "widgets/entity/entityhistorypanel.h"
#include "widgets/entity/entitypreviewpanel.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::EntityEditor;
using presentation::EntityTask;

EntityPage::EntityPage(const WindowParts &parts, EntityEditor &editor, presentation::EntityNames &names,
                       presentation::EntityOperations &operations, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_desk(parts.desk)
    , m_operations(operations)
    , m_name(new QLabel)
    , m_state(new QLabel)
    , m_form(new EntityForm(parts, editor, names))
    , m_middle(new QStackedWidget)
    , m_history(new EntityHistoryPanel(parts.desk, names, operations, parts.theme))
    , m_side(new QTabWidget)
    , m_splitter(new QSplitter)
    , m_problem(new QLabel)
    , m_articles(new QPushButton)
    , m_merge(new QPushButton)
    , m_split(new QPushButton)
    , m_remove(new QPushButton)
    , m_revert(new QPushButton)
    , m_save(new QPushButton)
{
    m_name->setFont(parts.theme.theme().font(presentation::TypeRole::Title, font()));
    layOut(*new ConflictPanel(editor, names, parts.theme),
           *new EntityPreviewPanel(editor, parts.theme, parts.desk.clock().now().toDateTimeUtc().toLocalTime().date()));
    connect(&editor, &EntityEditor::opened, this, &EntityPage::follow);
    connect(&editor, &EntityEditor::changed, this, &EntityPage::judge);
    connect(&editor, &EntityEditor::conflictChanged, this, &EntityPage::judge);
    connect(m_save, &QPushButton::clicked, &editor, [&editor] { editor.save(); });
    connect(m_revert, &QPushButton::clicked, &editor, &EntityEditor::revert);
    connect(m_articles, &QPushButton::clicked, this, &EntityPage::articlesWanted);
    connect(m_merge, &QPushButton::clicked, this, &EntityPage::mergeWanted);
    connect(m_split, &QPushButton::clicked, this, &EntityPage::splitWanted);
    connect(m_remove, &QPushButton::clicked, this, &EntityPage::removeWanted);
    connect(m_history, &EntityHistoryPanel::restoreWanted, this, &EntityPage::restoreWanted);
    connect(m_history, &EntityHistoryPanel::undoMergeWanted, this, &EntityPage::undoMergeWanted);
    connect(m_history, &EntityHistoryPanel::undoSplitWanted, this, &EntityPage::undoSplitWanted);
    connect(m_history, &EntityHistoryPanel::failed, this, &EntityPage::failed);
    retranslate();
}

void EntityPage::layOut(QWidget &conflict, QWidget &preview)
{
    m_name->setTextFormat(Qt::PlainText);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_middle->addWidget(m_form);
    m_middle->addWidget(&conflict);
    m_side->setDocumentMode(true);
    m_side->addTab(&preview, {});
    m_side->addTab(m_history, {});
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 3);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 10, 16, 4);
    head->setSpacing(0);
    // On the edge the window begins at, whatever the letters of the name.
    head->addWidget(m_name, 0, Qt::AlignLeft);
    head->addWidget(m_state);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_splitter, 1);
    layout->addLayout(buttonRow());
}

QHBoxLayout *EntityPage::buttonRow()
{
    m_articles->setObjectName(u"articles"_s);
    m_merge->setObjectName(u"merge"_s);
    m_split->setObjectName(u"split"_s);
    m_remove->setObjectName(u"remove"_s);
    m_revert->setObjectName(u"revert"_s);
    m_save->setObjectName(u"save"_s);
    m_problem->setObjectName(u"problem"_s);
    m_problem->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_problem->setForegroundRole(QPalette::PlaceholderText);
    // However long it is, nothing beside it moves.
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 10);
    row->setSpacing(8);
    row->addWidget(m_articles);
    row->addWidget(m_merge);
    row->addWidget(m_split);
    row->addWidget(m_remove);
    row->addWidget(m_problem, 1);
    row->addWidget(m_revert);
    row->addWidget(m_save);
    return row;
}

void EntityPage::focusNames()
{
    m_form->focusNames();
}

void EntityPage::writeName()
{
    m_form->writeName();
}

void EntityPage::follow()
{
    m_history->setEntity(m_editor.base().id);
    judge();
}

void EntityPage::judge()
{
    const Entity &draft = m_editor.draft();
    const QString name = draft.shownName(m_desk.uiLanguage());
    m_name->setText(name.isEmpty() ? tr("New entity") : name);
    QStringList state{presentation::terms::entityKindText(draft.kind)};
    state << (m_editor.isNew() ? tr("not saved yet") : tr("revision %L1").arg(draft.revision));
    if (m_editor.isDirty() && !m_editor.isNew())
        state << tr("changed");
    m_state->setText(state.join(u" · "_s));
    m_middle->setCurrentIndex(m_editor.conflict() ? 1 : 0);

    const QString reason = m_editor.reasonAgainstEditing();
    const bool isTouched = m_editor.isDirty();
    m_problem->setText(remark());
    m_problem->setToolTip(m_problem->text());
    const bool isFree = m_editor.isOpen() && !m_editor.isBusy() && !m_editor.conflict() && reason.isEmpty();
    m_save->setEnabled(isTouched && m_editor.isSavable());
    m_revert->setEnabled(isFree && isTouched);
    judgeOperations();
}

QString EntityPage::remark() const
{
    if (const QString reason = m_editor.reasonAgainstEditing(); !reason.isEmpty())
        return reason;
    if (const QStringList refusals = m_editor.refusals(); !refusals.isEmpty())
        return refusals.first();
    if (!m_editor.isDirty() && !m_editor.isNew())
        return {};
    QStringList missing = m_editor.problems();
    if (missing.removeAll(u"title-dates"_s) > 0 && missing.isEmpty())
        return tr("A title ends before it begins.");
    for (QString &problem : missing)
        problem = presentation::fieldText(problem);
    if (!missing.isEmpty())
        return tr("To be saved it needs: %1").arg(QLocale().createSeparatedList(missing));
    const QList<EntityName> misplaced = presentation::namesInOtherLetters(m_editor.draft());
    if (misplaced.isEmpty())
        return {};
    const QString name = isolated(misplaced.first().text);
    return misplaced.first().language == Language::Arabic
               ? tr("%1 stands among the Arabic names and has no Arabic letters.").arg(name)
               : tr("%1 stands among the English names and has no Latin letters.").arg(name);
}

void EntityPage::judgeOperations()
{
    const bool isKept = m_editor.isOpen() && !m_editor.isNew() && !m_editor.isBusy() && !m_editor.conflict();
    m_articles->setEnabled(m_editor.isOpen() && !m_editor.isNew());
    const auto judgeOne = [&](QPushButton &button, EntityTask task, const QString &tip) {
        QString reason = m_operations.reasonAgainst(task);
        if (reason.isEmpty() && isKept && m_editor.isDirty())
            reason = tr("save or undo your changes first");
        button.setEnabled(isKept && reason.isEmpty());
        button.setToolTip(reason.isEmpty() ? tip : reason);
    };
    judgeOne(*m_merge, EntityTask::Merge, tr("Make this entity and another one into one"));
    judgeOne(*m_split, EntityTask::Split, tr("Make some of its names and titles into an entity of their own"));
    judgeOne(*m_remove, EntityTask::Remove, tr("Take this entity out of the registry; it can be brought back"));
}

void EntityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EntityPage::retranslate()
{
    m_side->setTabText(0, tr("Previe&w"));
    m_side->setTabText(1, tr("Histor&y"));
    m_articles->setText(tr("&View articles…"));
    m_articles->setToolTip(tr("See all articles with this name (Ctrl+Shift+F4)"));
    m_merge->setText(tr("&Merge with…"));
    m_split->setText(tr("S&plit…"));
    m_remove->setText(tr("&Remove…"));
    m_revert->setText(tr("Undo &changes"));
    m_save->setText(tr("&Save"));
    m_save->setToolTip(tr("Save the entity (Ctrl+S)"));
    judge();
}

} // namespace nashra::widgets
