// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/proofing/candidatespellings.h"

#include "core/article/article.h"
#include "language/proofing/copydesk.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

/// Persons the registry has not whom an article spells in two ways.
class TestCandidateSpellings : public QObject
{
    Q_OBJECT

private slots:
    void theRarerSpellingIsAskedAbout_data();
    void theRarerSpellingIsAskedAbout();
    void theFindingSaysWhereAndHow();
    void namesAreReadOutOfTheText();
    void aRuleThatIsOffSaysNothing();
    void thousandsOfNamesAreCompared();

private:
    /// A paragraph for each name, which stands behind three letters.
    static QList<Finding> found(const QStringList &names, EntityKind kind = EntityKind::Person)
    {
        ArticleContent content;
        QHash<ParagraphId, QList<NameCandidate>> candidates;
        for (const QString &name : names) {
            const Paragraph paragraph = makeParagraph(u"xx "_s + name, {});
            content.body.paragraphs << paragraph;
            candidates[paragraph.id] << NameCandidate{3, int(name.size()), kind, name, {}, false};
        }
        return mixedCandidates(content, candidates);
    }
};

void TestCandidateSpellings::theRarerSpellingIsAskedAbout_data()
{
    QTest::addColumn<QString>("usual");
    QTest::addColumn<QString>("rare");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("another letter") << u"Lisbet Hovar"_s << u"Lisbet Hover"_s << true;
    QTest::newRow("one more") << u"Lisbet Hovar"_s << u"Lisbet Hovaar"_s << true;
    QTest::newRow("one less") << u"Lisbet Hovar"_s << u"Lisbt Hovar"_s << true;
    QTest::newRow("two turned") << u"Lisbet Hovar"_s << u"Lisbet Hovra"_s << true;
    QTest::newRow("Arabic, another letter") << u"نديم سركوز"_s << u"نديم سركوس"_s << true;
    QTest::newRow("Arabic, one less") << u"نديم الشركسي"_s << u"نديم الشركس"_s << true;
    QTest::newRow("Arabic, two turned") << u"نديم سركوز"_s << u"نديم سكروز"_s << true;
    QTest::newRow("two letters") << u"Lisbet Hovar"_s << u"Lisbat Hover"_s << false;
    QTest::newRow("capitals are no letters") << u"Lisbet Hovar"_s << u"Lisbet HOVAR"_s << false;
    QTest::newRow("hamza and tashkeel are none") << u"أحمد سركوز"_s << u"احمَد سركوز"_s << false;
    QTest::newRow("her brother") << u"Samira Hovar"_s << u"Samir Hovar"_s << false;
    QTest::newRow("his sister, Arabic") << u"أمير سركوز"_s << u"أميرة سركوز"_s << false;
    QTest::newRow("his wife") << u"Mark Hovar"_s << u"Mary Hovar"_s << false;
    QTest::newRow("Nadim's sister") << u"Nadim Sarkuz"_s << u"Nadia Sarkuz"_s << false;
    for (const auto &[one, other] :
         {std::pair(u"محمد"_s, u"محمود"_s), std::pair(u"حسن"_s, u"حسين"_s), std::pair(u"سعد"_s, u"سعيد"_s),
          std::pair(u"أحمد"_s, u"حمد"_s), std::pair(u"عمر"_s, u"عمرو"_s), std::pair(u"كرم"_s, u"كريم"_s)})
        QTest::addRow("brothers, %s", qPrintable(other)) << one + u" سركوز"_s << other + u" سركوز"_s << false;
    QTest::newRow("a case") << u"سامر أبو العزم"_s << u"سامر أبي العزم"_s << false;
    QTest::newRow("son of") << u"سامر بن خالد"_s << u"سامر ابن خالد"_s << false;
    QTest::newRow("an accusative") << u"خالد سركوز"_s << u"خالد سركوزا"_s << false;
    QTest::newRow("short words") << u"Ali Hovar"_s << u"Aly Hovar"_s << false;
    QTest::newRow("an initial") << u"Lisbet B. Hovar"_s << u"Lisbet C. Hovar"_s << false;
    QTest::newRow("one word") << u"Hovar"_s << u"Hover"_s << false;
    QTest::newRow("a number") << u"Lisbet Hovar12"_s << u"Lisbet Hovar13"_s << false;
    QTest::newRow("without end") << u"Lis "_s.repeated(50) + u"Hovar"_s << u"Lis "_s.repeated(50) + u"Hover"_s << false;
}

