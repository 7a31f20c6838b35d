// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/mentionspass.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionreading.h"

#include <QtConcurrentRun>

#include <utility>

namespace nashra::presentation {

using namespace std::chrono_literals;

namespace {

// Written in some 5 ms, also in a large archive, so that a save hardly waits for one.
constexpr int pageSize = 20;
constexpr auto restAfterSave = 1s; // whoever saves often has it read once

} // namespace

MentionsPass::MentionsPass(DeskSession &desk, const EntityRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_registry(registry)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setThreadPriority(QThread::IdlePriority); // the only one Linux heeds
    m_wakeTimer.setSingleShot(true);
    m_wakeTimer.setInterval(restAfterSave);
    connect(&m_wakeTimer, &QTimer::timeout, this, &MentionsPass::wake);
    connect(&registry, &EntityRegistry::changed, this, &MentionsPass::wake);
    connect(&desk.stores(), &StoreExecutor::committed, this, &MentionsPass::followChanges);
}

MentionsPass::~MentionsPass() = default;

template <class T, class F>
void MentionsPass::then(const QFuture<Result<T>> &answer, F fn)
{
    onResult(answer, this, [this, run = m_run, fn = std::move(fn)](const Result<T> &result) {
        if (run != m_run)
            return;
        if (result)
            fn(*result);
        else
            giveUp(result.error());
    });
}

void MentionsPass::start()
{
    m_isStarted = true;
    m_isCancelled = false;
    wake();
}

void MentionsPass::cancel()
{
    m_isCancelled = true;
    if (m_step != Step::Rest)
        rest();
}

void MentionsPass::followChanges(const ChangeSet &changes)
{
    // The change of a choice makes its article unread; of other proofing nothing is, which one question tells.
    if (m_isStarted && (changes.everything || changes.proofing || !changes.articles.isEmpty()))
        m_wakeTimer.start();
}

void MentionsPass::wake()
{
    if (!m_isStarted || !m_registry.isLoaded())
        return;
    if (m_step == Step::Rest)
        ask();
    else
        m_mustAskAgain = true;
}

void MentionsPass::ask()
{
    m_step = Step::Ask;
    m_mustAskAgain = false;
    m_matcher = m_registry.matcher();
    m_stamp = m_registry.stamp();
    const auto asked =
        m_desk.stores().read([stamp = m_stamp](Stores &stores) { return mentionStanding(stores, stamp); });
    then(asked, [this](const MentionStanding &standing) { take(standing); });
}

void MentionsPass::take(const MentionStanding &standing)
{
    if (m_mustAskAgain) {
        ask();
    } else if (standing.isTold) {
        m_step = Step::Read;
        m_done = 0;
        m_total = standing.progress.unread;
        if (m_total > 0)
            readPage();
        else
            rest();
    } else if (standing.isNow) {
        m_step = Step::Tell;
        tell(partsToTell(standing.changed), standing.progress.registryStamp);
    } else {
        rest(); // the registry is about to bring its newer names
    }
}

void MentionsPass::tell(Parts parts, quint64 before)
{
    const auto part = parts.takeFirst();
    const quint64 stamp = parts.isEmpty() ? m_stamp : before;
    const auto told = m_desk.stores().write([part, stamp](Stores &stores) -> Result<bool> {
        const auto done = stores.mentions().namesChanged(stamp, part);
        return done ? Result<bool>(true) : tl::unexpected(done.error());
    });
    then(told, [this, parts, before](bool) {
        if (parts.isEmpty())
            ask();
        else
            tell(parts, before);
    });
}

void MentionsPass::tellProgress()
{
    m_isProgressTold = true;
    emit progressed(m_done, m_total);
}

void MentionsPass::readPage()
{
    if (m_done == 0)
        tellProgress();
    then(m_desk.stores().read([](Stores &stores) { return stores.mentions().unread(pageSize); }),
         [this](const QList<UnreadArticle> &page) {
             if (page.isEmpty())
                 rest();
             else
                 findNames(page);
         });
}

void MentionsPass::findNames(const QList<UnreadArticle> &page)
{
    then(QtConcurrent::run(&m_thread,
                           [matcher = m_matcher, page]() -> Result<QList<ArticleMentions>> {
                               QList<ArticleMentions> read;
                               for (const UnreadArticle &article : page)
                                   read << mentionsIn(*matcher, article);
                               return read;
                           }),
         [this](const QList<ArticleMentions> &read) { write(read); });
}

void MentionsPass::write(const QList<ArticleMentions> &read)
{
    const auto written = m_desk.stores().write([read, stamp = m_stamp](Stores &stores) -> Result<bool> {
        const auto done = stores.mentions().write(read, stamp);
        return done ? Result<bool>(true) : tl::unexpected(done.error());
    });
    then(written, [this, read](bool) { goOn(read); });
}

void MentionsPass::goOn(const QList<ArticleMentions> &written)
{
    QSet<ArticleId> articles;
    for (const ArticleMentions &one : written)
        articles.insert(one.article);
    m_done += written.size();
    m_total = std::max(m_total, m_done);
    emit articlesRead(articles);
    tellProgress();
    if (m_isCancelled)
        rest();
    else if (m_mustAskAgain)
        ask();
    else
        readPage();
}

void MentionsPass::rest()
{
    const bool wasReading = std::exchange(m_step, Step::Rest) == Step::Read;
    ++m_run;
    m_matcher.reset();
    // Newer names are asked for in the middle of the reading, too; it may end there.
    if (std::exchange(m_isProgressTold, false) || wasReading)
        emit ended();
    if (m_mustAskAgain && !m_isCancelled)
        wake();
}

void MentionsPass::giveUp(const Error &error)
{
    // Another program was faster with newer names, or writes for long: both end.
    if (error.code == ErrorCode::Conflict || error.code == ErrorCode::Busy)
        m_wakeTimer.start();
    else
        emit failed(error);
    m_mustAskAgain = false;
    rest();
}

} // namespace nashra::presentation
