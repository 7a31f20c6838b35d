// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofing/wordlistfile.h"
#include "presentation/session/desksession.h"

#include <QAbstractTableModel>
#include <QFuture>

namespace nashra::presentation {

/// The words somebody told the spelling to accept: the newsroom's, or those of the person at the desk, in the order of
/// the window's language. Follows the store. GUI thread.
class WordListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum class List { Newsroom, Own };
    enum Column { WordColumn, AddedByColumn, AddedAtColumn };
    enum Role { WordRole = Qt::UserRole + 1 }; ///< ListedWord

    /// The desk must outlive the model.
    explicit WordListModel(DeskSession &desk, QObject *parent = nullptr);

    [[nodiscard]] List list() const { return m_list; }
    void setList(List list);
    /// Shows the words that hold the text, folded; empty shows all.
    void setFilter(const QString &text);

    /// Answers how many are new. Errors: those of ProofingStore.
    QFuture<Result<int>> add(const QString &typed);
    QFuture<Result<int>> add(const QList<ListedWord> &words);
    QFuture<Result<int>> remove(const QModelIndexList &rows);
    /// Reads a file of words away from the GUI thread. Errors: Io, and those of readWordList().
    [[nodiscard]] static QFuture<Result<WordListFile>> read(const QString &file);
    /// Writes the whole list, whatever is shown. Errors: Io.
    QFuture<Result<void>> write(const QString &file) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void failed(const nashra::Error &error);

private:
    /// A word as it is looked for, folded once for all the keys that are pressed.
    struct Row
    {
        ListedWord word;
        QString key;
    };

    void load();
    void sort(const QList<ListedWord> &words);
    void show();
    [[nodiscard]] static QList<Row> sorted(const QList<ListedWord> &words, Language language);
    [[nodiscard]] bool isOfList(const ListedWord &word) const;

    DeskSession &m_desk;
    List m_list = List::Newsroom;
    QString m_filter; ///< folded
    QList<Row> m_words;
    QList<ListedWord> m_shown;
    int m_generation = 0; ///< an answer to an older question is dropped
};

} // namespace nashra::presentation
