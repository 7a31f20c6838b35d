// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/proofing/proofedunit.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace nashra::presentation {

class EditingSession;
class ProofingThread;

/// What the copy desk has to say about the article being edited. Follows the text paragraph by paragraph: a key moves
/// the ranges behind it at once, the paragraph is read anew on the proofing thread after the key was painted, and an
/// answer for a text that has moved on is dropped. What needs the whole article is read when the typing rests. GUI
/// thread.
class ProofingSession : public QObject
{
    Q_OBJECT

public:
    /// The word somebody is typing is not marked before he has left it.
    struct TypingPlace
    {
        ParagraphId paragraph; ///< null is the headline
        qsizetype position = -1;

        bool operator==(const TypingPlace &) const = default;
    };
    using Ignores = ProofedUnit::Ignores;

    /// Both must outlive this.
    ProofingSession(ProofingThread &thread, EditingSession &session, QObject *parent = nullptr);
    ~ProofingSession() override;

    [[nodiscard]] EditingSession &session() const { return m_session; }
    /// What findings() holds at most: a book in a language of no dictionary has one for each word, and all are marked
    /// where they stand.
    static constexpr qsizetype mostListed = 5'000;
    /// The first of them in the order of the text, headline first, as of the last findingsChanged().
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }
    /// What is kept silent as somebody decided earlier, in the same order and with the same limit; stretches that look
    /// like a name are there as findings of namechoice::unknownName.
    [[nodiscard]] const QList<Finding> &ignoredFindings() const { return m_ignoredFindings; }
    /// Of one paragraph, by position, right up to the last key; for painting. Null is the headline.
    [[nodiscard]] const QList<Finding> &findingsIn(ParagraphId paragraph) const;
    /// The registry's names in one paragraph, right up to the last key. Null is the headline.
    [[nodiscard]] const QList<language::EntityHit> &namesIn(ParagraphId paragraph) const;
    /// The one of them a place falls in, its end included; null where it falls in none. Valid until the next key.
    [[nodiscard]] const language::EntityHit *nameAt(ParagraphId paragraph, qsizetype position) const;
    /// What people are quoted with, in the order of the text, as of the last quotesChanged(): ranges are of the text
    /// that was read then.
    [[nodiscard]] const QList<language::Quote> &quotes() const { return m_quotes; }
    /// What looks like a name that is not in the registry, in one paragraph, as of the last time the article was read.
    [[nodiscard]] QList<language::NameCandidate> candidatesIn(ParagraphId paragraph) const;
    /// Whether somebody decided earlier that nothing is to be said of such a finding on such a text.
    [[nodiscard]] bool isIgnored(const Finding &finding, const QString &text) const;
    /// The dateline that findings() are about.
    [[nodiscard]] const Dateline &readDateline() const { return m_readDateline; }
    /// All entities that the article may mean, dateline included.
    [[nodiscard]] QList<EntityId> mentioned() const;
    /// How long what reads the whole article, on the GUI thread, may wait to do so after a change: a moment for a
    /// story, most of a second for a book.
    [[nodiscard]] std::chrono::milliseconds restForWhole() const;
    /// Nothing is left to be read.
    [[nodiscard]] bool isComplete() const;
    /// All that stand in the headline and the paragraphs, in the order of the text, however many they are.
    [[nodiscard]] QList<Finding> findingsInText() const;
    /// Those of findings() that a stretch of a paragraph touches: what is just the stretch first, then the shorter,
    /// which is the more exactly meant, before the longer.
    [[nodiscard]] QList<Finding> findingsAt(ParagraphId paragraph, qsizetype from, qsizetype to) const;
    /// The next one behind what is selected in a paragraph, or the one before it, round the ends of the article. Where
    /// just a finding is selected it is the next in the list, which may stand inside the selected. Those about a field
    /// of the header come behind the headline. Those about no text and no field have no place; they come where there
    /// are no others.
    [[nodiscard]] std::optional<Finding> neighbour(ParagraphId paragraph, qsizetype from, qsizetype to,
                                                   bool isForward) const;
    /// The same from a field of the header but the headline, by the name headerFieldOf() gives it.
    [[nodiscard]] std::optional<Finding> neighbourOfField(const QString &field, bool isForward) const;
    /// The text a finding is about; empty where it is about no text.
    [[nodiscard]] QString textOf(const Finding &finding) const;
    /// The unit a finding stands in, as it was read last; nothing for findings about the article.
    [[nodiscard]] std::optional<language::TextUnit> unitOf(const Finding &finding) const;

    [[nodiscard]] const TypingPlace &typingPlace() const { return m_typingPlace; }
    void setTypingPlace(const TypingPlace &place);
    void setIgnores(Ignores ignores);
    /// Which of several entities of one name the article means, by language::choiceKey().
    void setChoices(const QHash<QString, EntityId> &choices);
    [[nodiscard]] const QHash<QString, EntityId> &choices() const { return m_choices; }
    /// The text as it stood when it was last approved, for changed quotes; null where it never was.
    void setApproved(std::shared_ptr<const ArticleContent> approved);

