// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/entity/apartpair.h"
#include "core/entity/entity.h"
#include "core/ports/entitystore.h"
#include "widgets/common/messagebar.h"
#include "widgets/windowparts.h"

#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTabWidget;

namespace nashra::presentation {
class EntityEditor;
class EntityNames;
class EntityOperations;
} // namespace nashra::presentation

namespace nashra::widgets {

class DuplicatesPanel;
class EntityPage;
class MergePanel;
class RegistryListPanel;

/// The entity desk: the registry of names on the leading side, the entity that is looked at or written beside it.
/// Hides when it is closed; asks before anything typed would be lost.
class RegistryWindow : public QWidget
{
    Q_OBJECT

public:
    /// A window of its own over its parent. The parts must outlive it.
    explicit RegistryWindow(const WindowParts &parts, QWidget *parent = nullptr);

    void focusSearch();
    void openEntity(EntityId id);
    void startNew(EntityKind kind, const QString &name = {});
    /// A new one of which something is known already.
    void startWith(const Entity &begun);
    [[nodiscard]] bool isDirty() const;
    /// Goes on at once where nothing is typed, else when that is saved or given up; never if the person stays.
    void whenClean(const std::function<void()> &goOn, const std::function<void()> &stay = {});

signals:
    void dirtyChanged(bool isDirty);
    /// Somebody wants to see all articles with the entity.
    void articlesWanted(nashra::EntityId id);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void enter(const std::function<void()> &start);
    void layOut();
    void addKeys();
    void connectParts();
    void connectEditor();
    void tellDirty();
    void showPage();
    void saveAndGoOn(const std::function<void()> &goOn);
    void showError(const Error &error);
    void showIfClean(const Entity &entity);
    void choosePair(const Entity &first, const Entity &second, const QString &reason);
    void askForArticles();
    void tellApart(const Entity &first, const Entity &second);
    void askForOther();
    void askForSplit();
    void askBeforeRemoving();
    void merge(const Entity &kept, const Entity &gone);
    void undoMerge(EntityId gone);
    void split(const Entity &whole, const Entity &part);
    void undoSplit(EntityId part);
    void remove(const Entity &entity);
    void restore(EntityId id, int baseRevision, int revision);
    void askAboutTwins(const QList<LikelyTwin> &twins);
    /// Says what of that the entity that is shown could not take.
    void tellLeftOut(const Entity &typed);
    void offerWays(const QString &news, const QList<std::pair<QString, std::function<void()>>> &ways,
                   MessageBar::Tone tone = MessageBar::Tone::Success);
    /// In the direction of the window, whatever name the sentence begins with.
    void tell(MessageBar::Tone tone, const QString &text, const QList<QAction *> &actions = {});
    void lookForKept();
    void restoreSizes();
    void retranslate();
    [[nodiscard]] QString nameOf(const Entity &entity) const;

    WindowParts m_parts;
    presentation::EntityEditor *m_editor;
    presentation::EntityNames *m_names;
    presentation::EntityOperations *m_operations;
    MessageBar *m_messages;
    QTabWidget *m_sides;
    RegistryListPanel *m_list;
    DuplicatesPanel *m_duplicates;
    QPushButton *m_new;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    EntityPage *m_page;
    MergePanel *m_mergePanel;
    QSplitter *m_splitter;
    bool m_wasDirty = false;
    EntityPair m_toldApart; ///< what the message above is about, where it is that
    bool m_isAskingTwins = false;
};

} // namespace nashra::widgets
