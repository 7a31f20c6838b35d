// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/definitename.h"
#include "language/copy/entityfindings.h"

#include "findingsshown.h"
#include "language/proofing/copydesk.h"
#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::EntityFindings;
using language::EntityMatcher;
using language::TextSnapshot;
using language::TextUnit;

namespace {

Entity minister()
{
    Entity person = anEntity()
                        .named(u"Samer Dalwani"_s)
                        .called(u"Samir Dalwani"_s, NameForm::Variant)
                        .called(u"Dalwani"_s, NameForm::Short)
                        .inArabic(u"سامر الدلواني"_s)
                        .inArabic(u"سامر دلواني"_s, NameForm::Variant)
                        .inArabic(u"الدلواني"_s, NameForm::Short);
    const QDate change(2025, 2, 1);
    person.titles = {
        {Language::English, u"Director of Railways"_s, {}, change.addDays(-1)},
        {Language::English, u"Minister of Transport"_s, change, {}},
        {Language::Arabic, u"مدير السكك"_s, {}, change.addDays(-1)},
        {Language::Arabic, u"وزير النقل"_s, change, {}},
    };
    return person;
}

const QList<Entity> &registry()
{
    static const QList<Entity> entities = [] {
        Entity council = anEntity()
                             .named(u"Fisheries Council"_s)
                             .called(u"Fishery Council"_s, NameForm::Variant)
                             .inArabic(u"مجلس المصايد"_s)
                             .inArabic(u"المجلس السمكي"_s, NameForm::Variant);
        council.kind = EntityKind::Organisation;
        Entity nations = anEntity().inArabic(u"الأمم المتحدة"_s).inArabic(u"الهيئة الأممية"_s, NameForm::Variant);
        nations.kind = EntityKind::Organisation;
        Entity town = anEntity().inArabic(u"اللاذقية"_s).inArabic(u"لاذقية البحر"_s, NameForm::Variant);
        town.kind = EntityKind::Place;
        Entity sultanate = anEntity()
                               .named(u"Marun"_s)
                               .called(u"Sultanate of Marun"_s, NameForm::Variant)
                               .called(u"Maroon"_s, NameForm::Variant)
                               .inArabic(u"مارون"_s)
                               .inArabic(u"سلطنة مارون"_s, NameForm::Variant);
        sultanate.kind = EntityKind::Place;
        Entity realms = anEntity()
                            .named(u"Joined States"_s)
                            .called(u"Joined States of Marun"_s, NameForm::Variant)
                            .called(u"Republic of Joined Realms"_s, NameForm::Variant)
                            .called(u"J.S."_s, NameForm::Variant)
                            .called(u"Old Ruvia"_s, NameForm::Variant);
        realms.kind = EntityKind::Place;
        const Entity one = anEntity().named(u"Rana Tellawi"_s).inArabic(u"رنا التلاوي"_s);
        const Entity namesake = anEntity().named(u"Rana Tellawi"_s).inArabic(u"رنا التلاوي"_s);
        Entity captain =
            anEntity().called(u"Yusuf Marr"_s, NameForm::Variant).called(u"Yousef Marr"_s, NameForm::Variant);
        return QList<Entity>{minister(), council, nations, town, captain, sultanate, realms, one, namesake};
    }();
    return entities;
}

TextSnapshot snapshotOf(Language language, const QStringList &paragraphs)
{
    TextSnapshot snapshot;
    snapshot.content.language = language;
    snapshot.content.body = aBody(paragraphs);
    snapshot.day = QDate(2026, 5, 12);
    const EntityMatcher matcher(registry());
    for (const Paragraph &paragraph : snapshot.content.body.paragraphs)
        snapshot.names.insert(paragraph.id, matcher.match(paragraph.text()));
    return snapshot;
}

} // namespace

