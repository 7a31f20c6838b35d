// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exchange/exchangetexts.h"

#include "core/base/bidi.h"
#include "presentation/errors/terms.h"

#include <QCoreApplication>
#include <QStringList>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using importing::EntityFormat;
using importing::Field;
using importing::FieldKind;
using importing::RowFault;

namespace {

/// The texts of this file have a context of their own.
class Exchange
{
    Q_DECLARE_TR_FUNCTIONS(Exchange)

public:
    [[nodiscard]] static QString fault(RowFault fault);
    [[nodiscard]] static QString kind(FieldKind kind);
    [[nodiscard]] static QString form(NameForm form);
    [[nodiscard]] static QString format(EntityFormat format);
    [[nodiscard]] static QString written(int count) { return tr("%n name(s) added to the registry.", nullptr, count); }
    [[nodiscard]] static QString known(int count) { return tr("%n were there already.", nullptr, count); }
    [[nodiscard]] static QString namesakes(int count)
    {
        return tr("%n have the name of another: look at the possible duplicates of the registry.", nullptr, count);
    }
    [[nodiscard]] static QString sharedNames(int count)
    {
        return tr("%n have the name of another: the text of an article decides which is meant.", nullptr, count);
    }
    [[nodiscard]] static QString leftOut(int count) { return tr("%n line(s) left out.", nullptr, count); }
    [[nodiscard]] static QString sameName(int count)
    {
        return tr("Of these, %n have the name of another.", nullptr, count);
    }
    //: %1 is the number of a line in a file, %2 what is wrong with it
    [[nodiscard]] static QString line(qint64 line, const QString &why)
    {
        return tr("Line %1: %2").arg(QString::number(line), why);
    }
    [[nodiscard]] static QString lost(int count)
    {
        return tr("%n relation(s) to names left out were left out as well.", nullptr, count);
    }
    //: %1 is the number of a line in a file, %2 the name of an entity
    [[nodiscard]] static QString lostLine(qint64 line, const QString &name)
    {
        return tr("Line %1: without its relation to %2, which was left out").arg(QString::number(line), name);
    }
    [[nodiscard]] static QString more(int count) { return tr("and %n more", nullptr, count); }
    [[nodiscard]] static QString exported(int count, const QString &file)
    {
        return tr("%n name(s) written to \u2068%1\u2069.", nullptr, count).arg(file);
    }
    [[nodiscard]] static QString lost(qint64 titles, qint64 relations);
    [[nodiscard]] static QString unreadDays(const QStringList &headings);
};

QString Exchange::lost(qint64 titles, qint64 relations)
{
    QStringList parts;
    if (titles > 0)
        parts << tr("titles and their days: %L1").arg(titles);
    if (relations > 0)
        parts << tr("relations: %L1").arg(relations);
    //: %1 is "titles and their days: 12; relations: 3"
    return tr("A termbase (TBX) has no place for titles and relations; left out: %1. A table (CSV) and JSON keep "
              "everything.")
        .arg(parts.join(tr("; ")));
}

QString Exchange::unreadDays(const QStringList &headings)
{
    //: %1 are headings of columns in a file
    return tr("Not read, because the days are those of titles and no column is their title: %1. Say which column is "
              "the title.")
        .arg(headings.join(tr(", ")));
}

QString Exchange::fault(RowFault fault)
{
    switch (fault) {
    case RowFault::NotUnderstood:
        return tr("not understood");
    case RowFault::TooLong:
        return tr("longer than a row may be");
    case RowFault::TooDeep:
        return tr("nested too deeply");
    case RowFault::Quote:
        return tr("a quotation mark that is never closed");
    case RowFault::Unsafe:
        return tr("characters that are no text");
    case RowFault::NoName:
        return tr("no name");
    case RowFault::NoKind:
        return tr("nothing says whether it is a person, organisation, place or event");
    case RowFault::Kind:
        return tr("no such kind");
    case RowFault::Gender:
        return tr("no such gender");
    case RowFault::Number:
        return tr("no such number");
    case RowFault::Date:
        return tr("no such day");
    case RowFault::DateOrder:
        return tr("a title that ends before it begins");
    case RowFault::Relation:
        return tr("a relation that leads nowhere");
    case RowFault::Identifier:
        return tr("not an identifier");
    case RowFault::SameName:
        return tr("another has the name");
    }
    return {};
}

QString Exchange::form(NameForm form)
{
    switch (form) {
    case NameForm::House:
        return tr("Name");
    case NameForm::Variant:
        return tr("Other spelling");
    case NameForm::Short:
        return tr("Short name");
    case NameForm::Acronym:
        return tr("Acronym");
    case NameForm::Adjective:
        return tr("Adjective");
    }
    return {};
}

QString Exchange::kind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Skipped:
        return tr("Not read");
    case FieldKind::Id:
        return tr("Id in the registry");
    case FieldKind::Kind:
        return tr("Kind");
    case FieldKind::Title:
        return tr("Title");
    case FieldKind::From:
        return tr("Title held from");
    case FieldKind::To:
        return tr("Title held to");
    case FieldKind::UseFrom:
        return tr("Title printed from");
    case FieldKind::Gender:
        return tr("Gender");
    case FieldKind::Number:
        return tr("Grammatical number");
    case FieldKind::Identifiers:
        return tr("Identifiers");
    case FieldKind::Relations:
        return tr("Relations");
    case FieldKind::Note:
        return tr("Note to the desk");
    case FieldKind::Name:
    case FieldKind::Identifier:
        break;
    }
    return {};
}

