// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/proofing/findingkind.h"

#include <QAbstractListModel>
#include <QMap>
#include <QPointer>

#include <optional>

namespace nashra::presentation {

class DeskSession;
class ProofingSession;

/// The findings of the open article, in the order of its text, of all kinds or of one.
class FindingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        FindingRole = Qt::UserRole + 1, ///< Finding
        KindRole,                       ///< FindingKind
        SeverityRole,                   ///< nashra::Severity
        ExcerptRole,                    ///< QString: the text it is about, a few words where that is long
    };

    /// The desk must outlive the model.
    explicit FindingsModel(const DeskSession &desk, QObject *parent = nullptr);

    /// Null shows nothing; a session that goes is left.
    void setProofing(ProofingSession *proofing);
    /// Nothing shows all kinds.
    void setKind(std::optional<FindingKind> kind);
    [[nodiscard]] std::optional<FindingKind> kind() const { return m_kind; }
    /// How many there are of each kind, whatever is shown; kinds without any are left out.
    [[nodiscard]] QMap<FindingKind, int> counts() const;
    [[nodiscard]] Finding findingAt(int row) const;
    /// -1 where it is not shown.
    [[nodiscard]] int rowOf(const Finding &finding) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void countsChanged();

private:
    void follow();
    void show(const QList<Finding> &findings);

    const DeskSession &m_desk;
    QPointer<ProofingSession> m_proofing;
    std::optional<FindingKind> m_kind;
    QList<Finding> m_rows;
};

} // namespace nashra::presentation
