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

constexpr qsizetype mostHeading = 100; ///< characters of a heading that are looked at

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

/// A word of a heading, folded, without what tells plural or definite: "names" and "name", "الصفة" and "صفة" are one.
QString plainWord(const QString &word)
{
    constexpr qsizetype shortest = 3; // "إلى" has no article, "as" no plural
    if (word.startsWith(u"ال") && word.size() >= shortest + 2)
        return word.mid(2);
    if (word.endsWith(u's') && word.size() > shortest)
        return word.chopped(1);
    return word;
}

QStringList plainWords(const QString &text)
{
    QStringList words;
    const QStringList folded = textfold::searchText(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : folded) {
        if (word != "s"_L1) // of "spelling(s)"
            words << plainWord(word);
    }
    return words;
}

/// Headings people write, as plain words joined, without the language; what they stand for. The words are those of the
/// program, in its windows and in its files, and those of common tables.
const QHash<QString, QString> &knownHeadings()
{
    static const QHash<QString, QString> known = [] {
        const std::pair<QStringView, QStringView> rows[] = {
            {u"kind", u"kind|type|class|category|entity kind|نوع|أنواع|صنف|فئة"},
            {u"name", u"name|house|house name|house form|full name|label|preferred label|اسم|أسماء|الاسم الكامل|"
                      u"المدخل|الصيغة المعتمدة|الاسم المعتمد"},
            {u"variant", u"variant|alias|aliases|alt name|alternative|alternative name|also known as|aka|"
                         u"other spelling|other name|صيغة|صيغة أخرى|صيغ أخرى|صيغة صيغ أخرى|كتابة أخرى|كتابات أخرى|"
                         u"اسم آخر|أسماء أخرى|بديل|مرادف|مرادفات"},
            {u"short", u"short|short name|short form|family name|last name|surname|مختصر|اسم مختصر|أسماء مختصرة|"
                       u"اسم قصير|صيغة مختصرة|صيغ مختصرة|العائلة|اسم العائلة|الكنية"},
            {u"acronym", u"acronym|abbreviation|initials|abbr|اختصار|اختصارات|اسم مختصر بالحروف|"
                         u"أسماء مختصرة بالحروف"},
            {u"adjective", u"adjective|demonym|nationality|نسبة|النسب|صفة النسبة"},
            {u"title", u"title|office|title or office|title and office|position|role|job|post|job title|صفة|صفات|منصب|"
                       u"مناصب|الصفة أو المنصب|الصفات والمناصب|لقب|ألقاب|الصفة الرسمية|وظيفة|وظائف"},
            {u"from", u"from|start|start date|since|valid from|held from|title held from|من|منذ|من تاريخ|البدء|"
                      u"تاريخ البدء|البداية|تاريخ البداية|بداية المنصب|بداية الصفة"},
            {u"to", u"to|until|end|end date|valid to|held to|title held to|إلى|حتى|إلى تاريخ|تاريخ الانتهاء|النهاية|"
                    u"تاريخ النهاية|نهاية المنصب|نهاية الصفة"},
            {u"used-from", u"used from|use from|in use from|printed from|title printed from|يستعمل من|تستعمل من|"
                           u"يستعمل المنصب من|تستعمل الصفة من"},
            {u"gender", u"gender|sex|جنس"},
            {u"number", u"number|grammatical number|عدد"},
            {u"wikidata", u"wikidata|wikidata id|qid|ويكيبيانات|ويكي بيانات"},
            {u"note", u"note|remark|comment|note to the desk|ملاحظة|ملاحظات|ملاحظة للمكتب|ملاحظات للمكتب"},
            {u"id", u"id|nashra id|id in the registry|معرف|المعرف في السجل|معرف السجل"},
            {u"identifiers", u"identifier|معرفات"},
            {u"relations", u"relation|tied to|رابط|روابط|علاقة|علاقات|يرتبط بـ"},
        };
        QHash<QString, QString> table;
        for (const auto &[field, headings] : rows) {
            const QStringList all = headings.toString().split(u'|');
            for (const QString &heading : all)
                table.insert(plainWords(heading).join(QString()), field.toString());
        }
        return table;
    }();
    return known;
}

/// The language a word names, whatever it is of: "en", "english", "بالعربية", "الإنكليزي".
std::optional<Language> languageOfWord(const QString &word)
{
    static const QStringList english =
        plainWords(u"en eng english إنجليزي إنجليزية إنكليزي إنكليزية بالإنجليزية بالإنكليزية بالإنجليزي بالإنكليزي"_s);
    static const QStringList arabic = plainWords(u"ar ara arabic عربي عربية بالعربية بالعربي"_s);
    if (english.contains(word))
        return Language::English;
    return arabic.contains(word) ? std::optional(Language::Arabic) : std::nullopt;
}

/// Takes the words that say a language out of a heading: "in Arabic", "باللغة العربية".
std::optional<Language> takeLanguage(QStringList &words)
{
    static const QStringList before = plainWords(u"in باللغة اللغة"_s);
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (const auto language = languageOfWord(words[i])) {
            words.removeAt(i);
            if (i > 0 && before.contains(words[i - 1]))
                words.removeAt(i - 1);
            return language;
        }
    }
    return std::nullopt;
}

QString withoutPunctuation(const QString &heading)
{
    QString text;
    for (const QChar c : heading)
        text += c.isLetterOrNumber() || c.isMark() ? c : u' ';
    return text;
}

Field fieldOfWords(const QString &heading)
{
    QStringList words = plainWords(withoutPunctuation(heading));
    const auto language = takeLanguage(words);
    // "English" alone is the name in English.
    const QString found = words.isEmpty() && language ? u"name"_s : knownHeadings().value(words.join(QString()));
    Field field = fieldFromName(found).value_or(Field{});
    const bool canHaveLanguage = fieldFromName(found + u".en"_s).has_value();
    if (canHaveLanguage)
        field.language = language;
    return field;
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
    const QString head = heading.left(mostHeading);
    const Field whole = fieldOfWords(head);
    if (whole.kind != FieldKind::Skipped || !head.contains(u'/'))
        return whole;
    // "Name / الاسم": where all that is understood is the same, that is it.
    std::optional<Field> agreed;
    const QStringList parts = head.split(u'/');
    for (const QString &part : parts) {
        const Field field = fieldOfWords(part);
        if (field.kind == FieldKind::Skipped)
            continue;
        if (agreed && *agreed != field)
            return {};
        agreed = field;
    }
    return agreed.value_or(Field{});
}

QList<Field> guessFields(const QStringList &headings)
{
    QList<Field> fields;
    for (const QString &heading : headings)
        fields << guessField(heading);
    return fields;
}

QList<qsizetype> daysWithoutTitle(const QList<Field> &fields)
{
    QList<qsizetype> columns;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const Field &days = fields[i];
        if (days.kind != FieldKind::From && days.kind != FieldKind::To && days.kind != FieldKind::UseFrom)
            continue;
        const bool hasTitle = std::any_of(fields.cbegin(), fields.cend(), [&days](const Field &field) {
            return field.kind == FieldKind::Title &&
                   (!days.language || !field.language || days.language == field.language);
        });
        if (!hasTitle)
            columns << i;
    }
    return columns;
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
