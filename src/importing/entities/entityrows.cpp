// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityrows.h"

#include "core/base/textfold.h"
#include "core/base/textsafety.h"
#include "core/entity/entitycheck.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

template <class Value>
using Words = QHash<QString, Value>;

template <class Value>
Words<Value> wordsOf(std::initializer_list<std::pair<Value, QStringView>> rows)
{
    Words<Value> words;
    for (const auto &[value, list] : rows) {
        const QStringList some = list.toString().split(u' ');
        for (const QString &word : some)
            words.insert(textfold::searchText(word), value);
    }
    return words;
}

template <class Value>
std::optional<Value> valueOf(const Words<Value> &words, const QString &word)
{
    const auto found = words.constFind(textfold::searchText(word.left(60)).trimmed());
    return found == words.constEnd() ? std::nullopt : std::optional<Value>(*found);
}

/// One line, safe and without blanks around it.
QString cleaned(const QString &text)
{
    return makeSafe(text).text.simplified();
}

bool isUnsafe(const QString &text)
{
    return text.contains(QChar(0)) || text.contains(QChar::ReplacementCharacter);
}

void cleanNames(Entity &entity)
{
    QList<EntityName> names;
    for (EntityName name : std::as_const(entity.names)) {
        name.text = cleaned(name.text);
        if (name.text.isEmpty())
            continue;
        const bool isSecondHouse =
            name.form == NameForm::House && std::any_of(names.cbegin(), names.cend(), [&name](const EntityName &other) {
                return other.form == NameForm::House && other.language == name.language;
            });
        if (isSecondHouse)
            name.form = NameForm::Variant;
        const bool isKnown = std::any_of(names.cbegin(), names.cend(), [&name](const EntityName &other) {
            return other.language == name.language && other.text == name.text &&
                   (other.form == name.form || name.form == NameForm::Variant);
        });
        if (!isKnown)
            names << name;
    }
    entity.names = names;
}

void cleanTexts(Entity &entity)
{
    cleanNames(entity);
    for (EntityTitle &title : entity.titles)
        title.text = cleaned(title.text);
    entity.titles.removeIf([](const EntityTitle &title) { return title.text.isEmpty(); });
    entity.notes = makeSafe(entity.notes).text.trimmed();
    QMap<QString, QString> identifiers;
    for (auto it = entity.identifiers.cbegin(); it != entity.identifiers.cend(); ++it)
        identifiers.insert(cleaned(it.key()), cleaned(it.value()));
    entity.identifiers = identifiers;
}

QString unsafeTextOf(const Entity &entity)
{
    QStringList texts{entity.notes};
    for (const EntityName &name : entity.names)
        texts << name.text;
    for (const EntityTitle &title : entity.titles)
        texts << title.text;
    texts += entity.identifiers.keys() + entity.identifiers.values();
    const auto found = std::find_if(texts.cbegin(), texts.cend(), isUnsafe);
    return found == texts.cend() ? QString() : *found;
}

RowFault faultOf(const Error &error)
{
    if (error.items.contains("names"_L1))
        return RowFault::NoName;
    if (error.items.contains("title-dates"_L1))
        return RowFault::DateOrder;
    if (error.items.contains("relations"_L1))
        return RowFault::Relation;
    if (error.items.contains("identifiers"_L1) || error.code == ErrorCode::TooLarge)
        return RowFault::Identifier;
    return RowFault::Unsafe;
}

} // namespace

std::optional<EntityKind> kindFromWord(const QString &word)
{
    static const Words<EntityKind> words = wordsOf<EntityKind>({
        {EntityKind::Person, u"person people human individual شخص شخصية إنسان"},
        {EntityKind::Organisation, u"organisation organization org company party ministry institution agency منظمة "
                                   u"مؤسسة هيئة جهة شركة حزب وزارة"},
        {EntityKind::Place,
         u"place location area country city town region geopolitical مكان موقع بلد دولة مدينة منطقة"},
        {EntityKind::Event, u"event حدث مناسبة فعالية"},
    });
    return valueOf(words, word);
}

std::optional<Gender> genderFromWord(const QString &word)
{
    static const Words<Gender> words = wordsOf<Gender>({
        {Gender::Unknown, u"unknown other neuter غير"},
        {Gender::Masculine, u"masculine male m man ذكر مذكر رجل"},
        {Gender::Feminine, u"feminine female f woman أنثى مؤنث امرأة"},
    });
    return valueOf(words, word);
}

std::optional<GrammaticalNumber> numberFromWord(const QString &word)
{
    static const Words<GrammaticalNumber> words = wordsOf<GrammaticalNumber>({
        {GrammaticalNumber::Singular, u"singular sg مفرد"},
        {GrammaticalNumber::Dual, u"dual مثنى"},
        {GrammaticalNumber::Plural, u"plural pl جمع"},
    });
    return valueOf(words, word);
}

std::optional<QDate> dayFrom(const QString &text, bool isEnd)
{
    QString digits = text.trimmed().left(40);
    for (QChar &c : digits) {
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    }
    static const QRegularExpression yearFirst(u"^(\\d{4})(?:[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?)?(?:T.*)?$"_s);
    static const QRegularExpression dayFirst(u"^(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})$"_s);
    int year = 0;
    int month = 0;
    int day = 0;
    if (const auto match = yearFirst.match(digits); match.hasMatch()) {
        year = match.captured(1).toInt();
        month = match.captured(2).toInt();
        day = match.captured(3).toInt();
    } else if (const auto other = dayFirst.match(digits); other.hasMatch()) {
        day = other.captured(1).toInt();
        month = other.captured(2).toInt();
        year = other.captured(3).toInt();
    } else {
        return std::nullopt;
    }
    if (month == 0)
        month = isEnd ? 12 : 1;
    if (day == 0)
        day = isEnd ? QDate(year, month, 1).daysInMonth() : 1;
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

EntityRow badRow(qint64 line, RowFault fault, const QString &text)
{
    constexpr qsizetype shown = 80;
    return EntityRow{line, {}, fault, makeSafe(text.left(shown)).text.simplified()};
}

EntityRow finishedRow(EntityRow row)
{
    if (row.fault)
        return row;
    const auto marked = [&row](RowFault fault, const QString &text) {
        EntityRow bad = badRow(row.line, fault, text);
        bad.entity = std::move(row.entity);
        return bad;
    };
    if (const QString unsafe = unsafeTextOf(row.entity); !unsafe.isEmpty())
        return marked(RowFault::Unsafe, unsafe);
    cleanTexts(row.entity);
    if (const auto checked = checkEntity(row.entity); !checked)
        return marked(faultOf(checked.error()), {});
    return row;
}

} // namespace nashra::importing
