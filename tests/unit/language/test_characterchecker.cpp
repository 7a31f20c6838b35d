// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/characterchecker.h"

#include "findingsshown.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::CharacterChecker;

/// Characters that do not belong in copy.
class TestCharacterChecker : public QObject
{
    Q_OBJECT

private slots:
    void charactersAreRead_data()
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
        en("clean", u"A café in Zürich – “naïve”, 20 °C, 5 µm, £3, €4 … R&D, AT&T; fine"_s, {});
        en("zero width space", u"the\u200B gate"_s, {u"style.characters.invisible [\u200B]"_s});
        en("a run of them is one", u"the\u200B\u200B gate"_s, {u"style.characters.invisible [\u200B\u200B]"_s});
        en("byte order mark", u"\uFEFFThe gate"_s, {u"style.characters.invisible [\uFEFF]"_s});
        en("soft hyphen", u"the har\u00ADbour"_s, {u"style.characters.invisible [\u00AD]"_s});
        en("a mark that orders nothing", u"the gate\u200E opens"_s, {u"style.characters.invisible [\u200E]"_s});
        en("a mark that orders two directions", u"the word باب\u200E, a gate"_s, {});
        en("override", u"the \u202Eetag\u202C opens"_s,
           {u"style.characters.invisible [\u202E]"_s, u"style.characters.invisible [\u202C]"_s});
        en("no-break blank before a unit", u"10\u00A0km and Mr.\u00A0Harb and J.\u00A0Holm"_s, {});
        en("no-break blank between words", u"the\u00A0gate opens"_s, {u"style.characters.space [\u00A0]"_s});
        en("beside another", u"the gate \u00A0opens"_s, {u"style.characters.space [\u00A0]"_s});
        en("ideographic blank", u"the\u3000gate"_s, {u"style.characters.space [\u3000]"_s});
        en("an emoji of two", u"a family \U0001F468\u200D\U0001F469 there"_s, {});
        en("Cyrillic letters", u"Mоscоw spоke"_s,
           {u"style.characters.homoglyph [Mоscоw] Moscow"_s, u"style.characters.homoglyph [spоke] spoke"_s});
        en("Greek letters", u"the ΒRIDGE"_s, {u"style.characters.homoglyph [ΒRIDGE] BRIDGE"_s});
        en("a Russian word", u"the word Россия and СССР"_s, {});
        en("Greek that is meant", u"μTorrent and π and the Ωmega"_s, {});
        en("ligatures", u"the ﬁrst oﬃce"_s,
           {u"style.characters.form [ﬁrst] first"_s, u"style.characters.form [oﬃce] office"_s});
        en("full width", u"the ＡＢＣ"_s, {u"style.characters.form [ＡＢＣ] ABC"_s});
        en("replacement character", u"the caf\uFFFD\uFFFD"_s, {u"style.characters.lost [\uFFFD\uFFFD]"_s});
        en("private character", u"the \uE001 gate"_s, {u"style.characters.lost [\uE001]"_s});
        en("a mark in the wrong encoding", u"He said â€œyesâ€\u009D"_s,
           {u"style.characters.mojibake [â€œ] “"_s, u"style.characters.mojibake [â€\u009D] ”"_s});
        en("an accent in the wrong encoding", u"the cafÃ© is donâ€™t"_s,
           {u"style.characters.mojibake [Ã©] é"_s, u"style.characters.mojibake [â€™] ’"_s});
        en("Arabic in the wrong encoding", u"the word Ø§Ù„ here"_s, {u"style.characters.mojibake [Ø§Ù„] ال"_s});
        en("French capitals in marks", u"the «CAFÉ» closed"_s, {});
        en("entities", u"Qandil &amp; Sons said &quot;no&#8221;&nbsp;"_s,
           {u"style.characters.entity [&amp;] &"_s, u"style.characters.entity [&quot;] \""_s,
            u"style.characters.entity [&#8221;] ”"_s, u"style.characters.entity [&nbsp;]"_s});
        en("an ampersand", u"Qandil & Sons; R&D; a &unknown; one & &#0; &#xD800;"_s, {});
        ar("سليم", u"افتُتحت الاثنين الدورةُ الأولى، بمشاركة BBC والـBBC و20 دار نشر: «نعم»؛ هـ ﷺ"_s, {});
        ar("كاف فارسية", u"في الکويت أمس"_s, {u"style.characters.persian [الکويت] الكويت"_s});
        ar("ياء فارسية في الوسط", u"في المدینة أمس"_s, {u"style.characters.persian [المدینة] المدينة"_s});
        ar("ياء فارسية في الآخر", u"قال علی فی"_s,
           {u"style.characters.persian [علی] على | علي"_s, u"style.characters.persian [فی] في | فى"_s});
        ar("كلمة فارسية", u"صحيفة کیهان پرس وگیلان"_s, {u"style.characters.persian [کیهان] كيهان"_s});
        ar("أشكال العرض", u"قال ﻻ أحد"_s, {u"style.characters.form [ﻻ] لا"_s});
        ar("كلمة بأشكال العرض", u"ﺍﻟﺴﻼﻡ عليكم"_s, {u"style.characters.form [ﺍﻟﺴﻼﻡ] السلام"_s});
        ar("لاتينية بين العربية", u"في الlسلام أمس"_s, {u"style.characters.homoglyph [الlسلام] الاسلام"_s});
        ar("لاتينية لا تشبه", u"في الqسلام أمس"_s, {u"style.characters.homoglyph [الqسلام]"_s});
        ar("واصل يشكل الحرف", u"سنة 1446 ه\u200D و\u200Fنعم 5"_s, {});
        ar("فاصل بلا عمل", u"قال \u200Cالوزير"_s, {u"style.characters.invisible [\u200C]"_s});
        ar("ترميز خاطئ", u"ظ‚ط§ظ„ الوزير"_s, {u"style.characters.mojibake [ظ‚ط§ظ„] قال"_s});
        ar("ط وظ في كلامهما", u"ملاحظ» ولفظ، وحظ؛ خط» طظ ظط"_s, {});
    }

    void charactersAreRead()
    {
        QFETCH(Language, language);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList shownFound = shownInUnit(CharacterChecker(), text, language);
        QCOMPARE(shownFound, found);
    }

    void anInvisibleCharacterIsNamed()
    {
        const auto findings =
            CharacterChecker().checkUnit({u"a\u200Bb"_s, language::TextUnit::Scope::Paragraph, Language::English, {}});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().arguments, QStringList{u"U+200B zero width space"_s});
        QCOMPARE(findings.first().fixes, QStringList{QString()});
    }

    void hostileTextIsReadInOneGo_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("half pairs") << QString(100'000, QChar(0xD800));
        QTest::newRow("ampersands") << QString(300'000, u'&');
        QTest::newRow("long entity") << u"&#"_s + QString(300'000, u'9') + u";"_s;
        QTest::newRow("leads without trails") << QString(300'000, u'Ø');
        QTest::newRow("trails") << QString(300'000, u'§');
        QTest::newRow("pairs") << u"Ø§"_s.repeated(150'000);
        QTest::newRow("Arabic pairs") << u"ط§"_s.repeated(150'000);
        QTest::newRow("one word of forms") << QString(300'000, u'ﻻ');
        QTest::newRow("one word of two scripts") << u"oо"_s.repeated(150'000);
        QTest::newRow("joiners") << QString(300'000, QChar(0x200D));
        QTest::newRow("no-break blanks") << QString(300'000, QChar(0x00A0));
        QTest::newRow("nothing") << QString();
    }

    void hostileTextIsReadInOneGo()
    {
        QFETCH(QString, text);
        for (const Language language : {Language::English, Language::Arabic})
            QVERIFY(areInside(CharacterChecker().checkUnit({text, language::TextUnit::Scope::Paragraph, language, {}}),
                              text));
    }
};

QTEST_APPLESS_MAIN(TestCharacterChecker)
#include "test_characterchecker.moc"
