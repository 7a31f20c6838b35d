// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "widgets/articlelist/articlelistpanel.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/headlinefield.h"
#include "widgets/main/articleactions.h"

#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;
using gui::Words;
using gui::wordsIn;
using presentation::HeaderFields;

/// What people do with keys and mouse in the fields over a story.
class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void a_released_article_keeps_its_header_from_cut_and_paste_data() { inBothLanguages(); }
    void a_released_article_keeps_its_header_from_cut_and_paste();
    void one_key_after_a_mend_goes_on_to_what_is_next_in_the_headline_data() { inBothLanguages(); }
    void one_key_after_a_mend_goes_on_to_what_is_next_in_the_headline();
    void fields_of_the_header_are_gone_to_between_headline_and_text_data() { inBothLanguages(); }
    void fields_of_the_header_are_gone_to_between_headline_and_text();
    void the_day_that_is_printed_is_shown_data() { inBothLanguages(); }
    void the_day_that_is_printed_is_shown();
    void news_moves_nothing_under_the_mouse();
    void news_of_the_window_leaves_tabs_and_fields_in_reach();
    void a_letter_with_alt_types_nothing_data() { inBothLanguages(); }
    void a_letter_with_alt_types_nothing();
    void a_translation_begun_from_the_list_has_the_keys();
    void a_text_in_the_other_language_offers_to_make_the_article_one_of_it_data() { inBothLanguages(); }
    void a_text_in_the_other_language_offers_to_make_the_article_one_of_it();

private:
    /// Switches the rules of the dateline on, which the room keeps silent.
    static void listen(FindingsRoom &room);

    testlib::SmallDictionaries m_dictionaries;
};

void TestHeader::a_released_article_keeps_its_header_from_cut_and_paste()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.mended(), Status::Released, words.mended());
    QGuiApplication::clipboard()->setText(words.start);
    for (const QString &name : {u"headline"_s, u"place"_s, u"slug"_s}) {
        room.page().header().focusField(name);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line && line->objectName() == name);
        const QString before = line->text();
        for (const char *change : {"edit.paste", "edit.pasteplain", "edit.cut", "edit.undo", "edit.redo"}) {
            room.press(Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(line->selectedText(), before);
            room.actions.action(QString::fromLatin1(change))->trigger();
            QCOMPARE(line->text(), before);
        }
        room.press(Qt::Key_V, Qt::ControlModifier);
        room.press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(line->text(), before);
        room.press(Qt::Key_C, Qt::ControlModifier);
        if (!before.isEmpty())
            QCOMPARE(QGuiApplication::clipboard()->text(), before);
    }
}

void TestHeader::listen(FindingsRoom &room)
{
    NewsroomSettings settings = testlib::must(room.stores.settings().settings());
    settings.disabledRules.removeAll(u"style.dateline"_s);
    testlib::must(
        room.executor
            .write([settings, chief = room.people.chief](Stores &all) { return all.settings().save(settings, chief); })
            .result());
}

void TestHeader::one_key_after_a_mend_goes_on_to_what_is_next_in_the_headline()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.wrong(), Status::Draft, words.wrong() + u' ' + words.wrong());
    QTRY_COMPARE(room.listed().size(), 3);
    room.press(Qt::Key_F8); // from the start of the text to its typo
    QVERIFY(room.page().editor().textCursor().hasSelection());
    room.press(Qt::Key_F8);
    const widgets::HeadlineField &headline = room.page().header().headline();
    QCOMPARE(QApplication::focusWidget(), &headline);
    QCOMPARE(headline.selectedText(), words.typo);
    QVERIFY(!room.page().editor().textCursor().hasSelection()); // only one stretch is selected
    room.press(Qt::Key_Return, Qt::AltModifier);
    QTRY_VERIFY(room.menu());
    QTRY_VERIFY(FindingsRoom::fixes(*room.menu()).contains(words.right));
    room.press(Qt::Key_Return);
    QCOMPARE(headline.text(), words.mended() + u' ' + words.wrong());
    QCOMPARE(headline.cursorPosition(), words.start.size() + 1 + words.right.size());
    room.press(Qt::Key_F8);
    QCOMPARE(QApplication::focusWidget(), &headline);
    QCOMPARE(headline.selectedText(), words.typo);
    QCOMPARE(headline.selectionStart(), words.mended().size() + 1 + words.start.size() + 1);
}

