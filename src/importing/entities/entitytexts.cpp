// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entitytexts.h"

#include "core/entity/entitycodec.h"
#include "importing/entities/entityfields.h"
#include "importing/entities/popolo.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr Language languages[] = {Language::English, Language::Arabic};

QByteArray quoted(const QString &cell)
{
    const bool needsQuotes = std::any_of(cell.cbegin(), cell.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
    });
    QString text = cell;
    return needsQuotes ? '"' + text.replace(u'"', u"\"\""_s).toUtf8() + '"' : text.toUtf8();
}

QByteArray lineOf(const QStringList &cells)
{
    QByteArrayList texts;
    for (const QString &cell : cells)
        texts << quoted(cell);
    return texts.join(',') + "\r\n";
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

QString daysCell(const Entity &entity, const Field &field)
{
    QStringList days;
    for (const EntityTitle &title : entity.titles) {
        if (title.language != field.language)
            continue;
        days << dayText(field.kind == FieldKind::From ? title.from
                        : field.kind == FieldKind::To ? title.to
                                                      : title.useFrom);
    }
    return days.join(QString()).isEmpty() ? QString() : cellOf(days);
}

QString namesCell(const Entity &entity, const Field &field)
{
    QStringList names;
    for (const EntityName &name : entity.names) {
        if (name.language == field.language && name.form == field.form)
            names << name.text;
    }
    return cellOf(names);
}

QString titlesCell(const Entity &entity, const Field &field)
{
    QStringList titles;
    for (const EntityTitle &title : entity.titles) {
        if (title.language == field.language)
            titles << title.text;
    }
    return cellOf(titles);
}

QString pairsCell(const Entity &entity, FieldKind kind)
{
    QStringList pairs;
    if (kind == FieldKind::Relations) {
        for (const EntityRelation &relation : entity.relations)
            pairs << relationKindName(relation.kind) + u'=' + relation.target.toString();
    } else {
        for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
            pairs << it.key() + u'=' + it.value();
    }
    return cellOf(pairs);
}

QString cellFor(const Entity &entity, const Field &field)
{
    switch (field.kind) {
    case FieldKind::Id:
        return entity.id.toString();
    case FieldKind::Kind:
        return entityKindName(entity.kind);
    case FieldKind::Name:
        return namesCell(entity, field);
    case FieldKind::Title:
        return titlesCell(entity, field);
    case FieldKind::From:
    case FieldKind::To:
    case FieldKind::UseFrom:
        return daysCell(entity, field);
    case FieldKind::Gender:
        return entity.gender == Gender::Unknown ? QString() : genderName(entity.gender);
    case FieldKind::Number:
        return entity.number == GrammaticalNumber::Singular ? QString() : grammaticalNumberName(entity.number);
    case FieldKind::Identifiers:
    case FieldKind::Relations:
        return pairsCell(entity, field.kind);
    case FieldKind::Note:
        return entity.notes;
    case FieldKind::Identifier:
    case FieldKind::Skipped:
        break;
    }
    return {};
}

QJsonArray otherNames(const Entity &entity, const QString &main)
{
    QJsonArray others;
    for (const EntityName &name : entity.names) {
        if (name.text != main)
            others << QJsonObject{
                {u"name"_s, name.text}, {u"lang"_s, languageCode(name.language)}, {u"note"_s, nameFormName(name.form)}};
    }
    return others;
}

QJsonArray membershipsOf(const Entity &entity)
{
    QJsonArray memberships;
    for (const EntityTitle &title : entity.titles) {
        QJsonObject membership{{u"person_id"_s, entity.id.toString()}, {u"role"_s, title.text}};
        if (title.from)
            membership[u"start_date"_s] = dayText(title.from);
        if (title.to)
            membership[u"end_date"_s] = dayText(title.to);
        memberships << membership;
    }
    for (const EntityRelation &relation : entity.relations) {
        if (relation.kind == RelationKind::HoldsOfficeIn)
            memberships << QJsonObject{{u"person_id"_s, entity.id.toString()},
                                       {u"organization_id"_s, relation.target.toString()}};
    }
    return memberships;
}

QByteArray element(const char *name, const QByteArray &attributes, const QString &text)
{
    return QByteArray("<") + name + attributes + '>' + text.toHtmlEscaped().toUtf8() + "</" + name + '>';
}

QByteArray typed(const char *name, const char *type, const QString &text)
{
    return element(name, QByteArray(" type=\"") + type + '"', text);
}

QByteArray termOf(const EntityName &name, const Entity &entity)
{
    QByteArray text = "<termSec>" + element("term", {}, name.text);
    switch (name.form) {
    case NameForm::House:
        text += typed("termNote", "termType", u"fullForm"_s);
        text += typed("termNote", "administrativeStatus", u"preferredTerm-admn-sts"_s);
        break;
    case NameForm::Variant:
        text += typed("termNote", "termType", u"variant"_s);
        text += typed("termNote", "administrativeStatus", u"admittedTerm-admn-sts"_s);
        break;
    case NameForm::Short:
        text += typed("termNote", "termType", u"shortForm"_s);
        break;
    case NameForm::Acronym:
        text += typed("termNote", "termType", u"acronym"_s);
        break;
    case NameForm::Adjective:
        text += typed("termNote", "partOfSpeech", u"adjective"_s);
        break;
    }
    if (entity.gender != Gender::Unknown)
        text += typed("termNote", "grammaticalGender", genderName(entity.gender));
    if (entity.number != GrammaticalNumber::Singular)
        text += typed("termNote", "grammaticalNumber", grammaticalNumberName(entity.number));
    return text + "</termSec>\n";
}

} // namespace

