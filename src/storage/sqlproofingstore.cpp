// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlproofingstore.h"

#include "core/proofing/namechoice.h"
#include "storage/mentiondue.h"
#include "storage/rows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// Words of one list in one language.
struct WordSet
{
    UserId owner; ///< null for the newsroom's
    Language language = Language::English;
    QStringList words;
};

/// Parts the words by list and language, in their order.
QList<WordSet> setsOf(const QList<ListedWord> &words)
{
    QList<WordSet> sets;
    QMap<std::pair<UserId, Language>, qsizetype> places;
    for (const ListedWord &word : words) {
        const UserId owner = word.owner.value_or(UserId());
        const auto place = places.constFind({owner, word.language});
        if (place != places.cend()) {
            sets[*place].words << word.word;
            continue;
        }
        places.insert({owner, word.language}, sets.size());
        sets << WordSet{owner, word.language, {word.word}};
    }
    return sets;
}

/// The words of a set go to the database in one piece: a list of many thousands costs a few statements, over a network
/// too. This is the piece, and rowsOfPiece() the rows, w.value, that the database makes of it.
QString piece(const Connection &connection, const QStringList &words)
{
    if (!connection.isSqlite())
        return words.join(u' '); // no word has a blank
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QString rowsOfPiece(const Connection &connection)
{
    return connection.isSqlite() ? u"json_each(?) AS w"_s : u"unnest(string_to_array(?, ' ')) AS w (value)"_s;
}

/// Those of the set that are on the list, with who added them.
Result<QHash<QString, UserId>> listedOf(Connection &connection, const WordSet &set)
{
    Statement query(connection, u"SELECT word, added_by FROM listed_word WHERE owner = ? AND language = ? AND word IN "
                                "(SELECT w.value FROM %1)"_s.arg(rowsOfPiece(connection)));
    query.bind(set.owner.toString()).bind(languageCode(set.language)).bind(piece(connection, set.words));
    QHash<QString, UserId> listed;
    const auto rows = readAll<bool>(query, [&listed](const Statement &row) {
        listed.insert(row.text(0), idAt<UserId>(row, 1));
        return true;
    });
    if (!rows)
        return tl::unexpected(rows.error());
    return listed;
}

Result<int> insertWords(Connection &connection, const WordSet &set, UserId by, Instant at)
{
    Statement insert(connection,
                     u"INSERT INTO listed_word (owner, language, word, added_by, added_at) SELECT ?, ?, w.value, ?, ? "
                     "FROM %1 WHERE true ON CONFLICT DO NOTHING"_s.arg(rowsOfPiece(connection)));
    insert.bind(set.owner.toString()).bind(languageCode(set.language)).bind(by.toString()).bind(at.ms);
    return insert.bind(piece(connection, set.words)).run();
}

Result<int> deleteWords(Connection &connection, const WordSet &set)
{
    Statement remove(connection, u"DELETE FROM listed_word WHERE owner = ? AND language = ? AND word IN (SELECT "
                                 "w.value FROM %1)"_s.arg(rowsOfPiece(connection)));
    return remove.bind(set.owner.toString()).bind(languageCode(set.language)).bind(piece(connection, set.words)).run();
}

/// Nobody writes another's own list.
Result<QList<ListedWord>> checkedFor(const QList<ListedWord> &words, UserId actor)
{
    const bool isAllowed = std::all_of(words.cbegin(), words.cend(),
                                       [actor](const ListedWord &word) { return word.owner.value_or(actor) == actor; });
    if (!isAllowed)
        return fail(ErrorCode::Forbidden, u"another person's own words"_s);
    return checkedWords(words);
}

/// "12: first, second, …": what the audit says of many.
QString summary(const QStringList &all)
{
    constexpr qsizetype told = 5;
    return u"%1: %2"_s.arg(all.size()).arg(all.mid(0, told).join(u", "_s)) + (all.size() > told ? u", …"_s : QString());
}

QString shown(const IgnoredFinding &ignore)
{
    return ignore.text.isEmpty() ? ignore.rule : u"%1 “%2”"_s.arg(ignore.rule, ignore.text.left(60));
}

Result<void> removeModel(Connection &connection, const QString &table, Language language)
{
    Statement remove(connection, u"DELETE FROM %1 WHERE language = ?"_s.arg(table));
    return done(remove.bind(languageCode(language)).run());
}

} // namespace

Result<QList<ListedWord>> SqlProofingStore::words(UserId reader) const
{
    Statement query(m_session.connection(), u"SELECT word, language, owner, added_by, added_at FROM listed_word WHERE "
                                            "owner IN ('', ?) ORDER BY owner, language, word"_s);
    query.bind(reader.toString());
    return readAll<ListedWord>(query, [](const Statement &row) {
        return ListedWord{row.text(0),
                          languageFromCode(row.text(1)).value_or(Language::English),
                          UserId::fromString(row.text(2)),
                          idAt<UserId>(row, 3),
                          {row.number(4)}};
    });
}

