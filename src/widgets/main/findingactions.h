// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "presentation/proofing/proofing.h"

#include <QObject>

#include <optional>

class QAction;
class QMenu;

namespace nashra::widgets {

class ArticlePage;
class MainWindow;

/// What the actions on findings and quotes do: going from one to the next, the menu that mends them, at the cursor or
/// in the list, and taking back what the copy desk was told.
class FindingActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    explicit FindingActions(MainWindow &window);

private:
    /// One finding of the list, what can be done at the cursor, or that and the clipboard.
    enum class MenuFor { Finding, Fixing, Editing };

    void followPage();
    void goTo(const Finding &finding);
    void show(ParagraphId paragraph, qsizetype position, qsizetype length);
    void step(bool isForward);
    [[nodiscard]] bool isInHeadline() const; ///< the focus, of the open article
    [[nodiscard]] std::optional<Finding> neighbour(bool isForward) const;
    [[nodiscard]] std::optional<Finding> neighbourInHeadline(bool isForward) const;
    [[nodiscard]] std::optional<Finding> neighbourInText(bool isForward) const;
    /// The findings at the cursor; those of the headline or another field where that has the focus.
    [[nodiscard]] QList<Finding> findingsHere() const;
    void fixHere();
    /// The menu of the text or the headline: what can be mended here, then the clipboard.
    void showTextMenu(const QPoint &position);
    void showHeadlineMenu(const QPoint &position);
    /// What can be done about the name at the cursor of the text or the headline.
    void addName(QMenu &menu);
    void addEditing(QMenu &menu);
    /// False where the menu would have nothing.
    bool showMenu(MenuFor reason, const QList<Finding> &findings, const QPoint &globalPosition);
    /// Says what was decided, with a button that takes it back.
    void offerTakingBack(const presentation::Proofing::Decision &decision);
    void takeBack();
    [[nodiscard]] ArticlePage *page() const;

    MainWindow &m_window;
    QAction *m_takeBack;
    std::optional<presentation::Proofing::Decision> m_decision; ///< the last one that was not taken back
};

} // namespace nashra::widgets
