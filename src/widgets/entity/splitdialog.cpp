// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/splitdialog.h"

#include "core/base/bidi.h"
#include "core/entity/entitymerge.h"
#include "presentation/entities/entitycomparisonmodel.h"
#include "presentation/entities/entitynames.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "widgets/common/rowpainting.h"
#include "widgets/entity/entitycomparisonview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::EntityField;
namespace fields = presentation::entityfields;
namespace terms = presentation::terms;

namespace {

/// A tree in which the arrows go from choice to choice, over the headings.
class ChoiceTree : public QTreeWidget
{
protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override
    {
        const QModelIndex wanted = QTreeWidget::moveCursor(action, modifiers);
        const bool isUp = action == MoveUp || action == MovePrevious || action == MovePageUp || action == MoveLeft;
        QModelIndex choice = wanted;
        while (choice.isValid() && !choice.parent().isValid())
            choice = isUp ? indexAbove(choice) : indexBelow(choice);
        return choice.isValid() || !wanted.isValid() ? choice : currentIndex();
    }
};

} // namespace

SplitDialog::SplitDialog(const WindowParts &parts, presentation::EntityNames &names, const Entity &whole,
                         QWidget *parent)
    : QDialog(parent)
    , m_whole(whole)
    , m_choices(new ChoiceTree)
    , m_kind(new QComboBox)
    , m_model(new presentation::EntityComparisonModel(names, this))
    , m_view(new EntityComparisonView(*m_model, parts.theme))
    , m_problem(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Split an entity"));
    m_choices->setObjectName(u"choices"_s);
    m_choices->setHeaderHidden(true);
    m_choices->setRootIsDecorated(false);
    m_choices->setAccessibleName(tr("What goes to the new entity"));
    m_kind->setObjectName(u"partKind"_s);
    m_kind->setAccessibleName(tr("Kind of the new entity"));
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Event})
        m_kind->addItem(terms::entityKindText(kind));
    m_kind->setCurrentIndex(static_cast<int>(whole.kind));
    m_problem->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Split"));
    fill(names);

    auto *left = new QWidget;
    auto *choosing = new QVBoxLayout(left);
    choosing->setContentsMargins(0, 0, 8, 0);
    auto *what = new QLabel(tr("&What goes to the new entity"));
    what->setBuddy(m_choices);
    auto *kind = new QLabel(tr("&Kind of the new entity"));
    kind->setBuddy(m_kind);
    choosing->addWidget(what);
    choosing->addWidget(m_choices, 1);
    choosing->addWidget(kind);
    choosing->addWidget(m_kind);
    auto *splitter = new QSplitter;
    splitter->addWidget(left);
    splitter->addWidget(m_view);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_choices, &QTreeWidget::itemChanged, this, &SplitDialog::judge);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &SplitDialog::judge);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, [this] {
        emit splitWanted(m_whole, part());
        accept();
    });
    resize(980, 560);
    judge();
}

QTreeWidgetItem *SplitDialog::addGroup(const QString &text)
{
    auto *group = new QTreeWidgetItem(m_choices, {text});
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = m_choices->font();
    bold.setWeight(QFont::DemiBold);
    group->setFont(0, bold);
    return group;
}

QTreeWidgetItem *SplitDialog::addChoice(QTreeWidgetItem &group, const QString &text)
{
    auto *item = new QTreeWidgetItem(&group, {text});
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(0, Qt::Unchecked);
    return item;
}

void SplitDialog::fill(presentation::EntityNames &names)
{
    const auto naming = [&names](EntityId id) { return names.name(id); };
    // Each line is read off an entity that has nothing else.
    const auto lineOf = [&naming](const Entity &single, EntityField field) {
        return fields::lines(single, field, naming).value(0);
    };
    QTreeWidgetItem *group = addGroup(tr("Names"));
    for (const EntityName &name : std::as_const(m_whole.names)) {
        Entity single;
        single.names = {name};
        m_names << addChoice(*group, lineOf(single, name.language == Language::English ? EntityField::EnglishNames
                                                                                       : EntityField::ArabicNames));
    }
    if (!m_whole.titles.isEmpty())
        group = addGroup(fields::label(EntityField::Titles));
    for (const EntityTitle &title : std::as_const(m_whole.titles)) {
        Entity single;
        single.titles = {title};
        m_titles << addChoice(*group, lineOf(single, EntityField::Titles));
    }
    if (!m_whole.relations.isEmpty())
        group = addGroup(fields::label(EntityField::Relations));
    for (const EntityRelation &relation : std::as_const(m_whole.relations)) {
        Entity single;
        single.relations = {relation};
        m_relations << addChoice(*group, lineOf(single, EntityField::Relations));
    }
    if (!m_whole.identifiers.isEmpty())
        group = addGroup(fields::label(EntityField::Identifiers));
    for (auto it = m_whole.identifiers.cbegin(); it != m_whole.identifiers.cend(); ++it)
        m_identifiers << addChoice(*group, u"%1: %2"_s.arg(isolated(it.key()), isolated(it.value())));
    m_choices->expandAll();
    m_choices->setCurrentItem(m_names.value(0));
}

Entity SplitDialog::part() const
{
    const auto isTaken = [](const QTreeWidgetItem *item) { return item->checkState(0) == Qt::Checked; };
    Entity part;
    part.kind = static_cast<EntityKind>(m_kind->currentIndex());
    part.gender = m_whole.gender;
    part.number = m_whole.number;
    for (qsizetype i = 0; i < m_names.size(); ++i) {
        if (isTaken(m_names.at(i)))
            part.names << m_whole.names.at(i);
    }
    for (qsizetype i = 0; i < m_titles.size(); ++i) {
        if (isTaken(m_titles.at(i)))
            part.titles << m_whole.titles.at(i);
    }
    for (qsizetype i = 0; i < m_relations.size(); ++i) {
        if (isTaken(m_relations.at(i)))
            part.relations << m_whole.relations.at(i);
    }
    const QStringList schemes = m_whole.identifiers.keys();
    for (qsizetype i = 0; i < m_identifiers.size(); ++i) {
        if (isTaken(m_identifiers.at(i)))
            part.identifiers.insert(schemes.at(i), m_whole.identifiers.value(schemes.at(i)));
    }
    return part;
}

void SplitDialog::judge()
{
    const Entity taken = part();
    const auto split = splitEntity(m_whole, taken);
    const Entity rest = split ? split->rest : m_whole;
    m_model->setColumns({{tr("Stays"), rest}, {tr("The new one"), split ? split->part : taken}});
    m_view->resizeRowsToContents();
    if (split)
        m_problem->clear();
    else if (taken.names.isEmpty())
        m_problem->setText(tr("Choose at least one name for the new entity."));
    else
        m_problem->setText(presentation::errorText(split.error()).what);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(split.has_value());
}

} // namespace nashra::widgets
