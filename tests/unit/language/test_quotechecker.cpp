// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/quotechecker.h"

#include "findingsshown.h"
#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::QuoteChecker;
using language::TextSnapshot;

namespace {

TextSnapshot snapshotOf(Language language, const QStringList &approved, const QStringList &now)
{
    TextSnapshot snapshot;
    snapshot.content.language = language;
    snapshot.content.body = aBody(now);
    snapshot.quotes = language::findQuotes(snapshot.content);
    if (!approved.isEmpty()) {
        auto content = std::make_shared<ArticleContent>();
        content->language = language;
        content->body = aBody(approved);
        snapshot.approved = content;
    }
    return snapshot;
}

const QString said = u"Harb said: “The gates will open at six in the morning.”"_s;
const QString arabicSaid = u"وقال الوزير حرب: «ستفتح البوابات في السادسة صباحا»."_s;

} // namespace

/// What people are quoted with is theirs.
class TestQuoteChecker : public QObject
{
    Q_OBJECT

private slots:
    void quotesAreGuarded_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QStringList>("approved");
        QTest::addColumn<QStringList>("now");
        QTest::addColumn<QStringList>("found");
        const auto en = [](const char *what, const QStringList &approved, const QStringList &now,
                           const QStringList &found) {
            QTest::newRow(what) << Language::English << approved << now << found;
        };
        const auto ar = [](const char *what, const QStringList &approved, const QStringList &now,
                           const QStringList &found) {
            QTest::newRow(what) << Language::Arabic << approved << now << found;
        };
        en("never approved", {}, {said}, {});
        en("as approved", {said}, {said}, {});
        en("moved", {said, u"They left."_s}, {u"They left."_s, said}, {});
        en("a word changed", {said}, {u"Harb said: “The gates will open at seven in the morning.”"_s},
           {u"quote.changed [The gates will open at seven in the morning.] The gates will open at six in the morning."_s});
        en("words cut", {said}, {u"Harb said: “The gates will open in the morning.”"_s},
           {u"quote.changed [The gates will open in the morning.] The gates will open at six in the morning."_s});
        en("other marks and the sign at the end", {said},
           {u"\"The gates will open at six in the morning,\" Harb said."_s}, {});
        en("the reporter's words changed", {said},
           {u"Minister Harb told us: “The gates will open at six in the morning.”"_s}, {});
        en("taken out", {said, u"They left."_s}, {u"They left."_s}, {});
        en("another came", {said}, {said, u"He added: “And the harbour will be lit at night.”"_s}, {});
        en("replaced by another", {said}, {u"Harb said: “Nobody asked me about any of these fees.”"_s}, {});
        en("nobody says it", {}, {u"A note was found."_s, u"“All tickets bought before Sunday will be refunded.”"_s},
           {u"quote.unattributed [All tickets bought before Sunday will be refunded.]"_s});
        en("words with distance", {}, {u"The “safe road” was closed."_s}, {});
        ar("كما أقر", {arabicSaid}, {arabicSaid}, {});
        ar("تغيرت كلمة", {arabicSaid}, {u"وقال الوزير حرب: «ستفتح البوابات في السابعة صباحا»."_s},
           {u"quote.changed [ستفتح البوابات في السابعة صباحا] ستفتح البوابات في السادسة صباحا"_s});
        ar("بلا قائل", {}, {u"وجدت ورقة."_s, u"«تعاد أثمان جميع التذاكر التي بيعت الأحد»."_s},
           {u"quote.unattributed [تعاد أثمان جميع التذاكر التي بيعت الأحد]"_s});
        ar("اسم بين علامتين", {}, {u"تجول فرقة «المركب» تسع بلدات."_s}, {});
    }

    void quotesAreGuarded()
    {
        QFETCH(Language, language);
        QFETCH(QStringList, approved);
        QFETCH(QStringList, now);
        QFETCH(QStringList, found);
        QCOMPARE(shownInArticle(QuoteChecker(), snapshotOf(language, approved, now)), found);
    }

    void ofAQuoteOverParagraphsOnlyWhatChangedIsMarked()
    {
        const QStringList approved{u"Zane said: “The first year was for the walls."_s,
                                   u"“The second was for the roof.”"_s};
        QCOMPARE(shownInArticle(QuoteChecker(), snapshotOf(Language::English, approved,
                                                           {approved[0], u"“The third was for the roof.”"_s})),
                 QStringList{u"quote.changed [The third was for the roof.] The second was for the roof."_s});
        // One paragraph fewer: no replacement of a range would put it right.
        const auto findings = QuoteChecker().checkArticle(
            snapshotOf(Language::English, approved,
                       {u"Zane said: “The first year was for the walls. The second was for a roof.”"_s}));
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings.first().fixes.isEmpty());
    }

    void aThousandEditedQuotesArePairedInOneGo()
    {
        QStringList approved;
        QStringList now;
        for (int i = 0; i < 3'000; ++i) {
            approved << u"Harb said: “The gates of harbour number %1 will open at six in the morning.”"_s.arg(i);
            now << u"Harb said: “The gates of harbour number %1 will open at nine in the morning.”"_s.arg(i);
        }
        const auto findings = QuoteChecker().checkArticle(snapshotOf(Language::English, approved, now));
        QCOMPARE(findings.size(), 3'000);
        QCOMPARE(findings.last().fixes.first(), u"The gates of harbour number 2999 will open at six in the morning."_s);
    }
};

QTEST_APPLESS_MAIN(TestQuoteChecker)
#include "test_quotechecker.moc"
