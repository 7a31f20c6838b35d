// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "widgets/windowparts.h"

#include <QPointer>
#include <QWidget>

class QComboBox;

namespace nashra::presentation {
class FindingsModel;
}

namespace nashra::widgets {

class ArticlePage;
class HintListView;

/// What the copy desk has to say about the open article, in the order of its text. A click goes to the place, the menu
/// of a row mends it.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    /// The parts must outlive the panel.
    explicit FindingsPanel(const WindowParts &parts, QWidget *parent = nullptr);

    /// The article whose findings are shown; null for none.
    void setPage(ArticlePage *page);
    void focusList();
    /// Chooses the row of a finding, where it is shown, without going anywhere.
    void select(const Finding &finding);

signals:
    /// Somebody wants to see the place.
    void findingActivated(const nashra::Finding &finding);
    /// The menu of fixes is wanted at a place of the screen.
    void menuWanted(const nashra::Finding &finding, const QPoint &position);

protected:
    void changeEvent(QEvent *event) override;

private:
    void activate();
    void showMenu(const QPoint &position);
    void showHint();
    void showCounts();
    void retranslate();

    presentation::FindingsModel *m_model;
    QComboBox *m_kinds;
    HintListView *m_list;
    QPointer<ArticlePage> m_page;
};

} // namespace nashra::widgets
