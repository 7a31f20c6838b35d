// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/proofing/ignoredentry.h"

#include <QAbstractListModel>
#include <QHash>
#include <QTimer>

namespace nashra::presentation {

class DeskSession;
class Proofing;
class ProofingSession;

/// What is ignored in one open article: which text, why it was found, who ignored it and when. Has the roles of
/// FindingsModel, so that one delegate paints both. GUI thread.
class IgnoredModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// All must outlive the model.
    IgnoredModel(const DeskSession &desk, const Proofing &proofing, const ProofingSession &session,
                 QObject *parent = nullptr);

    [[nodiscard]] IgnoredEntry entryAt(int row) const { return m_rows.value(row); }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void countChanged();

private:
    void follow();
    void show(const QList<IgnoredEntry> &entries);
    void repaint();
    void remember(const IgnoredEntry &entry);
    [[nodiscard]] QString textOf(const IgnoredEntry &entry) const;
    [[nodiscard]] QString sentenceOf(const IgnoredEntry &entry) const;

    const DeskSession &m_desk;
    const Proofing &m_proofing;
    const ProofingSession &m_session;
    QList<IgnoredEntry> m_rows;
    QHash<QString, QString> m_written; ///< what is kept of a text to the text as it stood in the article last
    QTimer m_readTimer;                ///< what stands no more is known only when all is read
};

} // namespace nashra::presentation
