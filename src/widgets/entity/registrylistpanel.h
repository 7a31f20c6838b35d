// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/ports/entitystore.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace nashra::presentation {
class DeskSession;
class EntityListModel;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

class HintListView;

/// Search field, kind and order, and the entities of the registry that fit, with how many there are. Down in the
/// search field goes into the list; Return there takes the first.
class RegistryListPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the panel.
    RegistryListPanel(presentation::DeskSession &desk, const presentation::ThemeController &theme,
                      QWidget *parent = nullptr);

    void focusSearch();
    /// Begins a search.
    void searchFor(const QString &text);
    /// Whether a name that is not there can be entered from here.
    void setCanEnter(bool canEnter);
    /// What is in the search field, where nothing was found for it; else empty.
    [[nodiscard]] QString nameSoughtInVain() const;
    /// The kind that is listed; nothing where all are.
    [[nodiscard]] std::optional<EntityKind> kind() const;
    /// Marks an entity where it is among the rows at hand, or none.
    void select(EntityId id);
    /// Marks one that was just saved and scrolls to it, as soon as the list has it. What is searched stays.
    void reveal(EntityId id);
    /// The first that is listed for what is searched, but not that one; null where there is none.
    [[nodiscard]] EntityId firstHit(EntityId except) const;

signals:
    /// Somebody moved to an entity in the list.
    void entityChosen(nashra::EntityId id);
    /// The rows are those of what is searched now, which is another search than before, or the same.
    void listed(bool isAnotherSearch);
    /// Somebody wants to go on with it: Return or a double click.
    void entityActivated(nashra::EntityId id);
    void failed(const nashra::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// Where somebody reads in the list.
    struct View
    {
        EntityId top;   ///< the first entity that is seen
        int offset = 0; ///< of its upper edge, pixels
        int value = 0;  ///< of the scroll bar
    };

    void ask();
    void takeFirst();
    [[nodiscard]] View view() const;
    void takeRows();
    void lookForRevealed();
    void markSelected(bool isScrolling);
    void tellCount();
    void retranslate();

    presentation::EntityListModel *m_model;
    QLineEdit *m_search;
    bool m_canEnter = true;
    QComboBox *m_kind;
    QComboBox *m_order;
    HintListView *m_list;
    QLabel *m_count;
    EntityId m_selected;
    EntityId m_revealed;      ///< what reveal() still waits for
    EntityQuery m_shownQuery; ///< whose rows stand in the list
    View m_before;            ///< the rows were read anew
};

} // namespace nashra::widgets
