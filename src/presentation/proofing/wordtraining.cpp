// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/wordtraining.h"

#include "core/ports/stores.h"
#include "presentation/base/onresult.h"

#include <QtConcurrentRun>

namespace nashra::presentation {

using language::WordModelTrainer;

namespace {

constexpr int pageSize = 200;
// Fewer stories than this have too few pairs of words to be sure of anything.
constexpr qint64 leastArticles = 100;
constexpr double growthWorthLearning = 1.2;

using Learned = QMap<Language, QByteArray>;

} // namespace

WordTraining::WordTraining(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

WordTraining::~WordTraining() = default;

QFuture<Result<WordTraining::Archive>> WordTraining::askArchive()
{
    return m_desk.stores().read([](Stores &stores) -> Result<Archive> {
        const auto counts = stores.articles().counts();
        if (!counts)
            return tl::unexpected(counts.error());
        Archive archive;
        for (const ArticleCount &count : *counts) {
            if (count.status != Status::Spiked && count.status != Status::Killed)
                archive.articles += count.count;
        }
        for (const Language language : {Language::English, Language::Arabic}) {
            const auto info = stores.proofing().wordModelInfo(language);
            if (!info)
                return tl::unexpected(info.error());
            if (*info)
                archive.learned.insert(language, **info);
        }
        return archive;
    });
}

void WordTraining::startIfDue()
{
    onResult(askArchive(), this, [this](const Result<Archive> &archive) {
        if (!archive) {
            emit failed(archive.error());
            return;
        }
        qint64 learnedFrom = 0;
        for (const WordModelInfo &info : archive->learned)
            learnedFrom = std::max(learnedFrom, info.articles);
        const bool hasGrown = double(archive->articles) > double(learnedFrom) * growthWorthLearning;
        if (!m_isRunning && archive->articles >= leastArticles && hasGrown)
            begin(*archive);
    });
}

void WordTraining::start()
{
    if (m_isRunning)
        return;
    onResult(askArchive(), this, [this](const Result<Archive> &archive) {
        if (!archive)
            emit failed(archive.error());
        else if (!m_isRunning)
            begin(*archive);
    });
}

void WordTraining::begin(const Archive &archive)
{
    m_isRunning = true;
    ++m_run;
    m_done = 0;
    m_total = archive.articles;
    m_trainers.clear();
    for (const Language language : {Language::English, Language::Arabic})
        m_trainers.insert(language, std::make_shared<WordModelTrainer>(language));
    emit progressed(0, m_total);
    readPage(0);
}

void WordTraining::readPage(qint64 after)
{
    const auto asked = m_desk.stores().read(
        [after](Stores &stores) { return stores.articles().archiveTexts(ArchiveScope::Living, after, pageSize); });
    onResult(asked, this, [this, run = m_run](const Result<QList<ArchiveText>> &page) {
        if (run != m_run || !m_isRunning)
            return;
        if (!page) {
            emit failed(page.error());
            end();
        } else if (page->isEmpty()) {
            finish();
        } else {
            learn(*page);
        }
    });
}

void WordTraining::learn(const QList<ArchiveText> &page)
{
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, page, run = m_run] {
        watcher->deleteLater();
        if (run != m_run || !m_isRunning)
            return;
        m_done += page.size();
        m_total = std::max(m_total, m_done);
        emit progressed(m_done, m_total);
        readPage(page.last().touch);
    });
    watcher->setFuture(QtConcurrent::run([trainers = m_trainers, page] {
        for (const ArchiveText &article : page)
            trainers.value(article.language)->add(article.text);
    }));
}

void WordTraining::finish()
{
    auto *watcher = new QFutureWatcher<Learned>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, run = m_run] {
        watcher->deleteLater();
        if (run != m_run || !m_isRunning)
            return;
        const auto stored =
            m_desk.stores().write([learned = watcher->result(), articles = m_done](Stores &stores) -> Result<void> {
                for (auto it = learned.cbegin(); it != learned.cend(); ++it) {
                    if (auto saved = stores.proofing().saveWordModel(it.key(), it.value(), articles); !saved)
                        return saved;
                }
                return {};
            });
        onResult(stored, this, [this, run](const Result<void> &answer) {
            if (answer)
                emit trained();
            else
                emit failed(answer.error());
            // It may have been stopped meanwhile, and begun anew.
            if (run == m_run && m_isRunning)
                end();
        });
    });
    watcher->setFuture(QtConcurrent::run([trainers = m_trainers] {
        Learned learned;
        for (auto it = trainers.cbegin(); it != trainers.cend(); ++it)
            learned.insert(it.key(), it.value()->finish().toBytes());
        return learned;
    }));
}

void WordTraining::cancel()
{
    if (m_isRunning)
        end();
}

void WordTraining::end()
{
    // A job that is still at work keeps its trainers alive by itself.
    m_isRunning = false;
    m_trainers.clear();
    emit ended();
}

} // namespace nashra::presentation
