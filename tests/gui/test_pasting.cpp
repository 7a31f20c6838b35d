// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/clipboard.h"
#include "presentation/editor/editingsession.h"
#include "presentation/theme/themecontroller.h"
#include "testlib/fixedclock.h"
#include "testlib/inlineexecutor.h"
#include "testlib/memoryjournalkeeper.h"
#include "testlib/memorystores.h"
#include "testlib/newsroomsetup.h"
#include "testlib/verify.h"
#include "widgets/editor/articleeditor.h"

#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTimer>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace nashra;

/// What people paste, and what could be pasted at them, through the editor's own door.
class TestPasting : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hostile_html_becomes_text_data();
    void hostile_html_becomes_text();
    void marks_and_paragraphs_come_along();
    void plain_pasting_leaves_the_marks_behind();
    void our_own_selection_comes_back_as_it_was();
    void one_undo_takes_a_paste_back();
    void words_of_a_line_keep_the_blanks_at_their_ends();
    void letters_typed_behind_a_paste_are_undone_by_themselves();
    void the_end_of_a_long_paste_is_in_sight();
    void a_page_pasted_into_an_empty_article_goes_into_its_parts();
    void an_arabic_page_turns_the_article_round();
    void one_undo_takes_all_of_a_page_back();
    void what_was_written_after_a_page_stays();
    void a_page_taken_back_leaves_the_next_text_alone();
    void a_page_pasted_into_a_story_stays_text();
    void plain_pasting_puts_a_page_in_as_it_stands();
    void mime_data_without_text_does_nothing();
    void files_are_handed_on_and_not_read();
    void nothing_is_ever_loaded();

