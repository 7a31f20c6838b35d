// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/suggestionindex.h"

#include "language/spelling/affixfile.h"
#include "language/spelling/arabicclitics.h"
#include "language/spelling/dictionaryfiles.h"
#include "language/spelling/lookupform.h"

#include <QHash>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostLetters = 6'000'000; ///< of a trie: 72 MB while it is made, for dictionaries unlike ours
constexpr std::size_t lettersPerLine = 20;     ///< of a word list; room that is not used costs nothing
constexpr qsizetype linesBetweenQuestions = 1024;
constexpr int rarePrefix = 45;

/// Puts the words of a list and their suffixed forms into a trie.
class FormLister
{
public:
    FormLister(const AffixFile &affixes, std::size_t lines)
        : m_affixes(affixes)
        , m_trie(std::min(lines * lettersPerLine + 1, mostLetters))
    {
    }

    void addLine(QStringView line)
    {
        const qsizetype blank = line.indexOf(u'\t');
        const QStringView entry = (blank < 0 ? line : line.left(blank)).trimmed();
        // A slash at the begin or behind a backslash is a letter of the word.
        const qsizetype slash = entry.indexOf(u'/', 1);
        const QStringView word = slash < 0 ? entry : entry.left(slash);
        const QStringView behind = slash < 0 ? QStringView() : entry.mid(slash + 1);
        const qsizetype end = behind.indexOf(u' ');
        const QStringView field = end < 0 ? behind : behind.left(end);
        if (word.isEmpty() || word.size() > FuzzySearch::longestWord || word.contains(u' '))
            return;
        const std::vector<AffixFile::Flag> flags = m_affixes.flagsOf(field);
        if (std::none_of(flags.begin(), flags.end(), [this](AffixFile::Flag flag) { return m_affixes.isHidden(flag); }))
            addForms(lookupForm(m_affixes.withoutIgnored(word)), flags);
    }

    [[nodiscard]] bool isFull() const { return m_trie.size() + 1000 > mostLetters; }
    [[nodiscard]] FormTrie build() const { return m_trie.build(); }

private:
    void addForms(const QString &stem, const std::vector<AffixFile::Flag> &flags)
    {
        m_path.assign(1, FormTrie::root);
        for (const QChar letter : stem)
            m_path.push_back(m_trie.step(m_path.back(), letter.unicode()));
        m_trie.setWord(m_path.back(), true);
        for (const AffixFile::Flag flag : flags) {
            const AffixFile::Rules *rules = m_affixes.suffixes(flag);
            for (std::size_t i = 0; rules && i < rules->size(); ++i)
                addForm(stem, (*rules)[i]);
        }
    }

    void addForm(const QString &stem, const AffixRule &rule)
    {
        // A possessive is taken off before a word is looked for.
        if (rule.add == "'s"_L1 || !rule.fitsEndOf(stem))
            return;
        FormTrie::NodeId node = m_path[std::size_t(stem.size() - rule.strip.size())];
        for (const QChar letter : rule.add)
            node = m_trie.step(node, letter.unicode());
        m_trie.setWord(node);
        if (!rule.next.empty())
            m_trie.setTail(node, united(m_trie.tail(node), tailOf(rule)));
    }

    /// The tail of what may follow a suffix: the pronouns of Arabic, which are put on as they are. What changes the
    /// letters before it is left to Hunspell.
    int tailOf(const AffixRule &rule)
    {
        const auto known = m_tailOfRule.constFind(&rule);
        if (known != m_tailOfRule.cend())
            return *known;
        QStringList endings;
        for (const AffixFile::Flag flag : rule.next) {
            const AffixFile::Rules *rules = m_affixes.suffixes(flag);
            for (std::size_t i = 0; rules && i < rules->size(); ++i) {
                if ((*rules)[i].fitsAll() && !(*rules)[i].add.isEmpty())
                    endings << (*rules)[i].add;
            }
        }
        return *m_tailOfRule.insert(&rule, tailWith(endings));
    }

    /// One tail for two words that are written alike.
    int united(int one, int other)
    {
        return one == other || other == 0 ? one : tailWith(m_tails.value(one) + m_tails.value(other));
    }

