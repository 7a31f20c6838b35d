// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/newsroomopening.h"
#include "core/proofing/namechoice.h"
#include "ctlnewsroom.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/proofingsession.h"
#include "testlib/inlineexecutor.h"
#include "testlib/memoryjournalkeeper.h"
#include "testlib/verify.h"

#include <QJsonArray>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// A story gives the same findings on the command line and in the window.
class TestCtlProofWindow : public QObject
{
    Q_OBJECT

private slots:
    void theStoriesOfTheDemonstration();
    void newNamesAndWhatIsIgnored();

private:
    /// Findings as both have them, in the order they are told.
    static QString line(const QString &rule, const QString &paragraph, int position, int length,
                        const QStringList &arguments)
    {
        return u"%1 %2 %3+%4 %5"_s.arg(rule, paragraph).arg(position).arg(length).arg(arguments.join(u'|'));
    }
    static QStringList toldByCtl(CtlNewsroom &newsroom, const QString &file, const Article &article)
    {
        QStringList lines;
        const Answer answer = newsroom.raw({u"--json"_s, u"-n"_s, file, u"proof"_s, article.id.toString()});
        for (const QJsonValue &each : answer.json()[u"findings"_s].toArray()) {
            QStringList arguments;
            for (const QJsonValue &argument : each[u"arguments"_s].toArray())
                arguments << argument.toString();
            lines << line(each[u"rule"_s].toString(), each[u"paragraph"_s].toString(), each[u"position"_s].toInt(),
                          each[u"length"_s].toInt(), arguments);
        }
        return lines;
    }
    static QStringList shownBy(const presentation::ProofingSession &proofing)
    {
        QStringList lines;
        for (const Finding &each : proofing.findings())
            lines << line(each.rule, each.paragraph.toString(), each.position, each.length, each.arguments);
        return lines;
    }
    /// Opens the articles in a window's copy desk, one after the other.
    static void compare(CtlNewsroom &newsroom, const QString &file, const QList<Article> &articles, qsizetype least);
};

void TestCtlProofWindow::compare(CtlNewsroom &newsroom, const QString &file, const QList<Article> &articles,
                                 qsizetype least)
{
    auto stores = must(app::openNewsroom(file, storage::Access::ReadWrite, newsroom.clock));
    InlineExecutor executor(*stores);
    MemoryJournalKeeper journals(newsroom.clock);
    presentation::DeskSession desk(executor, newsroom.clock);
    desk.load();
    QTRY_VERIFY(desk.isLoaded());
    must(desk.setUser(desk.users().first().id));
    presentation::EntityRegistry registry(desk);
    presentation::Proofing proofing(desk, registry);
    registry.load();
    proofing.start();
    qsizetype count = 0;
    for (const Article &article : articles) {
        const QStringList told = toldByCtl(newsroom, file, article);
        presentation::EditingSession session(desk, journals, article);
        QObject owner;
        const presentation::ProofingSession *read = proofing.open(session, &owner);
        QTRY_COMPARE_WITH_TIMEOUT(shownBy(*read), told, 15'000);
        count += told.size();
    }
    QVERIFY2(count >= least, qPrintable(QString::number(count)));
}

void TestCtlProofWindow::theStoriesOfTheDemonstration()
{
    CtlNewsroom newsroom;
    const QString file = newsroom.path(u"demo.nashra"_s);
    VERIFY_OK(app::makeDemoNewsroom(file));
    QList<Article> articles;
    {
        auto stores = must(app::openNewsroom(file, storage::Access::ReadWrite, newsroom.clock));
        for (const ArticleSummary &summary : must(stores->articles().page({}, 0, 1000)))
            articles << must(stores->articles().article(summary.id));
    }
    QVERIFY(articles.size() > 30);
    compare(newsroom, file, articles, 10);
}

void TestCtlProofWindow::newNamesAndWhatIsIgnored()
{
    CtlNewsroom newsroom;
    const QString text = u"The harbuor of Sal Verran\n\n"
                         "Foreign Minister Yusuf Qandelwi met Dr. Odvar Hestinar in Port Velmora. Qandelwi spoke.\n\n"
                         "“It rained,” Yusuf Qandelwi said. Yusuf Qandelwy left, and Lisbet Hovarin stayed.\n\n"
                         "Hestinar and the harbuor master, Karim Tellawin, told the Marlow Fisherys Council so. "
                         "Prof. Rana Sabbaghan said  no.\n"_s;
    const QString story = newsroom.write(u"NAMES.txt"_s, text.toUtf8());
    VERIFY_CODE(newsroom.as(u"rana"_s, {u"import"_s, story, u"--slug"_s, u"NAMES"_s}), ExitCode::Done);
    Article article;
    {
        auto stores = must(app::openNewsroom(newsroom.newsroom(), storage::Access::ReadWrite, newsroom.clock));
        const ArticleId id = must(stores->articles().find(u"NAMES"_s));
        IgnoredFinding name;
        name.rule = namechoice::unknownName;
        name.text = u"Odvar Hestinar"_s;
        name.article = id;
        must(stores->proofing().ignore({name}, must(stores->users().userByLogin(u"rana"_s)).id));
        article = must(stores->articles().article(id));
    }
    compare(newsroom, newsroom.newsroom(), {article}, 3);
}

QTEST_MAIN(TestCtlProofWindow)
#include "test_ctlproofwindow.moc"
