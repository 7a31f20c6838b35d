// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/openedarticle.h"

#include "app/demo/demonewsroom.h"
#include "app/newsroom/newsroomopening.h"
#include "app/window/newsroomwindow.h"
#include "presentation/proofing/proofingsession.h"
#include "support/orstop.h"
#include "widgets/editor/articletabs.h"
#include "widgets/main/mainwindow.h"

#include <QApplication>

namespace nashra::bench {

using namespace Qt::StringLiterals;

namespace {

presentation::Theme themeNamed(const QString &name)
{
    return orStop(presentation::Theme::fromFile(u":/themes/%1.json"_s.arg(name)));
}

ArticleId store(const QString &file, const ArticleContent &content)
{
    const SystemClock clock;
    const auto stores = orStop(app::openNewsroom(file, storage::Access::ReadWrite, clock));
    const UserId rana = orStop(stores->users().userByLogin(u"rana"_s)).id;
    return orStop(stores->articles().create(content, rana)).id;
}

} // namespace

OpenedArticle::OpenedArticle(QApplication &application, const ArticleContent &content)
{
    const QString file = m_folder.filePath(u"opened.nashra"_s);
    orStop(app::makeDemoNewsroom(file));
    const ArticleId id = store(file, content);
    app::WindowOptions options;
    options.location = file;
    options.user = u"rana"_s;
    options.language = Language::English;
    m_newsroom = std::make_unique<app::NewsroomWindow>(application, options, orStop(storage::Location::parse(file)),
                                                       themeNamed(u"light"_s), themeNamed(u"dark"_s));
    m_newsroom->start();
    waitFor([this] { return m_newsroom->window()->isVisible(); });
    widgets::ArticleTabs &tabs = m_newsroom->window()->tabs();
    tabs.open(id);
    waitFor([&] { return tabs.currentPage() != nullptr; });
    waitUntilRead();
}

OpenedArticle::~OpenedArticle() = default;

widgets::ArticlePage &OpenedArticle::page() const
{
    return *m_newsroom->window()->tabs().currentPage();
}

void OpenedArticle::waitUntilRead() const
{
    constexpr int quiet = 1000; // ms
    QElapsedTimer settled;
    settled.start();
    waitFor([&] {
        if (!page().proofing().isComplete())
            settled.restart();
        return settled.elapsed() > quiet;
    });
}

} // namespace nashra::bench
