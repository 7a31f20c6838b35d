// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"
#include "widgets/windowparts.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace nashra::presentation {
class ArticlePairsModel;
}

namespace nashra::widgets {

class ArticlePage;
class ElidedLabel;
class HintListView;

/// Who stands with whom in the open article. Enter goes to the first paragraph with both, Ctrl+Enter shows the articles
/// of the archive with both, Escape closes. Hides when it is closed.
class PairsWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own over its parent. The parts must outlive it.
    explicit PairsWindow(const WindowParts &parts, QWidget *parent = nullptr);

    /// The article whose names are shown; null for none.
    void setPage(ArticlePage *page);
    [[nodiscard]] presentation::ArticlePairsModel &model() const { return *m_model; }

signals:
    /// Somebody wants to see the articles with both.
    void articlesWanted(nashra::EntityId entity, nashra::EntityId with);
    void failed(const nashra::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void goToPair();
    void askForArticles();
    void showMenu(const QPoint &position);
    void tellKeys();
    void retranslate();

    WindowParts m_parts;
    presentation::ArticlePairsModel *m_model;
    ElidedLabel *m_title;
    HintListView *m_list;
    QLabel *m_keys;
    QPointer<ArticlePage> m_page;
};

} // namespace nashra::widgets
