// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "testlib/builders.h"
#include "widgets/editor/headlinefield.h"

#include <QHelpEvent>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;
using gui::Words;
using gui::wordsIn;

/// What is read beside the mouse that rests on a marked word.
class TestCards : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void cleanup() { QToolTip::hideText(); }
    void a_finding_in_the_text_is_told_with_its_fix_data() { inBothLanguages(); }
    void a_finding_in_the_text_is_told_with_its_fix();
    void a_finding_in_the_headline_is_told_with_its_fix();
    void a_name_with_a_finding_tells_both();
    void nothing_is_told_of_a_plain_word();

private:
    /// The mouse comes to rest in the middle of a stretch of the text.
    static void restOn(FindingsRoom &room, qsizetype from, qsizetype length)
    {
        widgets::ArticleEditor &editor = room.page().editor();
        QTextCursor cursor(editor.document());
        cursor.setPosition(static_cast<int>(from + length / 2));
        const QPoint at = editor.cursorRect(cursor).center();
        QHelpEvent help(QEvent::ToolTip, at, editor.viewport()->mapToGlobal(at));
        QApplication::sendEvent(editor.viewport(), &help);
    }
    /// From the wrong to the right in the order of the window.
    [[nodiscard]] static QString change(const Words &words)
    {
        const QString arrow = words.language == Language::Arabic ? u"←"_s : u"→"_s;
        return u"\u2068%1\u2069 %2 \u2068%3\u2069"_s.arg(words.typo, arrow, words.right);
    }

    testlib::SmallDictionaries m_dictionaries;
};

void TestCards::a_finding_in_the_text_is_told_with_its_fix()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    restOn(room, words.start.size() + 1, words.typo.size());
    const QString sentence = room.list().model()->index(0, 0).data().toString();
    const QString line = u"<div dir=\"%1\">"_s.arg(language == Language::Arabic ? u"rtl"_s : u"ltr"_s);
    QVERIFY2(QToolTip::text().startsWith(line + sentence), qPrintable(QToolTip::text()));
    QTRY_VERIFY(QToolTip::text().contains(change(words))); // when the words are found
    QVERIFY(QToolTip::text().startsWith(line + sentence));
}

void TestCards::a_finding_in_the_headline_is_told_with_its_fix()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.mended(), Status::Draft, words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    widgets::HeadlineField &headline = room.page().header().headline();
    const QRect mark = room.marked(headline);
    const QPoint at(mark.center().x(), mark.top() - 3);
    QHelpEvent help(QEvent::ToolTip, at, headline.mapToGlobal(at));
    QApplication::sendEvent(&headline, &help);
    QTRY_VERIFY2(QToolTip::text().contains(change(words)), qPrintable(QToolTip::text()));
}

void TestCards::a_name_with_a_finding_tells_both()
{
    FindingsRoom room(Language::English);
    NewsroomSettings settings = testlib::must(room.stores.settings().settings());
    settings.disabledRules.removeAll(u"entity"_s);
    Entity person = testlib::anEntity()
                        .named(u"Mira Halabi"_s)
                        .inArabic(u"ميرا الحلبي"_s)
                        .called(u"Mira Halaby"_s, NameForm::Variant);
    person.id = {};
    person.revision = 0;
    testlib::must(room.executor
                      .write([settings, person, chief = room.people.chief](Stores &all) -> Result<void> {
                          if (const auto saved = all.entities().save(person, chief); !saved)
                              return tl::unexpected(saved.error());
                          return all.settings().save(settings, chief);
                      })
                      .result());
    room.open(u"Mira Halaby spoke."_s);
    QTRY_VERIFY(!room.listed(u"entity"_s).isEmpty());
    restOn(room, 0, 11);
    const QString told = QToolTip::text();
    QVERIFY2(told.contains(u"ميرا الحلبي"_s) && told.contains(u"<hr/>"_s), qPrintable(told));
    QVERIFY2(told.contains(u"→ \u2068Mira Halabi\u2069"_s), qPrintable(told));
}

void TestCards::nothing_is_told_of_a_plain_word()
{
    const Words words = wordsIn(Language::English);
    FindingsRoom room(Language::English);
    room.open(words.wrong());
    QTRY_COMPARE(room.listed(), QStringList{words.typo});
    restOn(room, 0, words.start.size());
    QVERIFY(QToolTip::text().isEmpty());
}

QTEST_MAIN(TestCards)
#include "test_cards.moc"
