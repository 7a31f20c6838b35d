// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/headlinechecker.h"

#include "findingsshown.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::HeadlineChecker;
using language::TextSnapshot;

namespace {

TextSnapshot snapshotOf(Language language, const QString &headline, int urgency, const QString &slug = u"HARBOUR"_s)
{
    TextSnapshot snapshot;
    snapshot.content.language = language;
    snapshot.content.headline = headline;
    snapshot.content.urgency = urgency;
    snapshot.content.slug = slug;
    return snapshot;
}

} // namespace

/// Headline and slug.
class TestHeadlineChecker : public QObject
{
    Q_OBJECT

private slots:
    void headlinesAreRead_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<QString>("headline");
        QTest::addColumn<int>("urgency");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *what, Language language, const QString &headline, int urgency,
                            const QStringList &found) {
            QTest::newRow(what) << language << headline << urgency << found;
        };
        const QString fits(55, u'a');
        const QString arabicFits(60, u'م');
        row("fits", Language::English, fits, 1, {});
        row("a blank at the end is not counted", Language::English, fits + u' ', 1, {});
        row("one too many", Language::English, fits + u'b', 1, {u"style.headline.alert [b]"_s});
        row("of urgency 2", Language::English, fits + u'b', 2, {u"style.headline.alert [b]"_s});
        row("no alert", Language::English, fits + u'b', 3, {});
        row("عنوان بطوله", Language::Arabic, arabicFits, 1, {});
        row("الحركات لا تعد", Language::Arabic, arabicFits + u'\u064E', 1, {});
        row("زاد حرف", Language::Arabic, arabicFits + u'ن', 2, {u"style.headline.alert [ن]"_s});
        row("a stop", Language::English, u"Harbour opens again."_s, 4, {u"style.headline.stop [.]"_s});
        row("نقطة", Language::Arabic, u"المرفأ يفتح أبوابه."_s, 4, {u"style.headline.stop [.]"_s});
        row("an ellipsis", Language::English, u"Harbour opens..."_s, 4, {});
        row("initials", Language::English, u"Harbour opens to the U.S."_s, 4, {});
        row("a question", Language::English, u"Does the harbour open?"_s, 4, {});
        row("nothing", Language::English, {}, 1, {});
        row("half a pair", Language::English, QString(100'000, QChar(0xD800)), 4, {});
    }

    void headlinesAreRead()
    {
        QFETCH(Language, language);
        QFETCH(QString, headline);
        QFETCH(int, urgency);
        QFETCH(QStringList, found);
        QCOMPARE(shownInArticle(HeadlineChecker(), snapshotOf(language, headline, urgency)), found);
    }

    void slugsAreRead_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<QStringList>("better");
        QTest::newRow("well formed") << u"HARBOUR-DREDGING"_s << QStringList{};
        QTest::newRow("with a part") << u"HARBOUR/2"_s << QStringList{};
        QTest::newRow("Arabic") << u"تعميق-المرفأ"_s << QStringList{};
        QTest::newRow("none yet") << QString() << QStringList{};
        QTest::newRow("blanks") << u"harbour dredging"_s << QStringList{u"HARBOUR-DREDGING"_s};
        QTest::newRow("signs") << u"Harbour: it’s open!"_s << QStringList{u"HARBOUR-ITS-OPEN"_s};
        QTest::newRow("long") << u"HARBOUR-DREDGING-AND-MORE-OF-IT"_s << QStringList{u"HARBOUR-DREDGING-AND"_s};
        QTest::newRow("long and one word") << QString(100'000, u'A') << QStringList{QString(24, u'A')};
        QTest::newRow("signs alone") << u"!!!"_s << QStringList{QString()};
    }

    void slugsAreRead()
    {
        QFETCH(QString, slug);
        QFETCH(QStringList, better);
        const auto findings = HeadlineChecker().checkArticle(snapshotOf(Language::English, u"Headline"_s, 4, slug));
        QCOMPARE(findings.size(), better.size());
        if (!better.isEmpty()) {
            QCOMPARE(findings.first().rule, u"style.slug.form"_s);
            QCOMPARE(findings.first().arguments, better);
            QCOMPARE(findings.first().place, FindingPlace::Article);
        }
    }
};

QTEST_APPLESS_MAIN(TestHeadlineChecker)
#include "test_headlinechecker.moc"
