// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatesfound.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;
using language::candidatesFound;
using language::standWhereTheySay;

/// New names that lists know, and those that only a list keeps from being cut short or long.
class TestNameCandidatesListed : public QObject
{
    Q_OBJECT

    static void addRow(const char *what, const QString &text, const QStringList &found)
    {
        QTest::newRow(what) << text << found;
    }

    static void addArabicPersons()
    {
        addRow("a name from abroad", u"والتقى البرازيلي غوستافو ريبيرو هناك"_s, {u"person: غوستافو ريبيرو / "_s});
        addRow("no name from abroad", u"وعرض البرازيلي جديد الأفلام"_s, {});
        addRow("a role that ends before that", u"وأوضح رئيس قسم الحسابات نبيل باسندوة أن العمل انتهى"_s,
               {u"person: نبيل باسندوة / رئيس قسم الحسابات"_s});
        addRow("a role in the house", u"قال مسؤول الشحن في المؤسسة مارسيل دوبوا."_s,
               {u"person: مارسيل دوبوا / مسؤول الشحن في المؤسسة"_s});
        addRow("a role and no name", u"قال مسؤول الشحن في المؤسسة الكبيرة."_s, {});
        addRow("what he denies", u"ونفى الوزير سالم شاكر الاتهام في بيان"_s, {u"person: سالم شاكر / الوزير"_s});
        addRow("a last name like a plural", u"وتسلم الناشر جورج حمدون الدرع"_s, {u"person: جورج حمدون / الناشر"_s});
        addRow("what he does", u"الناشر جورج يغادرون المدينة"_s, {});
        addRow("what he hands out", u"ومنح الوزير زياد الرفاعي الجائزة للفائز"_s, {u"person: زياد الرفاعي / الوزير"_s});
        addRow("a last name behind two parts", u"ونفى الوزير سالم شاكر الرفاعي ذلك"_s,
               {u"person: سالم شاكر الرفاعي / الوزير"_s});
        addRow("a mother with a last name", u"وشكت أم وليد الرفاعي، التي انتظرت"_s, {u"person: أم وليد الرفاعي / "_s});
        addRow("or somebody", u"سواء حضر سالم أم وليد"_s, {});
        addRow("a hamza and no article", u"وحضر النائب إلياس أبو عساف الجلسة"_s,
               {u"person: إلياس أبو عساف / النائب"_s});
        addRow("three parts from abroad", u"ودعا المتحدث باسم الرئاسة بيتر أوباسانجو لونا إلى الهدوء"_s,
               {u"person: بيتر أوباسانجو لونا / المتحدث باسم الرئاسة"_s});
        addRow("who speaks and what he is", u"وقال دوارتي غيماريش، مدير النقابة، إن العمل توقف"_s,
               {u"person: دوارتي غيماريش / مدير النقابة"_s});
        addRow("what speaks and is none", u"وقال مصدر مطلع، رئيس لجنة، إن العمل توقف"_s, {});
    }

    static void addArabicPlacesAndHouses()
    {
        addRow("a town of the list", u"ونقلوا إلى بنغازي أمس"_s, {u"place: بنغازي / "_s});
        addRow("and a town of the list", u"بين درنة وبنغازي"_s, {u"place: درنة / "_s, u"place: بنغازي / "_s});
        addRow("a town that is a word", u"وسأل عن كل مأرب له"_s, {});
        addRow("the same as a town", u"وصل إلى محافظة مأرب"_s, {u"place: مأرب / "_s});
        addRow("a verb like a town", u"الشعير والزيت وحلب الأغنام"_s, {});
        addRow("a stadium's", u"لعبوا على ملعب دجلة أمس"_s, {});
        addRow("a town with a side", u"سرقت مركبة في ميركا الغربية أمس"_s, {u"place: ميركا الغربية / "_s});
        addRow("a side of things", u"سكنوا في الضفة الشرقية وفي مدينة كبيرة"_s, {});
        addRow("a state", u"اندلعت في غابات ولاية الطارق."_s, {u"place: الطارق / "_s});
        addRow("a company", u"شركات مثل غوغل وسامسونغ"_s, {u"organisation: غوغل / "_s, u"organisation: سامسونغ / "_s});
        addRow("a fair of a town", u"افتتح معرض الشارقة الدولي للكتاب أمس"_s,
               {u"event: معرض الشارقة الدولي للكتاب / "_s});
        addRow("a centre of a town", u"أعده مركز بنغازي الرقمي للدراسات."_s,
               {u"organisation: مركز بنغازي الرقمي للدراسات / "_s});
        addRow("a fair of nobody", u"افتتح معرض الكتب القديم أمس"_s, {});
        addRow("a federation", u"وكرّم الاتحاد الوطني لألعاب القوى العدائين"_s,
               {u"organisation: الاتحاد الوطني لألعاب القوى / "_s});
        addRow("a house and partners", u"وقعت شركة هالستيد وشركاه العقد"_s, {u"organisation: هالستيد وشركاه / "_s});
        addRow("a press with an article", u"صدر عن دار الرقيم أمس"_s, {u"organisation: دار الرقيم / "_s});
    }

    static void addEnglish()
    {
        addRow("a given name of the census", u"Villagers thanked Eusebio Wamal."_s, {u"person: Eusebio Wamal / "_s});
        addRow("a town in capitals", u"SAN FRANCISCO - A start-up has closed."_s, {u"place: SAN FRANCISCO / "_s});
        addRow("a company between", u"It supplies Volkswagen and others."_s, {u"organisation: Volkswagen / "_s});
        addRow("a company that acts", u"Apple said it would."_s, {u"organisation: Apple / "_s});
        addRow("fruit", u"Apple growers left."_s, {});
        addRow("a tournament", u"She won the Wexcombe Open."_s, {u"event: Wexcombe Open / "_s});
        for (const QString &title :
             {u"Prof."_s, u"Dr."_s, u"Eng."_s, u"Gen."_s, u"Col."_s, u"Capt."_s, u"Lt."_s, u"Lt. Col."_s,
              u"Maj. Gen."_s, u"Sgt."_s, u"Rev."_s, u"Sen."_s, u"Rep."_s, u"Gov."_s}) {
            addRow(qPrintable(u"in short form, "_s + title), u"They met %1 Odvar Hestin in town."_s.arg(title),
                   {u"person: Odvar Hestin / "_s + title.chopped(1)});
            addRow(qPrintable(u"a last name behind "_s + title), u"%1 Hestin left."_s.arg(title),
                   {u"person: Hestin / "_s + title.chopped(1)});
        }
        addRow("a short form of a house", u"The gov. website went down."_s, {});
        addRow("a member", u"Member of Parliament Peter Wamal said so."_s,
               {u"person: Peter Wamal / Member of Parliament"_s});
    }

private slots:
    void namesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        addArabicPersons();
        addArabicPlacesAndHouses();
        addEnglish();
    }

    void namesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(candidatesFound(text), found);
        QVERIFY(standWhereTheySay(text));
    }

    void hostileTextsAreReadInTime()
    {
        for (const QString &piece :
             {u"وأمازون "_s, u"معرض الشارقة "_s, u"في ميركا "_s, u"بيتر لونغو "_s, u"إلياس أبو "_s,
              u"وقال دوارتي، رئيس "_s, u"هيومن رايتس "_s, u"Apple "_s, u"New York "_s})
            QVERIFY2(standWhereTheySay(piece.repeated(100'000)), qPrintable(piece));
    }
};

QTEST_APPLESS_MAIN(TestNameCandidatesListed)
#include "test_namecandidates_listed.moc"
