// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody should paste, through every door there is, in the whole window with everything that reads along: the
// longest the window could not have answered a key, from the paste until all of it is in, painted and read by the copy
// desk. "freeze_ms" is the best of the rounds, since the machine only ever adds to it; "cpu_ms" is the worst of them in
// the thread's own time. For the text of an article also how long one undo holds the window up.
#include "app/window/newsroomwindow.h"
#include "core/article/xhtml.h"
#include "core/base/clock.h"
#include "presentation/editor/clipboard.h"
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/proofingsession.h"
#include "support/articlegenerator.h"
#include "support/turns.h"
#include "widgets/articlelist/articlelistpanel.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/headerform.h"
#include "widgets/editor/notedialog.h"
#include "widgets/hostiletexts.h"
#include "widgets/main/mainwindow.h"
#include "widgets/openedarticle.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <benchmark/benchmark.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace nashra;

namespace {

constexpr int rounds = 3;

enum class Form { Page, Text, Own };

std::unique_ptr<QMimeData> mimeOf(const QString &content, Form form)
{
    auto mime = std::make_unique<QMimeData>();
    switch (form) {
    case Form::Page:
        mime->setHtml(content);
        break;
    case Form::Text:
        mime->setText(content);
        break;
    case Form::Own:
        Body body;
        for (const QString &line : content.split(u'\n'))
            body.paragraphs << makeParagraph(line, SystemClock().now());
        mime->setData(QString::fromLatin1(presentation::clipboard::bodyMimeType), toXhtml(body));
        break;
    }
    return mime;
}

/// A way into the program: takes the text in, and takes it away again for the next round.
struct Door
{
    using Act = std::function<void(bench::OpenedArticle &, bench::Turns &)>;
    Act enter;
    Act leave;
};

void settle(bench::OpenedArticle &opened, bench::Turns &turns)
{
    turns.runUntil([&] { return opened.page().session().canEdit() && opened.page().proofing().isComplete(); });
}

void paste(QWidget &field)
{
    QMetaObject::invokeMethod(&field, "paste");
}

void undo(bench::OpenedArticle &opened, bench::Turns &turns)
{
    turns.take([&] { opened.page().editor().undo(); });
    settle(opened, turns);
}

Door textDoor(void (*act)(widgets::ArticleEditor &))
{
    return {[act](bench::OpenedArticle &opened, bench::Turns &turns) {
                widgets::ArticleEditor &editor = opened.page().editor();
                QTextCursor cursor(editor.document()->findBlockByNumber(editor.document()->blockCount() / 2));
                editor.setTextCursor(cursor);
                turns.take([&] { act(editor); });
                // A worker cleans what is long before anything of it is in the text.
                turns.runUntil([&] { return editor.document()->isUndoAvailable(); });
                settle(opened, turns);
            },
            undo};
}

Door lineDoor(std::function<QLineEdit *(bench::OpenedArticle &)> find)
{
    return {[find](bench::OpenedArticle &opened, bench::Turns &turns) {
                turns.take([&] { paste(*find(opened)); });
                settle(opened, turns);
            },
            [find](bench::OpenedArticle &opened, bench::Turns &turns) {
                turns.take([&] {
                    find(opened)->selectAll();
                    find(opened)->del();
                });
                settle(opened, turns);
            }};
}

void dropOn(widgets::ArticleEditor &editor)
{
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, QGuiApplication::clipboard()->mimeData(), Qt::LeftButton,
                    Qt::NoModifier);
    QCoreApplication::sendEvent(editor.viewport(), &drop);
}

void pasteInNote(bench::OpenedArticle &opened, bench::Turns &turns)
{
    auto *dialog = new widgets::NoteDialog(u"Return"_s, u"Why"_s, u"Return"_s, opened.newsroom().window());
    dialog->open();
    settle(opened, turns);
    turns.take([&] { paste(*dialog->findChild<QPlainTextEdit *>()); });
    settle(opened, turns);
    turns.take([&] { dialog->reject(); });
    settle(opened, turns);
}

void pasting(benchmark::State &state, bench::OpenedArticle &opened, const Door &door, QString (*make)(), Form form)
{
    const QString content = make();
    double freeze = std::numeric_limits<double>::max();
    double cpu = 0;
    double undoCpu = 0;
    for ([[maybe_unused]] auto _ : state) {
        QGuiApplication::clipboard()->setMimeData(mimeOf(content, form).release());
        bench::Turns entering;
        QElapsedTimer timer;
        timer.start();
        door.enter(opened, entering);
        state.SetIterationTime(double(timer.nsecsElapsed()) / 1e9);
        bench::Turns leaving;
        if (door.leave)
            door.leave(opened, leaving);
        freeze = std::min(freeze, entering.longestMs());
        cpu = std::max(cpu, entering.longestCpuMs());
        undoCpu = std::max(undoCpu, leaving.longestCpuMs());
    }
    state.counters["freeze_ms"] = freeze;
    state.counters["cpu_ms"] = cpu;
    state.counters["undo_cpu_ms"] = undoCpu;
}

using Opened = std::unique_ptr<bench::OpenedArticle>;

void add(const char *doorName, const Door &door, const QList<bench::HostileText> &texts, Form form, Opened &opened)
{
    for (const bench::HostileText &text : texts) {
        const std::string name = std::string(doorName) + '/' + text.name;
        const auto run = [&opened, door, make = text.make, form](benchmark::State &state) {
            if (!opened) {
                auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
                opened = std::make_unique<bench::OpenedArticle>(application, bench::ArticleGenerator().next());
            }
            pasting(state, *opened, door, make, form);
        };
        benchmark::RegisterBenchmark(name.c_str(), run)
            ->UseManualTime()
            ->Iterations(rounds)
            ->Unit(benchmark::kMillisecond);
    }
}

QLineEdit *headlineOf(bench::OpenedArticle &opened)
{
    return opened.page().header().findChild<QLineEdit *>(u"headline"_s);
}

QLineEdit *wordsOfFindBar(bench::OpenedArticle &opened)
{
    opened.page().findBar().start();
    return opened.page().findBar().findChild<QLineEdit *>();
}

QLineEdit *wordsOfSearch(bench::OpenedArticle &opened)
{
    return opened.newsroom().window()->list().findChild<QLineEdit *>();
}

void addAll(Opened &opened)
{
    const QList<bench::HostileText> texts = bench::hostileTexts();
    const QList<bench::HostileText> pages = bench::hostilePages();
    const Door text = textDoor([](widgets::ArticleEditor &editor) { editor.paste(); });
    add("page", text, pages, Form::Page, opened);
    add("page_as_plain", textDoor([](widgets::ArticleEditor &editor) { editor.pastePlain(); }), pages, Form::Page,
        opened);
    add("text", text, texts, Form::Text, opened);
    add("text_in_html", text, texts, Form::Page, opened);
    add("own", text, texts, Form::Own, opened);
    add("drop", textDoor(dropOn), texts, Form::Text, opened);
    add("headline", lineDoor(headlineOf), texts, Form::Text, opened);
    add("find", lineDoor(wordsOfFindBar), texts, Form::Text, opened);
    add("search", lineDoor(wordsOfSearch), texts, Form::Text, opened);
    add("note", {pasteInNote, {}}, texts, Form::Text, opened);
}

} // namespace

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toLocal8Bit());
    QApplication application(argc, argv);
    Opened opened;
    benchmark::Initialize(&argc, argv);
    addAll(opened);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
