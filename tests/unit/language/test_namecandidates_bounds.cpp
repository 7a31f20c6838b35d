// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatesfound.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;
using language::candidatesFound;
using language::standWhereTheySay;

/// Where new names begin and end: what is beside them is none of them.
class TestNameCandidatesBounds : public QObject
{
    Q_OBJECT

    static void addRow(const char *what, const QString &text, const QStringList &found)
    {
        QTest::newRow(what) << text << found;
    }

    static void addEnglish()
    {
        addRow("a rank of two", u"The seas were heavy, said Lt. Cmdr. Selma Brandvik on Monday"_s,
               {u"person: Selma Brandvik / Lt. Cmdr"_s});
        addRow("a rank of three", u"Det Ch Insp Owen Pritchard thanked the staff"_s,
               {u"person: Owen Pritchard / Det Ch Insp"_s});
        addRow("a rank alone", u"The seas were heavy, said the Cmdr. of the fleet"_s, {});
        addRow("a thing like a rank", u"They read it in PC World last week"_s, {});
        addRow("a brewer", u"Brewer Velka Studna said it would close a plant"_s, {u"organisation: Velka Studna / "_s});
        addRow("a rival", u"Rival Norvik Energy Systems lost 2.7%."_s, {u"organisation: Norvik Energy Systems / "_s});
        addRow("a rival bought", u"It would buy its larger rival Brenta for 310 million euros"_s,
               {u"organisation: Brenta / "_s});
        addRow("a rival beaten", u"She beat her old rival Brenta in two sets"_s, {});
        addRow("of solicitors", u"He worked at the office of solicitors Marsh Keel, which closed"_s,
               {u"organisation: Marsh Keel / "_s});
        addRow("an observer", u"The ministry sent an observer, Nadir al-Qasim."_s,
               {u"person: Nadir al-Qasim / observer"_s});
        addRow("all of a country", u"The head of the All Kemari Miners' Union said so"_s,
               {u"organisation: All Kemari Miners' Union / "_s});
        addRow("everybody", u"All Kemari miners stayed at home"_s, {});
        addRow("a legal form of two", u"They bought it from Kestrel Grid Pte. Ltd, a developer"_s,
               {u"organisation: Kestrel Grid Pte. Ltd / "_s});
        addRow("about itself", u"About Kestrel Grid"_s, {u"organisation: Kestrel Grid / "_s});
        addRow("when it was founded", u"Founded in 2016, Kestrel Grid operates two parks"_s,
               {u"organisation: Kestrel Grid / "_s});
        addRow("a party of", u"The cabinet may depend on Sorelle, a party of four lawmakers"_s,
               {u"organisation: Sorelle / "_s});
        addRow("film days", u"The film won the main prize of all at the Varda Film Days that evening"_s,
               {u"event: Varda Film Days / "_s});
        addRow("rivers and states", u"They met once more on the Euphrates, and then again in Tennessee"_s,
               {u"place: Euphrates / "_s, u"place: Tennessee / "_s});
        addRow("a town nearby", u"Residents of nearby Kolmanto broke windows"_s, {u"place: Kolmanto / "_s});
    }

    static void addArabicPersons()
    {
        addRow("what she is at", u"وقالت هالة منيب المحللة لدى البنك أمس"_s, {u"person: هالة منيب / "_s});
        addRow("what she says", u"ونقلت عن القيادية هالة الرفاعي قولها إنها باقية"_s,
               {u"person: هالة الرفاعي / القيادية"_s});
        addRow("who is called", u"وقالت متحدثة باسم المجموعة تدعى ريناتا غوميز إنها باقية"_s,
               {u"person: ريناتا غوميز / متحدثة باسم المجموعة"_s});
        addRow("whom he follows", u"عين رئيساً خلفاً لسالم شاكر الرفاعي."_s, {u"person: سالم شاكر الرفاعي / "_s});
        addRow("a secretary of its", u"وقال أمينه العام سالم جاسم الرفاعي إن الوقت حان"_s,
               {u"person: سالم جاسم الرفاعي / أمينه العام"_s});
        addRow("between commas", u"ورحبت رئيسة جمعية النهر، هندة فرحات، بالقرار"_s,
               {u"person: هندة فرحات / رئيسة جمعية النهر"_s});
        addRow("no name between commas", u"ورحب رئيس اللجنة، بعد لقاء طويل، بالقرار"_s, {});
        addRow("a wali", u"وتنقل والي الولاية سالم شريفي إلى المكان"_s, {u"person: سالم شريفي / والي الولاية"_s});
        addRow("a joined father", u"وشهدت الموظفة سنية بالحاج أمس"_s, {u"person: سنية بالحاج / الموظفة"_s});
        addRow("a list", u"اعتقل كلاً من: صهيب ماجد الرفاعي، وأنس خليل جوابرة، وآخرين"_s,
               {u"person: صهيب ماجد الرفاعي / "_s, u"person: أنس خليل جوابرة / "_s});
    }

