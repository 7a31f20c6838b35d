// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/definitearticlechecker.h"

#include "core/base/textfold.h"
#include "language/copy/arabicnames.h"
#include "language/copy/unitfinding.h"
#include "language/quotes/capitalisedname.h"

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> wordSet(const QString &words)
{
    const QStringList list = words.split(u' ');
    return {list.begin(), list.end()};
}

bool isCapital(const QString &article)
{
    return article[0].isUpper();
}

/// "al-" for "Al-", "Al–" and "al‑": how the article is written, its capital aside.
QString formOf(const QString &article)
{
    return article.left(2).toLower() + (article[2] == u' ' ? u' ' : u'-');
}

QString withCapital(const QString &form)
{
    return form[0].toUpper() + form.mid(1);
}

/// The word that ends before the position; empty where a sign stands between.
QString wordBefore(const QString &text, qsizetype at)
{
    qsizetype end = at;
    while (end > 0 && (text[end - 1] == u' ' || text[end - 1] == u'.'))
        --end;
    qsizetype start = end;
    while (start > 0 && (text[start - 1].isLetter() || text[start - 1].isMark()))
        --start;
    return text.mid(start, end - start);
}

QString wordBehind(const QString &text, qsizetype at)
{
    qsizetype start = at;
    while (start < text.size() && text[start] == u' ')
        ++start;
    qsizetype end = start;
    while (end < text.size() && text[end].isLetter())
        ++end;
    return start > at ? text.mid(start, end - start) : QString();
}

/// Names that have their capital everywhere, and words that make an institution of the name beside them.
bool isInstitution(const ArabicName &name, const QString &text)
{
    static const QSet<QString> known = wordSet(
        u"jazeera arabiya ahram azhar aqsa quds hayat akhbar manar mayadeen hilal nassr ittihad ahli ain wasl jazira "
        "shabab riyadiya masry watan riyadh bayan khaleej ittefaq qaeda qaida nusra shabaab furqan thawra baath rai "
        "arabi arab sharq alam hadath ghad wahda karama faisaly wehdat muharraq sadd rayyan gharafa duhail"_s);
    static const QSet<QString> before = wordSet(
        u"newspaper daily channel network television tv magazine club company mosque university hospital bank group "
        "movement party station agency website foundation hotel district neighbourhood neighborhood square street "
        "village town city camp province governorate airport team squad side beat over against"_s);
    static const QSet<QString> behind = wordSet(
        u"university hospital mosque club bank group movement party newspaper daily channel network television tv "
        "company foundation front brigades square street neighbourhood neighborhood village town city camp district "
        "province governorate airport stadium school college center centre institute fc sc news island river "
        "building tower hotel airlines holding"_s);
    return known.contains(name.key) || before.contains(wordBefore(text, name.position).toLower()) ||
           behind.contains(wordBehind(text, name.position + name.length).toLower());
}

/// A person is meant where an office, a form of address or another name stands before.
bool isPerson(const ArabicName &name, const QString &text)
{
    static const QSet<QString> addresses = wordSet(u"mr mrs ms dr eng gen col lt maj capt prof sen sheikh imam sayyid "
                                                   "hajj emir sultan colonel lieutenant major brigadier engineer"_s);
    const QString before = wordBefore(text, name.position);
    const QString key = textfold::strictKey(before);
    if (addresses.contains(key) || isOffice(key))
        return true;
    static const QSet<QString> notNames = wordSet(u"the a an in on at to of by for from with and but as while after "
                                                  "before when if president’s former"_s);
    return before.size() > 2 && before[0].isUpper() && !notNames.contains(key);
}

/// Headlines in which every word of some length has a capital.
bool isTitleCase(const QString &headline)
{
    int capitals = 0;
    int words = 0;
    for (const QString &word : headline.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() < 4 || !word[0].isLetter() || word[2] == u'-')
            continue;
        ++words;
        capitals += word[0].isUpper();
    }
    constexpr double share = 0.8;
    return words >= 3 && capitals >= share * words;
}

