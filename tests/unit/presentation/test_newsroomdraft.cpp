// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session/newsroomdraft.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::presentation;

class TestNewsroomDraft : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissingIsAskedForInOrder();
    void oneLanguageOfANameIsEnough();
    void wordsAreTakenWithoutWhatSurroundsThem();
    void aFileIsProposedFromTheName_data();
    void aFileIsProposedFromTheName();
    void aBareNameLiesInTheFolder();
};

void TestNewsroomDraft::whatIsMissingIsAskedForInOrder()
{
    NewsroomDraft draft;
    draft.name[Language::English] = u"  "_s;
    QCOMPARE(firstFault(draft), DraftFault::Name);
    draft.name[Language::English] = u"Harbour News"_s;
    QCOMPARE(firstFault(draft), DraftFault::File);
    draft.file = u"harbour"_s;
    QCOMPARE(firstFault(draft), DraftFault::ChiefName);
    draft.chiefName[Language::English] = u"Samar"_s;
    QCOMPARE(firstFault(draft), DraftFault::Login);
    draft.login = u"Samar"_s;
    QCOMPARE(firstFault(draft), DraftFault::Login);
    draft.login = u" samar "_s;
    QCOMPARE(firstFault(draft), std::nullopt);
}

void TestNewsroomDraft::oneLanguageOfANameIsEnough()
{
    const NewsroomDraft draft{
        {{Language::Arabic, u"أخبار الميناء"_s}}, {}, {{Language::Arabic, u"سمر"_s}}, u"samar"_s, u"a.nashra"_s};
    QCOMPARE(firstFault(draft), std::nullopt);
    QCOMPARE(newsroomOf(draft).settings.name, (LocalizedText{{Language::Arabic, u"أخبار الميناء"_s}}));
}

void TestNewsroomDraft::wordsAreTakenWithoutWhatSurroundsThem()
{
    const NewsroomDraft draft{{{Language::English, u" Harbour \t News "_s}, {Language::Arabic, u" "_s}},
                              {{Language::English, u"HN"_s}},
                              {{Language::English, u"Samar"_s + QChar(7)}},
                              u" samar "_s,
                              u"a.nashra"_s};
    const NewNewsroom fresh = newsroomOf(draft);
    QCOMPARE(fresh.settings.name, (LocalizedText{{Language::English, u"Harbour News"_s}}));
    QCOMPARE(fresh.settings.agency, (LocalizedText{{Language::English, u"HN"_s}}));
    QCOMPARE(fresh.firstUser.name, (LocalizedText{{Language::English, u"Samar"_s}}));
    QCOMPARE(fresh.firstUser.login, u"samar"_s);
    QVERIFY(fresh.firstUser.id.isNull());
    QVERIFY(fresh.firstUser.roles.testFlag(Role::Chief));
}

void TestNewsroomDraft::aFileIsProposedFromTheName_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("arabic");
    QTest::addColumn<QString>("file");
    QTest::newRow("English") << u"Harbour News"_s << u"أخبار الميناء"_s << u"Harbour News.nashra"_s;
    QTest::newRow("Arabic") << u" "_s << u"أخبار الميناء"_s << u"أخبار الميناء.nashra"_s;
    QTest::newRow("a path") << u"../etc/News: 24/7"_s << QString() << u"etc News 24 7.nashra"_s;
    QTest::newRow("an option") << u"-n"_s << QString() << u"n.nashra"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("nothing left") << u"../"_s << QString() << QString();
    QTest::newRow("long") << QString(300, u'a') << QString() << QString(60, u'a') + u".nashra"_s;
    QTest::newRow("a letter cut in two") << QString(59, u'a') + u"😀"_s << QString() << QString(59, u'a') + u".nashra"_s;
}

void TestNewsroomDraft::aFileIsProposedFromTheName()
{
    QFETCH(QString, english);
    QFETCH(QString, arabic);
    QTEST(proposedFileName({{Language::English, english}, {Language::Arabic, arabic}}), "file");
}

void TestNewsroomDraft::aBareNameLiesInTheFolder()
{
    const QString folder = u"/home/samar/Documents"_s;
    QCOMPARE(fullFileName(u" harbour "_s, folder), u"/home/samar/Documents/harbour.nashra"_s);
    QCOMPARE(fullFileName(u"St. News"_s, folder), u"/home/samar/Documents/St. News.nashra"_s);
    QCOMPARE(fullFileName(u"/srv/../srv/a.nashra"_s, folder), u"/srv/a.nashra"_s);
    QCOMPARE(fullFileName(u"../a"_s, folder), u"/home/samar/a.nashra"_s);
    QCOMPARE(fullFileName(u"~/news/../a"_s, folder), QDir::cleanPath(QDir::homePath() + u"/a.nashra"_s));
    QCOMPARE(fullFileName(u"~a"_s, folder), folder + u"/~a.nashra"_s);
}

QTEST_APPLESS_MAIN(TestNewsroomDraft)
#include "test_newsroomdraft.moc"
