// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "presentation/proofing/proofedarticle.h"
#include "presentation/session/desksession.h"

#include <QObject>

namespace nashra::presentation {

class EntityRegistry;
class ProofingThread;

/// How many articles still have findings of importance, and which: a sentence in the language of the window, empty
/// where none has. Names three at most. headlines: of all of them; a slug where an article has no headline.
[[nodiscard]] QString openFindingsText(const QStringList &headlines);

/// Which articles of the store have open findings of the copy desk, its hints aside. Nothing of that is stored: they
/// are read on the proofing thread, one after the other, so that whoever types meanwhile does not wait; and again when
/// what the copy desk knows of their names has come. GUI thread; what cannot be read is left out.
class OpenFindings : public QObject
{
    Q_OBJECT

public:
    /// The others must outlive it.
    OpenFindings(DeskSession &desk, EntityRegistry &registry, ProofingThread &thread, QObject *parent = nullptr);

    void check(const QList<Article> &articles);

signals:
    /// All of the articles were read; headlines as openFindingsText() takes them.
    void known(const QStringList &headlines);

private:
    void readAgain();
    void readNext();

    DeskSession &m_desk;
    EntityRegistry &m_registry;
    ProofingThread &m_thread;
    QList<ArticleToProof> m_articles;
    qsizetype m_next = 0; ///< to be read
    QStringList m_headlines;
    bool m_isReading = false;
    bool m_isStale = false; ///< something was learned since the reading began
};

} // namespace nashra::presentation
