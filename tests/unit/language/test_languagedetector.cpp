// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/detect/languagedetector.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;

/// The language of a text by its script.
class TestLanguageDetector : public QObject
{
    Q_OBJECT

private slots:
    void theScriptOfMostLettersDecides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("language");
        QTest::newRow("English") << u"The harbour reopened on Tuesday."_s << Language::English;
        QTest::newRow("Arabic") << u"أُعيد فتح المرفأ يوم الثلاثاء."_s << Language::Arabic;
        QTest::newRow("Arabic with a Latin name") << u"قالت BBC إن المرفأ أعيد فتحه يوم الثلاثاء"_s << Language::Arabic;
        QTest::newRow("English with an Arabic word") << u"The word بحر means sea in Arabic"_s << Language::English;
        QTest::newRow("French is set in the same type") << u"Le port a rouvert à midi"_s << Language::English;
    }

    void theScriptOfMostLettersDecides()
    {
        QFETCH(QString, text);
        QFETCH(Language, language);
        QCOMPARE(language::detectLanguage(text), std::optional(language));
    }

    void aTextWithoutLettersOfEitherHasNoLanguage()
    {
        QVERIFY(!language::detectLanguage(u""));
        QVERIFY(!language::detectLanguage(u"12 3.5 – !"));
        QVERIFY(!language::detectLanguage(u"港は火曜日に再開した"));
    }
};

QTEST_APPLESS_MAIN(TestLanguageDetector)
#include "test_languagedetector.moc"
