// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// entities articles and mentions: which articles mention whom.
class TestCtlMentions : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_newsroom = std::make_unique<CtlNewsroom>();
        for (int i = 1; i <= 3; ++i)
            importStory(i);
    }
    void theArchiveIsReadOnce();
    void articlesOfAnEntityAreListed();
    void aNewNameHasItsArticlesReadAgain();
    void aDamagedArticleStopsNothing();
    void badInputIsRefused();

private:
    void importStory(int number)
    {
        const QByteArray text = "The harbour of Zahwa " + QByteArray::number(number) +
                                "\n\nAlba, MNA- Samer Dalwani opened the harbour of Zahwa on Tuesday.\n";
        const QString file = m_newsroom->write(u"story%1.txt"_s.arg(number), text);
        VERIFY_CODE(m_newsroom->as(u"rana"_s, {u"import"_s, file}), ExitCode::Done);
    }
    Answer entities(const QStringList &arguments)
    {
        return m_newsroom->as(u"huda"_s, QStringList{u"--json"_s, u"entities"_s} + arguments);
    }
    [[nodiscard]] int listed(const QString &entity)
    {
        return int(entities({u"articles"_s, entity}).json()[u"articles"_s].toArray().size());
    }

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlMentions::theArchiveIsReadOnce()
{
    VERIFY_CODE(entities({u"add"_s, u"Samer Dalwani"_s}), ExitCode::Done);
    const Answer first = entities({u"mentions"_s});
    VERIFY_CODE(first, ExitCode::Done);
    QCOMPARE(first.json()[u"articles"_s].toInt(), 3);
    QCOMPARE(first.json()[u"mentions"_s].toInt(), 3);
    QCOMPARE(entities({u"mentions"_s}).json()[u"articles"_s].toInt(), 0);
    importStory(4);
    QCOMPARE(entities({u"mentions"_s}).json()[u"articles"_s].toInt(), 1);
    QCOMPARE(entities({u"mentions"_s, u"--all"_s}).json()[u"articles"_s].toInt(), 4);
    QCOMPARE(m_newsroom->as(u"huda"_s, {u"entities"_s, u"mentions"_s}).out, u"0 articles read, 0 mentions\n"_s);
}

void TestCtlMentions::articlesOfAnEntityAreListed()
{
    VERIFY_CODE(entities({u"add"_s, u"Samer Dalwani"_s, u"--name-ar"_s, u"سامر الدلواني"_s}), ExitCode::Done);
    VERIFY_CODE(entities({u"add"_s, u"Nobody Here"_s}), ExitCode::Done);
    const Answer unread = m_newsroom->run({u"entities"_s, u"articles"_s, u"Samer Dalwani"_s});
    QVERIFY2(unread.err.contains(u"3 articles were not read"_s), qPrintable(unread.err));
    VERIFY_CODE(entities({u"mentions"_s}), ExitCode::Done);
    const QJsonObject json = entities({u"articles"_s, u"سامر الدلواني"_s}).json();
    const QJsonArray articles = json[u"articles"_s].toArray();
    QCOMPARE(articles.size(), 3);
    QVERIFY(articles[0][u"touch"_s].isUndefined());
    QCOMPARE(articles[0][u"times"_s].toInt(), 1);
    QCOMPARE(articles[0][u"inHeadline"_s].toBool(true), false);
    QCOMPARE(json[u"months"_s].toArray().size(), 1);
    QCOMPARE(json[u"months"_s][0][u"articles"_s].toInt(), 3);
    QCOMPARE(entities({u"articles"_s, u"Samer Dalwani"_s, u"--limit"_s, u"2"_s}).json()[u"articles"_s].toArray().size(),
             2);
    const Answer table = m_newsroom->run({u"entities"_s, u"articles"_s, u"Samer Dalwani"_s});
    QVERIFY2(table.out.contains(u"TIMES"_s) && table.out.contains(u"MONTH"_s), qPrintable(table.out));
    QVERIFY(table.err.isEmpty());
    QCOMPARE(m_newsroom->run({u"entities"_s, u"articles"_s, u"Nobody Here"_s}).err, u"nashractl: no articles\n"_s);
}

void TestCtlMentions::aNewNameHasItsArticlesReadAgain()
{
    VERIFY_CODE(entities({u"mentions"_s}), ExitCode::Done);
    VERIFY_CODE(entities({u"add"_s, u"Zahwa"_s, u"--kind"_s, u"place"_s}), ExitCode::Done);
    m_newsroom->haveDraft(u"RAIN"_s);
    QCOMPARE(entities({u"mentions"_s}).json()[u"articles"_s].toInt(), 4);
    QCOMPARE(listed(u"Zahwa"_s), 3);
    VERIFY_CODE(entities({u"add"_s, u"Samer Dalwani"_s}), ExitCode::Done);
    QCOMPARE(entities({u"mentions"_s}).json()[u"articles"_s].toInt(), 3);
    QCOMPARE(listed(u"Samer Dalwani"_s), 3);
}

void TestCtlMentions::aDamagedArticleStopsNothing()
{
    VERIFY_CODE(entities({u"add"_s, u"Samer Dalwani"_s}), ExitCode::Done);
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        file.setDatabaseName(m_newsroom->newsroom());
        QVERIFY(file.open());
        QSqlQuery query(file);
        QVERIFY(query.exec(u"DROP TRIGGER article_revision_keeps"_s));
        QVERIFY(query.exec(u"UPDATE article_revision SET body = '<p>Samer Dalwani' WHERE id = 2"_s));
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    QCOMPARE(entities({u"mentions"_s}).json()[u"articles"_s].toInt(), 3);
    QCOMPARE(listed(u"Samer Dalwani"_s), 2);
    QCOMPARE(entities({u"mentions"_s}).json()[u"articles"_s].toInt(), 0);
}

void TestCtlMentions::badInputIsRefused()
{
    VERIFY_CODE(entities({u"articles"_s}), ExitCode::Usage);
    VERIFY_CODE(entities({u"articles"_s, u"Unheard Of"_s}), ExitCode::NotFound);
    VERIFY_CODE(entities({u"mentions"_s, u"what"_s}), ExitCode::Usage);
    VERIFY_CODE(entities({u"add"_s, u"Samer Dalwani"_s}), ExitCode::Done);
    VERIFY_CODE(entities({u"articles"_s, u"Samer Dalwani"_s, u"--limit"_s, u"0"_s}), ExitCode::Usage);
}

QTEST_GUILESS_MAIN(TestCtlMentions)
#include "test_ctlmentions.moc"
