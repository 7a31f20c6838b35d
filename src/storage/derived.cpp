// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/derived.h"

#include "core/article/articlecodec.h"
#include "core/base/textfold.h"
#include "storage/connection.h"
#include "storage/counter.h"
#include "storage/entityindex.h"
#include "storage/rows.h"
#include "storage/transaction.h"

#include <QSet>

namespace nashra::storage {

using namespace Qt::StringLiterals;

namespace {

/// PostgreSQL holds a lexeme of at most 2 KB and a vector of at most 1 MB; a text beyond that is found by the words
/// that fit.
QString vectorTerms(const QString &terms)
{
    constexpr qsizetype longestWord = 255;
    constexpr qsizetype longestText = 120'000;
    QSet<QString> seen;
    QStringList words;
    qsizetype length = 0;
    for (const QStringView word : QStringView(terms).split(u' ', Qt::SkipEmptyParts)) {
        const QString cut = word.left(longestWord).toString();
        if (seen.contains(cut))
            continue;
        length += cut.size();
        if (length > longestText)
            break;
        seen.insert(cut);
        words << cut;
    }
    return words.join(u' ');
}

QString quoted(const QString &word)
{
    return u'"' + word + u'"';
}

/// The words of SQLite's index that begin with these letters. For a prefix FTS5 gathers every document of every word
/// before it answers the first; named one by one, the words give their newest documents at once.
Result<QString> wordsBeginning(Connection &connection, const QString &letters)
{
    constexpr qsizetype indexed = 3; // for so many letters the index holds prefixes as it holds words
    constexpr qsizetype most = 30;   // looking for each takes 30 to 80 µs
    const QString prefix = quoted(letters) + u'*';
    if (letters.size() <= indexed)
        return prefix;
    QStringList words;
    for (QString from = letters; words.size() <= most; from = words.last() + QChar(1)) {
        Statement next(connection, u"SELECT term FROM temp.article_search_word WHERE term >= ? LIMIT 1"_s);
        const auto found = next.bind(from).step();
        if (!found)
            return tl::unexpected(found.error());
        if (!*found || !next.text(0).startsWith(letters))
            break;
        words << next.text(0);
    }
    if (words.isEmpty() || words.size() > most)
        return prefix;
    for (QString &word : words)
        word = quoted(word);
    return u'(' + words.join(u" OR "_s) + u')';
}

/// The newest revision of an article as it is kept.
struct StoredText
{
    QString article;
    qint64 touch = 0;
    QByteArray header;
    QByteArray body;
};

/// The next few articles. PostgreSQL's rows come one by one and are gone when another statement runs, so nothing can be
/// written between two of them.
Result<QList<StoredText>> nextTexts(Connection &connection, qint64 after)
{
    constexpr int pageSize = 200;
    Statement rows(connection,
                   u"SELECT a.id, a.touch, r.header, r.body FROM article a JOIN article_revision r ON r.article = "
                   "a.id AND r.revision = a.revision WHERE a.touch > ? ORDER BY a.touch LIMIT ?"_s);
    rows.bind(after).bind(pageSize);
    return readAll<StoredText>(rows, [](const Statement &row) {
        return StoredText{row.text(0), row.number(1), row.text(2).toUtf8(), row.text(3).toUtf8()};
    });
}

Result<QString> termsOf(Connection &connection, ArticleId id, int revision)
{
    Statement text(connection, u"SELECT header, body FROM article_revision WHERE article = ? AND revision = ?"_s);
    const auto found = text.bind(id.toString()).bind(revision).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::Corrupt, u"article %1: no revision %2"_s.arg(id.toString()).arg(revision));
    const auto content = contentFrom(text.text(0).toUtf8(), text.text(1).toUtf8());
    if (!content)
        return fail(ErrorCode::Corrupt, u"article %1: %2"_s.arg(id.toString(), content.error().detail));
    return searchTextOf(*content);
}

Result<IndexedRevision> newestRevision(Connection &connection, ArticleId id)
{
    Statement row(connection, u"SELECT touch, revision FROM article WHERE id = ?"_s);
    const auto found = row.bind(id.toString()).step();
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return fail(ErrorCode::NotFound, u"article "_s + id.toString());
    return IndexedRevision{row.number(0), int(row.number(1))};
}

/// An article the index of SQLite is behind with, and what it holds of it.
struct DueArticle
{
    ArticleId id;
    IndexedRevision before;
    bool rises = false;
};

/// Behind an article's id, in the order of the ids.
Result<QList<DueArticle>> nextDue(Connection &connection, const QString &after, int most)
{
    Statement rows(connection, u"SELECT article, touch, revision, rises FROM search_due WHERE article > ? "
                               "ORDER BY article LIMIT ?"_s);
    rows.bind(after).bind(most);
    return readAll<DueArticle>(rows, [](const Statement &row) {
        return DueArticle{idAt<ArticleId>(row, 0), {row.number(1), int(row.number(2))}, row.number(3) != 0};
    });
}

/// Its new touch.
Result<qint64> rise(Connection &connection, ArticleId id)
{
    const auto touch = nextNumber(connection, u"touch"_s);
    if (!touch)
        return touch;
    Statement update(connection, u"UPDATE article SET touch = ? WHERE id = ?"_s);
    if (const auto risen = update.bind(*touch).bind(id.toString()).run(); !risen)
        return tl::unexpected(risen.error());
    return touch;
}

Result<void> indexOne(Connection &connection, const DueArticle &due)
{
    auto now = newestRevision(connection, due.id);
    if (!now)
        return tl::unexpected(now.error());
    if (due.rises) {
        const auto touch = rise(connection, due.id);
        if (!touch)
            return tl::unexpected(touch.error());
        now->touch = *touch;
    }
    const auto after = termsOf(connection, due.id, now->revision);
    if (!after)
        return tl::unexpected(after.error());
    if (due.before.touch > 0) {
        const auto before =
            due.before.revision == now->revision ? after : termsOf(connection, due.id, due.before.revision);
        if (!before)
            return tl::unexpected(before.error());
        // The index keeps no copy of the text, so it has to be told what it is to forget.
        Statement remove(connection,
                         u"INSERT INTO article_search (article_search, rowid, terms) VALUES ('delete', ?, ?)"_s);
        if (const auto removed = remove.bind(due.before.touch).bind(*before).run(); !removed)
            return tl::unexpected(removed.error());
    }
    if (const auto indexed = indexArticle(connection, due.id, now->touch, *after); !indexed)
        return indexed;
    Statement settled(connection, u"DELETE FROM search_due WHERE article = ?"_s);
    return done(settled.bind(due.id.toString()).run());
}

/// The next few that are due, in one transaction. They are read inside it: another program may have indexed them.
Result<int> indexTogether(Connection &connection, const QString &after, int most)
{
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto due = nextDue(connection, after, most);
    if (!due)
        return tl::unexpected(due.error());
    for (const DueArticle &article : *due) {
        if (const auto indexed = indexOne(connection, article); !indexed)
            return tl::unexpected(indexed.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(committed.error());
    return static_cast<int>(due->size());
}

/// One by one, so that an article that cannot be read does not keep the others from being found.
int indexApart(Connection &connection, QString after, const QList<DueArticle> &due)
{
    int indexed = 0;
    for (const DueArticle &article : due) {
        if (const auto one = indexTogether(connection, after, 1))
            indexed += *one;
        else
            qWarning("%s", qUtf8Printable(one.error().toLogString()));
        after = article.id.toString();
    }
    return indexed;
}

} // namespace

Result<void> indexArticle(Connection &connection, ArticleId id, qint64 touch, const QString &terms)
{
    if (connection.isSqlite()) {
        Statement insert(connection, u"INSERT INTO article_search (rowid, terms) VALUES (?, ?)"_s);
        return done(insert.bind(touch).bind(terms).run());
    }
    Statement insert(
        connection,
        u"INSERT INTO article_search (article, terms) VALUES (?, array_to_tsvector(string_to_array(?, ' '))) "
        "ON CONFLICT (article) DO UPDATE SET terms = excluded.terms"_s);
    return done(insert.bind(id.toString()).bind(vectorTerms(terms)).run());
}

Result<void> reindexArticle(Connection &connection, ArticleId id, const IndexedRevision &before,
                            const IndexedRevision &now, const ArticleContent &content)
{
    if (!connection.isSqlite()) {
        return before.revision == now.revision ? ok() : indexArticle(connection, id, now.touch, searchTextOf(content));
    }
    return noteDue(connection, id, before, Due::Search);
}

Result<void> noteDue(Connection &connection, ArticleId id, const IndexedRevision &before, Due due)
{
    // What the index holds is what was first written down.
    Statement note(connection, u"INSERT INTO search_due (article, touch, revision, rises) VALUES (?, ?, ?, ?) "
                               "ON CONFLICT (article) DO UPDATE SET rises = max(rises, excluded.rises)"_s);
    note.bind(id.toString()).bind(before.touch).bind(before.revision).bind(due == Due::Rises ? 1 : 0);
    return done(note.run());
}

Result<int> indexDue(Connection &connection)
{
    constexpr int atOnce = 100;
    int indexed = 0;
    if (!connection.isSqlite() || connection.isReadOnly())
        return indexed;
    QString last;
    while (true) {
        // Looked for without a lock first: most of the time nothing is due.
        const auto due = nextDue(connection, last, atOnce);
        if (!due)
            return tl::unexpected(due.error());
        if (due->isEmpty())
            return indexed;
        const auto all = indexTogether(connection, last, atOnce);
        if (!all && all.error().code != ErrorCode::Corrupt)
            return tl::unexpected(all.error());
        indexed += all ? *all : indexApart(connection, last, *due);
        last = due->last().id.toString();
    }
}

Result<void> fillDerived(Connection &connection)
{
    if (const auto counted =
            connection.execute(u"INSERT INTO article_count (desk, status, language, count) SELECT desk, "
                               "status, language, count(*) FROM article GROUP BY desk, status, language"_s);
        !counted)
        return counted;
    qint64 last = 0;
    while (true) {
        const auto page = nextTexts(connection, last);
        if (!page)
            return tl::unexpected(page.error());
        if (page->isEmpty())
            return EntityIndex::fill(connection);
        for (const StoredText &text : *page) {
            const auto id = ArticleId::fromString(text.article);
            const auto content = contentFrom(text.header, text.body);
            if (!id || !content)
                return fail(ErrorCode::Corrupt, u"article "_s + text.article);
            if (const auto indexed = indexArticle(connection, *id, text.touch, searchTextOf(*content)); !indexed)
                return indexed;
        }
        last = page->last().touch;
    }
}

Result<QString> matchExpression(Connection &connection, const QString &typed)
{
    if (typed.isEmpty()) // as in every list nobody searches: the tables of folding are not made for it
        return QString();
    // Folded words hold letters, marks and digits only, so none of the engines' signs can occur in them.
    QStringList words = textfold::searchText(typed).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return QString();
    // A pasted page asks for each of its words once; a pasted book would exhaust PostgreSQL's stack.
    constexpr qsizetype most = 5000;
    const QString last = words.takeLast();
    words.removeDuplicates();
    words = words.mid(0, most);
    for (QString &word : words)
        word = connection.isSqlite() ? quoted(word) : u'\'' + word.left(255) + u'\'';
    if (!connection.isSqlite())
        return (words << u'\'' + last.left(255) + u"':*"_s).join(u" & "_s);
    const auto beginning = wordsBeginning(connection, last);
    if (!beginning)
        return tl::unexpected(beginning.error());
    return (words << *beginning).join(u" AND "_s);
}

QString matchExpression(const Connection &connection, const NameQuery &name)
{
    const bool isSqlite = connection.isSqlite();
    QStringList words;
    for (QStringList forms : name) {
        for (QString &form : forms)
            form = isSqlite ? quoted(form) : u'\'' + form.left(255) + u'\'';
        words << u'(' + forms.join(isSqlite ? u" OR "_s : u" | "_s) + u')';
    }
    return words.join(isSqlite ? u" AND "_s : u" & "_s);
}

} // namespace nashra::storage
