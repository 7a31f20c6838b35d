// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "candidatesfound.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;
using language::candidatesFound;
using language::findNameCandidates;
using language::standWhereTheySay;

/// Names that the registry has not, by title and shape.
class TestNameCandidates : public QObject
{
    Q_OBJECT

    // Other registers: courts, business, science, sport, protocol.
    static void addPersonsInArabic()
    {
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("a baker", u"وقال الخباز أيوب درغام إن الطحين نفد."_s, {u"person: أيوب درغام / الخباز"_s});
        row("a runner by country", u"فاز العداء الكيني ويلسون كيبكوري بالسباق"_s,
            {u"person: ويلسون كيبكوري / العداء"_s});
        row("a role of somebody", u"وقال محاميه مارك ديلاني إن موكله بريء"_s, {u"person: مارك ديلاني / محاميه"_s});
        row("a leader of hers", u"ودافعت زعيمته شيرين قادروفا عن القرار"_s, {u"person: شيرين قادروفا / زعيمته"_s});
        row("a friend of mine", u"سافرت مع صديقي هاغوب مانوكيان إلى الشمال"_s, {u"person: هاغوب مانوكيان / صديقي"_s});
        row("a secretary of his", u"وقال أمين سره رائد الكرخي إن الاجتماع تأجل"_s,
            {u"person: رائد الكرخي / أمين سره"_s});
        row("a role of a place", u"وطلب محافظ الإقليم فرهاد رضائي من السكان البقاء"_s,
            {u"person: فرهاد رضائي / محافظ الإقليم"_s});
        row("a role of a science", u"وأكد خبير الأرصاد باولو فيرنانديز أن العاصفة ضعفت"_s,
            {u"person: باولو فيرنانديز / خبير الأرصاد"_s});
        row("an economist", u"ورأت كبيرة الاقتصاديين سميرة أبو النور أن الركود قريب"_s,
            {u"person: سميرة أبو النور / كبيرة الاقتصاديين"_s});
        row("a title of two words", u"وحذر الخبير المالي فيكتور أوبانجو من التضخم"_s,
            {u"person: فيكتور أوبانجو / الخبير المالي"_s});
        row("an origin alone", u"وسجل البرازيلي فابيو كارفاليو الهدف الثاني"_s, {u"person: فابيو كارفاليو / "_s});
        row("faith and its names", u"واعترض الحكم المغربي نور الدين بنسالم"_s, {u"person: نور الدين بنسالم / الحكم"_s});
        row("a rank behind", u"وأشرف اللواء حسن يوسف زاده على التمرين"_s, {u"person: حسن يوسف زاده / اللواء"_s});
        row("a point of a list", u"- يوليا غريتشينكو، النقل"_s, {u"person: يوليا غريتشينكو / "_s});
        row("a point with a title", u"- الدكتورة ليلى حرب، البيئة"_s, {u"person: ليلى حرب / الدكتورة"_s});
        row("an article with a particle", u"واكتفى الأمين العام ماركو بيلا بالقول إنه باق"_s,
            {u"person: ماركو بيلا / الأمين العام"_s});
    }

    static void addPlacesAndHousesInArabic()
    {
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("a mountain", u"واستعادت القوات جبل رزوان أمس"_s, {u"place: جبل رزوان / "_s});
        row("a valley with its side", u"الطريق إلى وادي سرمين الأسفل مغلق"_s, {u"place: وادي سرمين الأسفل / "_s});
        row("a hill", u"عثر المنقبون في موقع تل كرماس على ألواح"_s, {u"place: تل كرماس / "_s});
        row("a town of two words", u"وقع الانفجار قرب بلدة قلعة درباس"_s, {u"place: قلعة درباس / "_s});
        row("an institute", u"الدراسة التي أعدها معهد الرافد لعلوم البحار"_s,
            {u"organisation: معهد الرافد لعلوم البحار / "_s});
        row("an observatory", u"وقال مرصد النزاهة العربي إن الأرقام خاطئة"_s,
            {u"organisation: مرصد النزاهة العربي / "_s});
        row("a directorate", u"أفادت المديرية العامة للغابات والمراعي"_s,
            {u"organisation: المديرية العامة للغابات والمراعي / "_s});
        row("a commission", u"أعلنت الهيئة العليا للانتخابات النتائج"_s,
            {u"organisation: الهيئة العليا للانتخابات / "_s});
        row("a party of two nouns", u"فاز حزب العمل والحرية بسبعة مقاعد"_s, {u"organisation: حزب العمل والحرية / "_s});
        row("a bloc", u"وانسحبت كتلة الإصلاح النيابية من الجلسة"_s, {u"organisation: كتلة الإصلاح النيابية / "_s});
        row("a publisher", u"صدر الكتاب عن دار سنديان للنشر"_s, {u"organisation: سنديان للنشر / "_s});
        row("a broker", u"استطلعت شركة رواسي للأوراق المالية آراءهم"_s, {u"organisation: رواسي للأوراق المالية / "_s});
    }

