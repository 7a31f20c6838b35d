// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/passagechecker.h"
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

    void aPassageOfTheOtherLanguageIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Language>("article");
        QTest::addColumn<bool>("isForeign");
        const QString english = u"The harbour gates reopened on Tuesday after the storm had passed."_s;
        const QString arabic = u"أعيد فتح بوابات المرفأ يوم الثلاثاء بعد أن مرت العاصفة."_s;
        QTest::newRow("English in Arabic") << english << Language::Arabic << true;
        QTest::newRow("Arabic in English") << arabic << Language::English << true;
        QTest::newRow("with a name") << u"The word بحر "_s + english << Language::Arabic << true;
        QTest::newRow("English in English") << english << Language::English << false;
        QTest::newRow("Arabic in Arabic") << arabic << Language::Arabic << false;
        QTest::newRow("a title") << u"The Long Way Down"_s << Language::Arabic << false;
        QTest::newRow("a name begins it") << u"BBC "_s + arabic << Language::Arabic << false;
        QTest::newRow("half and half") << english + arabic << Language::Arabic << false;
        QTest::newRow("nothing") << QString() << Language::Arabic << false;
        QTest::newRow("a number begins it") << u"12 "_s + english << Language::Arabic << true;
    }

    void aPassageOfTheOtherLanguageIsKnown()
    {
        QFETCH(QString, text);
        QFETCH(Language, article);
        QFETCH(bool, isForeign);
        QCOMPARE(language::isForeignPassage(text, article), isForeign);
        const auto findings = language::PassageChecker().checkUnit({text, {}, article, {}});
        QCOMPARE(findings.size(), isForeign ? 1 : 0);
        if (isForeign)
            QCOMPARE(findings.first().severity, Severity::Hint);
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
