// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/proofing/namequestions.h"

#include "core/article/article.h"
#include "language/proofing/copydesk.h"
#include "language/spelling/knownwords.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

/// Which words that no dictionary has are asked about as names, and which are called wrong.
class TestNameQuestions : public QObject
{
    Q_OBJECT

private slots:
    void aWordOfANameIsAsked_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("isAsked");
        const auto row = [](const char *what, const QStringList &paragraphs, const QString &word, bool isAsked) {
            QTest::newRow(what) << paragraphs << word << isAsked;
        };
        row("capitals side by side", {u"The prize went to Lisbet Hovar, the judges said."_s}, u"Hovar"_s, true);
        row("the first of them", {u"The prize went to Lisbet Hovar, the judges said."_s}, u"Lisbet"_s, true);
        row("of a title", {u"Health Minister Nadim Sarkuz opened the clinic."_s}, u"Sarkuz"_s, true);
        row("alone in a later paragraph", {u"It was won by Lisbet Hovar."_s, u"Hovar had trained alone."_s}, u"Hovar"_s,
            true);
        row("with its possessive", {u"It was won by Lisbet Hovar."_s, u"It was Hovar’s first."_s}, u"Hovar’s"_s, true);
        row("a small letter", {u"The prize went to Lisbet Hovar; the hovar ended."_s}, u"hovar"_s, false);
        row("a slip of the key", {u"The harbour recieved ships."_s}, u"recieved"_s, false);
        row("one capital alone", {u"Talks with the Amercan side went on."_s}, u"Amercan"_s, false);
        row("the begin of a sentence", {u"It rained. Teh Council met."_s}, u"Teh"_s, false);
        row("the begin of a quotation", {u"He said: “Teh Council met.”"_s}, u"Teh"_s, false);
        row("a slug", {u"The slug was HARBOR REOPN."_s}, u"REOPN"_s, false);
        row("over a comma", {u"They saw Ostelin, Kergav and others."_s}, u"Kergav"_s, false);
        row("Arabic, of a title", {u"أعلن وزير الصحة نديم سركوز افتتاح المركز."_s}, u"سركوز"_s, true);
        row("Arabic, with a clitic", {u"أعلن وزير الصحة نديم سركوز افتتاحه."_s, u"ولسركوز دور فيه."_s}, u"ولسركوز"_s,
            true);
        row("Arabic, no name", {u"افتتح المركز الجديدد أمس."_s}, u"الجديدد"_s, false);
        row("nothing", {QString()}, QString(), false);
    }

    void aWordOfANameIsAsked()
    {
        QFETCH(const QStringList, paragraphs);
        QFETCH(const QString, word);
        QFETCH(const bool, isAsked);
        TextSnapshot snapshot;
        for (const QString &text : paragraphs)
            snapshot.content.body.paragraphs << makeParagraph(text, {});
        CopyDesk desk;
        desk.setMatcher(std::make_shared<EntityMatcher>());
        const ReadArticle read = desk.read(snapshot);
        Finding finding;
        finding.rule = u"spelling.unknown"_s;
        finding.arguments = {word};
        QList<Finding> findings{finding};
        namequestions::ask(*read.unknownNames, findings);
        QCOMPARE(namequestions::isQuestion(findings.first()), isAsked);
    }

    void aSubheadingInCapitalsNamesNobody()
    {
        ArticleContent content;
        content.body.paragraphs << makeParagraph(u"The Talks Contineu In Spring"_s, {}, ParagraphKind::Subheading);
        QVERIFY(namequestions::namesOf(content, {}).isEmpty());
    }

    void otherRulesAreLeftAlone()
    {
        Finding finding;
        finding.rule = u"entity.spelling"_s;
        finding.arguments = {u"Hovar"_s};
        QList<Finding> findings{finding};
        namequestions::ask(KnownWords({u"Lisbet Hovar"_s}), findings);
        QCOMPARE(findings.first(), finding);
    }
};

QTEST_APPLESS_MAIN(TestNameQuestions)
#include "test_namequestions.moc"
