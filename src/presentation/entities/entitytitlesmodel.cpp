// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entitytitlesmodel.h"

#include "core/base/textfold.h"
#include "presentation/errors/terms.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <array>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

/// Of what was typed, in a sentence about it.
constexpr qsizetype mostShown = 40;

/// A month by its name in English or Arabic, as it is said in the Gulf and in the Levant; 0 is none.
int monthOf(const QString &name)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> known;
        for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates),
                                      QLocale(QLocale::Arabic, QLocale::Syria)}) {
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                    known.insert(textfold::strictKey(locale.monthName(month, format)), month);
            }
        }
        return known;
    }();
    return months.value(textfold::strictKey(name));
}

QStringList languageTexts()
{
    return {terms::languageText(Language::English), terms::languageText(Language::Arabic)};
}

std::optional<QDate> EntityTitle::*dayOf(int column)
{
    switch (column) {
    case EntityTitlesModel::From:
        return &EntityTitle::from;
    case EntityTitlesModel::To:
        return &EntityTitle::to;
    default:
        return &EntityTitle::useFrom;
    }
}

} // namespace

EntityTitlesModel::EntityTitlesModel(EntityEditor &editor, QObject *parent)
    : DraftRows(editor, parent)
{
    load();
}

QList<EntityTitle> EntityTitlesModel::rowsOf(const Entity &entity) const
{
    return entity.titles;
}

void EntityTitlesModel::put(Entity &entity, const QList<EntityTitle> &rows) const
{
    entity.titles = rows;
}

int EntityTitlesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntityTitlesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const QVariant refused = refusedData(index, role); refused.isValid())
        return refused;
    const bool isNew = isNewRow(index.row());
    const EntityTitle title = rowAt(index.row());
    if (role == DraftRole::IsNewRowRole)
        return isNew;
    if (index.column() == Text) {
        switch (role) {
        case Qt::DisplayRole:
            return isNew ? tr("New title") : title.text;
        case Qt::EditRole:
            return title.text;
        case DraftRole::DirectionRole:
            return isNew ? QVariant() : QVariant::fromValue(directionOf(title.language));
        default:
            return {};
        }
    }
    if (index.column() == LanguageColumn) {
        if (role == DraftRole::ChoicesRole)
            return languageTexts();
        if (role == Qt::EditRole)
            return static_cast<int>(title.language);
        return role == Qt::DisplayRole && !isNew ? terms::languageText(title.language) : QVariant();
    }
    if (index.column() == To && title.from && title.to && *title.to < *title.from) {
        if (role == DraftRole::IsRefusedRole)
            return true;
        if (role == Qt::ToolTipRole)
            return tr("It ends before it begins");
    }
    const std::optional<QDate> day = title.*dayOf(index.column());
    if (role == DraftRole::IsDateRole)
        return true;
    if (role == Qt::EditRole)
        return day ? day->toString(Qt::ISODate) : QString();
    return role == Qt::DisplayRole && day ? terms::dayText(*day) : QVariant();
}

QVariant EntityTitlesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == UseFrom)
        return tr("The first day it is printed, where that is later than the day it is held from");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Text:
        return tr("Title or office");
    case LanguageColumn:
        return tr("Language");
    case From:
        return tr("From");
    case To:
        return tr("To");
    case UseFrom:
        return tr("In use from");
    default:
        return {};
    }
}

bool EntityTitlesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const bool isNew = isNewRow(index.row());
    EntityTitle title = rowAt(index.row());
    if (index.column() == Text) {
        title.text = value.toString().simplified();
        if (isNew && title.text.isEmpty())
            return false;
        if (isNew) {
            title.language = languageOfLetters(title.text);
            takeWaitingDays(title, index.row());
        }
    } else if (isNew && index.column() == LanguageColumn) {
        return false;
    } else if (index.column() == LanguageColumn) {
        title.language = value.toInt() == static_cast<int>(Language::Arabic) ? Language::Arabic : Language::English;
    } else {
        const QString text = value.toString().trimmed();
        const std::optional<QDate> day = typedDay(text, index.column() == To ? PeriodEdge::Last : PeriodEdge::First);
        if (!text.isEmpty() && !day) {
            refuse(index, text, tr("“%1” is not a day: write it like 2026-05-31").arg(text.left(mostShown)));
            return false;
        }
        if (isNew && day) {
            // As it was understood.
            refuse(index, day->toString(Qt::ISODate),
                   tr("“%1” waits for a title: write the title in its row").arg(text));
            return true;
        }
        accept(index);
        if (isNew) {
            emit dataChanged(index, index);
            return true;
        }
        title.*dayOf(index.column()) = day;
    }
    setRow(index.row(), title);
    return true;
}

void EntityTitlesModel::takeWaitingDays(EntityTitle &title, int row)
{
    for (const int column : {From, To, UseFrom}) {
        const QModelIndex cell = index(row, column);
        if (const auto day = typedDay(refusedData(cell, Qt::EditRole).toString())) {
            title.*dayOf(column) = day;
            accept(cell);
        }
    }
}

std::optional<QDate> typedDay(const QString &text, PeriodEdge edge)
{
    // Folding makes the digits of every script ASCII ones.
    static const std::array patterns{
        QRegularExpression(u"^(?<year>\\d{4})(?:[-/. ](?<month>\\d{1,2})(?:[-/. ](?<day>\\d{1,2}))?)?$"_s),
        QRegularExpression(u"^(?:(?<day>\\d{1,2})[-/. ])?(?<month>\\d{1,2})[-/. ](?<year>\\d{4})$"_s),
        QRegularExpression(u"^(?:(?<day>\\d{1,2}) )?(?<month>[^\\d]+?),? (?<year>\\d{4})$"_s),
        QRegularExpression(u"^(?<month>[^\\d]+) (?<day>\\d{1,2}),? (?<year>\\d{4})$"_s),
    };
    const QString typed = textfold::strictKey(text.trimmed());
    for (const QRegularExpression &pattern : patterns) {
        const QRegularExpressionMatch found = pattern.match(typed);
        if (!found.hasMatch())
            continue;
        const bool isLast = edge == PeriodEdge::Last;
        const QString month = found.captured(u"month"_s);
        const QString dayOfMonth = found.captured(u"day"_s);
        bool isNumber = false;
        const int number = month.toInt(&isNumber);
        QDate day(found.captured(u"year"_s).toInt(),
                  month.isEmpty() ? isLast ? 12 : 1
                  : isNumber      ? number
                                  : monthOf(month),
                  dayOfMonth.isEmpty() ? 1 : dayOfMonth.toInt());
        if (isLast && dayOfMonth.isEmpty() && day.isValid())
            day.setDate(day.year(), day.month(), day.daysInMonth());
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace nashra::presentation
