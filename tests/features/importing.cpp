// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featuretest.h"

#include "presentation/importing/importcontroller.h"

#include <QFile>
#include <QTemporaryDir>

using namespace nashra;
using namespace nashra::features;
using namespace nashra::presentation;
using namespace Qt::StringLiterals;

/// Several files are taken in at once; what cannot be read is named and stops nothing.
class Importing : public FeatureTest
{
    Q_OBJECT

private slots:
    void files_of_both_languages_become_drafts_that_can_be_found();
    void a_bad_file_among_good_ones_is_named();
    void an_imported_story_goes_through_the_main_job();

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            QTest::qFail(qPrintable(out.errorString()), __FILE__, __LINE__);
        return out.fileName();
    }
    static bool run(ImportController &controller, const QStringList &files)
    {
        QSignalSpy finished(&controller, &ImportController::finished);
        controller.start(files, Language::English, u"local"_s);
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000);
    }
    static QStringList found(Program &program, const QString &words)
    {
        ArticleQuery query;
        query.text = words;
        QStringList headlines;
        const auto page = testlib::must(
            answerOf(program.stores().read([query](Stores &stores) { return stores.articles().page(query, 0, 50); })));
        for (const ArticleSummary &summary : page)
            headlines << summary.headline;
        return headlines;
    }

    const QByteArray m_english = "Harbour reopens\n\nPort Marlow, MNA- The harbour reopened on Monday.\n";
    const QByteArray m_arabic = "إعادة فتح المرفأ\n\nمرفأ النور-نشر أعيد فتح المرفأ يوم الاثنين.\n";
    QTemporaryDir m_folder;
};

void Importing::files_of_both_languages_become_drafts_that_can_be_found()
{
    // Given an English and an Arabic text file
    const QStringList files{file(u"en.txt"_s, m_english), file(u"ar.txt"_s, m_arabic)};
    Program *const author = programOf(people.author);
    ImportController controller(author->session());
    // When both are imported
    QVERIFY(run(controller, files));
    // Then they are drafts of who did it, in their languages, and found by their words
    QVERIFY(controller.failures().isEmpty());
    QCOMPARE(controller.imported().size(), 2);
    const Article english = author->stored(controller.imported()[0]);
    const Article arabic = author->stored(controller.imported()[1]);
    QCOMPARE(english.content.language, Language::English);
    QCOMPARE(arabic.content.language, Language::Arabic);
    QCOMPARE(arabic.author, people.author);
    QCOMPARE(arabic.status, Status::Draft);
    QCOMPARE(found(*author, u"reopened monday"_s), QStringList{english.content.headline});
    QCOMPARE(found(*author, u"اعيد المرفا"_s), QStringList{arabic.content.headline}); // without hamzas
    verifyAudit();
}

void Importing::a_bad_file_among_good_ones_is_named()
{
    // Given a picture and a missing file between two texts
    const QString picture = file(u"picture.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12));
    const QString missing = m_folder.filePath(u"missing.txt"_s);
    Program *const author = programOf(people.author);
    ImportController controller(author->session());
    // When all are imported
    QVERIFY(run(controller, {file(u"a.txt"_s, m_english), picture, missing, file(u"b.txt"_s, m_arabic)}));
    // Then the texts are in, and the others are named with the reason
    QCOMPARE(controller.imported().size(), 2);
    QCOMPARE(controller.failures().size(), 2);
    QCOMPARE(controller.failures()[0].file, picture);
    QCOMPARE(controller.failures()[0].error.code, ErrorCode::NotText);
    QCOMPARE(controller.failures()[1].file, missing);
}

void Importing::an_imported_story_goes_through_the_main_job()
{
    // Given an imported story
    Program *const author = programOf(people.author);
    ImportController controller(author->session());
    QVERIFY(run(controller, {file(u"a.txt"_s, m_english)}));
    const ArticleId id = controller.imported().first();
    // When it is edited, handed in, approved and released
    author->open(id);
    author->type(u"Today: "_s);
    VERIFY_OK(author->save());
    VERIFY_OK(author->takes(id, Action::Submit));
    Program *const subEditor = programOf(people.subEditor);
    VERIFY_OK(subEditor->takes(id, Action::Approve));
    VERIFY_OK(subEditor->takes(id, Action::Release));
    // Then it is out as it was edited
    QCOMPARE(author->stored(id).status, Status::Released);
    QCOMPARE(author->stored(id).content.body.text(), u"Today: The harbour reopened on Monday."_s);
    verifyAudit();
}

QTEST_MAIN(Importing)
#include "importing.moc"
