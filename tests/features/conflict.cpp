// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featuretest.h"

using namespace nashra;
using namespace nashra::features;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;

/// Two desks on one story: whoever saves second is told, and nobody's text is lost.
class Conflict : public FeatureTest
{
    Q_OBJECT

private slots:
    void the_second_to_save_keeps_his_text_and_is_told();
    void the_second_may_take_the_newer_text();
    void the_second_may_save_his_text_on_top();

private:
    /// The author and a sub-editor have the same story open; the sub-editor has saved.
    void haveTwoDesks();
    QList<KeptDraft> keptDrafts()
    {
        return testlib::must(answerOf(m_author->stores().read(
            [id = people.author](Stores &stores) { return stores.articles().keptDrafts(id); })));
    }

    Program *m_author;
    Program *m_subEditor;
    EditingSession *m_screen = nullptr; ///< of the author
    ArticleId m_story;
};

void Conflict::haveTwoDesks()
{
    m_story = story(u"PORT"_s, Status::Draft).id;
    m_author = programOf(people.author);
    m_subEditor = programOf(people.subEditor);
    m_screen = &m_author->open(m_story);
    m_subEditor->open(m_story);
    m_author->type(u"The author says: "_s);
    m_subEditor->type(u"The sub-editor says: "_s);
    VERIFY_OK(m_subEditor->save());
}

void Conflict::the_second_to_save_keeps_his_text_and_is_told()
{
    // Given two desks on one story, and the other one has saved
    haveTwoDesks();
    QSignalSpy told(m_screen, &EditingSession::conflicted);
    // When the author saves
    VERIFY_ERROR(m_author->save(), ErrorCode::Conflict);
    // Then he is told, his text is on his screen and kept, and the other's is in the store
    QCOMPARE(told.size(), 1);
    QCOMPARE(m_screen->content().body.text(), u"The author says: It rained."_s);
    QCOMPARE(keptDrafts().size(), 1);
    QCOMPARE(keptDrafts().first().content.body.text(), u"The author says: It rained."_s);
    QCOMPARE(m_author->stored(m_story).content.body.text(), u"The sub-editor says: It rained."_s);
    verifyAudit();
}

void Conflict::the_second_may_take_the_newer_text()
{
    // Given a conflict
    haveTwoDesks();
    VERIFY_ERROR(m_author->save(), ErrorCode::Conflict);
    QTRY_VERIFY(m_screen->newerArticle().has_value());
    // When the author takes the newer text
    VERIFY_OK(answerOf(m_screen->takeNewer()));
    // Then it is on his screen, and his own is kept once
    QCOMPARE(m_screen->content().body.text(), u"The sub-editor says: It rained."_s);
    QVERIFY(!m_screen->isDirty());
    QCOMPARE(keptDrafts().size(), 1);
}

void Conflict::the_second_may_save_his_text_on_top()
{
    // Given a conflict
    haveTwoDesks();
    VERIFY_ERROR(m_author->save(), ErrorCode::Conflict);
    QTRY_VERIFY(m_screen->newerArticle().has_value());
    // When the author keeps his and saves again
    m_screen->keepMine();
    const Article saved = testlib::must(m_author->save());
    // Then his is the newest revision, and the other's the one before
    QCOMPARE(saved.revision, 3);
    QCOMPARE(saved.content.body.text(), u"The author says: It rained."_s);
    const auto before = testlib::must(
        answerOf(m_author->stores().read([id = m_story](Stores &stores) { return stores.articles().content(id, 2); })));
    QCOMPARE(before.body.text(), u"The sub-editor says: It rained."_s);
}

QTEST_MAIN(Conflict)
#include "conflict.moc"