QString Exchange::format(EntityFormat format)
{
    switch (format) {
    case EntityFormat::Csv:
        return tr("Table (CSV)");
    case EntityFormat::Json:
        return tr("Popolo or Wikidata (JSON)");
    case EntityFormat::Tbx:
        return tr("Termbase (TBX)");
    }
    return {};
}

} // namespace

QString rowFaultText(RowFault fault, const QString &text)
{
    const QString what = Exchange::fault(fault);
    return text.isEmpty() ? what : u"%1: \u2068%2\u2069"_s.arg(what, text);
}

QString fieldTitle(const Field &field)
{
    if (field.kind == FieldKind::Identifier)
        return field.scheme == "wikidata"_L1 ? u"Wikidata"_s : field.scheme;
    const QString what = field.kind == FieldKind::Name ? Exchange::form(field.form) : Exchange::kind(field.kind);
    return field.language ? u"%1 (%2)"_s.arg(what, terms::languageText(*field.language)) : what;
}

QString entityFormatText(EntityFormat format)
{
    return Exchange::format(format);
}

QString importReportText(const importing::EntityImportReport &report)
{
    QStringList sentences{Exchange::written(int(report.written))};
    if (report.matched > 0)
        sentences << Exchange::known(int(report.matched));
    if (report.namesakes > 0)
        sentences << Exchange::namesakes(int(report.namesakes));
    if (report.leftOut > 0)
        sentences << Exchange::leftOut(int(report.leftOut));
    if (report.sameName > 0)
        sentences << Exchange::sameName(int(report.sameName));
    if (report.lostRelations > 0)
        sentences << Exchange::lost(int(report.lostRelations));
    return sentences.join(u' ');
}

QString packsReportText(const importing::EntityImportReport &report)
{
    QStringList sentences{Exchange::written(int(report.written))};
    if (report.matched > 0)
        sentences << Exchange::known(int(report.matched));
    if (report.namesakes > 0)
        sentences << Exchange::sharedNames(int(report.namesakes));
    return sentences.join(u' ');
}

QString exportReportText(const importing::EntityExportReport &report, const QString &file)
{
    const QString written = Exchange::exported(int(report.written), file);
    if (report.isWhole())
        return written;
    return written + u' ' + Exchange::lost(report.titlesLost, report.relationsLost);
}

QString unreadDaysText(const QStringList &headings, const QList<Field> &fields)
{
    QStringList unread;
    const QList<qsizetype> columns = importing::daysWithoutTitle(fields);
    for (const qsizetype column : columns)
        unread << isolated(terms::shortened(headings.value(column)));
    return unread.isEmpty() ? QString() : Exchange::unreadDays(unread);
}

QString leftOutText(const importing::EntityImportReport &report)
{
    QStringList lines;
    for (const importing::LeftOutRow &row : report.rows)
        lines << Exchange::line(row.line, rowFaultText(row.fault, row.text));
    if (const qint64 more = report.leftOut - report.rows.size(); more > 0)
        lines << Exchange::more(int(more));
    for (const importing::LostRelation &lost : report.relations)
        lines << Exchange::lostLine(lost.line, isolated(lost.target));
    if (const qint64 more = report.lostRelations - report.relations.size(); more > 0)
        lines << Exchange::more(int(more));
    return lines.join(u'\n');
}

} // namespace nashra::presentation
