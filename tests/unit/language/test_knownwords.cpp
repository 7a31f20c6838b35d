// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/knownwords.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

/// Words of the newsroom's lists, as they stand and with what is written onto them.
class TestKnownWords : public QObject
{
    Q_OBJECT

private slots:
    void wordsAreKnownWithWhatIsWrittenOntoThem_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<Language>("language");
        QTest::addColumn<bool>("isKnown");
        const auto english = [](const QString &form, bool isKnown) {
            QTest::newRow(qPrintable(form)) << form << Language::English << isKnown;
        };
        english(u"Dalwani"_s, true);
        english(u"Dalwani's"_s, true);
        english(u"dalwani"_s, false);
        english(u"Dalwanis"_s, false);
        english(u"paywall"_s, true);
        english(u"Paywall"_s, true);
        english(u"Zqara-Dalwani"_s, true);
        english(u"Zqara"_s, true);
        english(u"'s"_s, false);
        english(u""_s, false);
        const auto arabic = [](const QString &form, bool isKnown) {
            QTest::newRow(qPrintable(form)) << form << Language::Arabic << isKnown;
        };
        arabic(u"ترامبب"_s, true);
        arabic(u"وترامبب"_s, true);
        arabic(u"وبالترامبب"_s, true);
        arabic(u"فللترامبب"_s, true);
        arabic(u"الزقلواني"_s, true);
        arabic(u"للزقلواني"_s, true);
        arabic(u"وللزقلواني"_s, true);
        arabic(u"زقلواني"_s, false);
        arabic(u"بوترامبب"_s, false);
        arabic(u"سترامبب"_s, false);
        arabic(u"ترام"_s, false);
        arabic(u"و"_s, false);
        arabic(u"لل"_s, false);
        arabic(u""_s, false);
    }

    void wordsAreKnownWithWhatIsWrittenOntoThem()
    {
        QFETCH(QString, form);
        QFETCH(Language, language);
        const KnownWords words(
            {u"Samer Dalwani, paywall"_s, u"Zqara-Dalwani"_s, u"دونالد ترامبب"_s, u"الزَّقلوانـــي"_s});
        QTEST(words.contains(form, language), "isKnown");
    }

    void theChecksumIsOfTheWordsAndNotOfTheirOrder()
    {
        const KnownWords one({u"Dalwani"_s, u"ترامبب"_s});
        const KnownWords same({u"ترامبب Dalwani"_s, u"Dalwani"_s});
        const KnownWords other({u"Dalwani"_s});
        QCOMPARE(one.checksum(), same.checksum());
        QVERIFY(one.checksum() != other.checksum());
    }

    void whatIsNoWordIsNotTakenUp()
    {
        const KnownWords words({u""_s, u"… 12 港"_s, QString(QChar(0xD800)), u"https://example.org"_s});
        QVERIFY(words.isEmpty());
        QVERIFY(!words.contains(u"example", Language::English));
    }
};

QTEST_APPLESS_MAIN(TestKnownWords)
#include "test_knownwords.moc"
