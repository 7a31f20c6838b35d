// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/namecandidates.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;
using language::findNameCandidates;

/// Names that the registry has not, by title and shape.
class TestNameCandidates : public QObject
{
    Q_OBJECT

private slots:
    void namesAreGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); ///< "kind: name / title"
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("a title before", u"Foreign Minister Farid Kassar spoke."_s,
            {u"person: Farid Kassar / Foreign Minister"_s});
        row("a title of something", u"the Minister of Water and Land Farid Kassar spoke."_s,
            {u"person: Farid Kassar / Minister of Water and Land"_s});
        row("a small title", u"the novelist Lena Ostrov wrote it"_s, {u"person: Lena Ostrov / novelist"_s});
        row("one name after a title", u"They met President Velk there."_s, {u"person: Velk / President"_s});
        row("a role behind", u"Lena Ostrov, the head of the fleet, sailed."_s, {u"person: Lena Ostrov / head"_s});
        row("particles", u"Captain Jan van der Leer left."_s, {u"person: Jan van der Leer / Captain"_s});
        row("a house", u"He joined the Selwan Water Authority in June."_s,
            {u"organisation: Selwan Water Authority / "_s});
        row("a town", u"They fled the town of Irvan."_s, {u"place: Irvan / "_s});
        row("an event", u"It ends with the Irvan Boat Festival."_s, {u"event: Irvan Boat Festival / "_s});
        row("a title alone", u"The Prime Minister said on Monday that General Affairs Council Day came."_s, {});
        row("an adjective is no title", u"In general Monday is quiet."_s, {});
        row("a counterpart", u"Defence Minister Farid Kassar and his Lorvanian counterpart Lena Ostrov signed."_s,
            {u"person: Farid Kassar / Defence Minister"_s, u"person: Lena Ostrov / Defence Minister"_s});
        row("a counterpart of nobody", u"He met his counterpart Lena Ostrov."_s, {u"person: Lena Ostrov / "_s});
        row("a counterpart in Arabic", u"وزيرة الدفاع لينا الأستروف ونظيرها اللورفاني فريد القصار"_s,
            {u"person: لينا الأستروف / وزيرة الدفاع"_s, u"person: فريد القصار / وزير الدفاع"_s});
        row("a house of the world", u"They spoke at the UN and at NATO, and who will pay the WHO?"_s,
            {u"organisation: UN / "_s, u"organisation: NATO / "_s, u"organisation: WHO / "_s});
        row("a ministry", u"It thanked the Ministry of Defense and the army."_s,
            {u"organisation: Ministry of Defense / "_s});
        row("a house in a title", u"UN envoy Lena Ostrov left."_s,
            {u"organisation: UN / "_s, u"person: Lena Ostrov / envoy"_s});
        row("a house of the world in Arabic", u"ناقش مجلس الأمن الدولي أمس القرار."_s,
            {u"organisation: مجلس الأمن الدولي / "_s});
        row("a headline", u"Minister Meets Captain Of Boat Team In Harbour City"_s, {});
        row("Arabic title", u"قال وزير الدفاع فريد القصار إن السفن ستبحر."_s, {u"person: فريد القصار / وزير الدفاع"_s});
        row("with a particle", u"التقى للرئيس توماس فيلك."_s, {u"person: توماس فيلك / الرئيس"_s});
        row("an apposition is no title", u"Lena Ostrov, an engineer by training, led it."_s,
            {u"person: Lena Ostrov / "_s});
        row("a title of two words with a particle", u"سلم رسالة لوزير الخارجية فريد القصار أمس"_s,
            {u"person: فريد القصار / وزير الخارجية"_s});
        row("an office with its adjective", u"الأمين العام فريد القصار ونظيرته اللورفانية لينا الأستروف"_s,
            {u"person: فريد القصار / الأمين العام"_s, u"person: لينا الأستروف / الأمينة العامة"_s});
        row("houses behind particles", u"وصل ممثل للأمم المتحدة والبنك الدولي وبالاتحاد الأوروبي إلى هنا"_s, {});
        row("houses of longer names", u"اجتمع مجلس الأمن القومي وزار الصليب الأحمر اللبناني"_s, {});
        row("with two particles", u"وبالوزير توماس فيلك اجتمع."_s, {u"person: توماس فيلك / الوزير"_s});
        row("a title that begins like a particle", u"قال وزير الدفاع فريد القصار"_s,
            {u"person: فريد القصار / وزير الدفاع"_s});
        row("with an origin", u"وصل الرئيس التافري توماس فيلك أمس."_s, {u"person: توماس فيلك / الرئيس"_s});
        row("a servant's name", u"السفير عبد الله بن سعيد القصار"_s, {u"person: عبد الله بن سعيد القصار / السفير"_s});
        row("a role behind in Arabic", u"قالت لينا الأستروف، رئيسة الوفد، كلمة"_s,
            {u"person: لينا الأستروف / رئيسة"_s});
        row("an Arabic town", u"نزحوا من بلدة إرفان أمس"_s, {u"place: إرفان / "_s});
        row("what a minister does", u"أكد وزير الدفاع أهمية الحوار، وبحث وزير الخارجية سبل تعزيز التعاون"_s, {});
        row("what he says", u"وقال الرئيس إن بلاده مستعدة، وأكد رئيس الوزراء ضرورة العمل"_s, {});
        row("a day", u"وصل وزير الخارجية أمس إلى العاصمة"_s, {});
        row("a role before a comma", u"his lawyer, Ulma Ostrov."_s, {u"person: Ulma Ostrov / lawyer"_s});
        row("initials", u"the referee, Mr D. R. Velk, left"_s, {u"person: D. R. Velk / Mr"_s});
        row("a pair of owners", u"a loan to Tarn & Velk was paid"_s, {u"organisation: Tarn & Velk / "_s});
        row("on behalf of", u"قال المتحدث باسم الحركة كلمة"_s, {});
        row("a father's name", u"حضر خالد بن مشعل الدهام"_s, {u"person: خالد بن مشعل الدهام / "_s});
        row("a house by what it is for", u"شركة الراسيات للمقاولات"_s, {u"organisation: الراسيات للمقاولات / "_s});
        row("a university", u"وأعلنت جامعة النرجس أمس نتائجها"_s, {u"organisation: النرجس / "_s});
        row("a university with an adjective", u"في جامعة الساحل الأهلية"_s, {u"organisation: الساحل الأهلية / "_s});
        row("a university of no name", u"في الجامعة الأهلية وفي جامعة خاصة"_s, {});
        row("a spokeswoman", u"وقالت الناطقة هالة السنجاري"_s, {u"person: هالة السنجاري / الناطقة"_s});
        row("an occupation", u"وقال المزارع منير شتال"_s, {u"person: منير شتال / المزارع"_s});
        row("nothing", u""_s, {});
    }

    void namesAreGuessed()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList guessed;
        for (const language::NameCandidate &candidate : findNameCandidates(text, {})) {
            QCOMPARE(text.mid(candidate.position, candidate.length), candidate.name);
            guessed << entityKindName(candidate.kind) + u": "_s + candidate.name + u" / "_s + candidate.title;
        }
        QCOMPARE(guessed, found);
    }

    void whatIsKnownIsNoCandidate()
    {
        const QString text = u"Foreign Minister Farid Kassar spoke."_s;
        language::EntityHit known;
        known.position = int(text.indexOf(u"Farid"_s));
        known.length = 12;
        QVERIFY(findNameCandidates(text, {known}).isEmpty());
    }

    void hostileTextsAreReadInTime()
    {
        for (const QString &piece : {u"Minister "_s, u"Al-"_s, u"Aa Bb, "_s, u"وزير "_s, u"محمد "_s, u"of "_s})
            Q_UNUSED(findNameCandidates(piece.repeated(20'000), {}))
    }
};

QTEST_APPLESS_MAIN(TestNameCandidates)
#include "test_namecandidates.moc"
