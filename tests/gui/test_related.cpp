// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "presentation/articles/relatedarticlesmodel.h"
#include "testlib/builders.h"
#include "widgets/editor/relateddialog.h"
#include "widgets/main/articleactions.h"

#include <QPushButton>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using presentation::RelatedArticlesModel;
using relatedchoice::Choice;

namespace {

/// The window with a story open, and two more that name the same person.
struct RelatedRoom : FindingsRoom
{
    explicit RelatedRoom(Language language)
        : FindingsRoom(language)
    {
        new widgets::ArticleActions(window);
        Entity person = testlib::anEntity().named(u"Mira Halabi"_s).inArabic(u"ميرا الحلبي"_s);
        person.id = {};
        person.revision = 0;
        const EntityId mira = testlib::must(stores.entities().save(person, people.subEditor)).id;
        for (const QString &slug : {u"ONE"_s, u"TWO"_s}) {
            const Article other = testlib::must(
                stores.articles().create(testlib::aStory(slug, u"It rained."_s, language), people.author));
            read(other.id, mira);
        }
        open(u"It rained again."_s);
        read(page().session().id(), mira);
    }

    void read(ArticleId article, EntityId entity)
    {
        const auto touch = testlib::must(stores.articles().summaries({article})).first().touch;
        testlib::must(stores.mentions().write({{article, touch, {{entity, 1, false}}}}, std::nullopt));
    }
    /// Opens the dialog by its keys and waits until it has something to show.
    bool openDialog()
    {
        press(Qt::Key_J, Qt::ControlModifier);
        return QTest::qWaitFor([this] { return dialog() && model().rowCount() == 2; });
    }
    [[nodiscard]] widgets::RelatedDialog *dialog() const { return window.findChild<widgets::RelatedDialog *>(); }
    [[nodiscard]] RelatedArticlesModel &model() const { return *dialog()->findChild<RelatedArticlesModel *>(); }
    [[nodiscard]] QListView &list() const { return *dialog()->findChild<QListView *>(); }
    [[nodiscard]] QList<RelatedItem> items() const { return page().session().header().values().related; }
    [[nodiscard]] QString slug(int row) const
    {
        return model().index(row, 0).data(RelatedArticlesModel::SummaryRole).value<ArticleSummary>().slug;
    }
    [[nodiscard]] Choice choice(int row) const
    {
        return model().index(row, 0).data(RelatedArticlesModel::ChoiceRole).value<Choice>();
    }
};

} // namespace

/// "Check also…": related articles are chosen by keys.
class TestRelated : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void space_and_enter_put_in_and_take_out_data() { gui::inBothLanguages(); }
    void space_and_enter_put_in_and_take_out();
    void undo_in_the_text_takes_the_item_out();
    void p_pins_and_delete_bans_data() { gui::inBothLanguages(); }
    void p_pins_and_delete_bans();
    void the_buttons_do_the_same();

private:
    testlib::SmallDictionaries m_dictionaries;
};

void TestRelated::space_and_enter_put_in_and_take_out()
{
    QFETCH(Language, language);
    RelatedRoom room(language);
    QVERIFY(room.openDialog());
    QCOMPARE(room.list().currentIndex().row(), 0);
    QTest::keyClick(&room.list(), Qt::Key_Space);
    QTRY_COMPARE(room.items().size(), 1);
    QCOMPARE(room.items()[0].article, room.model().articleAt(0));
    QCOMPARE(room.items()[0].teaser, u"It rained."_s);
    QTest::keyClick(&room.list(), Qt::Key_Down);
    QTest::keyClick(&room.list(), Qt::Key_Return);
    QTRY_COMPARE(room.items().size(), 2);
    QVERIFY(room.dialog()->isVisible());
    QTest::keyClick(&room.list(), Qt::Key_Enter);
    QTRY_COMPARE(room.items().size(), 1);
    QTest::keyClick(&room.list(), Qt::Key_Escape);
    QTRY_VERIFY(!room.dialog());
    QCOMPARE(room.items().size(), 1);
}

void TestRelated::undo_in_the_text_takes_the_item_out()
{
    RelatedRoom room(Language::English);
    QVERIFY(room.openDialog());
    QTest::keyClick(&room.list(), Qt::Key_Space);
    QTRY_COMPARE(room.items().size(), 1);
    QVERIFY(room.page().editor().document()->firstBlock().layout()->lineCount() > 0);
    QTest::keyClick(&room.list(), Qt::Key_Escape);
    QTRY_VERIFY(!room.dialog());
    room.page().focusText();
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(room.items().isEmpty());
    room.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(room.items().size(), 1);
    QCOMPARE(room.page().editor().toPlainText(), u"It rained again."_s);
}

void TestRelated::p_pins_and_delete_bans()
{
    QFETCH(Language, language);
    RelatedRoom room(language);
    QVERIFY(room.openDialog());
    const QString second = room.slug(1);
    QTest::keyClick(&room.list(), Qt::Key_Down);
    // The key of P on either keyboard.
    if (language == Language::Arabic)
        QTest::sendKeyEvent(QTest::Click, &room.list(), Qt::Key(0x062D), u"ح"_s, Qt::NoModifier);
    else
        QTest::keyClick(&room.list(), Qt::Key_P);
    QTRY_COMPARE(room.choice(0), Choice::Pinned);
    QCOMPARE(room.slug(0), second);
    QCOMPARE(room.list().currentIndex().row(), 0);
    QTest::keyClick(&room.list(), Qt::Key_Delete);
    QTRY_COMPARE(room.choice(1), Choice::Banned);
    QCOMPARE(room.slug(1), second);
    QCOMPARE(room.list().currentIndex().row(), 0);
    QTest::keyClick(&room.list(), Qt::Key_Down);
    QTest::keyClick(&room.list(), Qt::Key_Space);
    QVERIFY(!QTest::qWaitFor([&] { return !room.items().isEmpty(); }, 20));
    QTest::keyClick(&room.list(), Qt::Key_Delete);
    QTRY_COMPARE(room.choice(1), Choice::None);
}

void TestRelated::the_buttons_do_the_same()
{
    RelatedRoom room(Language::English);
    QVERIFY(room.openDialog());
    const auto click = [&room](const QString &text) {
        for (QPushButton *button : room.dialog()->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == text && button->isEnabled()) {
                button->click();
                return true;
            }
        }
        return false;
    };
    QVERIFY(click(u"Add"_s));
    QTRY_COMPARE(room.items().size(), 1);
    QVERIFY(click(u"Take out"_s));
    QTRY_VERIFY(room.items().isEmpty());
    QVERIFY(click(u"Pin"_s));
    QTRY_COMPARE(room.choice(0), Choice::Pinned);
    QVERIFY(click(u"Unpin"_s));
    QTRY_COMPARE(room.choice(0), Choice::None);
    QVERIFY(click(u"Never propose"_s));
    QTRY_COMPARE(room.choice(1), Choice::Banned);
}

QTEST_MAIN(TestRelated)
#include "test_related.moc"
