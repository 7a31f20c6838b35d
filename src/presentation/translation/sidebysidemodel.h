// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "presentation/session/desksession.h"

#include <QAbstractTableModel>
#include <QPointer>

namespace nashra::presentation {

class EditingSession;

/// Source and translation beside each other, paragraph by paragraph: the source as it was when it was translated, the
/// translation as it stands in the editor. Rows follow the source; what is only in the translation comes where it
/// stands. Staleness is against the newest revision of the source.
class SideBySideModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Source, Target, ColumnCount };
    enum class Freshness { Fresh, Stale, Missing, Extra, Removed };
    Q_ENUM(Freshness)
    enum Role {
        ParagraphIdRole = Qt::UserRole + 1,
        KindRole,      ///< ParagraphKind
        FreshnessRole, ///< Freshness
        FreshnessTextRole,
        NewTextRole, ///< of a stale row: what the source says now
        DirectionRole,
    };

    explicit SideBySideModel(DeskSession &desk, QObject *parent = nullptr);
    ~SideBySideModel() override;

    /// The translation being edited; its link says what it was made from. Null or an article that is no translation
    /// empties the model.
    void setSession(EditingSession *session);
    [[nodiscard]] bool hasTranslation() const { return m_link.has_value(); }
    [[nodiscard]] const ArticleContent &source() const { return m_source; }
    [[nodiscard]] int pinnedRevision() const;
    [[nodiscard]] int newestRevision() const { return m_newestRevision; }
    [[nodiscard]] int staleCount() const;

    [[nodiscard]] int rowOfSource(ParagraphId id) const;
    [[nodiscard]] int rowOfTarget(ParagraphId id) const;
    /// The paragraph beside it, for scrolling in step: its pair, else that of the nearest paragraph above.
    [[nodiscard]] ParagraphId targetFor(ParagraphId source) const;
    [[nodiscard]] ParagraphId sourceFor(ParagraphId target) const;

    /// Says that the translation now stands for the newest revision of the source. It is saved with the article.
    void markUpToDate();
    /// Ties two paragraphs by hand; either may have had another partner.
    void setPair(ParagraphId source, ParagraphId target);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void sourceChanged();
    void stalenessChanged(int staleCount);
    void failed(const nashra::Error &error);

private:
    struct Row
    {
        ParagraphId source;
        ParagraphId target;
        Freshness freshness = Freshness::Fresh;

        bool operator==(const Row &) const = default;
    };

    struct Loaded
    {
        ArticleContent pinned;
        Article newest;
    };

    void followChanges(const ChangeSet &changes);
    void loadSource();
    void take(const Loaded &loaded);
    void mendPairs();
    void rebuild();
    void setLink(const TranslationLink &link);
    [[nodiscard]] QString textOf(const Row &row, int column) const;

    DeskSession &m_desk;
    QPointer<EditingSession> m_session;
    std::optional<TranslationLink> m_link;
    ArticleContent m_source;
    ArticleContent m_newest;
    int m_newestRevision = 0;
    QList<Row> m_rows;
    int m_generation = 0;
    int m_staleCount = 0;
};

} // namespace nashra::presentation
