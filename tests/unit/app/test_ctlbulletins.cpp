// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctlnewsroom.h"

#include <QDir>
#include <QJsonArray>

#include <memory>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using app::ExitCode;

/// The bulletin commands of nashractl.
class TestCtlBulletins : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aBulletinIsMadeFilledAndShown();
    void articlesAreAddedMovedAndRemoved();
    void whatIsNotApprovedIsNotTaken();
    void anotherLanguageIsNotTaken();
    void aBulletinNeedsALanguageAndATitle();
    void aJournalistMakesNoBulletin();
    void anEmptyBulletinIsNotApproved();
    void aChangeReopensAnApprovedBulletin();
    void aReleasedBulletinIsNumberedAndFrozen();
    void bulletinsAreNamedByTitleNumberOrId();
    void aHeldBackArticleHoldsTheRelease();

private:
    Answer huda(const QStringList &arguments)
    {
        return m_newsroom->as(u"huda"_s, QStringList{u"--json"_s} + arguments);
    }
    Answer bulletin(const QStringList &arguments) { return huda(QStringList{u"bulletin"_s} + arguments); }
    static QStringList slugs(const Answer &answer);

    std::unique_ptr<CtlNewsroom> m_newsroom;
};

void TestCtlBulletins::init()
{
    m_newsroom = std::make_unique<CtlNewsroom>();
    m_newsroom->haveApproved(u"ONE"_s);
    m_newsroom->haveApproved(u"TWO"_s);
    m_newsroom->haveDraft(u"DRAFT"_s);
    VERIFY_CODE(bulletin({u"create"_s, u"Evening"_s, u"ONE"_s, u"TWO"_s, u"--language"_s, u"en"_s}), ExitCode::Done);
}

QStringList TestCtlBulletins::slugs(const Answer &answer)
{
    QStringList slugs;
    for (const QJsonValue &item : answer.json()[u"bulletin"_s][u"items"_s].toArray())
        slugs << item[u"slug"_s].toString();
    return slugs;
}

void TestCtlBulletins::aBulletinIsMadeFilledAndShown()
{
    const Answer shown = bulletin({u"show"_s, u"Evening"_s});
    VERIFY_CODE(shown, ExitCode::Done);
    QCOMPARE(slugs(shown), (QStringList{u"ONE"_s, u"TWO"_s}));
    const QJsonObject json = shown.json()[u"bulletin"_s].toObject();
    QCOMPARE(json.keys(),
             (QStringList{u"approvedBy"_s, u"createdAt"_s, u"createdBy"_s, u"id"_s, u"items"_s, u"language"_s,
                          u"number"_s, u"releasedAt"_s, u"revision"_s, u"status"_s, u"title"_s, u"updatedAt"_s}));
    QCOMPARE(json[u"status"_s].toString(), u"open"_s);
    QVERIFY(json[u"number"_s].isNull());
    QVERIFY(json[u"releasedAt"_s].isNull());
    const QJsonArray all = bulletin({u"list"_s}).json()[u"bulletins"_s].toArray();
    QCOMPARE(all.size(), 1);
    QCOMPARE(all[0][u"title"_s].toString(), u"Evening"_s);
}

void TestCtlBulletins::articlesAreAddedMovedAndRemoved()
{
    m_newsroom->haveApproved(u"THREE"_s);
    QCOMPARE(slugs(bulletin({u"add"_s, u"Evening"_s, u"THREE"_s, u"--at"_s, u"2"_s})),
             (QStringList{u"ONE"_s, u"THREE"_s, u"TWO"_s}));
    QCOMPARE(slugs(bulletin({u"move"_s, u"Evening"_s, u"TWO"_s, u"--to"_s, u"1"_s})),
             (QStringList{u"TWO"_s, u"ONE"_s, u"THREE"_s}));
    QCOMPARE(slugs(bulletin({u"remove"_s, u"Evening"_s, u"ONE"_s})), (QStringList{u"TWO"_s, u"THREE"_s}));
    VERIFY_CODE(bulletin({u"remove"_s, u"Evening"_s, u"ONE"_s}), ExitCode::NotFound);
    VERIFY_CODE(bulletin({u"move"_s, u"Evening"_s, u"TWO"_s}), ExitCode::Usage);
    VERIFY_CODE(bulletin({u"add"_s, u"Evening"_s, u"THREE"_s}), ExitCode::Refused); // it is in it already
    QCOMPARE(slugs(bulletin({u"show"_s, u"Evening"_s})), (QStringList{u"TWO"_s, u"THREE"_s}));
}

void TestCtlBulletins::whatIsNotApprovedIsNotTaken()
{
    const Answer answer = bulletin({u"add"_s, u"Evening"_s, u"DRAFT"_s});
    QCOMPARE(answer.code, ExitCode::Refused);
    QCOMPARE(answer.json()[u"error"_s][u"code"_s].toString(), u"NotApproved"_s);
}

void TestCtlBulletins::anotherLanguageIsNotTaken()
{
    const Answer answer = bulletin({u"create"_s, u"المساء"_s, u"ONE"_s, u"--language"_s, u"ar"_s});
    QCOMPARE(answer.code, ExitCode::Refused);
    QCOMPARE(answer.json()[u"error"_s][u"code"_s].toString(), u"WrongLanguage"_s);
    // The bulletin was made, and the message says so.
    QVERIFY2(answer.json()[u"error"_s][u"detail"_s].toString().contains(u"was made, but is empty"_s),
             qPrintable(answer.out));
    QCOMPARE(slugs(bulletin({u"show"_s, u"المساء"_s})), QStringList());
}

