// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/wordlistmodel.h"

#include "core/base/textfold.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

#include <QFile>
#include <QSaveFile>
#include <QtConcurrentRun>

namespace nashra::presentation {

namespace {

Error fileError(const QFileDevice &file)
{
    return {ErrorCode::Io, file.fileName() + QStringLiteral(": ") + file.errorString(), {file.fileName()}, nullptr};
}

Result<WordListFile> readFile(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(fileError(file));
    // One byte more than may be there tells that there is more.
    return readWordList(file.read(largestWordListFile + 1));
}

Result<void> writeFile(const QString &name, const QByteArray &bytes)
{
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return tl::unexpected(fileError(file));
    return {};
}

} // namespace

WordListModel::WordListModel(DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.proofing)
            load();
    });
    connect(&desk, &DeskSession::userChanged, this, &WordListModel::load);
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
            m_words = *words;
            show();
        }
    });
}

bool WordListModel::isOfList(const ListedWord &word) const
{
    return (m_list == List::Newsroom) == !word.owner.has_value();
}

void WordListModel::show()
{
    beginResetModel();
    m_shown.clear();
    for (const ListedWord &word : std::as_const(m_words)) {
        if (isOfList(word) && (m_filter.isEmpty() || textfold::looseKey(word.word).contains(m_filter)))
            m_shown << word;
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
    QList<ListedWord> words = m_words;
    words.removeIf([this](const ListedWord &word) { return !isOfList(word); });
    return QtConcurrent::run([file, words] { return writeFile(file, writeWordList(words)); });
}

int WordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant WordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListedWord &word = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return word.word;
    case Qt::ToolTipRole:
        return m_desk.userName(word.addedBy);
    case WordRole:
        return QVariant::fromValue(word);
    default:
        return {};
    }
}

} // namespace nashra::presentation
