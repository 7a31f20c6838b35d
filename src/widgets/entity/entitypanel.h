// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "widgets/windowparts.h"

#include <QPointer>
#include <QWidget>

class QListView;

namespace nashra::presentation {
class MentionsModel;
}

namespace nashra::widgets {

class ArticlePage;
class HintListView;

/// The people, organisations, places and events that the open article mentions. A click goes to the next mention.
class EntityPanel : public QWidget
{
    Q_OBJECT

public:
    /// The parts must outlive the panel.
    explicit EntityPanel(const WindowParts &parts, QWidget *parent = nullptr);

    /// The article whose mentions are shown; null for none.
    void setPage(ArticlePage *page);
    void focusList();
    /// Goes to the next mention of the chosen entity.
    void showNextMention();

signals:
    void failed(const nashra::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    presentation::MentionsModel *m_model;
    HintListView *m_list;
    QPointer<ArticlePage> m_page;
};

} // namespace nashra::widgets
