// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/memoryproofingstore.h"

#include "core/proofing/namechoice.h"
#include "testlib/memorynewsroom.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace nashra::testlib {

namespace {

auto keyOf(const ListedWord &word)
{
    return std::tuple(word.owner.value_or(UserId()), word.language, word.word.toUtf8());
}

/// In the order of the stores, which compare UTF-8.
auto keyOf(const IgnoredFinding &ignore)
{
    return std::tuple(ignore.article.toString(), ignore.paragraph.toString(), ignore.rule.toUtf8(),
                      ignore.text.toUtf8());
}

Result<QList<ListedWord>> checkedWordsFor(const QList<ListedWord> &words, UserId actor)
{
    const bool isAllowed = std::all_of(words.cbegin(), words.cend(),
                                       [actor](const ListedWord &word) { return word.owner.value_or(actor) == actor; });
    if (!isAllowed)
        return fail(ErrorCode::Forbidden, u"another person's own words"_s);
    return checkedWords(words);
}

/// "12: first, second, …"
QString summary(const QStringList &all)
{
    return u"%1: %2"_s.arg(all.size()).arg(all.mid(0, 5).join(u", "_s)) + (all.size() > 5 ? u", …"_s : QString());
}

} // namespace

Result<QList<ListedWord>> MemoryProofingStore::words(UserId reader) const
{
    QList<ListedWord> newsrooms;
    QList<ListedWord> own;
    for (const ListedWord &word : m_newsroom.data.words) {
        if (!word.owner)
            newsrooms << word;
        else if (word.owner == reader)
            own << word;
    }
    const auto isBefore = [](const ListedWord &a, const ListedWord &b) {
        return std::pair(languageCode(a.language), a.word.toUtf8()) <
               std::pair(languageCode(b.language), b.word.toUtf8());
    };
    std::sort(newsrooms.begin(), newsrooms.end(), isBefore);
    std::sort(own.begin(), own.end(), isBefore);
    return newsrooms + own;
}

Result<int> MemoryProofingStore::addWords(const QList<ListedWord> &words, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<int> {
        if (const auto actor = m_newsroom.actor(actorId); !actor)
            return tl::unexpected(actor.error());
        const auto checked = checkedWordsFor(words, actorId);
        if (!checked)
            return tl::unexpected(checked.error());
        int added = 0;
        QStringList told;
        for (ListedWord word : *checked) {
            if (m_newsroom.data.words.contains(keyOf(word)))
                continue;
            word.addedBy = actorId;
            word.addedAt = m_newsroom.now();
            m_newsroom.data.words.insert(keyOf(word), word);
            ++added;
            if (!word.owner)
                told << word.word;
        }
        m_newsroom.data.changes.proofing |= added > 0;
        if (!told.isEmpty())
            m_newsroom.record(actorId, u"words.add"_s, u"words"_s, 0, summary(told));
        return added;
    });
}

Result<int> MemoryProofingStore::removeWords(const QList<ListedWord> &words, UserId actorId)
{
    return m_newsroom.write([&]() -> Result<int> {
        const auto actor = m_newsroom.actor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        const auto checked = checkedWordsFor(words, actorId);
        if (!checked)
            return tl::unexpected(checked.error());
        const bool mayAll = actor->roles.testAnyFlags(Role::SubEditor | Role::Chief);
        int removed = 0;
        QStringList told;
        QStringList foreign;
        for (const ListedWord &word : *checked) {
            const auto found = m_newsroom.data.words.constFind(keyOf(word));
            if (found == m_newsroom.data.words.cend())
                continue;
            if (!mayAll && !found->owner && found->addedBy != actorId) {
                foreign << word.word;
                continue;
            }
            m_newsroom.data.words.remove(keyOf(word));
            ++removed;
            if (!word.owner)
                told << word.word;
        }
        if (!foreign.isEmpty())
            return fail(ErrorCode::Forbidden, u"words that others added: "_s + summary(foreign), foreign);
        m_newsroom.data.changes.proofing |= removed > 0;
        if (!told.isEmpty())
            m_newsroom.record(actorId, u"words.remove"_s, u"words"_s, 0, summary(told));
        return removed;
    });
}

Result<QList<IgnoredFinding>> MemoryProofingStore::ignored(ArticleId article) const
{
    QList<IgnoredFinding> found;
    for (const IgnoredFinding &ignore : m_newsroom.data.ignores) {
        if (ignore.article.isNull() || ignore.article == article)
            found << ignore;
    }
    std::sort(found.begin(), found.end(),
              [](const IgnoredFinding &a, const IgnoredFinding &b) { return keyOf(a) < keyOf(b); });
    return found;
}