private:
    struct Desk
    {
        testlib::FixedClock clock;
        testlib::MemoryStores stores{clock};
        testlib::People people = testlib::must(testlib::enterPeople(stores.users()));
        testlib::InlineExecutor executor{stores};
        testlib::MemoryJournalKeeper journals{clock};
        presentation::DeskSession desk{executor, clock};
        presentation::ThemeController theme{{}, {}};
    };

    void paste(QMimeData *mime);
    [[nodiscard]] QString text() { return m_session->content().body.text(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<presentation::EditingSession> m_session;
    std::unique_ptr<widgets::ArticleEditor> m_editor;
};

void TestPasting::init()
{
    m_editor.reset();
    m_session.reset();
    m_desk = std::make_unique<Desk>();
    m_desk->desk.load();
    QTRY_VERIFY(m_desk->desk.isLoaded());
    VERIFY_OK(m_desk->desk.setUser(m_desk->people.author));
    m_session = std::make_unique<presentation::EditingSession>(m_desk->desk, m_desk->journals, Article());
    m_editor = std::make_unique<widgets::ArticleEditor>(*m_session, m_desk->clock, m_desk->theme);
    m_editor->resize(600, 400);
    m_editor->show();
}

void TestPasting::paste(QMimeData *mime)
{
    QGuiApplication::clipboard()->setMimeData(mime);
    m_editor->paste();
}

void TestPasting::hostile_html_becomes_text_data()
{
    QTest::addColumn<QString>("html");
    const QString word = u"word"_s;
    QTest::newRow("nested tables") << u"<table><tr><td>"_s.repeated(40) + word;
    QTest::newRow("deep blocks") << u"<div>"_s.repeated(100'000) + word + u"</div>"_s.repeated(100'000);
    QTest::newRow("deep lists") << u"<ul><li>"_s.repeated(20'000) + word;
    QTest::newRow("a giant word") << word + u"x"_s.repeated(1'000'000);
    QTest::newRow("a giant Arabic word") << word + u"ب"_s.repeated(300'000);
    QTest::newRow("a giant attribute") << u"<p style=\"%1\">"_s.arg(u"a"_s.repeated(1'000'000)) + word;
    QTest::newRow("many attributes") << u"<p %1>"_s.arg(u"a=b "_s.repeated(100'000)) + word;
    QTest::newRow("local picture") << u"<img src=\"file:///etc/passwd\">"_s + word;
    QTest::newRow("remote picture") << u"<img src=\"http://127.0.0.1:9/x.png\">"_s + word;
    QTest::newRow("style from a file") << u"<link rel=stylesheet href=file:///etc/passwd><p>"_s + word;
    QTest::newRow("script link") << u"<a href=\"javascript:alert(1)\">word</a>"_s;
    QTest::newRow("script") << u"<script>alert('bad')</script><style>p{}</style>"_s + word;
    QTest::newRow("NUL") << word + QChar(0) + u"after"_s;
    QTest::newRow("lone surrogates") << word + QChar(0xD800) + QChar(0xDC00) + QChar(0xDC00);
    QTest::newRow("unfinished tag") << word + u"<p <p <!-- <![CDATA["_s;
    QTest::newRow("marks on marks") << word + QString(QChar(0x0301)).repeated(100'000);
}

void TestPasting::hostile_html_becomes_text()
{
    QFETCH(QString, html);
    auto *mime = new QMimeData;
    mime->setHtml(html);
    // The longest stretch in which the window could not have answered a key.
    QElapsedTimer turn;
    qint64 longest = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&] { longest = std::max(longest, turn.restart()); });
    turn.start();
    beat.start(1);
    paste(mime);
    QTRY_VERIFY_WITH_TIMEOUT(text().contains(u"word"_s), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->canEdit(), 30'000);
    qInfo("longest turn of the event loop: %lld ms", longest);
    QVERIFY(!text().contains(QChar(0)));
    QVERIFY(!text().contains(u"alert('bad')"_s));
    for (const Paragraph &paragraph : m_session->paragraphs()) {
        for (const Run &run : paragraph.runs)
            QVERIFY(run.link.isEmpty());
    }
}

void TestPasting::marks_and_paragraphs_come_along()
{
    auto *mime = new QMimeData;
    mime->setHtml(u"<h2>Harbour</h2><p>A <b>new</b> <i>pier</i> <a href=\"https://a.example/\">opens</a>.</p>"_s);
    paste(mime);
    const QList<Paragraph> paragraphs = m_session->content().body.paragraphs;
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(paragraphs[0].kind, ParagraphKind::Subheading);
    QCOMPARE(paragraphs[1].text(), u"A new pier opens."_s);
    QCOMPARE(paragraphs[1].runs.value(1).marks, Marks(Mark::Strong));
    QCOMPARE(paragraphs[1].runs.value(5).link, u"https://a.example/"_s);
}

void TestPasting::plain_pasting_leaves_the_marks_behind()
{
    auto *mime = new QMimeData;
    mime->setHtml(u"<h2>Harbour</h2><p>A <b>new</b> pier.</p>"_s);
    QGuiApplication::clipboard()->setMimeData(mime);
    m_editor->pastePlain();
    const QList<Paragraph> paragraphs = m_session->content().body.paragraphs;
    QCOMPARE(paragraphs.size(), 2);
    QCOMPARE(paragraphs[0].kind, ParagraphKind::Text);
    QCOMPARE(paragraphs[1].runs.size(), 1);
}

void TestPasting::our_own_selection_comes_back_as_it_was()
{
    auto *mime = new QMimeData;
    mime->setHtml(u"<h2>Harbour</h2><ul><li>A <b>new</b> pier.</li></ul>"_s);
    paste(mime);
    const Body before = m_session->content().body;
    m_editor->selectAll();
    m_editor->cut();
    m_editor->paste();
    Body after = m_session->content().body;
    QCOMPARE(after.paragraphs.size(), before.paragraphs.size());
    for (qsizetype i = 0; i < after.paragraphs.size(); ++i) {
        QCOMPARE(after.paragraphs[i].kind, before.paragraphs[i].kind);
        QCOMPARE(after.paragraphs[i].runs, before.paragraphs[i].runs);
    }
}

void TestPasting::one_undo_takes_a_paste_back()
{
    QTest::keyClicks(m_editor.get(), u"Before. "_s);
    auto *mime = new QMimeData;
    mime->setText(u"one\ntwo\nthree"_s);
    paste(mime);
    QVERIFY(text().contains(u"three"_s));
    m_editor->undo();
    QCOMPARE(text(), u"Before. "_s);
}

void TestPasting::words_of_a_line_keep_the_blanks_at_their_ends()
{
    auto *plain = new QMimeData;
    plain->setText(u" and went "_s);
    paste(plain);
    QCOMPARE(text(), u"and went "_s); // nothing stands before it
    QTest::keyClicks(m_editor.get(), u"home."_s);
    auto *html = new QMimeData;
    html->setHtml(u"<b> They</b> slept. "_s);
    html->setText(u" They slept. "_s);
    paste(html);
    QCOMPARE(text(), u"and went home. They slept. "_s);
    auto *lines = new QMimeData;
    lines->setText(u" One.\n Two. "_s);
    paste(lines);
    QCOMPARE(text(), u"and went home. They slept. One.\nTwo."_s);
}

void TestPasting::letters_typed_behind_a_paste_are_undone_by_themselves()
{
    QTest::keyClicks(m_editor.get(), u"Before. "_s);
    auto *mime = new QMimeData;
    mime->setText(u"one\ntwo"_s);
    paste(mime);
    QTest::keyClicks(m_editor.get(), u" and more"_s);
    m_editor->undo();
    QCOMPARE(text(), u"Before. one\ntwo"_s);
    m_editor->redo();
    QCOMPARE(text(), u"Before. one\ntwo and more"_s);
    m_editor->undo();
    m_editor->undo();
    QCOMPARE(text(), u"Before. "_s);
}

void TestPasting::the_end_of_a_long_paste_is_in_sight()
{
    constexpr int paragraphs = 3000;
    m_editor->resize(700, 500);
    m_editor->show();
    QTest::keyClicks(m_editor.get(), u"Before. "_s);
    auto *mime = new QMimeData;
    mime->setText(QStringList(paragraphs, u"The pilot boat left the quay at seven."_s).join(u'\n'));
    paste(mime);
    QTRY_COMPARE(m_editor->document()->blockCount(), paragraphs);
    QTRY_VERIFY(m_editor->viewport()->rect().contains(m_editor->cursorRect()));
    QVERIFY(m_editor->textCursor().atEnd());
}

namespace {

const QString page = u"Harbour opens again\n\nMarsa, May 12, ZNA- The harbour opened on Tuesday.\n\n"
                     "“We waited,” the pilot said.\n\nEnglish Bulletin\n\nCheck Also\n\nFerry is late\n"_s;

QMimeData *asText(const QString &text)
{
    auto *mime = new QMimeData;
    mime->setText(text);
    return mime;
}

} // namespace

void TestPasting::a_page_pasted_into_an_empty_article_goes_into_its_parts()
{
    QSignalSpy told(m_editor.get(), &widgets::ArticleEditor::storyPasted);
    paste(asText(page));
    const ArticleContent content = m_session->content();
    QCOMPARE(content.headline, u"Harbour opens again"_s);
    QCOMPARE(content.dateline, (Dateline{u"Marsa"_s, u"May 12"_s, {}, u"ZNA"_s}));
    QCOMPARE(content.section, u"English Bulletin"_s);
    QCOMPARE(content.related.size(), 1);
    QCOMPARE(content.body.text(), u"The harbour opened on Tuesday.\n“We waited,” the pilot said."_s);
    QCOMPARE(told.size(), 1);
}

void TestPasting::an_arabic_page_turns_the_article_round()
{
    paste(asText(u"المرفأ يفتح من جديد\n\nمرسى لبانة، واز- فتح المرفأ يوم الثلاثاء.\n\nوقال الربان: «انتظرنا».\n"_s));
    const ArticleContent content = m_session->content();
    QCOMPARE(content.language, Language::Arabic);
    QCOMPARE(content.dateline.place, u"مرسى لبانة"_s);
    for (const Paragraph &paragraph : content.body.paragraphs)
        QVERIFY(!paragraph.direction);
}

void TestPasting::one_undo_takes_all_of_a_page_back()
{
    for (const QString &pasted :
         {page, u"المرفأ يفتح من جديد\n\nمرسى لبانة، واز- فتح المرفأ يوم الثلاثاء.\n\nوقال الربان: «انتظرنا».\n"_s,
          // Over several turns of the event loop.
          page.left(page.indexOf(u"“We"_s)) + u"A ship came in. \n\n"_s.repeated(1'000)}) {
        init();
        ArticleContent before = m_session->content();
        paste(asText(pasted));
        QTRY_VERIFY(m_session->canEdit() && !text().isEmpty());
        ArticleContent after = m_session->content();
        QVERIFY(!after.headline.isEmpty());
        const auto header = [this] { return m_session->header().values(); };
        before.body = {};
        after.body = {};
        for (int i = 0; i < 2; ++i) {
            m_editor->undo();
            QVERIFY(text().isEmpty());
            QCOMPARE(header(), before);
            m_editor->redo();
            QVERIFY(!text().isEmpty());
            QCOMPARE(header(), after);
        }
        m_editor->undo();
        QTest::keyClicks(m_editor.get(), u"Anew"_s);
        QCOMPARE(header(), before);
    }
}

void TestPasting::what_was_written_after_a_page_stays()
{
    paste(asText(page));
    QTest::keyClick(m_editor.get(), Qt::Key_Home);
    QTest::keyClicks(m_editor.get(), u"!"_s);
    m_session->header().setHeadline(u"Mine"_s);
    m_editor->undo();
    QCOMPARE(m_session->content().dateline.place, u"Marsa"_s); // only the key was taken back
    m_editor->undo();
    QCOMPARE(m_session->content().headline, u"Mine"_s);
    QVERIFY(m_session->content().dateline.place.isEmpty());
    QVERIFY(m_session->content().section.isEmpty());
}

void TestPasting::a_page_taken_back_leaves_the_next_text_alone()
{
    paste(asText(page));
    (void)m_session->save();
    QTRY_VERIFY(!m_session->isDirty());
    const Article saved = m_session->article();
    ArticleContent theirs = saved.content;
    theirs.body.paragraphs = {makeParagraph(u"Somebody else's."_s, m_desk->clock.now())};
    testlib::must(m_desk->executor
                      .write([&, id = saved.id](Stores &stores) {
                          return stores.articles().save(id, saved.revision, theirs, m_desk->people.subEditor);
                      })
                      .result());
    QTRY_COMPARE(text(), u"Somebody else's."_s);
    QCOMPARE(m_session->content().headline, u"Harbour opens again"_s);
    QVERIFY(!m_session->isDirty());
}

void TestPasting::a_page_pasted_into_a_story_stays_text()
{
    m_session->header().setHeadline(u"Mine"_s);
    paste(asText(page));
    QCOMPARE(m_session->content().headline, u"Mine"_s);
    QVERIFY(text().startsWith(u"Harbour opens again"_s));
    QVERIFY(text().contains(u"Check Also"_s));
}

void TestPasting::plain_pasting_puts_a_page_in_as_it_stands()
{
    QGuiApplication::clipboard()->setMimeData(asText(page));
    m_editor->pastePlain();
    QVERIFY(m_session->content().headline.isEmpty());
    QVERIFY(text().startsWith(u"Harbour opens again"_s));
}

void TestPasting::mime_data_without_text_does_nothing()
{
    paste(new QMimeData);
    auto *picture = new QMimeData;
    picture->setData(u"image/png"_s, "no picture");
    paste(picture);
    QVERIFY(m_session->content().body.isBlank());
}

void TestPasting::files_are_handed_on_and_not_read()
{
    QStringList dropped;
    connect(m_editor.get(), &widgets::ArticleEditor::filesDropped, this,
            [&](const QStringList &files) { dropped = files; });
    auto *mime = new QMimeData;
    mime->setUrls({QUrl(u"file:///etc/hostname"_s)});
    paste(mime);
    QCOMPARE(dropped, QStringList{u"/etc/hostname"_s});
    QVERIFY(m_session->content().body.isBlank());
}

void TestPasting::nothing_is_ever_loaded()
{
    QTextDocument &document = m_session->document();
    QVERIFY(document.resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s)).isNull());
    QVERIFY(document.resource(QTextDocument::HtmlResource, QUrl(u"file:///etc/hostname"_s)).isNull());
}

QTEST_MAIN(TestPasting)
#include "test_pasting.moc"
