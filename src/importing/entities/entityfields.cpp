// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityfields.h"

#include "core/base/textfold.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

struct PlainField
{
    FieldKind kind;
    QLatin1StringView name;
    bool hasLanguage;
};

constexpr std::array plainFields{
    PlainField{FieldKind::Skipped, "skip"_L1, false},
    PlainField{FieldKind::Id, "id"_L1, false},
    PlainField{FieldKind::Kind, "kind"_L1, false},
    PlainField{FieldKind::Title, "title"_L1, true},
    PlainField{FieldKind::From, "from"_L1, true},
    PlainField{FieldKind::To, "to"_L1, true},
    PlainField{FieldKind::UseFrom, "used-from"_L1, true},
    PlainField{FieldKind::Gender, "gender"_L1, false},
    PlainField{FieldKind::Number, "number"_L1, false},
    PlainField{FieldKind::Identifiers, "identifiers"_L1, false},
    PlainField{FieldKind::Relations, "relations"_L1, false},
    PlainField{FieldKind::Note, "note"_L1, false},
};

constexpr std::array nameForms{NameForm::House, NameForm::Variant, NameForm::Short, NameForm::Acronym,
                               NameForm::Adjective};

QString formName(NameForm form)
{
    return form == NameForm::House ? u"name"_s : nameFormName(form);
}

Field name(NameForm form, std::optional<Language> language)
{
    return {FieldKind::Name, language, form, {}};
}

Field identifier(const QString &scheme)
{
    return {FieldKind::Identifier, {}, NameForm::House, scheme};
}

/// Headings people write, folded, without the language; what they stand for.
const QHash<QString, QString> &knownHeadings()
{
    static const QHash<QString, QString> known = [] {
        const std::pair<QStringView, QStringView> rows[] = {
            {u"kind", u"kind type class category entitykind النوع نوع الصنف الفئة"},
            {u"name", u"name house housename fullname label preferredlabel الاسم اسم الاسمالكامل المدخل"},
            {u"variant", u"variant variants alias aliases altname alternative alsoknownas aka otherspelling صيغة "
                         u"صيغةأخرى كتابةأخرى اسمآخر أسماءأخرى بديل مرادف"},
            {u"short", u"short shortname shortform familyname lastname surname الاسمالمختصر مختصر الاسمالقصير العائلة "
                       u"الكنية"},
            {u"acronym", u"acronym abbreviation initials abbr الاختصار اختصار"},
            {u"adjective", u"adjective demonym nationality النسبة الصفة نسبة صفة"},
            {u"title", u"title office position role job post jobtitle المنصب منصب اللقب الصفةالرسمية الوظيفة"},
            {u"from", u"from start startdate since validfrom من منذ تاريخالبدء البداية"},
            {u"to", u"to until end enddate validto إلى حتى تاريخالانتهاء النهاية"},
            {u"used-from", u"usedfrom usefrom يستعملمن"},
            {u"gender", u"gender sex الجنس جنس"},
            {u"number", u"number grammaticalnumber العدد"},
            {u"wikidata", u"wikidata wikidataid qid ويكيبيانات"},
            {u"note", u"note notes remark comment ملاحظة ملاحظات"},
            {u"id", u"id nashraid"},
            {u"identifiers", u"identifiers المعرفات"},
            {u"relations", u"relations العلاقات"},
        };
        QHash<QString, QString> table;
        for (const auto &[field, headings] : rows) {
            const QStringList words = headings.toString().split(u' ');
            for (const QString &word : words)
                table.insert(textfold::searchText(word).remove(u' '), field.toString());
        }
        return table;
    }();
    return known;
}

/// Takes the word that says a language out of a heading.
std::optional<Language> takeLanguage(QStringList &words)
{
    static const QStringList english{u"en"_s,
                                     u"eng"_s,
                                     u"english"_s,
                                     textfold::searchText(u"بالإنجليزية"_s),
                                     textfold::searchText(u"الإنجليزي"_s),
                                     textfold::searchText(u"الإنجليزية"_s),
                                     textfold::searchText(u"إنجليزي"_s)};
    static const QStringList arabic{u"ar"_s,
                                    u"ara"_s,
                                    u"arabic"_s,
                                    textfold::searchText(u"بالعربية"_s),
                                    textfold::searchText(u"العربي"_s),
                                    textfold::searchText(u"العربية"_s),
                                    textfold::searchText(u"عربي"_s)};
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool isEnglish = english.contains(words[i]);
        if (isEnglish || arabic.contains(words[i])) {
            words.removeAt(i);
            if (words.value(i - 1) == "in"_L1)
                words.removeAt(i - 1);
            return isEnglish ? Language::English : Language::Arabic;
        }
    }
    return std::nullopt;
}