QByteArray tableHeadText()
{
    QStringList cells;
    const QList<Field> fields = exportedFields();
    for (const Field &field : fields)
        cells << fieldName(field);
    // Spreadsheets take a table for UTF-8 only where it says so.
    return "\xEF\xBB\xBF" + lineOf(cells);
}

QByteArray tableLine(const Entity &entity)
{
    static const QList<Field> fields = exportedFields();
    QStringList cells;
    for (const Field &field : fields)
        cells << cellFor(entity, field);
    return lineOf(cells);
}

QByteArray popoloObject(const Entity &entity)
{
    const QString main = entity.shownName(Language::English);
    QJsonObject json{{u"id"_s, entity.id.toString()}, {u"name"_s, main}};
    if (const QJsonArray others = otherNames(entity, main); !others.isEmpty())
        json[u"other_names"_s] = others;
    QJsonArray identifiers;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        identifiers << QJsonObject{{u"scheme"_s, it.key()}, {u"identifier"_s, it.value()}};
    if (!identifiers.isEmpty())
        json[u"identifiers"_s] = identifiers;
    if (entity.kind == EntityKind::Person && entity.gender != Gender::Unknown)
        json[u"gender"_s] = entity.gender == Gender::Masculine ? u"male"_s : u"female"_s;
    if (entity.kind == EntityKind::Person) {
        if (const QJsonArray memberships = membershipsOf(entity); !memberships.isEmpty())
            json[u"memberships"_s] = memberships;
    }
    for (const EntityRelation &relation : entity.relations) {
        if (relation.kind != RelationKind::HoldsOfficeIn && entity.kind != EntityKind::Person)
            json[u"parent_id"_s] = relation.target.toString();
    }
    json[ownMember] = entityToJson(entity);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray termbaseBegin()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<tbx style=\"dca\" type=\"TBX-Basic\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n"
           "<tbxHeader><fileDesc><sourceDesc><p>Names of a newsroom's registry, by Nashra</p></sourceDesc></fileDesc>"
           "</tbxHeader>\n<text><body>\n";
}

QByteArray termbaseConcept(const Entity &entity)
{
    QByteArray text = "<conceptEntry id=\"e-" + entity.id.toString().toUtf8() + "\">";
    text += typed("descrip", "subjectField", entityKindName(entity.kind));
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it) {
        const QString target = u"nashra:"_s + it.key() + u'=' + it.value();
        text += element("xref", " type=\"externalCrossReference\" target=\"" + target.toHtmlEscaped().toUtf8() + '"',
                        it.value());
    }
    if (!entity.notes.isEmpty())
        text += element("note", {}, entity.notes);
    text += '\n';
    for (const Language language : languages) {
        QByteArray terms;
        for (const EntityName &name : entity.names) {
            if (name.language == language)
                terms += termOf(name, entity);
        }
        if (!terms.isEmpty())
            text += "<langSec xml:lang=\"" + languageCode(language).toUtf8() + "\">\n" + terms + "</langSec>\n";
    }
    return text + "</conceptEntry>\n";
}

QByteArray termbaseEnd()
{
    return "</body></text>\n</tbx>\n";
}

} // namespace nashra::importing
