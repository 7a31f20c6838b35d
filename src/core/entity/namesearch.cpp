// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/namesearch.h"

#include "core/base/textfold.h"

#include <QSet>

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

bool isArabic(const QString &word)
{
    return word.front().script() == QChar::Script_Arabic;
}

/// "al-Dalwani" is found as "Dalwani", "ال دلواني" too.
bool isLeftOut(const QString &word)
{
    static const QSet<QString> articles{u"al"_s, u"el"_s, u"ul"_s, u"ال"_s};
    return articles.contains(word);
}

/// "Abdul Rahman", "Abdulrahman" and "Abd al-Rahman" are one name.
bool isServant(const QString &word)
{
    static const QSet<QString> servants{u"abd"_s, u"abdul"_s, u"abdel"_s, u"abdal"_s, u"abdu"_s, u"عبد"_s};
    return servants.contains(word);
}

/// The words whose spelling is sure, in the order of the name; all of them where none is.
QStringList sureWords(const QString &name)
{
    const QStringList all = textfold::searchText(name).split(u' ', Qt::SkipEmptyParts);
    QStringList sure;
    bool isAfterServant = false;
    for (const QString &word : all) {
        if (isLeftOut(word))
            continue; // "Abd al-Rahman": what is behind it still belongs to the servant
        if (!isServant(word) && !isAfterServant && !word.startsWith("abdul"_L1) && !word.startsWith("عبدال"_L1))
            sure << word;
        isAfterServant = isServant(word);
    }
    return sure.isEmpty() ? all : sure;
}

/// With the particles that are written to an Arabic word: "وبالأمم", "للأمم".
QStringList withParticles(const QString &word)
{
    if (!isArabic(word))
        return {word};
    const QString article = u"ال"_s;
    QStringList stems{word};
    if (!word.startsWith(article))
        stems << article + word;
    QStringList forms;
    for (const QString &stem : std::as_const(stems)) {
        for (const QString &outer : {u""_s, u"و"_s, u"ف"_s}) {
            for (const QString &inner : {u""_s, u"ب"_s, u"ل"_s, u"ك"_s}) {
                const bool isElided = inner == u"ل"_s && stem.startsWith(article);
                forms << outer + inner + (isElided ? u"ل"_s + stem.mid(article.size()) : stem);
            }
        }
    }
    return forms;
}

NameQuery queryOf(const QStringList &words)
{
    NameQuery query;
    for (const QString &word : words)
        query << withParticles(word);
    return query;
}

QStringList spellingsOf(const EntityName &name)
{
    QStringList spellings{name.text};
    // "Sana'a" is the same as "Sanaa", "UN" as "U.N.".
    QString joined = name.text;
    joined.remove(u'\'').remove(u'’').remove(u'ʼ').remove(u'‘');
    if (joined != name.text)
        spellings << joined;
    if (name.form == NameForm::Acronym && name.language == Language::English) {
        QString dotted = name.text;
        dotted.remove(u'.');
        spellings << dotted << dotted.split(u""_s, Qt::SkipEmptyParts).join(u' ');
    }
    if (name.form == NameForm::Adjective && name.text.endsWith(u'ي'))
        spellings << name.text + u'ة';
    return spellings;
}

bool holds(const QSet<QString> &words, const NameQuery &query)
{
    return std::all_of(query.cbegin(), query.cend(), [&words](const QStringList &forms) {
        return std::any_of(forms.cbegin(), forms.cend(),
                           [&words](const QString &form) { return words.contains(form); });
    });
}

} // namespace

QList<NameQuery> nameQueries(const Entity &entity)
{
    QList<NameQuery> queries;
    const auto add = [&queries](const QStringList &words) {
        const NameQuery query = queryOf(words);
        if (!query.isEmpty() && !queries.contains(query))
            queries << query;
    };
    for (const EntityName &name : entity.names) {
        for (const QString &spelling : spellingsOf(name)) {
            const QStringList words = sureWords(spelling);
            add(words);
            if (entity.kind != EntityKind::Person || words.size() < 2)
                continue;
            for (const EntityTitle &title : entity.titles) {
                if (title.language == name.language)
                    add(QStringList{words.last()} + sureWords(title.text));
            }
        }
    }
    return queries;
}

bool holdsName(const QString &text, const QList<NameQuery> &queries)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const QSet<QString> held(words.cbegin(), words.cend());
    return std::any_of(queries.cbegin(), queries.cend(),
                       [&held](const NameQuery &query) { return holds(held, query); });
}

} // namespace nashra
