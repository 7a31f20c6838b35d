// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "widgets/windowparts.h"

#include <QWidget>

namespace nashra::presentation {
class QuotesModel;
}

namespace nashra::widgets {

class ArticlePage;
class HintListView;

/// Who is quoted in the open article, and with what. A click goes to the words.
class QuotesPanel : public QWidget
{
    Q_OBJECT

public:
    /// The parts must outlive the panel.
    explicit QuotesPanel(const WindowParts &parts, QWidget *parent = nullptr);

    /// The article whose quotes are shown; null for none.
    void setPage(ArticlePage *page);
    void focusList();

signals:
    /// Somebody wants to see the place; in UTF-16 units.
    void quoteActivated(nashra::ParagraphId paragraph, qsizetype position, qsizetype length);

protected:
    void changeEvent(QEvent *event) override;

private:
    void activate();
    void showHint();
    void retranslate();

    presentation::QuotesModel *m_model;
    HintListView *m_list;
    bool m_hasPage = false;
};

} // namespace nashra::widgets
