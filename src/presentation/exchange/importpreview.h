// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityfile.h"

#include <QAbstractTableModel>

namespace nashra::presentation {

/// The first rows of a file as the entities they would become, and what is wrong with the others. Reads on a thread of
/// its own; a file or a meaning of columns that is set meanwhile makes what was being read worthless.
class ImportPreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Kind, English, Arabic, More, Problem, ColumnCount };

    static constexpr int rowsShown = 20;

    explicit ImportPreview(QObject *parent = nullptr);

    /// Looks what the file is; head() and options() follow with looked().
    void setFile(const QString &path);
    [[nodiscard]] const QString &file() const { return m_file; }
    void setFormat(importing::EntityFormat format);
    /// Of rows that do not say it.
    void setKind(std::optional<EntityKind> kind);
    void setField(qsizetype column, const importing::Field &field);

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
    void look();
    void show();
    void clear();
    [[nodiscard]] QString cellText(const importing::EntityRow &row, int column) const;

    QString m_file;
    importing::EntityFileOptions m_options;
    QStringList m_headings;
    QList<importing::EntityRow> m_rows;
    int m_generation = 0;
    bool m_isReady = false;
};

} // namespace nashra::presentation