signals:
    /// findings() is another, or ignoredFindings().
    void findingsChanged();
    /// namesIn() is another somewhere.
    void namesChanged();
    /// quotes() is another.
    void quotesChanged();
    /// What is to be painted in these paragraphs changed, other than by moving with a key.
    void marksChanged(const QList<nashra::ParagraphId> &paragraphs);

private:
    using Batch = QList<std::pair<ParagraphId, language::TextUnit>>;

    void followDocument(int position, int removed, int added);
    void followParagraphs(int first, int inserted);
    void followHeadline();
    void markAll();
    /// True where the text is another than was known of it.
    bool mark(ParagraphId id, const QString &text, language::TextUnit::Scope scope);
    void pump();
    [[nodiscard]] Batch takeBatch();
    void takeRead(const Batch &batch, int epoch, const QList<language::ReadUnit> &answers);
    void readArticle();
    [[nodiscard]] static bool nameOneOf(const QList<language::EntityHit> &hits, const QSet<EntityId> &entities);
    /// Tells all units which new names are offered for the registry: their words are asked about there, and not by the
    /// spelling, unless one is likelier a slip in a name that the registry has.
    void offerNames();
    /// Those whose candidates are others.
    QSet<ParagraphId> takeCandidates(const ArticleContent &content, const language::ReadArticle &answer);
    void takeArticle(const ArticleContent &content, const language::ReadArticle &answer);
    void rereadNaming(const QSet<EntityId> &entities);
    /// All that can be gone to, in the order of the article.
    [[nodiscard]] QList<Finding> findingsWithPlace() const;
    void announce(const QList<ParagraphId> &changed);
    void rebuildSoon();
    void rereadTouched();
    void rebuild();
    [[nodiscard]] QList<Finding> gatherIgnored() const;

    ProofingThread &m_thread;
    EditingSession &m_session;
    Ignores m_ignores;
    std::shared_ptr<const ArticleContent> m_approved;
    QHash<ParagraphId, ProofedUnit> m_units; ///< the headline under the null id
    QList<Finding> m_aboutArticle;
    QList<Finding> m_findings;
    QList<Finding> m_ignoredFindings;
    QList<language::Quote> m_quotes;
    QList<language::EntityHit> m_datelineNames;
    Dateline m_readDateline;
    QHash<QString, EntityId> m_choices;
    std::shared_ptr<const language::KnownWords> m_offeredNames; ///< null before the first was read
    QSet<EntityId> m_learned;                                   ///< while a batch was read
    QList<ParagraphId> m_dirty;                                 ///< in the order they are to be read
    QSet<ParagraphId> m_isDirty;
    QSet<ParagraphId> m_touched; ///< by keys that the session has not told of yet
    TypingPlace m_typingPlace;
    QTimer m_articleTimer;
    QTimer m_rebuildTimer;
    int m_blockCount = 0;
    bool m_isReading = false;
    bool m_mustReadArticle = true;
};

} // namespace nashra::presentation