struct Mention
{
    ArabicName name;
    qsizetype unit = 0; ///< 0 = headline, else paragraph + 1
};

} // namespace

DefiniteArticleChecker::DefiniteArticleChecker(const QList<Entity> &entities)
{
    for (const Entity &entity : entities) {
        for (const EntityName &name : entity.names) {
            if (name.language != Language::English || (name.form != NameForm::House && name.form != NameForm::Short))
                continue;
            for (const ArabicName &found : arabicNamesIn(name.text)) {
                const QString form = formOf(found.article);
                m_forms[found.key].insert(isCapital(found.article) ? withCapital(form) : form);
            }
        }
    }
}

QList<Finding> DefiniteArticleChecker::checkUnit(const TextUnit &unit) const
{
    QList<Finding> findings;
    if (unit.language != Language::English)
        return findings;
    const bool isSetInCapitals = unit.scope == TextUnit::Scope::Headline && isTitleCase(unit.text);
    for (const ArabicName &name : arabicNamesIn(unit.text)) {
        const QString form = formOf(name.article);
        if (form.endsWith(u' '))
            continue; // "Al Gore"
        const QString rest = name.article.mid(1) + name.name;
        if (!isCapital(name.article)) {
            if (name.place == ArabicName::Place::Start)
                findings << unitFinding(u"style.article.start"_s, Severity::Hint, name.position, name.length,
                                        {name.article[0].toUpper() + rest});
            continue;
        }
        const QSet<QString> house = m_forms.value(name.key);
        const bool isRight = house.isEmpty() ? isInstitution(name, unit.text) : !house.contains(form);
        if (name.place != ArabicName::Place::Inside || isSetInCapitals || isRight)
            continue;
        const bool isSure = !house.isEmpty() || isPerson(name, unit.text);
        findings << unitFinding(u"style.article.capital"_s, isSure ? Severity::Warning : Severity::Hint, name.position,
                                name.length, {name.article[0].toLower() + rest});
    }
    return findings;
}

QList<Finding> DefiniteArticleChecker::checkArticle(const TextSnapshot &snapshot) const
{
    const ArticleContent &content = snapshot.content;
    QList<Finding> findings;
    if (content.language != Language::English)
        return findings;
    QHash<QString, QList<Mention>> mentions;
    QStringList order;
    const auto note = [&](const QString &text, qsizetype unit) {
        for (const ArabicName &name : arabicNamesIn(text)) {
            if (!mentions.contains(name.key))
                order << name.key;
            mentions[name.key] << Mention{name, unit};
        }
    };
    note(content.headline, 0);
    for (qsizetype i = 0; i < content.body.paragraphs.size(); ++i)
        note(content.body.paragraphs[i].text(), i + 1);
    for (const QString &key : std::as_const(order)) {
        const QList<Mention> &all = mentions[key];
        QHash<QString, int> counts;
        for (const Mention &mention : all)
            ++counts[formOf(mention.name.article)];
        if (counts.size() < 2)
            continue;
        QString wanted = formOf(all.first().name.article);
        for (const QString &form : counts.keys()) {
            if (counts[form] > counts[wanted])
                wanted = form;
        }
        const QSet<QString> house = m_forms.value(key);
        for (const QString &form : house)
            wanted = house.size() == 1 ? form.toLower() : wanted;
        for (const auto &[name, unit] : all) {
            if (formOf(name.article) == wanted)
                continue;
            const QString article = isCapital(name.article) ? withCapital(wanted) : wanted;
            const Finding finding = unitFinding(u"style.article.mixed"_s, Severity::Warning, name.position, name.length,
                                                {article + name.name}, {article + name.name});
            findings << (unit == 0 ? inPlace(finding, FindingPlace::Headline)
                                   : inParagraph(finding, content.body.paragraphs[unit - 1].id));
        }
    }
    return findings;
}

} // namespace nashra::language