Result<int> SqlProofingStore::addWords(const QList<ListedWord> &words, UserId actorId)
{
    return m_session.write([&]() -> Result<int> {
        if (const auto actor = m_session.actor(actorId); !actor)
            return tl::unexpected(actor.error());
        const auto checked = checkedFor(words, actorId);
        if (!checked)
            return tl::unexpected(checked.error());
        int added = 0;
        QStringList told;
        QList<WordSet> sets = setsOf(*checked);
        for (WordSet &set : sets) {
            const auto listed = listedOf(m_session.connection(), set);
            if (!listed)
                return tl::unexpected(listed.error());
            set.words.removeIf([&listed](const QString &word) { return listed->contains(word); });
            const auto rows = insertWords(m_session.connection(), set, actorId, m_session.now());
            if (!rows)
                return rows;
            added += *rows;
            if (set.owner.isNull())
                told += set.words;
        }
        m_session.pending().proofing = added > 0;
        if (!told.isEmpty()) {
            if (const auto audited = m_session.audit(actorId, u"words.add"_s, u"words"_s, 0, summary(told)); !audited)
                return tl::unexpected(audited.error());
        }
        return added;
    });
}

Result<int> SqlProofingStore::removeWords(const QList<ListedWord> &words, UserId actorId)
{
    return m_session.write([&]() -> Result<int> {
        const auto actor = m_session.actor(actorId);
        if (!actor)
            return tl::unexpected(actor.error());
        const auto checked = checkedFor(words, actorId);
        if (!checked)
            return tl::unexpected(checked.error());
        const bool mayAll = actor->roles.testAnyFlags(Role::SubEditor | Role::Chief);
        int removed = 0;
        QStringList told;
        QStringList foreign;
        QList<WordSet> sets = setsOf(*checked);
        for (WordSet &set : sets) {
            const auto listed = listedOf(m_session.connection(), set);
            if (!listed)
                return tl::unexpected(listed.error());
            set.words.removeIf([&listed](const QString &word) { return !listed->contains(word); });
            for (const QString &word : std::as_const(set.words)) {
                if (!mayAll && set.owner.isNull() && listed->value(word) != actorId)
                    foreign << word;
            }
            const auto rows = deleteWords(m_session.connection(), set);
            if (!rows)
                return rows;
            removed += *rows;
            if (set.owner.isNull())
                told += set.words;
        }
        if (!foreign.isEmpty())
            return fail(ErrorCode::Forbidden, u"words that others added: "_s + summary(foreign), foreign);
        m_session.pending().proofing = removed > 0;
        if (!told.isEmpty()) {
            if (const auto audited = m_session.audit(actorId, u"words.remove"_s, u"words"_s, 0, summary(told));
                !audited)
                return tl::unexpected(audited.error());
        }
        return removed;
    });
}

Result<QList<IgnoredFinding>> SqlProofingStore::ignored(ArticleId article) const
{
    Statement query(m_session.connection(),
                    u"SELECT rule, text, article, paragraph, ignored_by, ignored_at FROM ignored_finding WHERE article "
                    "IN ('', ?) ORDER BY article, paragraph, rule, text"_s);
    query.bind(article.toString());
    return readAll<IgnoredFinding>(query, [](const Statement &row) {
        return IgnoredFinding{row.text(0),          row.text(1),    idAt<ArticleId>(row, 2), idAt<ParagraphId>(row, 3),
                              idAt<UserId>(row, 4), {row.number(5)}};
    });
}

Result<void> SqlProofingStore::ignore(const QList<IgnoredFinding> &ignores, UserId actor)
{
    return m_session.write([&] { return changeIgnores(ignores, actor, true); });
}

Result<void> SqlProofingStore::unignore(const QList<IgnoredFinding> &ignores, UserId actor)
{
    return m_session.write([&] { return changeIgnores(ignores, actor, false); });
}

Result<void> SqlProofingStore::checkArticles(const QList<IgnoredFinding> &ignores) const
{
    QSet<ArticleId> known{ArticleId()};
    for (const IgnoredFinding &ignore : ignores) {
        if (known.contains(ignore.article))
            continue;
        Statement query(m_session.connection(), u"SELECT 1 FROM article WHERE id = ?"_s);
        const auto found = query.bind(ignore.article.toString()).step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return fail(ErrorCode::NotFound, u"article "_s + ignore.article.toString());
        known.insert(ignore.article);
    }
    return ok();
}

Result<void> SqlProofingStore::readAgain(const QSet<ArticleId> &articles)
{
    if (articles.isEmpty())
        return ok();
    const MentionDue due(m_session.connection());
    if (const auto locked = due.lock(); !locked)
        return tl::unexpected(locked.error());
    for (const ArticleId &article : articles) {
        if (const auto added = due.addArticle(article); !added)
            return added;
    }
    return ok();
}

