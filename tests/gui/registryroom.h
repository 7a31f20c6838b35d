// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogroom.h"
#include "widgets/entity/registrywindow.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace nashra::gui {

using namespace Qt::StringLiterals;

/// The registry's window, with the keys and clicks of a person.
struct RegistryRoom : DialogRoom
{
    widgets::RegistryWindow window{parts};

    explicit RegistryRoom(Language language = Language::English)
        : DialogRoom(language)
    {
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }

    template <class Widget>
    [[nodiscard]] Widget &part(const char *name) const
    {
        return *window.findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QStringList listed() const
    {
        const QAbstractItemModel *model = part<QListView>("entities").model();
        QStringList names;
        for (int row = 0; row < model->rowCount(); ++row)
            names << model->index(row, 0).data().toString();
        return names;
    }
    [[nodiscard]] QList<Entity> stored() { return testlib::must(stores.entities().entities()); }
    Entity enter(const QString &name, const QString &arabic = {})
    {
        Entity entity;
        entity.names << EntityName{Language::English, NameForm::House, name};
        if (!arabic.isEmpty())
            entity.names << EntityName{Language::Arabic, NameForm::House, arabic};
        const Entity saved = testlib::must(stores.entities().save(entity, people.author));
        emit executor.committed(stores.takeChanges());
        return saved;
    }
    static void type(QWidget &widget, const QString &text)
    {
        for (const QChar letter : text) {
            QWidget *focused = QApplication::focusWidget();
            QWidget *target = focused && widget.isAncestorOf(focused) ? focused : &widget;
            QTest::sendKeyEvent(QTest::Click, target, Qt::Key(letter.unicode()), letter, {});
        }
    }
    /// Writes into a cell: moves there, types, Return.
    void write(const char *table, int row, int column, const QString &text)
    {
        auto &view = part<QTableView>(table);
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, column));
        type(view, text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        // The view takes the value when the key has been dealt with.
        (void)QTest::qWaitFor([&view] { return !view.viewport()->findChild<QLineEdit *>(); });
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focused = QApplication::focusWidget();
        QTest::keyClick(focused ? focused : &window, which, modifiers);
    }
    void click(const char *button) { QTest::mouseClick(&part<QPushButton>(button), Qt::LeftButton); }
    bool clickRow(const QString &name)
    {
        if (!QTest::qWaitFor([&] { return listed().contains(name); }))
            return false;
        auto &list = part<QListView>("entities");
        const QModelIndex row = list.model()->index(static_cast<int>(listed().indexOf(name)), 0);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(row).center());
        return true;
    }
    /// Chooses the row in the list with the mouse, and waits for its form.
    bool open(const QString &name)
    {
        return clickRow(name) && QTest::qWaitFor([&] { return nameShown() == name; });
    }
    /// Answers the question that is asked with that button.
    bool answer(const QString &button)
    {
        const auto *box = window.findChild<QMessageBox *>();
        for (QAbstractButton *each : box ? box->buttons() : QList<QAbstractButton *>()) {
            if (each->text() == button) {
                QTest::mouseClick(each, Qt::LeftButton);
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString nameShown() const
    {
        const QAbstractItemModel *names = part<QTableView>("englishNames").model();
        return names->rowCount() > 1 ? names->index(0, 0).data(Qt::EditRole).toString() : QString();
    }
    /// The button of the message above.
    [[nodiscard]] QToolButton *offered(const QString &text) const
    {
        for (QToolButton *button : window.findChildren<QToolButton *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }
    [[nodiscard]] QDialog *dialog() const
    {
        for (QDialog *each : window.findChildren<QDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
};

} // namespace nashra::gui
