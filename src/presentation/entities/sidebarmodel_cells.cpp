// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What SidebarModel shows of each row.
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/namedistinction.h"
#include "presentation/entities/sidebarmodel.h"
#include "presentation/errors/cardline.h"
#include "presentation/errors/findingtext.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/proofingsession.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

const Entity *SidebarModel::entityOf(const Item &item) const
{
    if (item.row == Row::Entity)
        return &m_names.entities[item.index].entity;
    if (item.row == Row::Choice)
        return m_registry.entity(m_names.ambiguous[item.index].candidates[item.candidate].entity);
    return nullptr;
}

QString SidebarModel::nameOf(const Item &item) const
{
    if (item.row == Row::Heading)
        return headingOf(item);
    if (item.row == Row::Unknown)
        return m_names.unknown[item.index].candidate.name;
    const Entity *entity = entityOf(item);
    const QString name = entity ? entity->houseName(language()) : QString();
    if (!name.isEmpty())
        return name;
    const QString other = entity ? entity->houseName(otherLanguage(language())) : QString();
    if (!other.isEmpty())
        return other;
    return item.row == Row::Entity ? m_names.entities[item.index].written
                                   : m_names.ambiguous[item.index].candidates[item.candidate].name;
}

QString SidebarModel::titleOf(const Item &item) const
{
    if (item.row == Row::Unknown)
        return m_names.unknown[item.index].candidate.title;
    const Entity *entity = entityOf(item);
    return entity && m_proofing ? entity->titleOn(day(), language()) : QString();
}

QString SidebarModel::detailOf(const Item &item) const
{
    if (item.row == Row::Choice && m_proofing) {
        QList<Entity> choices;
        qsizetype own = -1;
        const auto &candidates = m_names.ambiguous[item.index].candidates;
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            const Entity *entity = m_registry.entity(candidates[i].entity);
            if (entity && i == item.candidate)
                own = choices.size();
            if (entity)
                choices << *entity;
        }
        if (own >= 0)
            return distinctionsOf(choices, m_registry, day(), language())[own];
    }
    const QString title = titleOf(item);
    return title.isEmpty() ? terms::entityKindText(item.kind) : title;
}

QString SidebarModel::headingOf(const Item &item) const
{
    if (item.part == Part::Ambiguous)
        return tr("Which “%1”?").arg(m_names.ambiguous[item.index].written);
    if (item.part == Part::Unknown)
        return tr("Not in the registry");
    switch (item.kind) {
    case EntityKind::Person:
        return tr("People");
    case EntityKind::Organisation:
        return tr("Organisations");
    case EntityKind::Place:
        return tr("Places");
    case EntityKind::Event:
        break;
    }
    return tr("Events");
}

QString SidebarModel::stateOf(const NamedEntity &named) const
{
    if (named.entity.kind != EntityKind::Person)
        return {};
    const bool isRepeated = named.count > 1;
    if (named.first == FirstMention::Plain) {
        if (!isRepeated)
            return {};
        return named.laterInFull == 0 ? tr("Short after the first mention")
                                      : tr("In full %n time(s) after the first mention", nullptr, named.laterInFull);
    }
    const QString first = named.first == FirstMention::Titled     ? tr("First with the title")
                          : named.first == FirstMention::Untitled ? tr("First without the title")
                                                                  : tr("First with a title of another day");
    if (!isRepeated)
        return first;
    return tr("%1, %2").arg(first, named.laterInFull == 0 ? tr("then short")
                                                          : tr("later %n time(s) in full", nullptr, named.laterInFull));
}

QStringList SidebarModel::notesOf(const NamedEntity &named) const
{
    QStringList notes;
    for (const Finding &finding : named.findings) {
        // Its state says so already.
        if (isOfRule(finding.rule, u"entity.untitled"))
            continue;
        const QString note = findingText(finding, m_desk.uiLanguage());
        if (!notes.contains(note))
            notes << note;
    }
    if (named.forms.size() > 1)
        notes
            << tr("Written in two ways: %1").arg(named.forms.join(language() == Language::Arabic ? u"، "_s : u", "_s));
    return notes;
}

int SidebarModel::countOf(const Item &item) const
{
    switch (item.row) {
    case Row::Entity:
        return m_names.entities[item.index].count;
    case Row::Choice:
        return static_cast<int>(m_names.ambiguous[item.index].places.size());
    case Row::Unknown:
        return static_cast<int>(m_names.unknown[item.index].places.size());
    case Row::Heading:
        break;
    }
    return 0;
}

QVariant SidebarModel::dataOfEntity(const NamedEntity &named, int role) const
{
    switch (role) {
    case StateRole:
        return stateOf(named);
    case NotesRole:
        return notesOf(named);
    case SeverityRole: {
        Severity worst = named.forms.size() > 1 ? Severity::Warning : Severity::Hint;
        for (const Finding &finding : named.findings)
            worst = std::max(worst, finding.severity);
        return QVariant::fromValue(worst);
    }
    case IsChosenRole:
        return named.isChosen;
    default:
        return {};
    }
}

QString SidebarModel::accessibleText(const QModelIndex &index) const
{
    QStringList parts{index.data().toString(), index.data(OtherNameRole).toString(), index.data(DetailRole).toString(),
                      index.data(StateRole).toString()};
    if (const int count = index.data(CountRole).toInt(); count > 0)
        parts << tr("%n mention(s)", nullptr, count);
    parts << index.data(NotesRole).toStringList();
    parts.removeAll({});
    return parts.join(u"; "_s);
}

QString SidebarModel::toolTip(const QModelIndex &index) const
{
    QStringList lines = index.data(NotesRole).toStringList();
    if (const Entity *entity = entityOf(m_items.at(index.row())))
        lines << entity->notes;
    QString card;
    for (const QString &line : lines)
        card += cardLine(line, m_desk.uiLanguage());
    return card;
}

QVariant SidebarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(index.row());
    const Entity *entity = entityOf(item);
    switch (role) {
    case Qt::DisplayRole:
        return nameOf(item);
    case Qt::AccessibleTextRole:
        return item.row == Row::Heading ? nameOf(item) : accessibleText(index);
    case Qt::ToolTipRole:
        return toolTip(index);
    case RowRole:
        return QVariant::fromValue(item.row);
    case IdRole:
        return QVariant::fromValue(idAt(index.row()));
    case EntityRole:
        return entity ? QVariant::fromValue(*entity) : QVariant();
    case OtherNameRole:
        return entity ? entity->houseName(otherLanguage(language())) : QString();
    case DetailRole:
        return item.row == Row::Heading ? QString() : detailOf(item);
    case KindRole:
        return QVariant::fromValue(item.kind);
    case CountRole:
        return countOf(item);
    default:
        return item.row == Row::Entity ? dataOfEntity(m_names.entities[item.index], role) : QVariant();
    }
}

} // namespace nashra::presentation
