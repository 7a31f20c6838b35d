// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entitynamesmodel.h"

#include "presentation/errors/terms.h"

#include <algorithm>
#include <array>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array forms{NameForm::House, NameForm::Variant, NameForm::Short, NameForm::Acronym, NameForm::Adjective};

QStringList formTexts()
{
    QStringList texts;
    for (const NameForm form : forms)
        texts << terms::nameFormText(form);
    return texts;
}

} // namespace

EntityNamesModel::EntityNamesModel(EntityEditor &editor, Language language, QObject *parent)
    : DraftRows(editor, parent)
    , m_language(language)
{
    load();
}

QList<EntityName> EntityNamesModel::rowsOf(const Entity &entity) const
{
    QList<EntityName> names = entity.names;
    names.removeIf([this](const EntityName &name) { return name.language != m_language; });
    return names;
}

void EntityNamesModel::put(Entity &entity, const QList<EntityName> &rows) const
{
    // In the places of the language's names, so that the other language's stay where they are.
    QList<EntityName> names;
    auto next = rows.cbegin();
    for (const EntityName &name : std::as_const(entity.names)) {
        if (name.language != m_language)
            names << name;
        else if (next != rows.cend())
            names << *next++;
    }
    std::copy(next, rows.cend(), std::back_inserter(names));
    entity.names = names;
}

NameForm EntityNamesModel::nextForm() const
{
    const bool hasHouse = std::any_of(rows().cbegin(), rows().cend(),
                                      [](const EntityName &name) { return name.form == NameForm::House; });
    return hasHouse ? NameForm::Variant : NameForm::House;
}

int EntityNamesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntityNamesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isNew = isNewRow(index.row());
    const EntityName name = isNew ? EntityName{m_language, nextForm(), {}} : rowAt(index.row());
    if (role == DraftRole::IsNewRowRole)
        return isNew;
    if (index.column() == Form) {
        if (role == DraftRole::ChoicesRole)
            return formTexts();
        if (role == Qt::EditRole)
            return static_cast<int>(std::find(forms.begin(), forms.end(), name.form) - forms.begin());
        return role == Qt::DisplayRole && !isNew ? terms::nameFormText(name.form) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return isNew ? tr("New name") : name.text;
    case Qt::EditRole:
        return name.text;
    case DraftRole::DirectionRole:
        return QVariant::fromValue(directionOf(m_language));
    default:
        return {};
    }
}

QVariant EntityNamesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Text ? terms::languageText(m_language) : tr("Form");
}

bool EntityNamesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isNew = isNewRow(index.row());
    EntityName name = isNew ? EntityName{m_language, nextForm(), {}} : rowAt(index.row());
    if (index.column() == Text) {
        name.text = value.toString().simplified();
        if (isNew && name.text.isEmpty())
            return false;
        setRow(index.row(), name);
        return true;
    }
    if (isNew || value.toInt() < 0 || value.toInt() >= static_cast<int>(forms.size()))
        return false;
    const NameForm form = forms.at(value.toUInt());
    QList<EntityName> all = rows();
    for (EntityName &other : all) {
        if (form == NameForm::House && other.form == NameForm::House)
            other.form = NameForm::Variant;
    }
    // What is no house form any more becomes it again only where there is no other full name.
    EntityName chosen = all.takeAt(index.row());
    chosen.form = form;
    if (form != NameForm::House)
        all = withHouseForms(all);
    all.insert(index.row(), chosen);
    replaceRows(withHouseForms(all));
    return true;
}

bool EntityNamesModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (!DraftRows::removeRows(row, count, parent))
        return false;
    if (const QList<EntityName> all = withHouseForms(rows()); all != rows())
        replaceRows(all);
    return true;
}

} // namespace nashra::presentation