/// The names of the registry in the copy.
class TestEntityFindings : public QObject
{
    Q_OBJECT

private slots:
    void housesGetTheArticleTheyWant_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        for (const QString &name :
             {u"World Bank"_s, u"African Development Bank"_s, u"European Central Bank"_s, u"Central Bank of Marun"_s,
              u"United Nations"_s, u"European Union"_s, u"African Union"_s, u"International Monetary Fund"_s,
              u"World Health Organization"_s, u"Arab League"_s, u"Security Council"_s, u"West Bank"_s, u"Red Cross"_s})
            QTest::newRow(qPrintable(name)) << name << u"the "_s + name;
        for (const QString &name : {u"Deutsche Bank"_s, u"Marlow City Council"_s, u"Bank Marun"_s, u"Parliament"_s})
            QTest::newRow(qPrintable(name)) << name << name;
    }
    void housesGetTheArticleTheyWant()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        const auto replaced = language::withDefiniteArticle(u"He had money from ABC on Monday."_s, {18, 3, name});
        QVERIFY(replaced);
        QCOMPARE(replaced->text, written);
    }

    void namesOfAUnitAreRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto en = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << Language::English << text << found;
        };
        const auto ar = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << Language::Arabic << text << found;
        };
        en("house and short", u"Samer Dalwani spoke. Dalwani left."_s, {});
        en("a variant", u"Samir Dalwani spoke."_s, {u"entity.variant [Samir Dalwani] Samer Dalwani"_s});
        en("a possessive stays", u"Samir Dalwani’s car"_s, {u"entity.variant [Samir Dalwani] Samer Dalwani"_s});
        en("capitals", u"SAMER DALWANI and SAMIR DALWANI"_s, {u"entity.variant [SAMIR DALWANI] SAMER DALWANI"_s});
        en("a hyphen", u"Samer-Dalwani spoke."_s, {u"entity.spelling [Samer-Dalwani] Samer Dalwani"_s});
        en("a variant without a house form", u"Yusuf Marr sailed."_s, {});
        en("an official name", u"The Sultanate of Marun and Maroon"_s, {u"entity.variant [Maroon] Marun"_s});
        en("an official name that is longer", u"The Joined States of Marun"_s, {});
        en("another state's form", u"The Republic of Joined Realms"_s,
           {u"entity.variant [Republic of Joined Realms] Joined States"_s});
        en("an acronym", u"The J.S. agreed."_s, {u"entity.variant [J.S.] Joined States"_s});
        const auto ruvia = [&](const char *what, const QString &text, const QString &fix) {
            en(what, text, {u"entity.variant [Old Ruvia]"_s + (fix.isEmpty() ? fix : u' ' + fix)});
        };
        ruvia("an article behind a preposition", u"He flew from Old Ruvia."_s, u"the Joined States"_s);
        ruvia("an article of a possessive", u"It is of Old Ruvia’s making."_s, u"the Joined States"_s);
        ruvia("an article behind a verb", u"She visited Old Ruvia on Monday."_s, u"the Joined States"_s);
        ruvia("an article of a sentence", u"It rained. Old Ruvia won."_s, u"The Joined States"_s);
        ruvia("an article behind a clause", u"In the end, Old Ruvia won."_s, u"the Joined States"_s);
        ruvia("an article that is there", u"Then the Old Ruvia won."_s, u"Joined States"_s);
        ruvia("no article behind a possessive", u"In Dalia’s Old Ruvia it rained."_s, u"Joined States"_s);
        ruvia("no article in a compound", u"The Old Ruvia-based firm"_s, u"Joined States"_s);
        ruvia("no way to tell an adjective", u"In southern Old Ruvia it rained."_s, {});
        ruvia("no way to tell a list", u"In Marlovia, Old Ruvia and Alba it rained."_s, {});
        en("no article before a noun", u"It asked J.S. officials."_s, {u"entity.variant [J.S.] Joined States"_s});
        en("an article behind an acronym's preposition", u"It came from J.S., she said."_s,
           {u"entity.variant [J.S.] the Joined States"_s});
        en("an acronym among capitals", u"J.S. AGREES"_s, {u"entity.variant [J.S.] JOINED STATES"_s});
        en("an acronym alone", u"J.S."_s, {u"entity.variant [J.S.] Joined States"_s});
        ar("اسم رسمي", u"زار سلطنة مارون"_s, {});
        ar("سليم", u"سامر الدلواني والدلواني وللأمم المتحدة"_s, {});
        ar("تشكيل", u"سامرٌ الدلوانيُّ"_s, {});
        ar("صيغة أخرى", u"قال سامر دلواني"_s, {u"entity.variant [سامر دلواني] سامر الدلواني"_s});
        ar("واو ملتصقة", u"وسامر دلواني"_s, {u"entity.variant [سامر دلواني] سامر الدلواني"_s});
        ar("لام على معرف", u"قال للهيئة الأممية"_s, {u"entity.variant [لهيئة الأممية] لأمم المتحدة"_s});
        ar("واو ولام", u"وللهيئة الأممية"_s, {u"entity.variant [لهيئة الأممية] لأمم المتحدة"_s});
        ar("باء", u"بالهيئة الأممية"_s, {u"entity.variant [الهيئة الأممية] الأمم المتحدة"_s});
        ar("لام على ما يبدأ بلامين", u"سافر للاذقية البحر"_s, {u"entity.variant [لاذقية البحر] لاذقية"_s});
        ar("همزة ناقصة", u"في الامم المتحدة"_s, {u"entity.spelling [الامم المتحدة] الأمم المتحدة"_s});
        ar("هاء مكان التاء", u"في الأمم المتحده"_s, {u"entity.spelling [الأمم المتحده] الأمم المتحدة"_s});
        ar("هاء مكان التاء بعد لام", u"وللأمم المتحده"_s, {u"entity.spelling [لأمم المتحده] لأمم المتحدة"_s});
        ar("هاء الضمير", u"وصل إلى لاذقيه وعزه"_s, {});
        ar("همزة ناقصة بعد لام", u"قال للامم المتحدة"_s, {u"entity.spelling [لامم المتحدة] لأمم المتحدة"_s});
    }

    void namesOfAUnitAreRead()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        const TextUnit unit{text, TextUnit::Scope::Paragraph, language, EntityMatcher(registry()).match(text)};
        QCOMPARE(shownInUnit(EntityFindings(registry()), unit), found);
    }

    void aHeadlineDoesWithoutTheArticle()
    {
        const QString text = u"Ferry from Old Ruvia arrives"_s;
        const TextUnit unit{text, TextUnit::Scope::Headline, Language::English, EntityMatcher(registry()).match(text)};
        QCOMPARE(shownInUnit(EntityFindings(registry()), unit),
                 QStringList{u"entity.variant [Old Ruvia] Joined States"_s});
    }

    void titlesAreRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("found");
        const auto en = [](const char *what, const QStringList &paragraphs, const QStringList &found) {
            QTest::newRow(what) << Language::English << paragraphs << found;
        };
        const auto ar = [](const char *what, const QStringList &paragraphs, const QStringList &found) {
            QTest::newRow(what) << Language::Arabic << paragraphs << found;
        };
        en("before the name", {u"Minister of Transport Samer Dalwani left."_s, u"Dalwani came back."_s}, {});
        en("behind the name", {u"Samer Dalwani, the transport minister, left."_s}, {});
        en("nowhere", {u"The gates opened. Samer Dalwani left."_s, u"Samer Dalwani came back."_s},
           {u"entity.untitled [Samer Dalwani]"_s});
        en("a successor", {u"The gates opened. His successor, Samer Dalwani, left."_s}, {});
        en("an old title", {u"The gates opened to Director of Railways Samer Dalwani."_s},
           {u"entity.title [Director of Railways] Minister of Transport"_s});
        en("a former one, said so", {u"Former Director of Railways Samer Dalwani, now minister, left."_s}, {});
        en("an old title elsewhere", {u"Minister of Transport Samer Dalwani, once Director of Railways, left."_s}, {});
        en("an old title behind the name", {u"Samer Dalwani, Director of Railways, left."_s},
           {u"entity.title [Director of Railways] Minister of Transport"_s});
        en("with an article", {u"There Samer Dalwani, the director of railways, left."_s},
           {u"entity.title [director of railways] Minister of Transport"_s});
        en("at the end", {u"They met Samer Dalwani, Director of Railways."_s},
           {u"entity.title [Director of Railways] Minister of Transport"_s});
        en("behind a name named before",
           {u"Minister of Transport Samer Dalwani left. Dalwani, Director of Railways, "
            "came back."_s},
           {u"entity.title [Director of Railways] Minister of Transport"_s});
        en("the title of the day behind it", {u"Samer Dalwani, Minister of Transport, left."_s}, {});
        en("a longer title behind it", {u"Samer Dalwani, Director of Railways Transport, left."_s}, {});
        en("the title of somebody behind it",
           {u"Minister Samer Dalwani, Director of Railways Rami Sabouni and "
            "others left."_s},
           {});
        en("the title of a known one behind it",
           {u"Minister Samer Dalwani, Director of Railways Yusuf Marr and "
            "others left."_s},
           {});
        en("a former one behind it", {u"Samer Dalwani, former Director of Railways, now minister, left."_s}, {});
        en("until when, behind it", {u"Samer Dalwani, Director of Railways until 2025, is minister."_s}, {});
        en("not behind a comma", {u"Minister Samer Dalwani met the Director of Railways."_s}, {});
        en("a part of a longer title", {u"Deputy Director of Railways Samer Dalwani, the minister, left."_s}, {});
        en("somebody else's title", {u"Foreign Minister Tariq Benhaddou met Samer Dalwani."_s},
           {u"entity.untitled [Samer Dalwani]"_s});
        en("somebody else's title behind", {u"There Samer Dalwani met Foreign Minister Tariq Benhaddou."_s},
           {u"entity.untitled [Samer Dalwani]"_s});
        en("of what, and a comma", {u"The Minister of Zahwan, Samer Dalwani, left."_s}, {});
        en("a doctor beside", {u"Minister Doctor Samer Dalwani left."_s}, {});
        en("undecided", {u"There Rana Tellawi left."_s, u"Rana Tellawi came back."_s},
           {u"entity.ambiguous [Rana Tellawi]"_s});
        ar("غير محسوم", {u"ثم غادرت رنا التلاوي."_s, u"وعادت رنا التلاوي."_s}, {u"entity.ambiguous [رنا التلاوي]"_s});
        ar("لقب غيره", {u"وقال وزير الخارجية طارق بنحدو إنه التقى سامر الدلواني."_s},
           {u"entity.untitled [سامر الدلواني]"_s});
        en("two spellings", {u"Yusuf Marr left. Yusuf Marr sailed."_s, u"Yousef Marr came."_s},
           {u"entity.mixed [Yousef Marr] Yusuf Marr"_s});
        ar("قبل الاسم", {u"وقال وزير النقل سامر الدلواني ذلك."_s}, {});
        ar("بأل وبعد الاسم", {u"وقال سامر الدلواني، الوزير في الحكومة، ذلك."_s}, {});
        ar("بلا لقب", {u"وفتحت البوابات ثم غادر سامر الدلواني."_s}, {u"entity.untitled [سامر الدلواني]"_s});
        ar("لقب قديم", {u"وقال مدير السكك سامر الدلواني ذلك."_s}, {u"entity.title [مدير السكك] وزير النقل"_s});
        ar("لقب قديم بواو", {u"والتقى لمدير السكك سامر الدلواني أحدا."_s}, {u"entity.title [مدير السكك] وزير النقل"_s});
        ar("لقب قديم بعد الاسم", {u"وقال سامر الدلواني، مدير السكك، ذلك."_s},
           {u"entity.title [مدير السكك] وزير النقل"_s});
        ar("لقب قديم بعد الاسم بلا فاصلة خلفه", {u"وقال سامر الدلواني، مدير السكك إن ذلك صحيح."_s},
           {u"entity.title [مدير السكك] وزير النقل"_s});
        ar("لقب اليوم بعد الاسم", {u"وقال سامر الدلواني، وزير النقل، ذلك."_s}, {});
        ar("لقب أطول بعد الاسم", {u"وقال وزير النقل سامر الدلواني، مدير السكك والموانئ، ذلك."_s}, {});
        ar("لقب سابق بعد الاسم", {u"وقال وزير النقل سامر الدلواني، مدير السكك السابق، ذلك."_s}, {});
        ar("حتى متى", {u"وقال وزير النقل سامر الدلواني، مدير السكك حتى عام 2025، ذلك."_s}, {});
        ar("لقب غيره بعد الاسم", {u"والتقى وزير النقل سامر الدلواني، مدير السكك طارق بنحدو."_s}, {});
        ar("السابق", {u"وقال نائب مدير السكك سامر الدلواني السابق وزير النقل الآن ذلك."_s}, {});
        ar("كلمة واحدة قد تكون اسما عاما", {u"وفتحت البوابات ثم غادر الدلواني."_s}, {});
    }

    void titlesAreRead()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, paragraphs);
        QFETCH(QStringList, found);
        QCOMPARE(shownInArticle(EntityFindings(registry()), snapshotOf(language, paragraphs)), found);
    }

    void surnamesAloneAreTold_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("found");
        const auto en = [](const char *what, const QStringList &paragraphs, const QStringList &found = {}) {
            QTest::newRow(what) << Language::English << paragraphs << found;
        };
        const auto ar = [](const char *what, const QStringList &paragraphs, const QStringList &found = {}) {
            QTest::newRow(what) << Language::Arabic << paragraphs << found;
        };
        const QString dalwani = u"entity.surname [Dalwani] Minister of Transport Samer Dalwani | Samer Dalwani"_s;
        const QString qarnash = u"entity.surname [Qarnash] Lamya Qarnash"_s;
        en("at the beginning", {u"Dalwani said so."_s, u"Then Dalwani left."_s}, {dalwani});
        en("inside", {u"The gates opened and Dalwani left."_s}, {dalwani});
        en("two", {u"Dalwani and Qarnash agreed."_s}, {dalwani, qarnash});
        en("in full later", {u"Dalwani said so."_s, u"Samer Dalwani left."_s}, {dalwani});
        en("in full before", {u"Samer Dalwani left."_s, u"Dalwani said so."_s});
        en("with the title", {u"Minister of Transport Dalwani said so."_s});
        en("a possessive", {u"There was Dalwani’s house."_s}, {dalwani});
        en("somebody else's", {u"Then Nabil Dalwani left. Nuri Dalwani said so."_s});
        en("a new given name", {u"There Zughlul Dalwani left."_s});
        en("a street", {u"It stood in Dalwani Street."_s});
        en("a place", {u"It rained in Dalwani."_s});
        en("a house", {u"The Dalwani Foundation said so. The Dalwani family left."_s});
        en("in capitals", {u"Then DALWANI LEFT."_s});
        en("a common word", {u"Banks said so. Then Banks left."_s});
        en("a word of the dictionary", {u"Ladders agreed. Then Ladders left."_s});
        en("of several", {u"There Sahhar left."_s}, {u"entity.surname [Sahhar] Lubna Sahhar | Nizar Sahhar"_s});
        en("of several that were named", {u"There Rana Tellawi left."_s, u"Tellawi said so."_s});
        en("nobody's own short form", {u"Then Marrash left. Marrash said so."_s},
           {u"entity.surname [Marrash] Huda Marrash"_s});
        ar("بعد القول", {u"وقال الدلواني إن ذلك صحيح."_s, u"ثم قال الدلواني ذلك."_s},
           {u"entity.surname [الدلواني] وزير النقل سامر الدلواني | سامر الدلواني"_s});
        ar("اثنان", {u"واتفق الدلواني وقرنش على ذلك."_s},
           {u"entity.surname [الدلواني] وزير النقل سامر الدلواني | سامر الدلواني"_s,
            u"entity.surname [قرنش] لمياء قرنش"_s});
        ar("كامل من قبل", {u"وقال سامر الدلواني ذلك."_s, u"وأضاف الدلواني ذلك."_s});
        ar("مع اللقب", {u"وقال وزير النقل الدلواني ذلك."_s});
        ar("لغيره", {u"وقال نبيل الدلواني ذلك. وقال خالد قرنش ذلك."_s});
        ar("في مكان", {u"وقال سكان شارع الدلواني ذلك. ثم وصلوا إلى مدينة الدلواني."_s});
        ar("بعد اسم", {u"ثم جاء دور زغلول الدلواني."_s});
        ar("كلمة في المعجم", {u"وقال السلالم ذلك."_s});
    }

    void surnamesAloneAreTold()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, paragraphs);
        QFETCH(QStringList, found);
        const auto person = [](const QString &name, const QString &shortName) {
            return Entity(anEntity().named(name).called(shortName, NameForm::Short));
        };
        const QList<Entity> entities =
            registry() + QList<Entity>{anEntity()
                                           .named(u"Lamya Qarnash"_s)
                                           .called(u"Qarnash"_s, NameForm::Short)
                                           .inArabic(u"لمياء قرنش"_s)
                                           .inArabic(u"قرنش"_s, NameForm::Short),
                                       person(u"Joe Banks"_s, u"Banks"_s),
                                       person(u"Ann Ladders"_s, u"Ladders"_s),
                                       person(u"Lubna Sahhar"_s, u"Sahhar"_s),
                                       person(u"Nizar Sahhar"_s, u"Sahhar"_s),
                                       anEntity().named(u"Huda Marrash"_s),
                                       anEntity().inArabic(u"رامي السلالم"_s).inArabic(u"السلالم"_s, NameForm::Short)};
        const auto isWord = [](const QString &word, Language) { return word == "ladders"_L1 || word == u"السلالم"_s; };
        language::CopyDesk desk;
        desk.setMatcher(std::make_shared<EntityMatcher>(entities));
        desk.setCheckers({std::make_shared<EntityFindings>(entities, isWord)});
        TextSnapshot snapshot;
        snapshot.content.language = language;
        snapshot.content.body = aBody(paragraphs);
        snapshot.day = QDate(2026, 5, 12);
        QStringList told;
        for (const Finding &finding : desk.read(snapshot).findings) {
            const qsizetype row = snapshot.content.body.indexOf(finding.paragraph);
            if (finding.rule == "entity.surname"_L1)
                told << shown(finding, snapshot.content.body.paragraphs[row].text());
        }
        QCOMPARE(told, found);
    }

    void aSurnameAloneSaysWhoseItMayBe()
    {
        TextSnapshot snapshot = snapshotOf(Language::English, {u"Dalwani said so."_s});
        const ParagraphId first = snapshot.content.body.paragraphs[0].id;
        snapshot.surnames[first] = snapshot.names.take(first);
        const QList<Finding> findings = EntityFindings(registry()).checkArticle(snapshot);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings[0].severity, Severity::Hint);
        QCOMPARE(findings[0].arguments, (QStringList{u"Dalwani"_s, u"Samer Dalwani"_s}));
        QVERIFY(EntityFindings({}).checkArticle(snapshot).isEmpty());
    }

    void aTitleIsOfItsDay()
    {
        TextSnapshot snapshot = snapshotOf(Language::English, {u"Director of Railways Samer Dalwani left."_s});
        snapshot.day = QDate(2024, 1, 1);
        QVERIFY(EntityFindings(registry()).checkArticle(snapshot).isEmpty());
    }

    void ofTwoPeopleOfOneNameNoTitleIsAsked()
    {
        Entity envoy = anEntity().named(u"Ali Hassan"_s);
        envoy.titles = {{Language::English, u"Minister"_s, {}, QDate(2020, 1, 1)},
                        {Language::English, u"Ambassador"_s, QDate(2020, 1, 2), {}}};
        const QList<Entity> both{envoy, anEntity().named(u"Ali Hassan"_s)};
        TextSnapshot snapshot;
        snapshot.content.body = aBody({u"Minister Ali Hassan spoke."_s, u"Ali Hassan left."_s});
        snapshot.day = QDate(2026, 5, 12);
        for (const Paragraph &paragraph : snapshot.content.body.paragraphs)
            snapshot.names.insert(paragraph.id, EntityMatcher(both).match(paragraph.text()));
        QVERIFY(snapshot.names.begin()->first().isAmbiguous());
        QCOMPARE(shownInArticle(EntityFindings(both), snapshot), (QStringList{u"entity.ambiguous [Ali Hassan]"_s}));
    }

    void namesThatAreGoneFromTheTextOrTheRegistryAreLeftAlone()
    {
        const TextUnit unit{u"Samir"_s, TextUnit::Scope::Paragraph, Language::English,
                            EntityMatcher(registry()).match(u"in Samir Dalwani"_s)};
        QVERIFY(EntityFindings(registry()).checkUnit(unit).isEmpty());
        const auto snapshot = snapshotOf(Language::English, {u"Samir Dalwani left."_s});
        QVERIFY(EntityFindings({}).checkArticle(snapshot).isEmpty());
    }

    void aMegabyteOfNamesIsReadInOneGo()
    {
        const QString text = u"Director of Railways Samir Dalwani and Yousef Marr. "_s.repeated(20'000);
        const auto snapshot = snapshotOf(Language::English, {text});
        QCOMPARE(EntityFindings(registry()).checkArticle(snapshot).size(), 20'000);
    }
};

QTEST_APPLESS_MAIN(TestEntityFindings)
#include "test_entityfindings.moc"
