// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/wordlistmodel.h"

#include "core/base/textfold.h"
#include "core/ports/stores.h"
#include "importing/outputfile.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/terms.h"

#include <QCollator>
#include <QFile>
#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>
#include <numeric>
#include <vector>

namespace nashra::presentation {

namespace {

Result<WordListFile> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, name + QStringLiteral(": ") + file.errorString(), {name});
    // One byte more than may be there tells that there is more.
    return readWordList(file.read(largestWordListFile + 1));
}

} // namespace

WordListModel::WordListModel(DeskSession &desk, QObject *parent)
    : QAbstractTableModel(parent)
    , m_desk(desk)
{
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.proofing)
            load();
    });
    connect(&desk, &DeskSession::userChanged, this, &WordListModel::load);
    connect(&desk, &DeskSession::uiLanguageChanged, this, &WordListModel::load);
    load();
}

void WordListModel::setList(List list)
{
    m_list = list;
    show();
}

void WordListModel::setFilter(const QString &text)
{
    m_filter = textfold::looseKey(text);
    show();
}

void WordListModel::load()
{
    const auto asked =
        m_desk.stores().read([reader = m_desk.user().id](Stores &stores) { return stores.proofing().words(reader); });
    onResult(asked, this, [this, generation = ++m_generation](const Result<QList<ListedWord>> &words) {
        if (!words) {
            emit failed(words.error());
        } else if (generation == m_generation) {
            sort(*words);
        }
    });
}

void WordListModel::sort(const QList<ListedWord> &words)
{
    auto *watcher = new QFutureWatcher<QList<Row>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = m_generation] {
        watcher->deleteLater();
        if (generation != m_generation)
            return;
        m_words = watcher->result();
        show();
    });
    watcher->setFuture(QtConcurrent::run([words, language = m_desk.uiLanguage()] { return sorted(words, language); }));
}

QList<WordListModel::Row> WordListModel::sorted(const QList<ListedWord> &words, Language language)
{
    const QCollator collator{QLocale(languageCode(language))};
    std::vector<QCollatorSortKey> keys;
    keys.reserve(size_t(words.size()));
    for (const ListedWord &word : words)
        keys.push_back(collator.sortKey(word.word));
    std::vector<qsizetype> order(keys.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](qsizetype a, qsizetype b) { return keys[size_t(a)] < keys[size_t(b)]; });
    QList<Row> rows;
    rows.reserve(words.size());
    for (const qsizetype i : order)
        rows << Row{words[i], textfold::looseKey(words[i].word)};
    return rows;
}

bool WordListModel::isOfList(const ListedWord &word) const
{
    return (m_list == List::Newsroom) == !word.owner.has_value();
}

void WordListModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (const Row &row : std::as_const(m_words)) {
        if (isOfList(row.word) && (m_filter.isEmpty() || row.key.contains(m_filter)))
            m_shown << row.word;
    }
    endResetModel();
}

QFuture<Result<int>> WordListModel::add(const QString &typed)
{
    ListedWord word;
    word.word = typed.trimmed();
    word.language = typed.isRightToLeft() ? Language::Arabic : Language::English;
    return add(QList<ListedWord>{word});
}

QFuture<Result<int>> WordListModel::add(const QList<ListedWord> &words)
{
    QList<ListedWord> added = words;
    for (ListedWord &word : added)
        word.owner = m_list == List::Own ? std::optional(m_desk.user().id) : std::nullopt;
    return m_desk.stores().write(
        [added, actor = m_desk.user().id](Stores &stores) { return stores.proofing().addWords(added, actor); });
}

QFuture<Result<int>> WordListModel::remove(const QModelIndexList &rows)
{
    QList<ListedWord> removed;
    for (const QModelIndex &row : rows)
        removed << m_shown.value(row.row());
    return m_desk.stores().write(
        [removed, actor = m_desk.user().id](Stores &stores) { return stores.proofing().removeWords(removed, actor); });
}

QFuture<Result<WordListFile>> WordListModel::read(const QString &file)
{
    return QtConcurrent::run([file] { return readFile(file); });
}

QFuture<Result<void>> WordListModel::write(const QString &file) const
{
    QList<ListedWord> words;
    for (const Row &row : m_words) {
        if (isOfList(row.word))
            words << row.word;
    }
    return QtConcurrent::run([file, words] { return importing::writeFile(file, writeWordList(words)); });
}

int WordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int WordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant WordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedWord &word = m_shown.at(index.row());
    if (role == WordRole)
        return QVariant::fromValue(word);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case AddedByColumn:
        return m_desk.userName(word.addedBy);
    case AddedAtColumn:
        return terms::momentText(word.addedAt, m_desk.clock().now());
    default:
        return word.word;
    }
}

QVariant WordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AddedByColumn:
        return tr("Added by");
    case AddedAtColumn:
        return tr("Added");
    default:
        return tr("Word");
    }
}

} // namespace nashra::presentation
