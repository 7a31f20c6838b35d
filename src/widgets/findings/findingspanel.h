// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "widgets/windowparts.h"

#include <QPointer>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace nashra::presentation {
class FindingsModel;
class IgnoredModel;
} // namespace nashra::presentation

namespace nashra::widgets {

class ArticlePage;
class HintListView;

/// What the copy desk has to say about the open article, in the order of its text, and what it was told not to say. A
/// click goes to the place, the menu of a row mends it, or has what is ignored shown again.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The parts must outlive the panel.
    explicit FindingsPanel(const WindowParts &parts, QWidget *parent = nullptr);

    /// The article whose findings are shown; null for none.
    void setPage(ArticlePage *page);
    void focusList();
    /// Lists what is ignored in the article, and moves there.
    void focusIgnored();
    /// Chooses the row of a finding, where it is shown, without going anywhere.
    void select(const Finding &finding);

signals:
    /// Somebody wants to see the place.
    void findingActivated(const nashra::Finding &finding);
    /// Somebody wants to see what is ignored, which stands in the text no more.
    void placeMissing();
    /// The menu of fixes is wanted at a place of the screen.
    void menuWanted(const nashra::Finding &finding, const QPoint &position);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isShowingIgnored() const;
    void chooseModel();
    void activate();
    void showAgain();
    void showIgnoredMenu(const QModelIndex &index, const QPoint &globalPosition);
    void showMenu(const QPoint &position);
    void showHint();
    void showCounts();
    void followIgnored();
    void retranslate();

    WindowParts m_parts;
    presentation::FindingsModel *m_model;
    QComboBox *m_kinds;
    HintListView *m_list;
    QToolButton *m_ignoredCount; ///< how many are ignored; hidden while none is, or while they are listed
    QPointer<ArticlePage> m_page;
    QPointer<presentation::IgnoredModel> m_ignored; ///< of the page; null where none is open
};

} // namespace nashra::widgets