    static void addWhatIsNoNameInArabic()
    {
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("no town", u"بقيت ستون قرية بلا كهرباء وثلاث بلدات دون ماء"_s, {});
        row("no mountain", u"فوق جبل شاهق وتل أثري ونهر جاف وقلعة حصينة"_s, {});
        row("no party", u"انسحب حزب المعارضة الرئيسي من الجلسة"_s, {});
        row("no decision", u"وقال رئيس الجلسة السلام عليكم ثم رفعها"_s, {});
        row("a court without names", u"قررت المحكمة تأجيل النظر في الدعوى إلى الخريف بطلب من الدفاع"_s, {});
        row("a market without names", u"أبقى المصرف المركزي أسعار الفائدة من دون تغيير وتراجعت عائدات القناة"_s, {});
        row("a match without names", u"سجل المهاجم هدفا متأخرا وأبعد الحارس ركلة جزاء في الدقيقة الأخيرة"_s, {});
        row("a laboratory without names", u"وجد الباحث أن العينة قديمة وأن درجة الحرارة ثابتة"_s, {});
        row("a street", u"اجتمعوا في شارع أحمد يوسف مساء"_s, {});
        row("plain words of names", u"أملي كبير في الجيل الجديد وأنا كريمة في الوعود"_s, {});
        row("a visit without names", u"استقبل الرئيس السفير الجديد وبحث معه سبل تعزيز التعاون"_s, {});
        row("a minister's act", u"رفض الوزير اقتراح لجنة المال وطلب تقريرا مفصلا"_s, {});
        row("a school", u"بدأت المدرسة عاما جديدا في قرية نائية"_s, {});
        row("a breakwater", u"في المنعطف المحاذي لكاسر الأمواج الشرقي"_s, {});
    }

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
        row("a role behind", u"Lena Ostrov, the head of the fleet, sailed."_s,
            {u"person: Lena Ostrov / head of the fleet"_s});
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
        row("houses behind particles", u"وصل ممثل للأمم المتحدة والبنك الدولي وبالاتحاد الأوروبي إلى هنا"_s,
            {u"organisation: البنك الدولي / "_s});
        row("houses of longer names", u"اجتمع مجلس الأمن القومي وزار الصليب الأحمر اللبناني"_s, {});
        row("with two particles", u"وبالوزير توماس فيلك اجتمع."_s, {u"person: توماس فيلك / الوزير"_s});
        row("a title that begins like a particle", u"قال وزير الدفاع فريد القصار"_s,
            {u"person: فريد القصار / وزير الدفاع"_s});
        row("with an origin", u"وصل الرئيس التافري توماس فيلك أمس."_s, {u"person: توماس فيلك / الرئيس"_s});
        row("a servant's name", u"السفير عبد الله بن سعيد القصار"_s, {u"person: عبد الله بن سعيد القصار / السفير"_s});
        row("a role behind in Arabic", u"قالت لينا الأستروف، رئيسة الوفد، كلمة"_s,
            {u"person: لينا الأستروف / رئيسة الوفد"_s});
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
        QCOMPARE(candidatesFound(text), found);
        QVERIFY(standWhereTheySay(text));
    }

    void namesInArabicAreGuessed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); ///< "kind: name / title"
        addPersonsInArabic();
        addPlacesAndHousesInArabic();
        addWhatIsNoNameInArabic();
    }

    void namesInArabicAreGuessed() { namesAreGuessed(); }

    void englishNamesAreToldByWhatIsAround_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); ///< "kind: name / title"
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("a claimant", u"a claim brought by Rosalind Achterberg against Dunmore Freight Ltd"_s,
            {u"person: Rosalind Achterberg / "_s, u"organisation: Dunmore Freight Ltd / "_s});
        row("counsel", u"Counsel for the company, Imogen Tregarthen KC, said nothing."_s,
            {u"person: Imogen Tregarthen / "_s});
        row("an age", u"Dale Hockridge, 34, was convicted."_s, {u"person: Dale Hockridge / "_s});
        row("who is no title", u"Fitzroy Landsdowne, who founded it, left."_s, {u"person: Fitzroy Landsdowne / "_s});
        row("an apposition in small letters", u"They heard Konrad Wielgosz, a forklift driver, on Monday."_s,
            {u"person: Konrad Wielgosz / "_s});
        row("an apposition of a house", u"They heard from Goldwyn Stearns, a law firm in the city."_s,
            {u"organisation: Goldwyn Stearns / "_s});
        row("an apposition of a place", u"They left Punta Velda, a village of potters."_s,
            {u"place: Punta Velda / "_s});
        row("a place that lies somewhere", u"They slept in Punta Velda, a hamlet on the cliffs."_s,
            {u"place: Punta Velda / "_s});
        row("said before", u"“It is done,” said Ingeborg Thorvaldsen."_s, {u"person: Ingeborg Thorvaldsen / "_s});
        row("a verb behind", u"Teodor Vasilescu won the race."_s, {u"person: Teodor Vasilescu / "_s});
        row("a verb before", u"She next plays Karolina Brzezin."_s, {u"person: Karolina Brzezin / "_s});
        row("an order", u"Ask Ilmari Vuorela about it."_s, {u"person: Ilmari Vuorela / "_s});
        row("an occupation of the open class", u"Beekeeper Anselm Dorrit and the seismologist Hana Okabe spoke."_s,
            {u"person: Anselm Dorrit / Beekeeper"_s, u"person: Hana Okabe / seismologist"_s});
        row("a hyphen in an occupation", u"the left-hander Aibek Nurlan won"_s,
            {u"person: Aibek Nurlan / left-hander"_s});
        row("somebody's role", u"Its whip, Sarkis Tavit, said so."_s, {u"person: Sarkis Tavit / whip"_s});
        row("an item of a list", u"- Temur Ashir, interior"_s, {u"person: Temur Ashir / "_s});
        row("a Korean name", u"She lost to Lim Soo-hyun on Friday."_s, {u"person: Lim Soo-hyun / "_s});
        row("a double given name", u"the head, Maj-Brit Ahlen, left"_s, {u"person: Maj-Brit Ahlen / head"_s});
        row("an Arabic article", u"Saud Al-Sawan, a midfielder, scored."_s, {u"person: Saud Al-Sawan / "_s});
        row("a title of two words", u"Spokesman Brigadier General Abdulqawi al-Sharif spoke"_s,
            {u"person: Abdulqawi al-Sharif / Brigadier General"_s});
        row("an office of three words", u"the Deputy Prime Minister Aigul Serik spoke."_s,
            {u"person: Aigul Serik / Deputy Prime Minister"_s});
        row("a minister of something", u"Minister of Agriculture Lamya Qarnash spoke."_s,
            {u"person: Lamya Qarnash / Minister of Agriculture"_s});
        row("a legal form", u"It bought Nordvik AB and Kestrel Mining NV."_s,
            {u"organisation: Nordvik AB / "_s, u"organisation: Kestrel Mining NV / "_s});
        row("a law firm", u"law firm Pember Vane advised it"_s, {u"organisation: Pember Vane / "_s});
        row("one word behind a cue", u"Trade union Kemifack said so."_s, {u"organisation: Kemifack / "_s});
        row("shares", u"Shares in Brightwater Pharma rose."_s, {u"organisation: Brightwater Pharma / "_s});
        row("an institute of something", u"He left the Pacific Institute of Oriental Studies in June."_s,
            {u"organisation: Pacific Institute of Oriental Studies / "_s});
        row("a party of two words", u"The opposition Homeland and Justice Party stayed away."_s,
            {u"organisation: Homeland and Justice Party / "_s});
        row("a club", u"They signed him from Deportivo Ribera Norte."_s,
            {u"organisation: Deportivo Ribera Norte / "_s});
        row("heads of places", u"They left Jabal Ghurab for Wadi Sarwa and Mount Carrow."_s,
            {u"place: Jabal Ghurab / "_s, u"place: Wadi Sarwa / "_s, u"place: Mount Carrow / "_s});
        row("a road", u"It closed the road to Shahr-e Sang."_s, {u"place: Shahr-e Sang / "_s});
        row("near a place", u"It fell near Lower Wick on Monday."_s, {u"place: Lower Wick / "_s});
        row("west of a place", u"They retook Qalun Mirza, west of the capital."_s, {u"place: Qalun Mirza / "_s});
        row("a day's name", u"They met on Monday Morning and on Boxing Day."_s, {});
        row("an office", u"The Prime Minister's Office said the High Court would sit."_s, {});
        row("the Supreme Court", u"The Supreme Court heard the Foreign Ministry."_s, {});
        row("a wish", u"Happy New Year to all readers."_s, {});
        row("a quoted work", u"The film “Blue Harbour” and “The Glass Orchard” opened."_s, {});
        row("a work behind a novel", u"She read The Glass Orchard aloud."_s, {});
        row("a headline in capitals", u"PRESIDENT RESIGNS AFTER NIGHT OF PROTEST IN CAPITAL"_s, {});
        row("a headline in title case", u"Storm Kills Nine As Rivers Burst Banks"_s, {});
        row("a sea", u"They sailed the Black Sea from the Foreign Office."_s, {});
        row("a title before nothing", u"H.H. Sheikh arrived and His Highness left."_s, {});
    }

    void englishNamesAreToldByWhatIsAround() { namesAreGuessed(); }

    void englishTitlesAreWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); ///< "kind: name / title"
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("behind a comma", u"Sara Rimal, director of the Harbour Union, said so."_s,
            {u"person: Sara Rimal / director of the Harbour Union"_s, u"organisation: Harbour Union / "_s});
        row("before the name", u"The chairman of the Olive Growers' Board Nadir Salem left."_s,
            {u"organisation: Olive Growers' Board / "_s,
             u"person: Nadir Salem / chairman of the Olive Growers' Board"_s});
        row("before a comma", u"The deputy head of the port authority's pilots, Nadir Salem, left."_s,
            {u"person: Nadir Salem / deputy head of the port authority's pilots"_s});
        row("several links", u"Nadir Salem, head of freight at the port of Irvan, left."_s,
            {u"person: Nadir Salem / head of freight at the port of Irvan"_s, u"place: Irvan / "_s});
        row("up to a verb", u"Nadir Salem, head of the union said so."_s,
            {u"person: Nadir Salem / head of the union"_s});
        row("up to a clause", u"Nadir Salem, head of the union that sailed, left."_s,
            {u"person: Nadir Salem / head of the union"_s});
        row("up to a second office", u"Nadir Salem, head of the union and editor of its paper, left."_s,
            {u"person: Nadir Salem / head of the union"_s});
        row("two things", u"Nadir Salem, minister for water and land, left."_s,
            {u"person: Nadir Salem / minister for water and land"_s});
        row("not the day", u"Nadir Salem, head of the union on Monday, left."_s,
            {u"person: Nadir Salem / head of the union"_s});
        row("no end near", u"Nadir Salem, head of a b c d e f g h i j k l m n o p q r s."_s,
            {u"person: Nadir Salem / head"_s});
        row("a governor", u"Governor of the northern province Bayram Annay left."_s,
            {u"person: Bayram Annay / Governor of the northern province"_s});
    }

    void englishTitlesAreWhole() { namesAreGuessed(); }

    void arabicTitlesAreWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); ///< "kind: name / title"
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("of a union", u"وقال مدير اتحاد الموانئ رامي الحلبي كلمة"_s,
            {u"person: رامي الحلبي / مدير اتحاد الموانئ"_s});
        row("of a board", u"رأت رئيسة مجلس إدارة شركة المراسي لينا الأستروف ذلك"_s,
            {u"organisation: المراسي / "_s, u"person: لينا الأستروف / رئيسة مجلس إدارة شركة المراسي"_s});
        row("behind a comma", u"قالت لينا الأستروف، رئيسة قسم البحوث في الوزارة، كلمة"_s,
            {u"person: لينا الأستروف / رئيسة قسم البحوث في الوزارة"_s});
        row("up to what is said", u"قالت لينا الأستروف، رئيسة القسم إن الوقت حان"_s,
            {u"person: لينا الأستروف / رئيسة القسم"_s});
        row("the deputy", u"وقال نائب رئيس اتحاد الملاحين رامي الحلبي كلمة"_s,
            {u"person: رامي الحلبي / نائب رئيس اتحاد الملاحين"_s});
        row("with a particle", u"ومدير اتحاد الموانئ رامي الحلبي"_s, {u"person: رامي الحلبي / مدير اتحاد الموانئ"_s});
        row("in the name of", u"نفى المتحدث باسم الجيش رامي الحلبي ذلك"_s,
            {u"person: رامي الحلبي / المتحدث باسم الجيش"_s});
        row("a leader of many", u"التقى زعيم المعارضة رامي الحلبي أنصاره"_s,
            {u"person: رامي الحلبي / زعيم المعارضة"_s});
        row("a doctor stays one", u"وقالت رئيسة الفريق الدكتورة لينا الأستروف كلمة"_s,
            {u"person: لينا الأستروف / الدكتورة"_s});
    }

    void arabicTitlesAreWhole() { namesAreGuessed(); }

    void longArabicNamesAreWhole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); ///< "kind: name / title"
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("up to that", u"وقال أحمد دعيس الملا إن الوقت حان"_s, {u"person: أحمد دعيس الملا / "_s});
        row("up to pointing at that", u"وأشار الدكتور أحمد الحلبي الدرغوث إلى أن الوقت حان"_s,
            {u"person: أحمد الحلبي الدرغوث / الدكتور"_s});
        row("a father of anything", u"وقال رامي أبو كشة إن الوقت حان"_s, {u"person: رامي أبو كشة / "_s});
        row("a subject of no list", u"وأوضح مدير الأرصاد الجوية سعود البرغل أن الرياح اشتدت"_s,
            {u"person: سعود البرغل / مدير الأرصاد الجوية"_s});
        row("who is somebody", u"حضرت نادية دلقوش، وهي معلمة، مع أمها"_s, {u"person: نادية دلقوش / "_s});
        row("towns of two halves", u"بين دير قارون وتل الريحان شرق الطريق"_s,
            {u"place: دير قارون / "_s, u"place: تل الريحان / "_s});
        row("a town of a saint", u"وصلوا إلى سيدي زروق أمس"_s, {u"place: سيدي زروق / "_s});
        row("a spring", u"وقع الحادث في عين الدلب ظهرا"_s, {u"place: عين الدلب / "_s});
        row("a town of sons", u"قرب بن زرقون أمس"_s, {u"place: بن زرقون / "_s});
        row("no town of a house", u"وقررت شركة نهر كابا صرف الأرباح"_s, {});
        row("a university of a town", u"وأعلنت جامعة سرمين، وجامعة تلكار الحرة، النتائج"_s,
            {u"organisation: سرمين / "_s, u"organisation: تلكار الحرة / "_s});
        row("no university of a verb", u"وفي جامعة تضم ثلاث كليات وجامعة خاصة"_s, {});
        row("a guild", u"ونظمت نقابة صيادي الساحل اعتصاما"_s, {u"organisation: نقابة صيادي الساحل / "_s});
        row("a club", u"فاز نادي السنديان بهدفين"_s, {u"organisation: نادي السنديان / "_s});
        row("a house without limits", u"وقالت منظمة أيد بلا قيود كلمة"_s, {u"organisation: أيد بلا قيود / "_s});
        row("no spring and no house", u"بعين دامعة عاد إلى بيت جده وفي عينه دمعة"_s, {});
        row("no adverb of a name", u"وأغلق سهم شركة نوفاترا مرتفعاً أمس"_s, {u"organisation: نوفاترا / "_s});
        row("no guild of one noun", u"وقال رئيس اتحاد الصلب ورئيس هيئة المحكمة كلمة"_s, {});
    }

    void longArabicNamesAreWhole() { namesAreGuessed(); }

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
        for (const QString &piece : {u"Minister "_s,
                                     u"Al-"_s,
                                     u"Aa Bb, "_s,
                                     u"وزير "_s,
                                     u"محمد "_s,
                                     u"أبو "_s,
                                     u"دير "_s,
                                     u"ودير حافر "_s,
                                     u"رئيس مدير "_s,
                                     u"نقابة "_s,
                                     u"قال أحمد حسن علي "_s,
                                     u"، رئيس "_s,
                                     u"of "_s,
                                     u"J "_s,
                                     u"Aab's "_s,
                                     u"Aa Bb, head "_s,
                                     u"head of "_s,
                                     u"and "_s,
                                     u"of the "_s,
                                     u", head of the "_s,
                                     u"his counterpart Ahmad Zedal said. "_s,
                                     u"نظيره الروسي أحمد علي، "_s})
            QVERIFY2(standWhereTheySay(piece.repeated(200'000)), qPrintable(piece));
        // What folds to several letters at the end of a text.
        for (const QString &text : {u"al Ǆ"_s, u"محمد ﷺ"_s})
            QVERIFY(standWhereTheySay(text));
    }
};

QTEST_APPLESS_MAIN(TestNameCandidates)
#include "test_namecandidates.moc"
