// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofing/listedword.h"
#include "language/proofing/checkers.h"
#include "language/spelling/knownwords.h"
#include "language/words/wordmodel.h"
#include "presentation/session/desksession.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <memory>

namespace nashra::language {
class SpellingChecker;
}

namespace nashra::presentation {

class EntityRegistry;
class HouseRules;
class ProofingThread;

/// Tells the copy desk what the newsroom knows (names, word lists, dictionaries, house rules, the archive's words), and
/// tells it again when any of it changes. Reads and builds away from the GUI thread, on which it lives.
class CopyDeskSetup : public QObject
{
    Q_OBJECT

public:
    /// All must outlive this. Dictionaries are looked for in the folders, first come first served.
    CopyDeskSetup(DeskSession &desk, const EntityRegistry &registry, ProofingThread &thread,
                  QStringList dictionaryFolders, QObject *parent = nullptr);
    ~CopyDeskSetup() override;

    /// Loads everything; later changes are followed without it. Verdicts of words are kept in the file from one start
    /// to the next; with an empty name they are not.
    void start(const QString &verdictsFile);
    /// Names and listed words; null until they are here. Safe to hand to other threads.
    [[nodiscard]] const std::shared_ptr<const language::KnownWords> &knownWords() const { return m_knownWords; }
    /// Reads the archive's words again, after they were learned.
    void loadModels();

signals:
    /// Other names, lists or models are in use.
    void changed();
    /// What the archive taught is in use; an empty model where it taught nothing.
    void modelLoaded(nashra::Language language, const nashra::language::WordModel &model);
    /// A dictionary of the spelling is in use; empty where it is the default.
    void dictionaryChosen(nashra::Language language, const QString &wanted);
    /// There is nothing to look the words of a language up in.
    void dictionaryMissing(nashra::Language language);
    /// Rules that cannot be used, a sentence each.
    void ruleProblemsFound(const QStringList &problems);
    void failed(const nashra::Error &error);

private:
    void loadDictionary(Language language);
    void loadWords();
    void buildKnownWords();
    [[nodiscard]] language::CheckerInputs checkerInputs() const;
    void learnNames();
    void learnValues(const QSet<EntityId> &entities);
    void applySoon() { m_applyTimer.start(); }
    void apply();

    DeskSession &m_desk;
    const EntityRegistry &m_registry;
    ProofingThread &m_thread;
    QStringList m_dictionaryFolders;
    std::unique_ptr<HouseRules> m_rules;
    std::shared_ptr<language::SpellingChecker> m_spelling; ///< touched on the proofing thread only
    std::shared_ptr<const language::KnownWords> m_knownWords;
    QMap<Language, language::WordModel> m_models;
    QMap<Language, QString> m_dictionaries; ///< wanted when they were loaded last
    QList<ListedWord> m_words;
    QString m_verdictsFile;
    QTimer m_applyTimer;
    int m_wordsGeneration = 0; ///< an answer to an older question is dropped
};

} // namespace nashra::presentation
