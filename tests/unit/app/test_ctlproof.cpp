// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"
#include "storage/sqlstores.h"
#include "testlib/verify.h"

#include <QJsonArray>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// proof: what the copy desk of the command line finds.
class TestCtlProof : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_newsroom = std::make_unique<CtlNewsroom>(); }
    void findingsAreToldWithPlaceAndFix();
    void sentencesAreThoseOfTheWindow();
    void wordsAreProposedForThoseInNoDictionary();
    void whatTheNewsroomKnowsIsRight();
    void whatTwoReadersSeeIsToldOnce();
    void cleanCopyHasNoFindings();
    void whatIsIgnoredIsCountedAndListedOnRequest();
    void brokenRulesAreToldInSentences();
    void articlesOfOneSlugAreToldApartByTheirLanguage();
    void anUnknownArticleIsRefused();

private:
    void story(const QString &slug, const QString &text)
    {
        const QString file = m_newsroom->write(slug + u".txt"_s, text.toUtf8());
        VERIFY_CODE(m_newsroom->as(u"rana"_s, {u"import"_s, file, u"--slug"_s, slug}), ExitCode::Done);
    }
    /// As rana does it in the window.
    void ignore(const QString &slug, const QString &rule, const QString &text)
    {
        auto stores = must(storage::SqlStores::open(must(storage::Location::parse(m_newsroom->newsroom())),
                                                    storage::Access::ReadWrite, m_newsroom->clock));
        IgnoredFinding ignored;
        ignored.rule = rule;
        ignored.text = text;
        ignored.article = must(stores->articles().find(slug));
        must(stores->proofing().ignore({ignored}, must(stores->users().userByLogin(u"rana"_s)).id));
    }
    /// "1:4 spelling.unknown wrod" for each finding.
    [[nodiscard]] QStringList found(const QString &slug)
    {
        const Answer answer = m_newsroom->run({u"--json"_s, u"proof"_s, slug});
        QStringList found;
        for (const QJsonValue &finding : answer.json()[u"findings"_s].toArray()) {
            found << finding[u"place"_s].toString() + u' ' + finding[u"rule"_s].toString() + u' ' +
                         finding[u"text"_s].toString();
        }
        return found;
    }

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlProof::findingsAreToldWithPlaceAndFix()
{
    story(u"RAIN"_s, u"Rain in Port Marlow\n\nThe harbuor was closed on Monday.\n\nIt is  open again.\n"_s);
    QVERIFY(found(u"RAIN"_s).contains(u"1:4 spelling.unknown harbuor"_s));
    const Answer table = m_newsroom->run({u"proof"_s, u"RAIN"_s});
    VERIFY_CODE(table, ExitCode::Done);
    QVERIFY(table.out.contains(u"spelling.unknown"_s));
}

void TestCtlProof::sentencesAreThoseOfTheWindow()
{
    story(u"RAIN"_s, u"Rain in Port Marlow\n\nThe harbuor was closed on Monday.\n"_s);
    const auto message = [this](const QStringList &options) {
        const Answer answer = m_newsroom->run(QStringList{u"--json"_s, u"proof"_s, u"RAIN"_s} + options);
        for (const QJsonValue &finding : answer.json()[u"findings"_s].toArray()) {
            if (finding[u"text"_s] == u"harbuor"_s)
                return finding[u"message"_s].toString();
        }
        return QString();
    };
    const QString english = u"“harbuor” is in no dictionary."_s;
    QCOMPARE(message({}), english);
    QCOMPARE(message({u"--language"_s, u"en"_s}), english);
    const QString arabic = message({u"--language"_s, u"ar"_s});
    QVERIFY2(arabic.isRightToLeft(), qPrintable(arabic));
    QCOMPARE(message({}), english); // one after the other
    QVERIFY(m_newsroom->run({u"proof"_s, u"RAIN"_s}).out.contains(english));
    VERIFY_CODE(m_newsroom->run({u"proof"_s, u"RAIN"_s, u"--language"_s, u"fr"_s}), ExitCode::Usage);
}

void TestCtlProof::wordsAreProposedForThoseInNoDictionary()
{
    story(u"RAIN"_s, u"Rain in Port Marlow\n\nThe harbuor was closed by Dalwanor on Monday. وصلت السفبنة أمس.\n"_s);
    VERIFY_CODE(m_newsroom->as(u"rana"_s, {u"words"_s, u"add"_s, u"Dalwanoor"_s}), ExitCode::Done);
    const auto fixes = [this](const QString &word) {
        QStringList proposed;
        const Answer answer = m_newsroom->run({u"--json"_s, u"proof"_s, u"RAIN"_s});
        for (const QJsonValue &finding : answer.json()[u"findings"_s].toArray()) {
            if (finding[u"text"_s] == word) {
                for (const QJsonValue &fix : finding[u"fixes"_s].toArray())
                    proposed << fix.toString();
            }
        }
        return proposed;
    };
    QCOMPARE(fixes(u"harbuor"_s).value(0).left(5), u"harbo"_s);
    QVERIFY(fixes(u"harbuor"_s).size() <= 5);
    QVERIFY(fixes(u"Dalwanor"_s).contains(u"Dalwanoor"_s)); // of the newsroom's list
    QVERIFY(fixes(u"السفبنة"_s).contains(u"السفينة"_s));
    QVERIFY(m_newsroom->run({u"proof"_s, u"RAIN"_s}).out.contains(fixes(u"harbuor"_s).value(0)));
}

