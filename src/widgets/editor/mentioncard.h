// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/windowparts.h"

#include <QObject>

class QTextBlock;

namespace nashra::presentation {
class ProofingSession;
}

namespace nashra::widgets {

class ArticleEditor;

/// Shows what the registry knows of a name in the text, while the mouse rests on it or when somebody asks for it at the
/// cursor. The card stays as long as the mouse stays on the name.
class MentionCard : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    MentionCard(const WindowParts &parts, ArticleEditor &editor, const presentation::ProofingSession &proofing,
                QObject *parent = nullptr);

    /// Of the name at the cursor; false where there is none.
    bool showAtCursor();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showIn(const QTextBlock &block, int position, const QPoint *mouse);

    WindowParts m_parts;
    ArticleEditor &m_editor;
    const presentation::ProofingSession &m_proofing;
};

} // namespace nashra::widgets
