// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/ledechecker.h"

#include "findingsshown.h"
#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::LedeChecker;
using language::TextSnapshot;

namespace {

TextSnapshot snapshotOf(Language language, const QString &headline, const QString &lede)
{
    TextSnapshot snapshot;
    snapshot.content.language = language;
    snapshot.content.headline = headline;
    snapshot.content.body = aBody({lede, u"Second paragraph."_s});
    return snapshot;
}

} // namespace

/// The first sentence of an article.
class TestLedeChecker : public QObject
{
    Q_OBJECT

private slots:
    void ledesAreRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("lede");
        QTest::addColumn<QStringList>("found");
        const auto en = [](const char *what, const QString &lede, const QStringList &found) {
            QTest::newRow(what) << Language::English << u"Harbour gates open again after storm"_s << lede << found;
        };
        const auto ar = [](const char *what, const QString &lede, const QStringList &found) {
            QTest::newRow(what) << Language::Arabic << u"بوابات المرفأ تفتح بعد العاصفة"_s << lede << found;
        };
        en("active", u"The port authority opened the gates on Tuesday."_s, {});
        en("it was announced", u"It was announced on Tuesday that the gates would open."_s,
           {u"style.lede.passive [It was announced on Tuesday that]"_s});
        en("it was announced that", u"It was announced that the gates would open."_s,
           {u"style.lede.passive [It was announced that]"_s});
        en("a meeting was held", u"A meeting was held in the capital on Tuesday."_s,
           {u"style.lede.passive [A meeting was held]"_s});
        en("talks were held", u"Bilateral talks were held in the capital."_s,
           {u"style.lede.passive [Bilateral talks were held]"_s});
        en("a passive that says something", u"Three men were injured when a wall fell on Tuesday."_s, {});
        en("a future", u"Water will be cut in four districts on Wednesday."_s, {});
        en("it was cold", u"It was the coldest night in ten years."_s, {});
        en("repeats", u"Harbour gates open again after storm, the authority said."_s,
           {u"style.lede.repeats [Harbour gates open again after storm]"_s});
        en("says it otherwise", u"The harbour gates opened again after the storm."_s, {});
        ar("فعل مبني للمعلوم", u"فتحت هيئة الميناء البوابات الثلاثاء."_s, {});
        ar("تم", u"تم الثلاثاء افتتاح البوابات في الميناء."_s, {u"style.lede.passive [تم]"_s});
        ar("تمّت", u"تمّت إعادة فتح البوابات."_s, {u"style.lede.passive [تمّت]"_s});
        ar("سيتم", u"سيتم افتتاح البوابات غدا."_s, {u"style.lede.passive [سيتم]"_s});
        ar("جرى", u"جرى أمس افتتاح البوابات."_s, {u"style.lede.passive [جرى]"_s});
        ar("المجهول بصيغته", u"افتُتحت الثلاثاء بوابات الميناء."_s, {});
        ar("يجري الرئيس", u"يجري الرئيس الثلاثاء زيارة للميناء."_s, {});
        ar("كلمة تبدأ بها", u"تمور المدينة تباع في السوق."_s, {});
        ar("تكرار", u"بوابات المرفأ تفتح بعد العاصفة بحسب الهيئة."_s,
           {u"style.lede.repeats [بوابات المرفأ تفتح بعد العاصفة]"_s});
    }

    void ledesAreRead()
    {
        QFETCH(Language, language);
        QFETCH(QString, headline);
        QFETCH(QString, lede);
        QFETCH(QStringList, found);
        const QList<Finding> findings = LedeChecker().checkArticle(snapshotOf(language, headline, lede));
        QCOMPARE(shownInArticle(LedeChecker(), snapshotOf(language, headline, lede)), found);
        for (const Finding &finding : findings)
            QCOMPARE(finding.severity, Severity::Hint);
    }

    void theLedeIsTheFirstParagraphOfText()
    {
        TextSnapshot snapshot;
        snapshot.content.body = aBody({u"A subheading"_s, u""_s, u"A meeting was held in the capital."_s});
        snapshot.content.body.paragraphs[0].kind = ParagraphKind::Subheading;
        const auto findings = LedeChecker().checkArticle(snapshot);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().paragraph, snapshot.content.body.paragraphs[2].id);
        QVERIFY(LedeChecker().checkArticle(TextSnapshot{}).isEmpty());
    }

    void hostileTextIsReadInOneGo()
    {
        for (const QString &text :
             {u"word "_s.repeated(200'000), QString(1'000'000, u'w'), u"It was "_s.repeated(100'000),
              u"the "_s.repeated(200'000) + u"was held"_s, u"“"_s.repeated(100'000)})
            QVERIFY(areInside(
                LedeChecker().checkArticle(snapshotOf(Language::English, u"word word word word held"_s, text)), text));
    }
};

QTEST_APPLESS_MAIN(TestLedeChecker)
#include "test_ledechecker.moc"