Result<void> SqlProofingStore::changeIgnores(const QList<IgnoredFinding> &ignores, UserId actorId, bool isAdded)
{
    const auto actor = m_session.workingActor(actorId);
    if (!actor)
        return tl::unexpected(actor.error());
    const auto checked = checkedIgnores(ignores);
    if (!checked)
        return tl::unexpected(checked.error());
    const bool isNewsrooms = std::any_of(checked->cbegin(), checked->cend(),
                                         [](const IgnoredFinding &ignore) { return ignore.article.isNull(); });
    if (isNewsrooms && !actor->roles.testAnyFlags(Role::SubEditor | Role::Chief))
        return fail(ErrorCode::Forbidden, u"sub-editors and chiefs decide what the whole newsroom ignores"_s);
    if (const auto there = isAdded ? checkArticles(*checked) : ok(); !there)
        return there;
    QStringList told;
    QSet<ArticleId> chosenIn;
    for (const IgnoredFinding &ignore : *checked) {
        Statement change(
            m_session.connection(),
            isAdded ? u"INSERT INTO ignored_finding (article, paragraph, rule, text, ignored_by, ignored_at) VALUES "
                      "(?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_s
                    : u"DELETE FROM ignored_finding WHERE article = ? AND paragraph = ? AND rule = ? AND text = ?"_s);
        change.bind(ignore.article.toString()).bind(ignore.paragraph.toString()).bind(ignore.rule).bind(ignore.text);
        if (isAdded)
            change.bind(actorId.toString()).bind(m_session.now().ms);
        const auto rows = change.run();
        if (!rows)
            return tl::unexpected(rows.error());
        m_session.pending().proofing |= *rows > 0;
        if (*rows > 0 && ignore.article.isNull())
            told << shown(ignore);
        if (*rows > 0 && namechoice::isChoice(ignore) && !ignore.article.isNull())
            chosenIn << ignore.article;
    }
    if (const auto due = readAgain(chosenIn); !due)
        return due;
    if (told.isEmpty())
        return ok();
    return m_session.audit(actorId, isAdded ? u"findings.ignore"_s : u"findings.unignore"_s, u"findings"_s, 0,
                           summary(told));
}

Result<QByteArray> SqlProofingStore::wordModel(Language language) const
{
    // One statement sees one state, also while another program puts a new model in.
    Statement query(m_session.connection(),
                    u"SELECT bytes FROM word_model_part WHERE language = ? ORDER BY position"_s);
    query.bind(languageCode(language));
    QByteArray model;
    for (auto found = query.step();; found = query.step()) {
        if (!found)
            return tl::unexpected(found.error());
        if (!*found)
            return model;
        model += query.bytes(0);
    }
}

Result<std::optional<WordModelInfo>> SqlProofingStore::wordModelInfo(Language language) const
{
    Statement query(m_session.connection(), u"SELECT trained_at, articles, size FROM word_model WHERE language = ?"_s);
    const auto found = query.bind(languageCode(language)).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return std::nullopt;
    return WordModelInfo{language, {query.number(0)}, query.number(1), query.number(2)};
}

Result<void> SqlProofingStore::saveWordModel(Language language, const QByteArray &model, qint64 trainedOnArticles)
{
    return m_session.write([&]() -> Result<void> {
        if (model.isEmpty()) {
            const auto removed = removeModel(m_session.connection(), u"word_model"_s, language);
            return removed ? removeModel(m_session.connection(), u"word_model_part"_s, language) : removed;
        }
        {
            // First, since its row makes a second program with a model wait for the whole of this one.
            Statement put(m_session.connection(),
                          u"INSERT INTO word_model (language, trained_at, articles, size) VALUES (?, ?, ?, ?) ON "
                          "CONFLICT (language) DO UPDATE SET trained_at = excluded.trained_at, articles = "
                          "excluded.articles, size = excluded.size"_s);
            put.bind(languageCode(language))
                .bind(m_session.now().ms)
                .bind(trainedOnArticles)
                .bind(qint64(model.size()));
            if (const auto written = put.run(); !written)
                return tl::unexpected(written.error());
        }
        return saveParts(language, model);
    });
}

Result<void> SqlProofingStore::saveParts(Language language, const QByteArray &model)
{
    // PostgreSQL's driver writes bytes into the statement as text, several times their size.
    constexpr qsizetype partSize = 1 << 20;
    if (const auto removed = removeModel(m_session.connection(), u"word_model_part"_s, language); !removed)
        return removed;
    for (qsizetype from = 0; from < model.size(); from += partSize) {
        Statement insert(m_session.connection(),
                         u"INSERT INTO word_model_part (language, position, bytes) VALUES (?, ?, ?)"_s);
        insert.bind(languageCode(language)).bind(qint64(from / partSize)).bind(model.mid(from, partSize));
        if (const auto inserted = insert.run(); !inserted)
            return tl::unexpected(inserted.error());
    }
    return ok();
}

} // namespace nashra::storage