void TestCtlBulletins::aBulletinNeedsALanguageAndATitle()
{
    VERIFY_CODE(bulletin({u"create"_s, u"Night"_s}), ExitCode::Usage);
    VERIFY_CODE(bulletin({u"create"_s, u"Night"_s, u"--language"_s, u"fr"_s}), ExitCode::Usage);
    VERIFY_CODE(bulletin({u"create"_s, u"  "_s, u"--language"_s, u"en"_s}), ExitCode::Refused);
    QCOMPARE(bulletin({u"list"_s}).json()[u"bulletins"_s].toArray().size(), 1);
}

void TestCtlBulletins::aJournalistMakesNoBulletin()
{
    VERIFY_CODE(m_newsroom->as(u"rana"_s, {u"bulletin"_s, u"create"_s, u"Mine"_s, u"--language"_s, u"en"_s}),
                ExitCode::Refused);
    VERIFY_CODE(m_newsroom->as(u"rana"_s, {u"bulletin"_s, u"approve"_s, u"Evening"_s}), ExitCode::Refused);
}

void TestCtlBulletins::anEmptyBulletinIsNotApproved()
{
    VERIFY_CODE(bulletin({u"create"_s, u"Night"_s, u"--language"_s, u"en"_s}), ExitCode::Done);
    VERIFY_CODE(bulletin({u"approve"_s, u"Night"_s}), ExitCode::Refused);
}

void TestCtlBulletins::aChangeReopensAnApprovedBulletin()
{
    VERIFY_CODE(bulletin({u"approve"_s, u"Evening"_s}), ExitCode::Done);
    const Answer renamed = bulletin({u"rename"_s, u"Evening"_s, u"Late evening"_s});
    VERIFY_CODE(renamed, ExitCode::Done);
    QCOMPARE(renamed.json()[u"bulletin"_s][u"status"_s].toString(), u"open"_s);
    VERIFY_CODE(bulletin({u"approve"_s, u"Late evening"_s}), ExitCode::Done);
    VERIFY_CODE(bulletin({u"reopen"_s, u"Late evening"_s}), ExitCode::Done);
    VERIFY_CODE(bulletin({u"release"_s, u"Late evening"_s}), ExitCode::Refused);
}

void TestCtlBulletins::aReleasedBulletinIsNumberedAndFrozen()
{
    VERIFY_CODE(bulletin({u"approve"_s, u"Evening"_s}), ExitCode::Done);
    const QString folder = m_newsroom->path(u"out"_s);
    const Answer released = bulletin({u"release"_s, u"Evening"_s, u"--to"_s, folder});
    VERIFY_CODE(released, ExitCode::Done);
    QCOMPARE(released.json()[u"bulletin"_s][u"number"_s].toInt(), 1);
    for (const QJsonValue &file : released.json()[u"files"_s].toArray())
        QVERIFY2(!CtlNewsroom::read(file[u"path"_s].toString()).isEmpty(), qPrintable(file[u"path"_s].toString()));
    QVERIFY(QDir(folder).entryList(QDir::Files).size() >= 2);
    QCOMPARE(m_newsroom->statusOf(u"ONE"_s), u"released"_s);
    for (const QStringList &step :
         {QStringList{u"rename"_s, u"Evening"_s, u"Other"_s}, QStringList{u"remove"_s, u"Evening"_s, u"ONE"_s},
          QStringList{u"reopen"_s, u"Evening"_s}, QStringList{u"release"_s, u"Evening"_s}})
        VERIFY_CODE(bulletin(step), ExitCode::Refused);
}

void TestCtlBulletins::bulletinsAreNamedByTitleNumberOrId()
{
    VERIFY_CODE(bulletin({u"approve"_s, u"Evening"_s}), ExitCode::Done);
    VERIFY_CODE(huda({u"release"_s, u"Evening"_s}), ExitCode::Done);
    const QString id = bulletin({u"show"_s, u"Evening"_s}).json()[u"bulletin"_s][u"id"_s].toString();
    for (const QString &name : {u"en-1"_s, id, id.left(12)})
        QCOMPARE(bulletin({u"show"_s, name}).json()[u"bulletin"_s][u"id"_s].toString(), id);
    VERIFY_CODE(bulletin({u"show"_s, u"ar-1"_s}), ExitCode::NotFound);
}

void TestCtlBulletins::aHeldBackArticleHoldsTheRelease()
{
    VERIFY_CODE(bulletin({u"approve"_s, u"Evening"_s}), ExitCode::Done);
    VERIFY_CODE(huda({u"reopen"_s, u"TWO"_s}), ExitCode::Done);
    const Answer refused = bulletin({u"release"_s, u"Evening"_s});
    QCOMPARE(refused.code, ExitCode::Refused);
    const QString why = refused.json()[u"error"_s][u"detail"_s].toString();
    QVERIFY2(why.contains(u"TWO “"_s) && !why.contains(u"ONE"_s), qPrintable(why));
    QCOMPARE(m_newsroom->statusOf(u"ONE"_s), u"approved"_s);
}

QTEST_GUILESS_MAIN(TestCtlBulletins)
#include "test_ctlbulletins.moc"