    int tailWith(QStringList endings)
    {
        endings.removeDuplicates();
        endings.sort();
        if (endings.isEmpty())
            return 0;
        if (const int known = m_tails.key(endings); known != 0)
            return known;
        const int made = m_trie.addTail(endings);
        if (made != 0)
            m_tails[made] = endings;
        return made;
    }

    const AffixFile &m_affixes;
    FormTrie::Builder m_trie;
    std::vector<FormTrie::NodeId> m_path; ///< nodes of the stem's letters
    QHash<int, QStringList> m_tails;      ///< endings of each
    QHash<const AffixRule *, int> m_tailOfRule;
};

std::vector<FormPrefix> prefixesOf(const AffixFile &affixes, Language language)
{
    std::vector<FormPrefix> prefixes{{}};
    for (const AffixRule &rule : affixes.prefixes()) {
        const bool isKnown = std::any_of(prefixes.begin(), prefixes.end(), [&](const FormPrefix &prefix) {
            return prefix.add == rule.add && prefix.strip == rule.strip;
        });
        if (isKnown)
            continue;
        // The interrogative hamza and its chains are for speeches and scripture; verbs have س.
        const bool isRare =
            language == Language::Arabic && !arabicclitics::chains().contains(rule.add) && !rule.add.endsWith(u'س');
        prefixes.push_back({rule.add, rule.strip, isRare ? rarePrefix : 0});
    }
    return prefixes;
}

} // namespace

Result<std::shared_ptr<const SuggestionIndex>> SuggestionIndex::build(const DictionaryInfo &info,
                                                                      const std::function<bool()> &isCancelled)
{
    const auto files = readDictionaryFiles(info);
    if (!files)
        return tl::unexpected(files.error());
    const AffixFile affixes = AffixFile::parse(files->affixes, files->codec);
    const QString text = files->codec.decode(files->words);
    FormLister lister(affixes, std::size_t(text.count(u'\n')));
    qsizetype lines = 0;
    for (qsizetype begin = text.indexOf(u'\n') + 1; begin > 0 && begin < text.size() && !lister.isFull();) {
        if (++lines % linesBetweenQuestions == 0 && isCancelled && isCancelled())
            return fail(ErrorCode::Cancelled, info.wordsPath);
        const qsizetype next = text.indexOf(u'\n', begin);
        const qsizetype end = next < 0 ? text.size() : next;
        lister.addLine(QStringView(text).mid(begin, end - begin));
        begin = end + 1;
    }
    auto index = std::make_shared<SuggestionIndex>();
    index->m_language = info.language;
    index->m_forms = lister.build();
    index->m_prefixes = prefixesOf(affixes, info.language);
    return std::shared_ptr<const SuggestionIndex>(std::move(index));
}

std::vector<FuzzySearch::Match> SuggestionIndex::near(QStringView typed, int budget) const
{
    if (m_forms.isEmpty() || typed.size() > FuzzySearch::longestWord)
        return {};
    FuzzySearch search(m_forms, EditCosts::of(m_language), typed);
    std::vector<FuzzySearch::Match> matches = search.run(m_prefixes, budget);
    sortMatches(matches);
    return matches;
}

bool SuggestionIndex::mayContain(QStringView word) const
{
    return std::any_of(m_prefixes.begin(), m_prefixes.end(), [&](const FormPrefix &prefix) {
        return word.startsWith(prefix.add) &&
               m_forms.contains(QString(prefix.strip + word.mid(prefix.add.size()).toString()));
    });
}

void sortMatches(std::vector<FuzzySearch::Match> &matches)
{
    using Match = FuzzySearch::Match;
    std::sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        return a.form != b.form ? a.form < b.form : a.cost + a.penalty < b.cost + b.penalty;
    });
    matches.erase(
        std::unique(matches.begin(), matches.end(), [](const Match &a, const Match &b) { return a.form == b.form; }),
        matches.end());
    std::stable_sort(matches.begin(), matches.end(), [](const Match &a, const Match &b) {
        return a.cost + a.penalty != b.cost + b.penalty ? a.cost + a.penalty < b.cost + b.penalty
                                                        : a.form.size() < b.form.size();
    });
}

} // namespace nashra::language
