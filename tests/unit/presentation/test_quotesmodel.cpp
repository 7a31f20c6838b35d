// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entityregistry.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/proofing/proofingthread.h"
#include "presentation/proofing/quotesmodel.h"
#include "testlib/builders.h"
#include "unit/presentation/sessionfixture.h"

#include <QAbstractItemModelTester>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestQuotesModel : public QObject
{
    Q_OBJECT

private slots:
    void quotes_show_in_the_order_of_the_text_with_who_says_them();
    void quotes_show_in_arabic();
    void a_speaker_of_the_registry_has_the_house_name();
    void a_quote_nobody_is_said_to_have_said_is_marked();
    void a_long_quote_is_cut_at_a_word();
    void what_is_typed_shows_when_the_typing_rests();
    void the_place_follows_what_was_typed_before_it();
    void a_quote_written_over_since_has_no_place();
    void another_article_shows_its_own_quotes();
    void a_closed_session_empties_the_list();
};

namespace {

const QString harbour = u"The gates will open at six in the morning."_s;
const QString ferry = u"The ferry will wait for nobody at all."_s;

struct QuotesFixture : SessionFixture
{
    EntityRegistry registry{desk};
    ProofingThread thread;
    std::unique_ptr<ProofingSession> proofing;
    QuotesModel model{desk, registry};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    QuotesFixture()
    {
        QObject::connect(&registry, &EntityRegistry::changed, &thread, [this] {
            thread.change(
                [matcher = registry.matcher()](language::CopyDesk &copyDesk) { copyDesk.setMatcher(matcher); });
        });
        registry.load();
    }
    ~QuotesFixture() { proofing.reset(); }

    /// Opens a story and waits until so many quotes are listed.
    bool show(int count, const QString &text, Language language = Language::English)
    {
        proofing.reset();
        proofing = std::make_unique<ProofingSession>(thread, open(story(u"port"_s, Status::Draft, text, language)));
        model.setProofing(proofing.get());
        return QTest::qWaitFor([&] { return registry.isLoaded() && model.rowCount() == count; });
    }
    /// "Harb ¶1 “The gates…”" for each row.
    [[nodiscard]] QStringList shown() const
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row);
            rows << u"%1 ¶%2 %3"_s.arg(index.data().toString())
                        .arg(index.data(QuotesModel::PlaceRole).toInt())
                        .arg(index.data(QuotesModel::WordsRole).toString());
        }
        return rows;
    }
};

} // namespace

void TestQuotesModel::quotes_show_in_the_order_of_the_text_with_who_says_them()
{
    QuotesFixture room;
    QVERIFY(room.show(2, u"Salim Harb said: “%1”\nThey left.\n“%2” Mira Halabi said."_s.arg(harbour, ferry)));
    QCOMPARE(room.shown(), (QStringList{u"Salim Harb ¶1 “%1”"_s.arg(harbour), u"Mira Halabi ¶3 “%1”"_s.arg(ferry)}));
    QVERIFY(room.model.index(0).data(QuotesModel::IsAttributedRole).toBool());
    QCOMPARE(room.model.index(0).data(Qt::ToolTipRole).toString(), harbour);
}

void TestQuotesModel::quotes_show_in_arabic()
{
    QuotesFixture room;
    QVERIFY(room.show(1, u"وصلت العبارة.\nوقال الوزير حرب: «ستفتح البوابات في السادسة صباحا»."_s, Language::Arabic));
    QCOMPARE(room.model.rowCount(), 1);
    const QModelIndex index = room.model.index(0);
    QCOMPARE(index.data(QuotesModel::WordsRole).toString(), u"«ستفتح البوابات في السادسة صباحا»"_s);
    QVERIFY2(index.data().toString().contains(u"حرب"_s), qPrintable(index.data().toString()));
    QCOMPARE(index.data(QuotesModel::PlaceRole).toInt(), 2);
    QCOMPARE(index.data(QuotesModel::LanguageRole).value<Language>(), Language::Arabic);
}