Result<QList<IgnoredFinding>> MemoryProofingStore::checkedFor(const QList<IgnoredFinding> &ignores,
                                                              UserId actorId) const
{
    const auto actor = m_newsroom.workingActor(actorId);
    if (!actor)
        return tl::unexpected(actor.error());
    const auto checked = checkedIgnores(ignores);
    if (!checked)
        return checked;
    const bool isNewsrooms = std::any_of(checked->cbegin(), checked->cend(),
                                         [](const IgnoredFinding &ignore) { return ignore.article.isNull(); });
    if (isNewsrooms && !actor->roles.testAnyFlags(Role::SubEditor | Role::Chief))
        return fail(ErrorCode::Forbidden, u"sub-editors and chiefs decide what the whole newsroom ignores"_s);
    return checked;
}

void MemoryProofingStore::tellIgnores(const QList<IgnoredFinding> &changed, UserId actor, const QString &event)
{
    QStringList told;
    for (const IgnoredFinding &ignore : changed) {
        if (ignore.article.isNull())
            told << (ignore.text.isEmpty() ? ignore.rule : u"%1 “%2”"_s.arg(ignore.rule, ignore.text.left(60)));
    }
    for (const IgnoredFinding &ignore : changed) {
        const auto reading = m_newsroom.data.readings.find(ignore.article);
        if (namechoice::isChoice(ignore) && reading != m_newsroom.data.readings.end())
            reading->isDue = true;
    }
    m_newsroom.data.changes.proofing |= !changed.isEmpty();
    if (!told.isEmpty())
        m_newsroom.record(actor, event, u"findings"_s, 0, summary(told));
}

Result<void> MemoryProofingStore::ignore(const QList<IgnoredFinding> &ignores, UserId actor)
{
    return m_newsroom.write([&]() -> Result<void> {
        const auto checked = checkedFor(ignores, actor);
        if (!checked)
            return tl::unexpected(checked.error());
        QList<IgnoredFinding> added;
        for (IgnoredFinding ignore : *checked) {
            if (!ignore.article.isNull() && !m_newsroom.article(ignore.article))
                return fail(ErrorCode::NotFound, u"article "_s + ignore.article.toString());
            QList<IgnoredFinding> &all = m_newsroom.data.ignores;
            const bool isThere = std::any_of(all.cbegin(), all.cend(), [&ignore](const IgnoredFinding &other) {
                return keyOf(other) == keyOf(ignore);
            });
            if (isThere)
                continue;
            ignore.by = actor;
            ignore.at = m_newsroom.now();
            all << ignore;
            added << ignore;
        }
        tellIgnores(added, actor, u"findings.ignore"_s);
        return ok();
    });
}

Result<void> MemoryProofingStore::unignore(const QList<IgnoredFinding> &ignores, UserId actor)
{
    return m_newsroom.write([&]() -> Result<void> {
        const auto checked = checkedFor(ignores, actor);
        if (!checked)
            return tl::unexpected(checked.error());
        QList<IgnoredFinding> removed;
        for (const IgnoredFinding &ignore : *checked) {
            const auto isSame = [&ignore](const IgnoredFinding &other) { return keyOf(other) == keyOf(ignore); };
            if (m_newsroom.data.ignores.removeIf(isSame) > 0)
                removed << ignore;
        }
        tellIgnores(removed, actor, u"findings.unignore"_s);
        return ok();
    });
}

Result<QByteArray> MemoryProofingStore::wordModel(Language language) const
{
    return m_newsroom.data.wordModels.value(language).second;
}

Result<std::optional<WordModelInfo>> MemoryProofingStore::wordModelInfo(Language language) const
{
    const auto found = m_newsroom.data.wordModels.constFind(language);
    return found == m_newsroom.data.wordModels.cend() ? std::nullopt : std::optional(found->first);
}

Result<void> MemoryProofingStore::saveWordModel(Language language, const QByteArray &model, qint64 trainedOnArticles)
{
    return m_newsroom.write([&]() -> Result<void> {
        if (model.isEmpty())
            m_newsroom.data.wordModels.remove(language);
        else
            m_newsroom.data.wordModels.insert(
                language, {WordModelInfo{language, m_newsroom.now(), trainedOnArticles, model.size()}, model});
        return ok();
    });
}

} // namespace nashra::testlib