void TestHeader::fields_of_the_header_are_gone_to_between_headline_and_text()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    listen(room);
    room.open(words.wrong(), Status::Draft, words.wrong());
    QTRY_COMPARE(room.listed(u"style.dateline.place"_s).size(), 1);
    QTRY_COMPARE(room.listed().size(), 2);
    const auto here = [] { return QApplication::focusWidget()->objectName(); };
    room.page().header().focusHeadline();
    room.page().header().headline().setCursorPosition(0);
    QStringList visited;
    for (int i = 0; i < 4; ++i) {
        room.press(Qt::Key_F8);
        visited << here();
    }
    const QString text = room.page().editor().objectName();
    QCOMPARE(visited, (QStringList{u"headline"_s, u"place"_s, text, u"headline"_s}));
    room.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(here(), text);
    room.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(here(), u"place"_s);
    room.press(Qt::Key_Return, Qt::AltModifier); // the menu is about the field and not about the text
    QTRY_VERIFY(room.menu());
    QVERIFY(!FindingsRoom::fixes(*room.menu()).contains(words.right));
    room.press(Qt::Key_Escape);
    room.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(here(), u"headline"_s);
}

void TestHeader::the_day_that_is_printed_is_shown()
{
    QFETCH(Language, language);
    FindingsRoom room(language);
    Article article;
    article.content = testlib::aStory(u"PORT"_s, wordsIn(language).mended(), language);
    article.content.dateline.place = u"Marsa"_s;
    article.content.dateline.date = QDate(2026, 5, 13);
    article = testlib::must(room.stores.articles().create(article.content, room.people.author));
    room.window.tabs().open(article);
    auto *date = room.page().header().findChild<QLineEdit *>(u"dateText"_s);
    const bool isArabic = language == Language::Arabic;
    QCOMPARE(date->text(), isArabic ? u"13 مايو"_s : u"May 13"_s);
    QVERIFY(!room.read().session().isDirty());
    // Another field leaves the known day alone; other words for the day take its place.
    room.page().header().focusField(u"place"_s);
    room.type(u"x"_s);
    const HeaderFields &header = room.read().session().header();
    QCOMPARE(header.values().dateline.date, QDate(2026, 5, 13));
    QVERIFY(header.values().dateline.dateText.isEmpty());
    room.read().session().header().setLanguage(otherLanguage(language));
    QCOMPARE(date->text(), isArabic ? u"May 13"_s : u"13 مايو"_s);
    room.page().header().focusField(u"dateText"_s);
    room.press(Qt::Key_A, Qt::ControlModifier);
    room.press(Qt::Key_Delete);
    QVERIFY(!header.values().dateline.date);
    QVERIFY(date->text().isEmpty());
}

void TestHeader::news_moves_nothing_under_the_mouse()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.mended());
    const auto places = [&] {
        return QList<QPoint>{room.page().header().headline().mapToGlobal(QPoint()),
                             room.page().editor().viewport()->mapToGlobal(QPoint()),
                             room.window.tabs().mapToGlobal(QPoint())};
    };
    const QList<QPoint> before = places();
    for (widgets::MessageBar *bar : {&room.page().messages(), &room.window.messages()}) {
        bar->show(widgets::MessageBar::Tone::Warning, u"Something happened. "_s.repeated(20));
        QTRY_VERIFY(bar->isVisible() && bar->width() == room.window.tabs().width());
        QCOMPARE(places(), before);
        QCOMPARE(bar->height(), bar->heightForWidth(bar->width())); // all of it can be read, and no more is covered
        QVERIFY(room.page().header().isVisible());
        bar->clear();
    }
    // The headline stays in sight while something is said of the article.
    room.page().messages().show(widgets::MessageBar::Tone::Error, u"Something happened."_s);
    const QRect bar(room.page().messages().mapToGlobal(QPoint()), room.page().messages().size());
    QVERIFY(bar.top() >= room.page().header().mapToGlobal(QPoint(0, room.page().header().height())).y());
}

