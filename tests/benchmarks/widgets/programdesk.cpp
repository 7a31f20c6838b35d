// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/programdesk.h"

#include "app/demo/demofiles.h"
#include "app/demo/demonewsroom.h"
#include "app/newsroom/newsroomopening.h"
#include "presentation/proofing/proofingsession.h"
#include "support/orstop.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/main/mainwindow.h"

#include <benchmark/benchmark.h>

namespace nashra::bench {

using namespace Qt::StringLiterals;

namespace {

presentation::Theme themeNamed(const QString &name)
{
    return orStop(presentation::Theme::fromFile(u":/themes/%1.json"_s.arg(name)));
}

} // namespace

ArticleContent longStory(Language language, qint64 words)
{
    ArticleContent story;
    story.language = language;
    story.headline = u"A long story"_s;
    const QList<DemoArticle> articles = orStop(readDemoArticles(DemoNewsroom::defaultFolder()));
    const SystemClock clock;
    qint64 count = 0;
    while (count < words) {
        for (const DemoArticle &article : articles) {
            if (article.content.language != language)
                continue;
            for (Paragraph paragraph : article.content.body.paragraphs) {
                paragraph.id = ParagraphId::make(clock.now());
                count += Body{{paragraph}}.wordCount();
                story.body.paragraphs << paragraph;
                if (count >= words)
                    return story;
            }
        }
    }
    return story;
}

ProgramDesk::ProgramDesk(QApplication &application, const ArticleContent &story)
{
    const QString file = m_folder.filePath(u"bench.nashra"_s);
    orStop(app::makeDemoNewsroom(file));
    fill(file, story);
    app::WindowOptions options;
    options.location = file;
    options.user = u"rana"_s;
    options.language = Language::English;
    m_newsroom = std::make_unique<app::NewsroomWindow>(application, options, orStop(storage::Location::parse(file)),
                                                       themeNamed(u"light"_s), themeNamed(u"dark"_s));
    m_newsroom->start();
    waitFor([this] { return window().isVisible(); });
    // Dictionaries, lists and rules come one after the other; an article that is open tells when they are here.
    window().tabs().openNew(Language::English, {});
    waitUntilRead();
    window().tabs().closePage(window().tabs().currentPage());
}

void ProgramDesk::fill(const QString &file, const ArticleContent &story)
{
    const SystemClock clock;
    const auto stores = orStop(app::openNewsroom(file, storage::Access::ReadWrite, clock));
    const UserId rana = orStop(stores->users().userByLogin(u"rana"_s)).id;
    if (!story.body.paragraphs.isEmpty())
        m_story = orStop(stores->articles().create(story, rana)).id;
    constexpr int most = 1000;
    for (const ArticleSummary &article : orStop(stores->articles().page({}, 0, most)))
        m_articles << article.id;
}

void ProgramDesk::waitUntilRead() const
{
    // A second without news is the end of it.
    QElapsedTimer settled;
    settled.start();
    waitFor([&] {
        if (!window().tabs().currentPage() || !window().tabs().currentPage()->proofing().isComplete())
            settled.restart();
        return settled.elapsed() > 1000;
    });
}

int runInProgram(int argc, char *argv[])
{
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        qputenv(name, home.path().toLocal8Bit());
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}

} // namespace nashra::bench