void TestCandidateSpellings::theRarerSpellingIsAskedAbout()
{
    QFETCH(const QString, usual);
    QFETCH(const QString, rare);
    QFETCH(const bool, isAsked);
    QCOMPARE(found({rare, usual, usual}).size(), isAsked ? 1 : 0);
    // Once is no usage, and as often is none either.
    QVERIFY(found({rare, usual}).isEmpty());
    QVERIFY(found({rare, usual, rare, usual}).isEmpty());
    QVERIFY(found({rare, usual, usual}, EntityKind::Organisation).isEmpty());
}

void TestCandidateSpellings::theFindingSaysWhereAndHow()
{
    const QList<Finding> findings =
        found({u"Lisbet Hovar"_s, u"Lisbet Hover"_s, u"LISBET HOVAR"_s, u"Lisbet Hover"_s, u"Lisbet Hovar"_s});
    QCOMPARE(findings.size(), 2);
    for (const Finding &finding : findings) {
        QCOMPARE(finding.rule, u"entity.mixed"_s);
        QCOMPARE(finding.position, 3);
        QCOMPARE(finding.length, 12);
        QCOMPARE(finding.fixes, QStringList{u"Lisbet Hovar"_s});
        QCOMPARE(finding.arguments, finding.fixes);
    }
    QVERIFY(findings[0].paragraph != findings[1].paragraph);
    QVERIFY(mixedCandidates({}, {}).isEmpty());
}

void TestCandidateSpellings::namesAreReadOutOfTheText()
{
    const auto read = [](const QStringList &paragraphs, Language language) {
        TextSnapshot snapshot;
        snapshot.content.language = language;
        for (const QString &text : paragraphs)
            snapshot.content.body.paragraphs << makeParagraph(text, {});
        CopyDesk desk;
        desk.setMatcher(std::make_shared<EntityMatcher>());
        QStringList told;
        for (const Finding &finding : desk.read(snapshot).findings) {
            for (const Paragraph &paragraph : std::as_const(snapshot.content.body.paragraphs)) {
                if (paragraph.id == finding.paragraph)
                    told << paragraph.text().mid(finding.position, finding.length) + u" > "_s + finding.fixes.value(0);
            }
        }
        return told;
    };
    QCOMPARE(read({u"Health Minister Nadim Sarkuz opened the clinic."_s, u"Minister Nadim Sarkuz spoke of a start."_s,
                   u"Minister Nadim Sarkus left."_s},
                  Language::English),
             QStringList{u"Nadim Sarkus > Nadim Sarkuz"_s});
    QCOMPARE(read({u"أعلن وزير الصحة نديم سركوز افتتاح المركز."_s, u"وقال الوزير نديم سركوز إن العمل بدأ."_s,
                   u"وغادر الوزير نديم سركوس إلى المدينة."_s},
                  Language::Arabic),
             QStringList{u"نديم سركوس > نديم سركوز"_s});
}

void TestCandidateSpellings::aRuleThatIsOffSaysNothing()
{
    TextSnapshot snapshot;
    for (const QString &name : {u"Nadim Sarkuz"_s, u"Nadim Sarkuz"_s, u"Nadim Sarkus"_s})
        snapshot.content.body.paragraphs << makeParagraph(u"Health Minister %1 left."_s.arg(name), {});
    CopyDesk desk;
    desk.setMatcher(std::make_shared<EntityMatcher>());
    QCOMPARE(desk.read(snapshot).findings.size(), 1);
    desk.setDisabledRules({u"entity.mixed"_s});
    QVERIFY(desk.read(snapshot).findings.isEmpty());
}

void TestCandidateSpellings::thousandsOfNamesAreCompared()
{
    QStringList names;
    for (int i = 0; i < 20'000; ++i) {
        QString name = u"Lisbet "_s;
        for (int rest = i + 30'000; rest > 0; rest /= 26)
            name += QChar(u'a' + rest % 26);
        names << name + u"var"_s;
    }
    names << names; // each often enough to be the usual one of another
    // All the same but for one place: compared with a few of them only.
    for (int i = 0; i < 20'000; ++i)
        names << u"Nadim Sark"_s + QChar(0x4E00 + i) + u"z"_s << u"Nadim Sark"_s + QChar(0x4E00 + i) + u"z"_s;
    names << u"Lisbet Hovar"_s << u"Lisbet Hovar"_s << u"Lisbet Hover"_s;
    QCOMPARE(found(names).size(), 1);
}

QTEST_APPLESS_MAIN(TestCandidateSpellings)
#include "test_candidatespellings.moc"