void TestHeader::news_of_the_window_leaves_tabs_and_fields_in_reach()
{
    FindingsRoom room(Language::English);
    room.open(wordsIn(Language::English).mended());
    widgets::MessageBar &bar = room.window.messages();
    const auto bottomOf = [](const QWidget &widget) { return widget.mapToGlobal(QPoint(0, widget.height())).y(); };
    for (const int times : {1, 20}) {
        bar.show(widgets::MessageBar::Tone::Warning, u"Something happened. "_s.repeated(times));
        QTRY_VERIFY(bar.isVisible());
        QVERIFY(bar.mapToGlobal(QPoint()).y() > bottomOf(room.page().header()));
        QCOMPARE(bottomOf(bar), bottomOf(room.window.tabs()));
        room.window.resize(room.window.size() - QSize(40, 60));
        QTRY_COMPARE(bottomOf(bar), bottomOf(room.window.tabs()));
    }
}

void TestHeader::a_letter_with_alt_types_nothing()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.mended(), Status::Draft, words.mended());
    const QList<QWidget *> fields{&room.page().editor(), &room.page().header().headline()};
    for (QWidget *field : fields) {
        field->setFocus();
        for (const Qt::KeyboardModifiers held :
             {Qt::KeyboardModifiers(Qt::AltModifier), Qt::AltModifier | Qt::ShiftModifier})
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_M, u"m"_s, held);
    }
    QCOMPARE(room.text(), words.mended());
    QCOMPARE(room.page().header().headline().text(), words.mended());
    // Some layouts write with AltGr.
    QTest::sendKeyEvent(QTest::Click, fields.first(), Qt::Key_At, u"@"_s, Qt::ControlModifier | Qt::AltModifier);
    QTest::sendKeyEvent(QTest::Click, fields.first(), Qt::Key_At, u"@"_s, Qt::GroupSwitchModifier);
    QCOMPARE(room.text(), u"@@"_s + words.mended());
}

void TestHeader::a_translation_begun_from_the_list_has_the_keys()
{
    FindingsRoom room(Language::English);
    new widgets::ArticleActions(room.window);
    room.open(wordsIn(Language::English).mended());
    room.window.list().focusList();
    QVERIFY(room.window.focusWidget() != &room.page().editor());
    room.press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(room.read().session().header().values().translation.has_value());
    QTRY_COMPARE(room.window.focusWidget(), &room.page().editor());
}

void TestHeader::a_text_in_the_other_language_offers_to_make_the_article_one_of_it()
{
    QFETCH(Language, language);
    FindingsRoom room(language);
    room.openNew();
    const bool isArabic = language == Language::Arabic;
    room.page().focusText();
    room.type(isArabic ? u"The ferry left "_s : u"غادرت العبارة المرفأ "_s);
    room.page().session().flush();
    QVERIFY(room.page().messages().text().isEmpty()); // a quotation begins like that as well
    room.type(isArabic ? u"the harbour of the town at noon"_s : u"إلى الجزيرة قبل الظهر بساعة واحدة"_s);
    QTRY_VERIFY(!room.page().messages().text().isEmpty());
    QVERIFY(room.page().messages().takeFocus());
    room.press(Qt::Key_Space);
    QTRY_COMPARE(room.page().session().header().values().language, isArabic ? Language::English : Language::Arabic);
    QVERIFY(room.page().messages().text().isEmpty());
}

QTEST_MAIN(TestHeader)
#include "test_header.moc"
