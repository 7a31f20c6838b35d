// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/nameinsertion.h"

#include <QTest>

using namespace nashra;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;

class TestNameInsertion : public QObject
{
    Q_OBJECT

private slots:
    void a_name_is_written_as_the_language_wants_it_data();
    void a_name_is_written_as_the_language_wants_it();
};

void TestNameInsertion::a_name_is_written_as_the_language_wants_it_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("behind");
    QTest::addColumn<QString>("whole");
    constexpr Language en = Language::English;
    constexpr Language ar = Language::Arabic;
    const auto row = [](const char *name, Language language, const QString &before, const QString &words,
                        const QString &behind, const QString &whole) {
        QTest::newRow(name) << language << before << words << behind << whole;
    };
    row("into nothing", en, {}, u"Mira Halabi"_s, {}, u"Mira Halabi"_s);
    row("behind a blank", en, u"said "_s, u"Mira Halabi"_s, {}, u"said Mira Halabi"_s);
    row("behind a word", en, u"said"_s, u"Mira Halabi"_s, {}, u"said Mira Halabi"_s);
    row("behind a comma", en, u"Then,"_s, u"Mira Halabi"_s, {}, u"Then, Mira Halabi"_s);
    row("in brackets", en, u"("_s, u"Mira Halabi"_s, u")"_s, u"(Mira Halabi)"_s);
    row("in quotes", en, u"the “"_s, u"Mira Halabi"_s, u"”"_s, u"the “Mira Halabi”"_s);
    row("behind a straight quote that opens", en, u"the \""_s, u"Mira"_s, {}, u"the \"Mira"_s);
    row("behind a straight quote that closes", en, u"the \"end\""_s, u"Mira"_s, {}, u"the \"end\" Mira"_s);
    row("before a word", en, {}, u"Mira Halabi"_s, u"left"_s, u"Mira Halabi left"_s);
    row("before a comma", en, {}, u"Mira Halabi"_s, u", who"_s, u"Mira Halabi, who"_s);
    row("no particle in English", en, u"و"_s, u"Mira"_s, {}, u"و Mira"_s);
    row("waw", ar, u"سوريا و"_s, u"الأردن"_s, {}, u"سوريا والأردن"_s);
    row("ba", ar, u"مر ب"_s, u"الأردن"_s, {}, u"مر بالأردن"_s);
    row("kaf", ar, u"دول ك"_s, u"الأردن"_s, {}, u"دول كالأردن"_s);
    row("lam and the article", ar, u"قال ل"_s, u"الأردن"_s, {}, u"قال للأردن"_s);
    row("waw, lam and the article", ar, u"ول"_s, u"الأردن"_s, {}, u"وللأردن"_s);
    row("lam before lam", ar, u"ل"_s, u"اللاذقية"_s, {}, u"للاذقية"_s);
    row("lam without the article", ar, u"ل"_s, u"سوريا"_s, {}, u"لسوريا"_s);
    row("lam before a name that begins with it", ar, u"ل"_s, u"لبنان"_s, {}, u"للبنان"_s);
    row("lam before a title", ar, u"قال ل"_s, u"الرئيس سامر الدلواني"_s, {}, u"قال للرئيس سامر الدلواني"_s);
    row("with tashkeel", ar, u"وَ"_s, u"الأردن"_s, {}, u"وَالأردن"_s);
    row("a word that ends like a particle", ar, u"قال"_s, u"الأردن"_s, {}, u"قال الأردن"_s);
    row("a particle left alone", ar, u"سوريا و "_s, u"الأردن"_s, {}, u"سوريا و الأردن"_s);
    row("before an Arabic word", ar, u"قال "_s, u"الأردن"_s, u"إن"_s, u"قال الأردن إن"_s);
    row("behind a mark of direction", ar, QString(QChar(0x200F)), u"الأردن"_s, {}, QChar(0x200F) + u"الأردن"_s);
}

void TestNameInsertion::a_name_is_written_as_the_language_wants_it()
{
    QFETCH(Language, language);
    QFETCH(QString, before);
    QFETCH(QString, words);
    QFETCH(QString, behind);
    QFETCH(QString, whole);
    QCOMPARE(before + nameInsertion(words, before, behind, language) + behind, whole);
}

QTEST_MAIN(TestNameInsertion)
#include "test_nameinsertion.moc"
