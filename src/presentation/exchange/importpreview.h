// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/entitystore.h"
#include "importing/entities/entityfile.h"
#include "presentation/session/desksession.h"

#include <QAbstractTableModel>

namespace nashra::presentation {

/// The first rows of a file as the entities they would become, what the registry has of them already, and what is wrong
/// with the others. Reads on a thread of its own and then asks the store; a file or a meaning of columns that is set
/// meanwhile makes what was being read worthless.
class ImportPreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Kind, English, Arabic, More, Outcome, ColumnCount };
    enum Role {
        FateRole = Qt::UserRole + 1, ///< Fate
    };

    /// What an import does with a row.
    enum class Fate {
        Added,
        Known,    ///< the registry has it under its id or an identifier
        Doubled,  ///< added, though another has the name
        SameName, ///< left out, because another has the name
        Faulty,   ///< left out, because it is no entity
    };
    Q_ENUM(Fate)

    static constexpr int rowsShown = 20;

    /// The desk must outlive it.
    explicit ImportPreview(DeskSession &desk, QObject *parent = nullptr);

    /// Looks what the file is; head() and options() follow with looked().
    void setFile(const QString &path);
    [[nodiscard]] const QString &file() const { return m_file; }
    void setFormat(importing::EntityFormat format);
    /// Of rows that do not say it.
    void setKind(std::optional<EntityKind> kind);
    void setField(qsizetype column, const importing::Field &field);
    /// Those of all columns; does nothing where they are not as many.
    void setFields(const QList<importing::Field> &fields);
    /// What is done with rows whose name another has.
    void setNamesakes(NamesakeRule rule);
    [[nodiscard]] NamesakeRule namesakes() const { return m_namesakes; }

    [[nodiscard]] const importing::EntityFileOptions &options() const { return m_options; }
    /// The columns of a table; none for other formats.
    [[nodiscard]] const QStringList &headings() const { return m_headings; }
    /// Something can be taken over.
    [[nodiscard]] bool isReady() const { return m_isReady; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// The file's format and columns are known.
    void looked();
    /// The rows are those of the options as they are now.
    void shown();
    void failed(const nashra::Error &error);

private:
    struct Row
    {
        importing::EntityRow read;
        ImportMeeting registry; ///< whom it meets there
        ImportMeeting meeting;  ///< there or in an earlier row, as the rule is
        qint64 earlierLine = 0; ///< of the earlier row that is met
    };

    void show();
    void clear();
    /// Asks the registry about the good ones of the rows, then shows all.
    void meet(const QList<importing::EntityRow> &rows);
    void take(const QList<importing::EntityRow> &rows, const QList<ImportMeeting> &meetings);
    /// Whom the rows meet in each other, which depends on what is done with namesakes.
    void renew();
    [[nodiscard]] Fate fate(const Row &row) const;
    [[nodiscard]] QString outcomeText(const Row &row) const;
    [[nodiscard]] QString cellText(const Row &row, int column) const;

    DeskSession &m_desk;

    QString m_file;
    importing::EntityFileOptions m_options;
    QStringList m_headings;
    QList<Row> m_rows;
    NamesakeRule m_namesakes = NamesakeRule::LeaveOut;
    int m_generation = 0;
    bool m_isReady = false;
};

} // namespace nashra::presentation
