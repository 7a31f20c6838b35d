// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/bulletin.h"
#include "widgets/windowparts.h"

#include <QWidget>

class QListView;
class QSplitter;

namespace nashra::presentation {
class BulletinController;
class BulletinItemsModel;
class BulletinListModel;
class SubmittedModel;
} // namespace nashra::presentation

namespace nashra::widgets {

class ElidedLabel;
class HintListView;

/// The queue: what was submitted and waits for a yes, the bulletins, and the articles of the chosen bulletin in order.
class BulletinPanel : public QWidget
{
    Q_OBJECT

public:
    /// The parts must outlive the panel.
    explicit BulletinPanel(const WindowParts &parts, QWidget *parent = nullptr);
    ~BulletinPanel() override;

    [[nodiscard]] presentation::BulletinController &controller() const { return *m_controller; }
    [[nodiscard]] QList<ArticleId> selectedItems() const;
    void focusQueue();
    void select(BulletinId id);
    [[nodiscard]] QSplitter &columns() const { return *m_columns; }

signals:
    void articleActivated(nashra::ArticleId id);
    void selectionChanged();
    void failed(const nashra::Error &error);

protected:
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeSubmitted();
    [[nodiscard]] QWidget *makeBulletins();
    [[nodiscard]] QWidget *makeItems();
    void keepSelection();
    void showBulletin();
    void retranslate();

    WindowParts m_parts;
    presentation::BulletinController *m_controller;
    presentation::SubmittedModel *m_submittedModel;
    presentation::BulletinListModel *m_bulletinsModel;
    presentation::BulletinItemsModel *m_itemsModel;
    QSplitter *m_columns;
    ElidedLabel *m_submittedTitle;
    ElidedLabel *m_bulletinsTitle;
    ElidedLabel *m_itemsTitle;
    HintListView *m_submitted;
    HintListView *m_bulletins;
    HintListView *m_items;
    QList<ArticleId> m_kept; ///< selected items, while the model takes a new order
    BulletinId m_wanted;     ///< to be chosen as soon as the list has it
};

} // namespace nashra::widgets