QString withoutPunctuation(const QString &heading)
{
    QString text;
    for (const QChar c : heading.left(100))
        text += c.isLetterOrNumber() || c.isMark() ? c : u' ';
    return text;
}

} // namespace

QString fieldName(const Field &field)
{
    const QString language = field.language ? u'.' + languageCode(*field.language) : QString();
    if (field.kind == FieldKind::Name)
        return formName(field.form) + language;
    if (field.kind == FieldKind::Identifier)
        return field.scheme == "wikidata"_L1 ? field.scheme : u"identifier:"_s + field.scheme;
    for (const PlainField &plain : plainFields) {
        if (plain.kind == field.kind)
            return plain.name + language;
    }
    return {};
}

std::optional<Field> fieldFromName(QStringView text)
{
    if (text == "wikidata"_L1)
        return identifier(text.toString());
    if (text.startsWith("identifier:"_L1)) {
        const QStringView scheme = text.mid(11);
        return scheme.isEmpty() ? std::nullopt : std::optional(identifier(scheme.toString()));
    }
    const qsizetype dot = text.indexOf(u'.');
    const QStringView base = dot < 0 ? text : text.left(dot);
    const auto language = dot < 0 ? std::nullopt : languageFromCode(text.mid(dot + 1));
    if (dot >= 0 && !language)
        return std::nullopt;
    for (const NameForm form : nameForms) {
        if (base == formName(form))
            return name(form, language);
    }
    for (const PlainField &plain : plainFields) {
        if (base == plain.name && (plain.hasLanguage || !language))
            return Field{plain.kind, language};
    }
    return std::nullopt;
}

Field guessField(const QString &heading)
{
    if (const auto exact = fieldFromName(heading.trimmed()))
        return *exact;
    QStringList words = textfold::searchText(withoutPunctuation(heading)).split(u' ', Qt::SkipEmptyParts);
    const auto language = takeLanguage(words);
    // "English" alone is the name in English.
    const QString found = words.isEmpty() && language ? u"name"_s : knownHeadings().value(words.join(QString()));
    Field field = fieldFromName(found).value_or(Field{});
    const bool canHaveLanguage = fieldFromName(found + u".en"_s).has_value();
    if (canHaveLanguage)
        field.language = language;
    return field;
}

QList<Field> guessFields(const QStringList &headings)
{
    QList<Field> fields;
    for (const QString &heading : headings)
        fields << guessField(heading);
    return fields;
}

QList<Field> offeredFields()
{
    QList<Field> fields{Field{FieldKind::Skipped}, Field{FieldKind::Kind}};
    for (const NameForm form : nameForms) {
        fields << name(form, Language::English) << name(form, Language::Arabic) << name(form, std::nullopt);
    }
    for (const FieldKind kind : {FieldKind::Title, FieldKind::From, FieldKind::To, FieldKind::UseFrom})
        fields << Field{kind, Language::English} << Field{kind, Language::Arabic} << Field{kind};
    fields << Field{FieldKind::Gender} << Field{FieldKind::Number} << identifier(u"wikidata"_s);
    fields << Field{FieldKind::Identifiers} << Field{FieldKind::Relations} << Field{FieldKind::Note}
           << Field{FieldKind::Id};
    return fields;
}

QList<Field> exportedFields()
{
    QList<Field> fields{Field{FieldKind::Id}, Field{FieldKind::Kind}};
    for (const NameForm form : nameForms)
        fields << name(form, Language::English) << name(form, Language::Arabic);
    for (const Language language : {Language::English, Language::Arabic}) {
        for (const FieldKind kind : {FieldKind::Title, FieldKind::From, FieldKind::To, FieldKind::UseFrom})
            fields << Field{kind, language};
    }
    fields << Field{FieldKind::Gender} << Field{FieldKind::Number} << Field{FieldKind::Identifiers}
           << Field{FieldKind::Relations} << Field{FieldKind::Note};
    return fields;
}

QStringList valuesOf(const QString &cell)
{
    if (!cell.contains(u'|') && !cell.contains(u'\\'))
        return {cell.trimmed()};
    QStringList values;
    QString value;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (cell[i] == u'\\' && i + 1 < cell.size() && (cell[i + 1] == u'|' || cell[i + 1] == u'\\')) {
            value += cell[++i];
        } else if (cell[i] == u'|') {
            values << value.trimmed();
            value.clear();
        } else {
            value += cell[i];
        }
    }
    return values << value.trimmed();
}

QString cellOf(const QStringList &values)
{
    QStringList escaped = values;
    for (QString &value : escaped)
        value.replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s);
    return escaped.join(u" | "_s);
}

} // namespace nashra::importing
