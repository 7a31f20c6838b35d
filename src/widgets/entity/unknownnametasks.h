// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/entity.h"
#include "widgets/common/messagebar.h"
#include "widgets/windowparts.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace nashra::presentation {
class EntityOperations;
class SidebarModel;
struct UnknownName;
namespace nameadding {
struct AddedSpelling;
struct Adding;
} // namespace nameadding
} // namespace nashra::presentation

namespace nashra::widgets {

class ArticlePage;

/// What is done about a name of the open article that the registry has not, from its row beside the text or from the
/// text itself: it is added, entered by its form, made a spelling of an entity, or ignored. Before one is added that
/// the registry may have already, whom it may be is said, and nothing is done until somebody chooses. What came of it
/// is told on the page of the article that had the name, with a button that takes it back, or by a signal where that
/// was closed meanwhile. A question goes when the registry has the name. Does nothing while no article is open.
class UnknownNameTasks : public QObject
{
    Q_OBJECT

public:
    /// The lines of a menu, for those who tell the keys beside them.
    struct Lines
    {
        QAction *add = nullptr;
        QAction *enter = nullptr;
        QAction *makeSpelling = nullptr;
        QAction *ignore = nullptr;
    };

    /// Dialogs open over the parent, whose child it is. The parts must outlive it.
    UnknownNameTasks(const WindowParts &parts, QWidget &parent);

    /// The article whose names are meant; null for none.
    void setPage(ArticlePage *page);
    /// All that can be done about the name, as lines of a menu.
    Lines addTo(QMenu &menu, const presentation::UnknownName &name);
    void add(const presentation::UnknownName &name);
    void enter(const presentation::UnknownName &name);
    /// Has an entity chosen of which the name becomes a variant.
    void makeSpelling(const presentation::UnknownName &name);
    /// Decides that it is no name, as far as the article goes.
    void ignore(const presentation::UnknownName &name);
    /// Forgets the names under way that the registry knows by now and no row offers any more.
    void follow(const presentation::SidebarModel &model);

signals:
    /// The registry has the name now, as one of that entity.
    void entered(nashra::EntityId id, const QString &name);
    /// Somebody wants to see an entity that a name may be.
    void openingWanted(nashra::EntityId id);
    /// Somebody wants to enter an entity by its form.
    void enteringWanted(const nashra::Entity &begun);
    void failed(const nashra::Error &error);
    /// Something is to be told, and the page to tell it on is gone. actions: buttons for it, owned by whoever shows it.
    void told(nashra::widgets::MessageBar::Tone tone, const QString &sentence, const QList<QAction *> &actions);
    /// What was told so is past.
    void withdrawn(const QString &sentence);

private:
    /// Where a name was asked about, which need not be the article in front when the answer comes.
    struct Asked
    {
        QString name;
        Language language; ///< of the article
        QPointer<ArticlePage> page;
    };

    /// What stands somewhere until somebody chooses.
    struct Question
    {
        Asked asked;
        QString sentence;
    };

    [[nodiscard]] Asked ask(const QString &name) const;
    /// Says whom of the registry it may be, and lets people choose; until then nothing is written.
    void askAboutTwins(const presentation::nameadding::Adding &adding, const Asked &asked);
    /// Takes the question about a name away from where it stands.
    void withdraw(const QString &name);
    void withdrawKnown();
    void addAnother(const Entity &entity, const Asked &asked);
    void addSpelling(EntityId id, const Asked &asked);
    void tellSpelling(const presentation::nameadding::AddedSpelling &added, const Asked &asked);
    void takeSpellingBack(const presentation::nameadding::AddedSpelling &added, const Asked &asked);
    void tellAdded(const Entity &added, const Asked &asked);
    void takeBack(const Entity &added, const Asked &asked);
    void tell(const Asked &asked, const QString &sentence, const QList<QAction *> &actions = {},
              MessageBar::Tone tone = MessageBar::Tone::Success);
    void tellForgotten(const Result<void> &taken, const Asked &asked);
    /// A button that does something once.
    [[nodiscard]] QAction *undoing(const std::function<void()> &takeBack);

    WindowParts m_parts;
    QWidget &m_over;
    presentation::EntityOperations *m_operations;
    QPointer<ArticlePage> m_page;
    QHash<QString, Question> m_questions; ///< by name
    QSet<QString> m_underWay; ///< names on their way into the registry; their rows still offer them for a while
};

} // namespace nashra::widgets
