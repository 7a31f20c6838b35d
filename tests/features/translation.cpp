// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featuretest.h"

#include "presentation/translation/sidebysidemodel.h"
#include "presentation/translation/translationcontroller.h"

using namespace nashra;
using namespace nashra::features;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;

/// A translation knows the revision it was made from, and says when the source has moved on.
class Translation : public FeatureTest
{
    Q_OBJECT

private slots:
    void a_translation_is_pinned_to_the_revision_it_was_made_from();
    void a_change_of_the_source_marks_what_is_stale();
    void a_translation_needs_an_approval_of_its_own();

private:
    /// The source in English, and its translator with the Arabic side open.
    void haveTranslation(Status sourceStatus);

    Program *m_translator;
    EditingSession *m_screen = nullptr;
    Article m_source;
};

void Translation::haveTranslation(Status sourceStatus)
{
    m_source = story(u"PORT"_s, sourceStatus, u"One.\nTwo.\nThree."_s);
    m_translator = programOf(people.translator);
    TranslationController controller(m_translator->session());
    const Article started = testlib::must(answerOf(controller.start(m_source.id)));
    m_screen = &m_translator->open(started.id);
    m_screen->header().setHeadline(u"المرفأ"_s);
    m_translator->type(u"واحد."_s);
    VERIFY_OK(m_translator->save());
}

void Translation::a_translation_is_pinned_to_the_revision_it_was_made_from()
{
    // Given a translation of revision 1
    haveTranslation(Status::Draft);
    // When the source gets a second revision
    Program *const author = programOf(people.author);
    author->open(m_source.id);
    author->type(u"Number "_s);
    QCOMPARE(testlib::must(author->save()).revision, 2);
    // Then the translation still names revision 1, and its text can be read
    SideBySideModel model(m_translator->session());
    model.setSession(m_screen);
    QTRY_COMPARE(model.newestRevision(), 2);
    QCOMPARE(model.pinnedRevision(), 1);
    QCOMPARE(model.source().body.text(), u"One.\nTwo.\nThree."_s);
    QCOMPARE(m_translator->stored(m_screen->id()).content.translation->sourceRevision, 1);
}

void Translation::a_change_of_the_source_marks_what_is_stale()
{
    // Given a translation, and a source whose first paragraph changed
    haveTranslation(Status::Draft);
    Program *const author = programOf(people.author);
    author->open(m_source.id);
    author->type(u"Number "_s);
    VERIFY_OK(author->save());
    // When the translator looks at both side by side
    SideBySideModel model(m_translator->session());
    model.setSession(m_screen);
    QTRY_COMPARE(model.staleCount(), 1);
    // Then the one paragraph is marked, with what it says now
    const QModelIndex first = model.index(0, SideBySideModel::Source);
    QCOMPARE(first.data(SideBySideModel::FreshnessRole).value<SideBySideModel::Freshness>(),
             SideBySideModel::Freshness::Stale);
    QCOMPARE(first.data(SideBySideModel::NewTextRole).toString(), u"Number One."_s);
    // And when he says it is up to date and saves, nothing is stale and the newest revision is the pinned one
    model.markUpToDate();
    VERIFY_OK(m_translator->save());
    QTRY_COMPARE(model.staleCount(), 0);
    QCOMPARE(m_translator->stored(m_screen->id()).content.translation->sourceRevision, 2);
}

void Translation::a_translation_needs_an_approval_of_its_own()
{
    // Given a released source and its translation
    haveTranslation(Status::Released);
    const ArticleId translation = m_screen->id();
    // When the translation is handed in, released without approval, and approved
    VERIFY_OK(m_translator->takes(translation, Action::Submit));
    Program *const subEditor = programOf(people.subEditor);
    VERIFY_ERROR(subEditor->takes(translation, Action::Release), ErrorCode::WrongState);
    VERIFY_ERROR(m_translator->takes(translation, Action::Approve), ErrorCode::Forbidden);
    VERIFY_OK(subEditor->takes(translation, Action::Approve));
    // Then it goes out, and the source is what it was
    VERIFY_OK(subEditor->takes(translation, Action::Release));
    QCOMPARE(subEditor->stored(translation).content.language, Language::Arabic);
    QCOMPARE(subEditor->stored(m_source.id), m_source);
    verifyAudit();
}

QTEST_MAIN(Translation)
#include "translation.moc"
