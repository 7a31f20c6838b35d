// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/quotes/quotefinder.h"

#include <QAbstractListModel>
#include <QPointer>

#include <optional>

namespace nashra::presentation {

class DeskSession;
class EntityRegistry;
class ProofingSession;

/// What people are quoted with in the open article, in the order of its text. GUI thread.
class QuotesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SpeakerRole = Qt::UserRole + 1, ///< QString: the house name where the registry has them, else as in the text
        IsAttributedRole,               ///< bool: false where the text leaves open who said it
        WordsRole,                      ///< QString: the first words, with their marks
        PlaceRole,                      ///< int: number of the paragraph, from 1
        LanguageRole,                   ///< nashra::Language of the article
    };

    /// A stretch of a paragraph in UTF-16 units.
    struct Place
    {
        ParagraphId paragraph;
        qsizetype position = 0;
        qsizetype length = 0;
    };

    /// Both must outlive the model.
    QuotesModel(const DeskSession &desk, const EntityRegistry &registry, QObject *parent = nullptr);

    /// Null shows nothing; a session that goes is left.
    void setProofing(ProofingSession *proofing);
    /// Where the first words stand now; nothing where they were written over since the article was read.
    [[nodiscard]] std::optional<Place> placeOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void show();
    [[nodiscard]] QString speakerOf(const language::Quote &quote) const;
    [[nodiscard]] Language language() const;
    void announceAll();

    const DeskSession &m_desk;
    const EntityRegistry &m_registry;
    QPointer<ProofingSession> m_proofing;
    QList<language::Quote> m_quotes;
    QList<int> m_places; ///< of each, the number of its paragraph
};

} // namespace nashra::presentation
