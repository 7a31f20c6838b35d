// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QJsonArray>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// related: what could be "Check also" of an article.
class TestCtlRelated : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_newsroom = std::make_unique<CtlNewsroom>();
        VERIFY_CODE(huda({u"entities"_s, u"add"_s, u"Samer Dalwani"_s}), ExitCode::Done);
        VERIFY_CODE(huda({u"entities"_s, u"add"_s, u"Zahwa"_s, u"--kind"_s, u"place"_s}), ExitCode::Done);
        importStory(u"MAIN"_s, "Harbour opens", "Samer Dalwani opened the harbour of Zahwa on Tuesday.");
        importStory(u"PLACE"_s, "School opens", "A school opened in Zahwa on Monday.");
        importStory(u"BOTH"_s, "Dredgers arrive", "Samer Dalwani said in Zahwa that dredgers had come.");
        importStory(u"OTHER"_s, "Rain expected", "It will rain on Wednesday.");
    }
    void proposals_are_listed_the_best_first();
    void what_was_not_read_is_told();
    void bad_input_is_refused();

private:
    Answer huda(const QStringList &arguments) { return m_newsroom->as(u"huda"_s, arguments); }
    void importStory(const QString &slug, const QByteArray &headline, const QByteArray &text)
    {
        const QString file = m_newsroom->write(slug + u".txt"_s, headline + "\n\nAlba, MNA- " + text + "\n");
        VERIFY_CODE(m_newsroom->as(u"rana"_s, {u"import"_s, file, u"--slug"_s, slug}), ExitCode::Done);
    }

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlRelated::proposals_are_listed_the_best_first()
{
    VERIFY_CODE(huda({u"entities"_s, u"mentions"_s}), ExitCode::Done);
    const QJsonArray articles = huda({u"--json"_s, u"related"_s, u"MAIN"_s}).json()[u"articles"_s].toArray();
    QCOMPARE(articles.size(), 2);
    QCOMPARE(articles[0][u"slug"_s].toString(), u"BOTH"_s);
    QCOMPARE(articles[1][u"slug"_s].toString(), u"PLACE"_s);
    QVERIFY(articles[0][u"score"_s].toDouble() > articles[1][u"score"_s].toDouble());
    QCOMPARE(articles[0][u"shared"_s][0][u"name"_s].toString(), u"Samer Dalwani"_s);
    QCOMPARE(articles[0][u"included"_s].toBool(true), false);
    const Answer table = m_newsroom->run({u"related"_s, u"MAIN"_s, u"--limit"_s, u"1"_s});
    QVERIFY2(table.out.contains(u"Samer Dalwani, Zahwa"_s) && !table.out.contains(u"School"_s), qPrintable(table.out));
    QCOMPARE(m_newsroom->run({u"related"_s, u"OTHER"_s}).err, u"nashractl: no related articles\n"_s);
}

void TestCtlRelated::what_was_not_read_is_told()
{
    const Answer unread = m_newsroom->run({u"related"_s, u"MAIN"_s});
    VERIFY_CODE(unread, ExitCode::Done);
    QVERIFY2(unread.err.contains(u"4 articles were not read"_s), qPrintable(unread.err));
}

void TestCtlRelated::bad_input_is_refused()
{
    VERIFY_CODE(m_newsroom->run({u"related"_s}), ExitCode::Usage);
    VERIFY_CODE(m_newsroom->run({u"related"_s, u"NOWHERE"_s}), ExitCode::NotFound);
    VERIFY_CODE(m_newsroom->run({u"related"_s, u"MAIN"_s, u"--limit"_s, u"0"_s}), ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestCtlRelated)
#include "test_ctlrelated.moc"