    static void addArabicPlacesAndHouses()
    {
        addRow("two foreign words", u"وستتولى شركة كود هاوس تطوير التطبيق"_s, {u"organisation: كود هاوس / "_s});
        addRow("a foreign particle", u"صدرت عن دار لوفان دو سابل في الخارج"_s, {u"organisation: لوفان دو سابل / "_s});
        addRow("nouns and what agrees with the kind", u"بالتنسيق مع جمعية بسمة نهار التنموية أمس"_s,
               {u"organisation: جمعية بسمة نهار التنموية / "_s});
        addRow("what does not agree", u"بالتنسيق مع جمعية كبيرة جديدة أمس"_s, {});
        addRow("a hotel", u"أقيم في فندق نبطيا غراند، أمس"_s, {u"organisation: نبطيا غراند / "_s});
        addRow("any hotel", u"أقيم في فندق كبير أمس"_s, {});
        addRow("dunes move", u"رصد ملوحة التربة وحركة الكثبان الرملية."_s, {});
        addRow("a movement", u"قال المتحدث باسم حركة نهضة الغرب، أمس"_s, {u"organisation: حركة نهضة الغرب / "_s});
        addRow("any station", u"أشار إلى أن محطة الاستقبال جاهزة"_s, {});
        addRow("a hospital's name", u"نقلوا إلى المستشفى الجامعي محمد الرفاعي، أمس"_s,
               {u"organisation: محمد الرفاعي / "_s});
        addRow("an analyst's house", u"قالت المحللة لدى إيسترن جيت للأبحاث أمس"_s,
               {u"organisation: إيسترن جيت للأبحاث / "_s});
        addRow("about itself", u"نبذة عن مدار باي"_s, {u"organisation: مدار باي / "_s});
        addRow("a river", u"على ضفاف نهر الفرات أمس"_s, {u"place: نهر الفرات / "_s});
        addRow("a saint's town", u"نقلوا إلى بلدة قرب سيدي عمر أمس"_s, {u"place: سيدي عمر / "_s});
    }

private slots:
    void namesEndWhereTheyShould_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        addEnglish();
        addArabicPersons();
        addArabicPlacesAndHouses();
    }

    void namesEndWhereTheyShould()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(candidatesFound(text), found);
        QVERIFY(standWhereTheySay(text));
    }

    void hostileTextsAreReadInTime()
    {
        for (const QString &piece :
             {u"بسيدي "_s, u"معتز وبراء "_s, u"تدعى محمد "_s, u"شركة كود دو "_s, u"رئيس، محمد الحموي، "_s,
              u"نبذة عن كود "_s, u"لدى كود "_s, u"خلفا لمحمد "_s, u"بنت الشيخ ماء "_s, u"حركة نهضة الغرب "_s,
              u"Founded "_s, u"rival Aab "_s, u"a son, Adam, "_s, u"All Aab Union "_s, u"Brewer Aab "_s,
              u"Lt. Cmdr. "_s, u"Aab, a party of "_s})
            QVERIFY2(standWhereTheySay(piece.repeated(100'000)), qPrintable(piece));
    }
};

QTEST_APPLESS_MAIN(TestNameCandidatesBounds)
#include "test_namecandidates_bounds.moc"
