// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/editor/clipboard.h"
#include "presentation/editor/storypaste.h"

#include <QPointer>
#include <QTextEdit>

namespace nashra::presentation {
class EditingSession;
class ProofingSession;
class ThemeController;
} // namespace nashra::presentation

namespace nashra {
class Clock;
}

namespace nashra::widgets {

/// The text of one article. Shows the session's document and takes input; what comes in by paste or drop goes through
/// the one cleaner, and nothing in the text is ever loaded from a file or the network. Marks names and findings itself,
/// over the visible paragraphs only.
class ArticleEditor : public QTextEdit
{
    Q_OBJECT

public:
    /// All must outlive the editor.
    ArticleEditor(presentation::EditingSession &session, const Clock &clock, const presentation::ThemeController &theme,
                  QWidget *parent = nullptr);

    void pastePlain();
    /// Whose names and findings are marked; null marks none.
    void setProofing(presentation::ProofingSession *proofing);
    /// Puts the cursor around a stretch of a paragraph and shows it.
    void showRange(ParagraphId paragraph, qsizetype position, qsizetype length);
    /// The paragraph the cursor stands in, and where in it.
    [[nodiscard]] ParagraphId cursorParagraph() const;
    [[nodiscard]] int cursorPosition() const;
    /// The place whose name is meant where somebody asks about one: where the selection begins, else the cursor.
    [[nodiscard]] QTextCursor askedPlace() const;

signals:
    /// The cleaner had to leave something out or cut it; one sentence each.
    void pasteNoted(const QStringList &notes);
    /// A whole page was pasted into an empty article, and its headline and labels went into the header; what was left
    /// out, a sentence each.
    void storyPasted(const QStringList &notes);
    void focusLeft();
    /// Files were dropped on the text; they are to be imported.
    void filesDropped(const QStringList &files);
    /// The menu of the text is wanted at a place of the viewport; the cursor stands there.
    void menuWanted(const QPoint &position);

protected:
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void insertPayload(const presentation::clipboard::Payload &payload, bool isPlain);
    void insertCleaned(const presentation::clipboard::Cleaned &cleaned);
    /// The page that was pasted, where the article is empty and it is one.
    [[nodiscard]] std::optional<presentation::PastedStory>
    storyOf(const presentation::clipboard::Cleaned &cleaned) const;
    [[nodiscard]] bool isShortcutOfWindow(const QKeyEvent &event) const;
    void centreColumn();
    void applyTheme();
    void followCursor();
    void repaint(const QList<ParagraphId> &paragraphs);

    presentation::EditingSession &m_session;
    const Clock &m_clock;
    const presentation::ThemeController &m_theme;
    QPointer<presentation::ProofingSession> m_proofing;
    QFont m_baseFont;
    bool m_isTyping = false;     ///< an input of the person is being taken
    bool m_hasTyped = false;     ///< with it, since the cursor moved last
    bool m_isBehindStep = false; ///< what changed the text last was no typing
};

} // namespace nashra::widgets