void TestCtlProof::whatTheNewsroomKnowsIsRight()
{
    story(u"NAME"_s, u"Rain in the south\n\nThe Dalwanoor was closed on Monday.\n"_s);
    QVERIFY(found(u"NAME"_s).contains(u"1:4 spelling.unknown Dalwanoor"_s));
    VERIFY_CODE(m_newsroom->as(u"rana"_s, {u"words"_s, u"add"_s, u"Dalwanoor"_s}), ExitCode::Done);
    QVERIFY(!found(u"NAME"_s).contains(u"1:4 spelling.unknown Dalwanoor"_s));
}

void TestCtlProof::whatTwoReadersSeeIsToldOnce()
{
    story(u"POLICY"_s, u"Ministers meet\n\nThe ministers spoke of economic polices on Monday.\n"_s);
    const QStringList all = found(u"POLICY"_s);
    QCOMPARE(all.filter(u"polices"_s).size(), 1);
}

void TestCtlProof::cleanCopyHasNoFindings()
{
    story(u"CLEAN"_s, u"Rain closes the bridge\n\nThe bridge was closed on Monday.\n"_s);
    QStringList all = found(u"CLEAN"_s);
    all.removeIf([](const QString &each) { return each.startsWith("dateline"_L1); }); // the test has none
    QVERIFY2(all.isEmpty(), qPrintable(all.join(u'\n')));
}

void TestCtlProof::whatIsIgnoredIsCountedAndListedOnRequest()
{
    story(u"RAIN"_s, u"Rain in Port Marlow\n\nThe harbuor was closed.\n\nThe harbuor is open.\n"_s);
    QVERIFY(!m_newsroom->run({u"proof"_s, u"RAIN"_s}).out.contains(u"ignored"_s));
    ignore(u"RAIN"_s, u"spelling.unknown"_s, u"harbuor"_s);
    QVERIFY(!found(u"RAIN"_s).join(u'\n').contains(u"harbuor"_s));
    QVERIFY(m_newsroom->run({u"proof"_s, u"RAIN"_s}).out.contains(u"1 ignored in this article"_s));
    const Answer table = m_newsroom->run({u"proof"_s, u"RAIN"_s, u"--ignored"_s});
    VERIFY_CODE(table, ExitCode::Done);
    QVERIFY2(table.out.contains(u"harbuor"_s) && table.out.contains(u"1:4 2:4"_s) && table.out.contains(u"rana"_s),
             qPrintable(table.out));
    const QJsonObject json = m_newsroom->run({u"--json"_s, u"proof"_s, u"RAIN"_s, u"--ignored"_s}).json();
    QCOMPARE(json[u"ignoredCount"_s].toInt(), 1);
    const QJsonValue only = json[u"ignored"_s].toArray().first();
    QCOMPARE(only[u"reach"_s].toString(), u"article"_s);
    QCOMPARE(only[u"places"_s].toArray().size(), 2);
    QVERIFY(!m_newsroom->run({u"--json"_s, u"proof"_s, u"RAIN"_s}).json().contains(u"ignored"_s));
}

void TestCtlProof::brokenRulesAreToldInSentences()
{
    story(u"RAIN"_s, u"Rain in Port Marlow\n\nThe harbour was closed on Monday.\n"_s);
    const auto use = [this](const QString &folder) {
        auto stores = must(storage::SqlStores::open(must(storage::Location::parse(m_newsroom->newsroom())),
                                                    storage::Access::ReadWrite, m_newsroom->clock));
        NewsroomSettings settings = must(stores->settings().settings());
        settings.styleFolder = folder;
        must(stores->settings().save(settings, must(stores->users().userByLogin(u"karim"_s)).id));
    };
    const QString file = m_newsroom->write(u"Broken.yml"_s, "extends: existence\nmessage: \"Not\ntokens: [a]\n");
    use(QFileInfo(file).path());
    const QString open = u"Broken.yml:2: is no YAML: a quotation mark that is never closed"_s;
    QVERIFY2(m_newsroom->run({u"proof"_s, u"RAIN"_s}).err.contains(open),
             qPrintable(m_newsroom->run({u"proof"_s, u"RAIN"_s}).err));
    m_newsroom->write(u"Broken.yml"_s, "extends: existence\nmessage: m\n");
    QVERIFY(m_newsroom->run({u"proof"_s, u"RAIN"_s}).err.contains(u"Broken.yml:1: “tokens” is missing"_s));
    use(u"/nowhere/at/all"_s);
    const QString missing = u"/nowhere/at/all: cannot be read: there is no such folder"_s;
    QVERIFY(m_newsroom->run({u"proof"_s, u"RAIN"_s}).err.contains(missing));
}

void TestCtlProof::articlesOfOneSlugAreToldApartByTheirLanguage()
{
    story(u"RAIN"_s, u"Rain in Port Marlow\n\nThe harbour was closed on Monday.\n"_s);
    story(u"RAIN"_s, u"مطر في الميناء\n\nأغلق الميناء يوم الاثنين بسبب الأمطار الغزيرة.\n"_s);
    const Answer answer = m_newsroom->run({u"proof"_s, u"RAIN"_s});
    VERIFY_CODE(answer, ExitCode::Usage);
    QVERIFY2(answer.err.contains(u"name one by its id, or as RAIN:"_s), qPrintable(answer.err));
    VERIFY_CODE(m_newsroom->run({u"proof"_s, u"RAIN:ar"_s}), ExitCode::Done);
}

void TestCtlProof::anUnknownArticleIsRefused()
{
    VERIFY_CODE(m_newsroom->run({u"proof"_s, u"NOTHING"_s}), ExitCode::NotFound);
}

QTEST_GUILESS_MAIN(TestCtlProof)
#include "test_ctlproof.moc"
