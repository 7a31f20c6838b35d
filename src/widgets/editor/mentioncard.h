// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "widgets/windowparts.h"

#include <QObject>
#include <QPointer>
#include <QRect>

class QTextBlock;

namespace nashra::language {
struct EntityHit;
}

namespace nashra::presentation {
class ProofingSession;
}

namespace nashra::widgets {

class ArticleEditor;
class HeaderForm;
class HeaderLine;

/// Shows what the copy desk found at a place of the text or the header and what the registry knows of a name there,
/// while the mouse rests on it or when somebody asks for the name at the cursor. The card stays as long as the mouse
/// stays on what it is about.
class MentionCard : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    MentionCard(const WindowParts &parts, ArticleEditor &editor, HeaderForm &header,
                const presentation::ProofingSession &proofing, QObject *parent = nullptr);

    /// Of the name at the cursor; false where there is none.
    bool showAtCursor();
    /// Of an entity over another widget. at: on the screen.
    void showOf(EntityId id, QWidget &over, const QPoint &at);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a card is about, and where it is shown.
    struct Subject
    {
        QList<Finding> findings;
        QList<EntityId> entities; ///< of the registry that a name there may mean; one where that is decided
        QString written;          ///< the name
        QPointer<QWidget> over;
        QPoint at;  ///< on the screen
        QRect stay; ///< of the widget: while the mouse is in it Qt leaves the card alone
    };

    /// Null is no name.
    void setName(const language::EntityHit *name, Subject &subject) const;
    [[nodiscard]] Subject subjectIn(const QTextBlock &block, int position) const;
    [[nodiscard]] Subject subjectIn(HeaderLine &line, const QPoint &mouse) const;
    [[nodiscard]] QString cardOf(const Subject &subject) const;
    void show(const Subject &subject);
    /// Likewise, where somebody asked for it and the mouse may be anywhere.
    void showAsked(Subject subject);
    void lookForFix(const Subject &subject, const QString &card);

    WindowParts m_parts;
    ArticleEditor &m_editor;
    const presentation::ProofingSession &m_proofing;
};

} // namespace nashra::widgets
