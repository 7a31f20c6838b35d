// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "presentation/proofing/proofing.h"

#include <QMenu>
#include <QPointer>

namespace nashra::presentation {
class DeskSession;
class EntityRegistry;
class ProofingSession;
} // namespace nashra::presentation

namespace nashra::widgets {

/// What can be done about findings, from one place: each with its sentence, its fixes, and the ways to have it ignored.
/// Suggestions for a word come when they are found; the menu does not wait for them. What the store refuses is told by
/// Proofing::failed(), since the menu is gone by then.
class QuickFixMenu : public QMenu
{
    Q_OBJECT

public:
    /// The parts must outlive the menu; it does nothing more once the session is gone.
    QuickFixMenu(presentation::Proofing &proofing, presentation::ProofingSession &session,
                 const presentation::DeskSession &desk, const presentation::EntityRegistry &registry,
                 QWidget *parent = nullptr);

    void add(const Finding &finding);
    /// Return takes the first line then; for menus that the keyboard opened.
    void chooseFirst();

private:
    /// In a line each before another; into the menu of those that mend all of the same text too, where there is one.
    void addFixes(const Finding &finding, const QStringList &fixes, QAction *before, QMenu *everywhere);
    /// The line that moves a dateline out of the text, where the finding is one.
    void addMove(const Finding &finding);
    /// Who may be meant by a name that several have; a line each.
    void addChoices(const Finding &finding);
    void addSuggestions(const Finding &finding, QMenu *everywhere);
    /// The lines that mend more than the one; null where there is no more.
    [[nodiscard]] QMenu *makeEverywhere(const Finding &finding);
    void addWholeRule(const QString &rule, int count);
    void addWordLists(const Finding &finding);
    void addIgnores(const Finding &finding);
    void addSwitchOff(QMenu &menu, const QString &rule);

    presentation::Proofing &m_proofing;
    QPointer<presentation::ProofingSession> m_session;
    const presentation::DeskSession &m_desk;
    const presentation::EntityRegistry &m_registry;
};

} // namespace nashra::widgets
