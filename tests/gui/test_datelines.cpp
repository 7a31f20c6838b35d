// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"
#include "presentation/proofing/findingsmodel.h"

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;

namespace {

/// The window of an agency whose copy desk reads datelines too.
struct DatelineRoom : FindingsRoom
{
    explicit DatelineRoom(Language language)
        : FindingsRoom(language)
    {
        NewsroomSettings now = testlib::must(stores.settings().settings());
        now.disabledRules.removeAll(u"style.dateline"_s);
        now.agency = {{Language::English, u"ZNA"_s}, {Language::Arabic, u"واز"_s}};
        testlib::must(
            executor.write([now, chief = people.chief](Stores &all) { return all.settings().save(now, chief); })
                .result());
    }

    [[nodiscard]] Dateline dateline() const { return page().session().header().values().dateline; }
    [[nodiscard]] QLineEdit &field(const QString &name) const { return *page().header().findChild<QLineEdit *>(name); }
    [[nodiscard]] bool has(const QString &rule) const
    {
        const QList<Finding> &all = read().findings();
        return std::any_of(all.cbegin(), all.cend(), [&](const Finding &each) { return each.rule == rule; });
    }
    /// The menu of the cursor with its first fix taken.
    void mendHere()
    {
        press(Qt::Key_Return, Qt::AltModifier);
        press(Qt::Key_Return);
    }
};

} // namespace

/// What is found in datelines is mended where it stands.
class TestDatelines : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void a_fix_of_a_field_is_taken_and_taken_back();
    void the_row_of_a_field_shows_what_stands_in_it();
    void a_dateline_in_the_text_moves_into_the_fields_data() { inBothLanguages(); }
    void a_dateline_in_the_text_moves_into_the_fields();
    void a_second_dateline_can_only_be_taken_out();

private:
    testlib::SmallDictionaries m_dictionaries;
};

void TestDatelines::a_fix_of_a_field_is_taken_and_taken_back()
{
    DatelineRoom room(Language::English);
    room.open(u"The ferry left the harbour"_s);
    room.page().session().header().setDateline({u"tavira"_s, {}, {}, u"XNA"_s});
    QTRY_VERIFY(room.has(u"style.dateline.placename"_s) && room.has(u"style.dateline.agency"_s));
    const QStringList names{u"place"_s, u"agency"_s};
    const QStringList wrong{u"tavira"_s, u"XNA"_s};
    const QStringList right{u"Tavira"_s, u"ZNA"_s};
    for (qsizetype i = 0; i < names.size(); ++i) {
        room.page().header().focusField(names[i]);
        QLineEdit &line = room.field(names[i]);
        room.mendHere();
        QCOMPARE(line.text(), right[i]);
        QTRY_COMPARE(QApplication::focusWidget(), &line);
        room.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line.text(), wrong[i]);
        QTRY_VERIFY(room.has(i == 0 ? u"style.dateline.placename"_s : u"style.dateline.agency"_s));
        room.mendHere();
        QTRY_COMPARE(line.text(), right[i]);
    }
    QCOMPARE(room.dateline().place, right[0]);
    QCOMPARE(room.dateline().agency, right[1]);
    QTRY_VERIFY(!room.has(u"style.dateline.placename"_s) && !room.has(u"style.dateline.agency"_s));
}

void TestDatelines::the_row_of_a_field_shows_what_stands_in_it()
{
    DatelineRoom room(Language::English);
    room.open(u"The ferry left the harbour"_s);
    room.page().session().header().setDateline({u"tavira"_s, {}, {}, u"ZNA"_s});
    QTRY_COMPARE(room.list().model()->rowCount(), 1);
    const QModelIndex row = room.list().model()->index(0, 0);
    QCOMPARE(row.data(presentation::FindingsModel::ExcerptRole).toString(), u"tavira"_s);
}

void TestDatelines::a_dateline_in_the_text_moves_into_the_fields()
{
    QFETCH(Language, language);
    const bool isArabic = language == Language::Arabic;
    const QString start = isArabic ? u"دمشق-سانا "_s : u"TAVIRA, May 12 (XNA) - "_s;
    const QString rest = isArabic ? u"غادرت العبارة الميناء"_s : u"The ferry left the harbour"_s;
    DatelineRoom room(language);
    room.open(start + rest);
    room.page().session().header().setDateline({});
    room.page().focusText();
    QTRY_VERIFY(room.has(u"style.dateline.body"_s));
    room.press(Qt::Key_Home, Qt::ControlModifier);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(room.menu());
    QVERIFY(room.choose("Move it into the fields"));
    QTRY_COMPARE(room.text(), rest);
    QCOMPARE(room.dateline().place, isArabic ? u"دمشق"_s : room.field(u"place"_s).text());
    QVERIFY(room.field(u"place"_s).text().compare(u"tavira"_s, Qt::CaseInsensitive) == 0 || isArabic);
    QCOMPARE(room.field(u"agency"_s).text(), isArabic ? u"سانا"_s : u"XNA"_s);
    QCOMPARE(room.field(u"dateText"_s).text(), isArabic ? QString() : u"May 12"_s);
    room.page().focusText();
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.text(), start + rest);
    QVERIFY(room.dateline().isEmpty());
    room.actions.action(u"edit.redo"_s)->trigger();
    QCOMPARE(room.text(), rest);
    QVERIFY(!room.dateline().place.isEmpty());
}

void TestDatelines::a_second_dateline_can_only_be_taken_out()
{
    DatelineRoom room(Language::English);
    room.open(u"TAVIRA, May 12 (XNA) - The ferry left the harbour"_s);
    room.page().session().header().setDateline({u"Tavira"_s, u"May 12"_s, {}, {}});
    room.page().focusText();
    QTRY_VERIFY(room.has(u"style.dateline.body"_s));
    room.press(Qt::Key_Home, Qt::ControlModifier);
    room.press(Qt::Key_Return, Qt::AltModifier);
    QVERIFY(room.menu());
    QVERIFY(!room.line(*room.menu(), "Move it into the fields"));
    QVERIFY(room.choose("Take it out"));
    QTRY_COMPARE(room.text(), u"The ferry left the harbour"_s);
}

QTEST_MAIN(TestDatelines)
#include "test_datelines.moc"
