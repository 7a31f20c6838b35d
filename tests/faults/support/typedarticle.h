// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/support/opennewsroom.h"
#include "faults/support/script.h"
#include "presentation/editor/editingsession.h"

#include <QTimer>

#include <memory>

namespace nashra::faults {

/// An article being typed into in a newsroom of a test: open newsroom, editing session, and a typist who can be let go.
class TypedArticle
{
public:
    /// Makes the newsroom, and the article in it. Errors: those of the store.
    [[nodiscard]] static Result<std::unique_ptr<TypedArticle>> begin(const storage::Location &location,
                                                                     const QString &journals);

    [[nodiscard]] OpenNewsroom &newsroom() { return *m_newsroom; }
    [[nodiscard]] presentation::EditingSession &session() { return *m_session; }

    void type(int words);
    /// Types a word every two milliseconds until stopTyping().
    void startTyping() { m_timer.start(); }
    void stopTyping() { m_timer.stop(); }

    /// The text on the screen is what was typed, to the last word.
    [[nodiscard]] bool isWholeOnScreen() const;
    [[nodiscard]] QString typedText() const { return Script::textAfter(m_script.step()); }
    /// What the store has of the article.
    [[nodiscard]] Result<QString> storedText();

private:
    explicit TypedArticle(std::unique_ptr<OpenNewsroom> newsroom);

    std::unique_ptr<OpenNewsroom> m_newsroom;
    std::unique_ptr<presentation::EditingSession> m_session;
    Script m_script;
    QTimer m_timer;
};

} // namespace nashra::faults
