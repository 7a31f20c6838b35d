// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/proofing/candidatespellings.h"

#include "core/article/article.h"
#include "core/base/textfold.h"
#include "language/copy/unitfinding.h"
#include "language/entities/nametokens.h"
#include "language/entities/namewords.h"

#include <algorithm>
#include <array>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype shortestWord = 4; ///< the longer of the two: "بن" and "ابن", "أبو" and "أبي" are one
constexpr int sure = 2;
constexpr qsizetype mostCompared = 64; ///< of those that are the same but for a letter in one place

/// Where one candidate stands.
struct Place
{
    ParagraphId paragraph;
    int position = 0;
    int length = 0;
};

struct Spelling
{
    QString name; ///< as it is written first
    QList<Place> places;
};

/// Endings that make two of one: "Samira", "أميرة"; an Arabic accusative.
bool isEnding(QChar letter)
{
    return letter == u'a' || letter == u'ة' || letter == u'ا';
}

/// Whether the longer word is the shorter one with a letter more that no ending is.
bool hasOneMore(QStringView longer, QStringView shorter)
{
    const auto apart = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    const qsizetype at = apart.first - shorter.begin();
    const bool isSame = longer[at].isLetter() && longer.mid(at + 1) == shorter.mid(at);
    return isSame && !(at == shorter.size() && isEnding(longer[at]));
}

/// Whether one has another letter at a place, or two neighbours the other way round.
bool hasOneOther(QStringView one, QStringView other)
{
    const auto apart = std::mismatch(one.begin(), one.end(), other.begin());
    const qsizetype at = apart.first - one.begin();
    if (at == one.size() || !one[at].isLetter() || !other[at].isLetter())
        return false;
    const bool isTurned = at + 1 < one.size() && one[at] == other[at + 1] && one[at + 1] == other[at];
    return one.mid(at + 1) == other.mid(at + 1) || (isTurned && one.mid(at + 2) == other.mid(at + 2));
}

bool isSlip(const QString &one, const QString &other)
{
    if (std::max(one.size(), other.size()) < shortestWord)
        return false;
    switch (one.size() - other.size()) {
    case 1:
        return hasOneMore(one, other);
    case -1:
        return hasOneMore(other, one);
    case 0:
        return hasOneOther(one, other);
    default:
        return false;
    }
}

/// Whether a word is a given name, folded as it is: two of those are two persons, often of one family.
bool isGivenName(const QString &word)
{
    NameTokens tokens;
    tokens.read(word);
    return std::ranges::any_of(std::array{Language::Arabic, Language::English}, [&](Language language) {
        return NameWords::of(language).has(WordKind::Given, tokens.tokens());
    });
}

/// Whether all words are the same but for one, which is a slip of the other.
bool areNear(const QString &one, const QString &other)
{
    const QStringList words = one.split(u' ');
    const QStringList others = other.split(u' ');
    if (words.size() != others.size())
        return false;
    const auto apart = std::mismatch(words.begin(), words.end(), others.begin());
    return apart.first != words.end() && isSlip(*apart.first, *apart.second) &&
           std::equal(apart.first + 1, words.end(), apart.second + 1, others.end()) &&
           !(isGivenName(*apart.first) && isGivenName(*apart.second));
}

/// Of two that are one letter apart at least one of these is the same.
QStringList withoutALetter(const QString &key)
{
    QStringList keys{key};
    for (qsizetype at = 0; at < key.size(); ++at)
        keys << QString(key).remove(at, 1);
    return keys;
}

/// Persons by their folded names, and the keys in the order of the text.
QHash<QString, Spelling> spellingsOf(const ArticleContent &content,
                                     const QHash<ParagraphId, QList<NameCandidate>> &candidates, QStringList &order)
{
    QHash<QString, Spelling> spellings;
    for (const Paragraph &paragraph : content.body.paragraphs) {
        for (const NameCandidate &candidate : candidates.value(paragraph.id)) {
            const QString key = textfold::tokens(textfold::strictKey(candidate.name)).join(u' ');
            // One word may be anybody's.
            if (candidate.kind != EntityKind::Person || key.size() > longestName || !key.contains(u' '))
                continue;
            Spelling &spelling = spellings[key];
            if (spelling.places.isEmpty()) {
                spelling.name = candidate.name;
                order << key;
            }
            spelling.places << Place{paragraph.id, candidate.position, candidate.length};
        }
    }
    return spellings;
}

} // namespace

QList<Finding> mixedCandidates(const ArticleContent &content,
                               const QHash<ParagraphId, QList<NameCandidate>> &candidates)
{
    QStringList order;
    const QHash<QString, Spelling> spellings = spellingsOf(content, candidates, order);
    const auto of = [&spellings](const QString &key) -> const Spelling & { return *spellings.constFind(key); };
    QHash<QString, QStringList> frequent; // by what is left of them without a letter
    for (const QString &key : std::as_const(order)) {
        if (of(key).places.size() < sure)
            continue;
        for (const QString &left : withoutALetter(key)) {
            QStringList &same = frequent[left];
            if (same.size() < mostCompared)
                same << key;
        }
    }
    QList<Finding> findings;
    for (const QString &key : std::as_const(order)) {
        const Spelling &rare = of(key);
        const Spelling *usual = nullptr;
        for (const QString &left : frequent.isEmpty() ? QStringList() : withoutALetter(key)) {
            for (const QString &other : frequent.value(left)) {
                const Spelling &spelling = of(other);
                const qsizetype least = usual ? usual->places.size() : rare.places.size();
                if (spelling.places.size() > least && areNear(key, other))
                    usual = &spelling;
            }
        }
        for (const Place &place : usual ? rare.places : QList<Place>()) {
            const Finding finding = unitFinding(u"entity.mixed"_s, Severity::Warning, place.position, place.length,
                                                {usual->name}, {usual->name});
            findings << inParagraph(finding, place.paragraph);
        }
    }
    return findings;
}

} // namespace nashra::language