void TestQuotesModel::a_speaker_of_the_registry_has_the_house_name()
{
    QuotesFixture room;
    const Entity mira = testlib::must(room.stores.entities().save(testlib::anEntity()
                                                                      .named(u"Mira al-Halabi"_s)
                                                                      .inArabic(u"ميرا الحلبي"_s)
                                                                      .called(u"Mira Halabi"_s, NameForm::Variant),
                                                                  room.people.subEditor));
    room.tell();
    room.registry.want({mira.id});
    QTRY_VERIFY(room.registry.isLoaded() && room.registry.entity(mira.id));
    QVERIFY(room.show(1, u"Mira Halabi said: “%1”"_s.arg(harbour)));
    QTRY_COMPARE(room.model.index(0).data().toString(), u"Mira al-Halabi"_s);
}

void TestQuotesModel::a_quote_nobody_is_said_to_have_said_is_marked()
{
    QuotesFixture room;
    QVERIFY(room.show(1, u"The sun shone over the hills. “%1”"_s.arg(harbour)));
    QCOMPARE(room.model.rowCount(), 1);
    QVERIFY(!room.model.index(0).data(QuotesModel::IsAttributedRole).toBool());
    QCOMPARE(room.model.index(0).data().toString(), u"Nobody is named"_s);
}

void TestQuotesModel::a_long_quote_is_cut_at_a_word()
{
    QuotesFixture room;
    const QString words = u"The gates will open at six in the morning and close at nine in the evening"_s;
    QVERIFY(room.show(1, u"Salim Harb said: “%1”"_s.arg(QStringList(10, words).join(u' '))));
    const QString shown = room.model.index(0).data(QuotesModel::WordsRole).toString();
    QVERIFY2(shown.size() < 130, qPrintable(shown));
    QVERIFY2(shown.endsWith(u"…”"_s), qPrintable(shown));
    QVERIFY(room.model.index(0).data(Qt::ToolTipRole).toString().size() > 700);
}

void TestQuotesModel::what_is_typed_shows_when_the_typing_rests()
{
    QuotesFixture room;
    QVERIFY(room.show(0, u"They left."_s));
    QCOMPARE(room.model.rowCount(), 0);
    room.retype(0, u"Salim Harb said: “%1”"_s.arg(harbour));
    QTRY_COMPARE(room.model.rowCount(), 1);
    room.retype(0, u"They left."_s);
    QTRY_COMPARE(room.model.rowCount(), 0);
}

void TestQuotesModel::the_place_follows_what_was_typed_before_it()
{
    QuotesFixture room;
    const QString text = u"Salim Harb said: “%1”"_s.arg(harbour);
    QVERIFY(room.show(1, text));
    QCOMPARE(room.model.placeOf(0)->position, text.indexOf(harbour));
    room.type(0, 0, u"On Monday, "_s);
    QCOMPARE(room.model.placeOf(0)->position, text.indexOf(harbour) + 11); // before it is read again
    QCOMPARE(room.model.placeOf(0)->length, harbour.size());
    QVERIFY(QTest::qWaitFor([&] { return room.proofing->isComplete(); }));
    QCOMPARE(room.model.placeOf(0)->position, text.indexOf(harbour) + 11);
    QVERIFY(!room.model.placeOf(1));
    QVERIFY(!room.model.placeOf(-1));
}

void TestQuotesModel::a_quote_written_over_since_has_no_place()
{
    QuotesFixture room;
    QVERIFY(room.show(1, u"Salim Harb said: “%1”"_s.arg(harbour)));
    room.retype(0, u"They left."_s);
    QVERIFY(!room.model.placeOf(0));
}

void TestQuotesModel::another_article_shows_its_own_quotes()
{
    QuotesFixture room;
    QVERIFY(room.show(2, u"Salim Harb said: “%1”\nMira Halabi said: “%2”"_s.arg(harbour, ferry)));
    QCOMPARE(room.model.rowCount(), 2);
    QVERIFY(room.show(1, u"Mira Halabi said: “%1”"_s.arg(ferry)));
    QCOMPARE(room.shown(), QStringList{u"Mira Halabi ¶1 “%1”"_s.arg(ferry)});
}

void TestQuotesModel::a_closed_session_empties_the_list()
{
    QuotesFixture room;
    QVERIFY(room.show(1, u"Salim Harb said: “%1”"_s.arg(harbour)));
    QCOMPARE(room.model.rowCount(), 1);
    room.proofing.reset();
    QCOMPARE(room.model.rowCount(), 0);
    QVERIFY(!room.model.placeOf(0));
}

QTEST_MAIN(TestQuotesModel)
#include "test_quotesmodel.moc"
