// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sidebarroom.h"
#include "testlib/quiet.h"
#include "widgets/common/messagebar.h"
#include "widgets/main/mentionactions.h"

#include <QDialog>
#include <QDockWidget>
#include <QToolTip>
#include <QWindow>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::SidebarRoom;

namespace {

/// A story with a name of the registry, and the cursor in the name.
struct CardRoom : SidebarRoom
{
    CardRoom()
        : SidebarRoom(Language::English)
    {
        open(u"Mira Halabi left the harbour."_s);
        (void)QTest::qWaitFor([this] {
            return !read().namesIn(page().session().paragraphs()[0].id).isEmpty() && registry.entity(mira.id) &&
                   model().rowOf(mira.id) > 0;
        });
        QToolTip::hideText();
    }
    [[nodiscard]] static bool isCardShown() { return QToolTip::text().contains(u"Mira Halabi"_s); }
    void ask() { actions.action(u"mention.card"_s)->trigger(); }
    [[nodiscard]] QDockWidget &dockOf(QWidget &panel) const
    {
        QWidget *up = &panel;
        while (!qobject_cast<QDockWidget *>(up))
            up = up->parentWidget();
        return *qobject_cast<QDockWidget *>(up);
    }
    /// The panel stands apart from the window, and the keys go there.
    bool floatPanel(QWidget &panel) const
    {
        QDockWidget &dock = dockOf(panel);
        dock.show();
        dock.setFloating(true);
        return activate(dock);
    }
    static bool activate(QWidget &which)
    {
        which.show();
        which.activateWindow();
        // A window that stands apart counts as active with the main one, whichever has the keys.
        return QTest::qWaitFor([&which] { return QGuiApplication::focusWindow() == which.windowHandle(); });
    }
};

} // namespace

/// When the card of a name shows that was asked for, as to which window has the keys.
class TestCardFocus : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void cleanup() { QToolTip::hideText(); }
    void a_list_that_stands_apart_has_its_card_at_once();
    void from_another_panel_that_stands_apart_it_is_the_text_that_is_meant();
    void what_is_asked_behind_a_popup_is_shown_when_the_keys_are_back();
    void a_card_that_could_not_be_shown_comes_up_no_later();
    void the_card_does_not_come_up_under_the_mouse();

private:
    testlib::SmallDictionaries m_dictionaries;
};

void TestCardFocus::a_list_that_stands_apart_has_its_card_at_once()
{
    CardRoom room;
    QTextCursor away = room.page().editor().textCursor();
    away.movePosition(QTextCursor::End);
    room.page().editor().setTextCursor(away);
    QVERIFY(room.floatPanel(room.window.entities()));
    room.list().setFocus();
    room.list().setCurrentIndex(room.model().index(room.model().rowOf(room.mira.id)));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F4, Qt::ControlModifier);
    QVERIFY2(CardRoom::isCardShown(), qPrintable(room.page().messages().text()));
}

void TestCardFocus::from_another_panel_that_stands_apart_it_is_the_text_that_is_meant()
{
    CardRoom room;
    QVERIFY(room.floatPanel(room.window.findings()));
    room.ask();
    QVERIFY2(CardRoom::isCardShown(), qPrintable(room.page().messages().text()));
}

void TestCardFocus::what_is_asked_behind_a_popup_is_shown_when_the_keys_are_back()
{
    CardRoom room;
    QDialog popup(&room.window, Qt::Popup);
    QVERIFY(CardRoom::activate(popup));
    popup.close();
    room.ask();
    // For a moment nobody has the keys, as with some window managers.
    QVERIFY(CardRoom::activate(room.window));
    QTRY_VERIFY2(CardRoom::isCardShown(), qPrintable(room.page().messages().text()));
}

void TestCardFocus::a_card_that_could_not_be_shown_comes_up_no_later()
{
    CardRoom room;
    QWidget foreign;
    QVERIFY(CardRoom::activate(foreign));
    room.ask();
    QVERIFY(!CardRoom::isCardShown());
    const auto *wait = room.window.findChild<widgets::MentionActions *>()->findChild<QTimer *>();
    QVERIFY(wait && wait->isActive());
    QTRY_VERIFY(!wait->isActive());
    QVERIFY(CardRoom::activate(room.window));
    testlib::stayQuiet();
    QVERIFY(!CardRoom::isCardShown());
}

void TestCardFocus::the_card_does_not_come_up_under_the_mouse()
{
    CardRoom room;
    QTextCursor cursor = room.page().editor().textCursor();
    cursor.setPosition(2);
    room.page().editor().setTextCursor(cursor);
    const auto card = [] {
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto tip = std::find_if(all.cbegin(), all.cend(), [](const QWidget *each) {
            return each->inherits("QTipLabel") && each->isVisible();
        });
        return tip == all.cend() ? QRect() : (*tip)->frameGeometry();
    };
    QCursor::setPos(0, 0);
    room.ask();
    const QRect usual = card();
    QVERIFY(!usual.isEmpty());
    // The line of a menu that asked for it is where the card would be, and Qt takes it away from under a mouse.
    for (const QPoint &mouse : {usual.topLeft(), usual.center(), usual.bottomRight()}) {
        QToolTip::hideText();
        QTRY_VERIFY(card().isEmpty());
        QCursor::setPos(mouse);
        room.ask();
        QVERIFY(CardRoom::isCardShown());
        QVERIFY(!card().isEmpty() && !card().contains(mouse));
    }
    QCursor::setPos(0, 0);
}

QTEST_MAIN(TestCardFocus)
#include "test_cardfocus.moc"
