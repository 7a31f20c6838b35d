// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace nashra::presentation {
class EntityComparisonModel;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

/// Entities beside each other as presentation::EntityComparisonModel has them: a field a row, what differs in bold.
/// Where values are chosen, Space, Return or a click takes the one under the cursor.
class EntityComparisonView : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    EntityComparisonView(presentation::EntityComparisonModel &model, const presentation::ThemeController &theme,
                         QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void take(const QModelIndex &index);

    presentation::EntityComparisonModel &m_model;
};

} // namespace nashra::widgets
