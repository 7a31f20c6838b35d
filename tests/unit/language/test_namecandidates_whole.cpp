// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatesfound.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;
using language::candidatesFound;
using language::standWhereTheySay;

/// How far new names go: the whole of them, and nothing of what stands behind.
class TestNameCandidatesWhole : public QObject
{
    Q_OBJECT

    static void addRow(const char *what, const QString &text, const QStringList &found)
    {
        QTest::newRow(what) << text << found;
    }

    static void addArabicPersons()
    {
        addRow("a third part", u"وقال الوزير زياد الحسين الرفاعي، خلال الجولة"_s,
               {u"person: زياد الحسين الرفاعي / الوزير"_s});
        addRow("no adjective behind", u"وقال الوزير زياد الحسين السابق إن"_s, {u"person: زياد الحسين / الوزير"_s});
        addRow("what tells of him", u"وقال الوزير زياد الحسين المقيم هناك"_s, {u"person: زياد الحسين / الوزير"_s});
        addRow("what he does", u"وأدرك ياسر الرفاعي التعادل من ركلة"_s, {u"person: ياسر الرفاعي / "_s});
        addRow("an office behind", u"والتقى محمد علي السفير الفلاني"_s, {u"person: محمد علي / "_s});
        addRow("sons of sons", u"استقبل الأمير فهد بن طلال بن سعد بن بندر وفداً"_s,
               {u"person: فهد بن طلال بن سعد بن بندر / الأمير"_s});
        addRow("a sheikh inside", u"قال المهندس عبد الكريم الشيخ علي إن"_s,
               {u"person: عبد الكريم الشيخ علي / المهندس"_s});
        addRow("a word between", u"وأوقف المتهم حميد زعلة الرفاعي أمس"_s, {u"person: حميد زعلة الرفاعي / المتهم"_s});
        addRow("written together", u"وشهدت الموظفة مليكة بوعزة، أمس"_s, {u"person: مليكة بوعزة / الموظفة"_s});
        addRow("how he speaks", u"تحدث الوزير سالم بوضوح عن ذلك"_s, {});
        addRow("three short parts", u"وقال الدكتور لي سونغ مين من سيؤول"_s, {u"person: لي سونغ مين / الدكتور"_s});
        addRow("by the child's name", u"وقالت أم وليد، وهي نازحة"_s, {u"person: أم وليد / "_s});
        addRow("in one word", u"قال أبو محمد، وهو صاحب متجر"_s, {u"person: أبو محمد / "_s});
        addRow("what he accuses", u"اتهم النائب خالد محمود الحكومة بذلك"_s, {u"person: خالد محمود / النائب"_s});
        addRow("who is called so", u"سائق يدعى كاكه نوزاد شيرازي."_s, {u"person: كاكه نوزاد شيرازي / "_s});
    }

    static void addArabicHousesAndPlaces()
    {
        addRow("after somebody", u"دشن مركز الأمير نايف بن خالد لأبحاث المياه أمس"_s,
               {u"organisation: مركز الأمير نايف بن خالد لأبحاث المياه / "_s});
        addRow("a city of sports", u"على أرض مدينة الأمير فواز الرياضية، أمس"_s,
               {u"place: مدينة الأمير فواز الرياضية / "_s});
        addRow("for those who", u"وقالت جمعية سند لذوي الإعاقة إن"_s, {u"organisation: جمعية سند لذوي الإعاقة / "_s});
        addRow("two arts", u"التحق بمعهد الفنون والموسيقى هناك"_s, {u"organisation: معهد الفنون والموسيقى / "_s});
        addRow("over something", u"قالت هيئة الرقابة على التمويل أمس"_s,
               {u"organisation: هيئة الرقابة على التمويل / "_s});
        addRow("a practice", u"ترافع مكتب الرفاعي وزيدان للمحاماة عنه"_s,
               {u"organisation: مكتب الرفاعي وزيدان للمحاماة / "_s});
        addRow("a state's company", u"وقعت شركة النفط المملوكة للدولة عقداً"_s, {});
        addRow("villages", u"شملت الجولة قرى تل الورد وأم الجرن والطيبة الشرقية."_s,
               {u"place: تل الورد / "_s, u"place: أم الجرن / "_s, u"place: الطيبة الشرقية / "_s});
        addRow("no villages", u"وصل إلى قرى الجنوب والشمال"_s, {});
        addRow("a town twice", u"ترويج وادي الشومر وخربة أم الرصيف."_s,
               {u"place: وادي الشومر / "_s, u"place: خربة أم الرصيف / "_s});
    }

    static void addEnglish()
    {
        addRow("a particle", u"Its secretary, Peter ole Sankale, left."_s,
               {u"person: Peter ole Sankale / secretary"_s});
        addRow("two particles", u"A passenger, Marta de los Campos Soria, died."_s,
               {u"person: Marta de los Campos Soria / passenger"_s});
        addRow("a rank cut short", u"It was Col. Benigno Tolentino who said so."_s,
               {u"person: Benigno Tolentino / Col"_s});
        addRow("a name cut short", u"Ma. Teresa Vilar, mayor of the town, left."_s,
               {u"person: Ma. Teresa Vilar / mayor of the town"_s});
        addRow("a noun before", u"Her campaign manager, Abdi Noor Farah, said so."_s,
               {u"person: Abdi Noor Farah / campaign manager"_s});
        addRow("no adjective before", u"The young baker Piet Vorst said so."_s, {u"person: Piet Vorst / baker"_s});
        addRow("a storm", u"The port closed as Typhoon Amihan came."_s, {u"event: Typhoon Amihan / "_s});
        addRow("a venue", u"They met at the Mugumo Conference Centre."_s, {u"place: Mugumo Conference Centre / "_s});
        addRow("two owners", u"She stole from St Osyth’s Children’s Hospice in May."_s,
               {u"organisation: St Osyth’s Children’s Hospice / "_s});
        addRow("in a town", u"They met in Kitengera, a small place, and in Thano Bakhsh."_s,
               {u"place: Kitengera / "_s, u"place: Thano Bakhsh / "_s});
        addRow("in a language", u"They sang in Hebrew, and trusted in Marlow."_s, {});
        addRow("a group of", u"They gave it to the aid group Harbor of Hope, which left."_s,
               {u"organisation: Harbor of Hope / "_s});
        addRow("his kin", u"Leanne Duffy, whose son was there, left."_s, {u"person: Leanne Duffy / "_s});
    }

private slots:
    void namesAreWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        addArabicPersons();
        addArabicHousesAndPlaces();
        addEnglish();
    }

    void namesAreWhole()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(candidatesFound(text), found);
        QVERIFY(standWhereTheySay(text));
    }

    void hostileTextsAreReadInTime()
    {
        for (const QString &piece :
             {u"بن "_s, u"ال"_s, u"للمؤسسة "_s, u"محمد بن "_s, u"محمد الحموي "_s, u"مولاي محمد "_s, u"وأم الجرن "_s,
              u"قرى تل "_s, u"مركز محمد الخيرية "_s, u"معهد الفنون "_s, u"يدعى "_s, u"محمد بلمقدم، رئيس "_s,
              u"رئيس الوزراء محمد الحموي "_s, u"Ma. "_s, u"Aa de "_s, u"her tutor, Aa Bb, "_s, u"Aab's Aab "_s,
              u"of Aa Street, "_s, u"Storm "_s})
            QVERIFY2(standWhereTheySay(piece.repeated(100'000)), qPrintable(piece));
    }
};

QTEST_APPLESS_MAIN(TestNameCandidatesWhole)
#include "test_namecandidates_whole.moc"
