// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/lengthchecker.h"

#include "findingsshown.h"
#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::LengthChecker;
using language::TextSnapshot;

namespace {

TextSnapshot snapshotOf(Language language, const QStringList &paragraphs)
{
    TextSnapshot snapshot;
    snapshot.content.language = language;
    snapshot.content.body = aBody(paragraphs);
    return snapshot;
}

} // namespace

/// Sentences and paragraphs that are too long.
class TestLengthChecker : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTooLongIsSaidOnce_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("found");
        const QString word = u"word "_s;
        const QString arabic = u"كلمة "_s;
        const QString lede = u"The gates opened on Tuesday."_s;
        const auto en = [](const char *what, const QStringList &paragraphs, const QStringList &found) {
            QTest::newRow(what) << Language::English << paragraphs << found;
        };
        en("a lede of 35", {word.repeated(34) + u"end. Then another sentence."_s}, {});
        en("a lede of 36", {word.repeated(35) + u"end. Then another sentence."_s}, {u"style.lede.long [end.]"_s});
        en("a long lede in a long paragraph", {word.repeated(35) + u"end. "_s + word.repeated(70)},
           {u"style.lede.long [end.]"_s});
        en("a quotation is no sentence of the reporter's", {u"He said: “"_s + word.repeated(60) + u"end.”"_s}, {});
        en("a sentence of 45", {lede, word.repeated(44) + u"end."_s}, {});
        en("a sentence of 46", {lede, word.repeated(45) + u"end. And more."_s}, {u"style.length.sentence [end.]"_s});
        en("two long sentences", {lede, (word.repeated(45) + u"end. "_s) + word.repeated(46) + u"last."_s},
           {u"style.length.sentence [word last.]"_s});
        en("a paragraph of 101", {lede, (word.repeated(24) + u"stop. "_s).repeated(4) + u"End."_s},
           {u"style.length.paragraph [End.]"_s});
        en("a paragraph of 100", {lede, (word.repeated(24) + u"stop. "_s).repeated(4)}, {});
        QTest::newRow("عربية") << Language::Arabic
                               << QStringList{arabic.repeated(35) + u"أخيرة. ثم جملة."_s, arabic.repeated(44)}
                               << QStringList{u"style.lede.long [أخيرة.]"_s};
        QTest::newRow("عربية طويلة") << Language::Arabic
                                     << QStringList{u"فتحت البوابات."_s, arabic.repeated(45) + u"أخيرة."_s}
                                     << QStringList{u"style.length.sentence [أخيرة.]"_s};
    }

    void whatIsTooLongIsSaidOnce()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, paragraphs);
        QFETCH(QStringList, found);
        const TextSnapshot snapshot = snapshotOf(language, paragraphs);
        QCOMPARE(shownInArticle(LengthChecker(), snapshot), found);
        for (const Finding &finding : LengthChecker().checkArticle(snapshot))
            QCOMPARE(finding.severity, Severity::Hint);
    }

    void onlyTextIsMeasured()
    {
        TextSnapshot snapshot = snapshotOf(Language::English, {u""_s, u"word "_s.repeated(200)});
        snapshot.content.body.paragraphs[1].kind = ParagraphKind::TableRow;
        QVERIFY(LengthChecker().checkArticle(snapshot).isEmpty());
        QVERIFY(LengthChecker().checkArticle(TextSnapshot{}).isEmpty());
    }

    void hostileTextIsReadInOneGo()
    {
        for (const QString &text : {u"word "_s.repeated(200'000), QString(1'000'000, u'w'), u"a. "_s.repeated(200'000),
                                    u"“"_s.repeated(100'000), QString(1, QChar(0xD800))})
            QVERIFY(areInside(LengthChecker().checkArticle(snapshotOf(Language::English, {text})), text));
    }
};

QTEST_APPLESS_MAIN(TestLengthChecker)
#include "test_lengthchecker.moc"
