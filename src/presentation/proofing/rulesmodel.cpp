// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/rulesmodel.h"

#include "core/base/textfold.h"
#include "presentation/errors/findingtext.h"
#include "presentation/proofing/disabledrules.h"
#include "presentation/session/desksession.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

// Of a kind's row; a rule's row has the row of its kind.
constexpr quintptr kindRow = ~quintptr(0);

} // namespace

RulesModel::RulesModel(const DeskSession &desk, QObject *parent)
    : QAbstractItemModel(parent)
    , m_desk(desk)
{
    connect(&desk, &DeskSession::uiLanguageChanged, this, [this] {
        announceAll();
        emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    });
}

void RulesModel::setRules(const QList<CopyDeskRule> &rules)
{
    beginResetModel();
    m_groups.clear();
    m_known.clear();
    for (const FindingKind kind : allFindingKinds()) {
        Group group{kind, {}};
        std::copy_if(rules.cbegin(), rules.cend(), std::back_inserter(group.rules),
                     [kind](const CopyDeskRule &rule) { return kindOf(rule.id) == kind; });
        if (!group.rules.isEmpty() && !ruleKindId(kind).isEmpty())
            m_groups.push_back(group);
    }
    for (const CopyDeskRule &rule : rules)
        m_known << rule.id;
    endResetModel();
}

void RulesModel::setDisabled(const QStringList &disabled)
{
    m_disabled = disabled;
    m_disabled.sort();
    announceAll();
}

void RulesModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    announceAll();
}

void RulesModel::announceAll()
{
    if (m_groups.empty())
        return;
    const int last = columnCount() - 1;
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex kind = index(row, 0);
        emit dataChanged(index(0, 0, kind), index(rowCount(kind) - 1, last, kind));
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, last));
}

QModelIndex RulesModel::indexOf(const QString &rule) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const QList<CopyDeskRule> &rules = m_groups[size_t(row)].rules;
        const auto found =
            std::find_if(rules.cbegin(), rules.cend(), [&](const CopyDeskRule &each) { return each.id == rule; });
        if (found != rules.cend())
            return index(static_cast<int>(found - rules.cbegin()), NameColumn, index(row, NameColumn));
    }
    return {};
}

QModelIndex RulesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) : kindRow);
}

QModelIndex RulesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kindRow)
        return {};
    return createIndex(static_cast<int>(index.internalId()), NameColumn, kindRow);
}

int RulesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool hasRules = parent.internalId() == kindRow && parent.column() == NameColumn;
    return hasRules ? static_cast<int>(m_groups[size_t(parent.row())].rules.size()) : 0;
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    return 2;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == kindRow)
        return kindData(m_groups[size_t(index.row())], index.column(), role);
    return ruleData(m_groups[index.internalId()].rules[index.row()], index.column(), role);
}

QVariant RulesModel::kindData(const Group &group, int column, int role) const
{
    if (role == Qt::DisplayRole)
        return column == NameColumn ? findingKindText(group.kind) : ruleKindId(group.kind);
    if (role == Qt::CheckStateRole && column == NameColumn)
        return stateOf(group);
    return {};
}

QVariant RulesModel::ruleData(const CopyDeskRule &rule, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == NameColumn ? ruleText(rule.id, rule.message, m_desk.uiLanguage()) : rule.id;
    case Qt::ToolTipRole:
        return rule.file.isEmpty() ? rule.id : rule.id + QStringLiteral(" – ") + rule.file;
    case Qt::CheckStateRole:
        if (column == NameColumn)
            return disabledrules::isOff(m_disabled, rule.id) ? Qt::Unchecked : Qt::Checked;
        return {};
    default:
        return {};
    }
}

Qt::CheckState RulesModel::stateOf(const Group &group) const
{
    const auto off = std::count_if(group.rules.cbegin(), group.rules.cend(), [this](const CopyDeskRule &rule) {
        return disabledrules::isOff(m_disabled, rule.id);
    });
    if (off == 0)
        return Qt::Checked;
    return off == group.rules.size() ? Qt::Unchecked : Qt::PartiallyChecked;
}

bool RulesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const bool isBox = checkIndex(index, CheckIndexOption::IndexIsValid) && index.column() == NameColumn;
    if (!isBox || role != Qt::CheckStateRole || m_isReadOnly)
        return false;
    const bool isKind = index.internalId() == kindRow;
    const QString name =
        isKind ? ruleKindId(m_groups[size_t(index.row())].kind) : m_groups[index.internalId()].rules[index.row()].id;
    m_disabled = disabledrules::switched(m_disabled, name, value.toInt() != Qt::Unchecked, m_known);
    announceAll();
    emit disabledChanged();
    return true;
}

Qt::ItemFlags RulesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    return index.column() == NameColumn && !m_isReadOnly ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Rule") : tr("Name");
}

RulesFilter::RulesFilter(RulesModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
    setAutoAcceptChildRows(true);
    setSourceModel(&model);
}

void RulesFilter::setText(const QString &text)
{
    m_key = textfold::looseKey(text);
    invalidateFilter();
}

bool RulesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_key.isEmpty())
        return true;
    for (const int column : {RulesModel::NameColumn, RulesModel::IdColumn}) {
        const QString shown = sourceModel()->index(row, column, parent).data().toString();
        if (textfold::looseKey(shown).contains(m_key))
            return true;
    }
    return false;
}

} // namespace nashra::presentation
