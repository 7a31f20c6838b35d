// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/houserules.h"

#include "presentation/errors/ruleproblemtext.h"
#include "presentation/proofing/rulefolder.h"

#include <QCoreApplication>
#include <QThread>

namespace nashra::presentation {

namespace style = language::style;

namespace {

class ReaderThread final : public QThread
{
public:
    using QThread::QThread;
    ~ReaderThread() override
    {
        quit();
        wait();
    }
};

} // namespace

HouseRules::HouseRules(QObject *parent, std::chrono::milliseconds lookEvery)
    : QObject(parent)
    , m_thread(new ReaderThread(QCoreApplication::instance()))
    , m_reader(new RuleFolder(lookEvery))
{
    m_thread->setObjectName(QStringLiteral("house rules"));
    m_reader->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_reader, &QObject::deleteLater);
    connect(m_reader, &RuleFolder::wasRead, this, &HouseRules::take);
    m_thread->start();
}

HouseRules::~HouseRules()
{
    // A dialog that closes does not wait for a drive.
    ++*m_asked;
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    m_thread->quit();
}

void HouseRules::setFolder(const QString &folder)
{
    if (m_folder == folder)
        return;
    m_folder = folder;
    QMetaObject::invokeMethod(m_reader, [reader = m_reader, folder, newest = m_asked, request = ++*m_asked] {
        if (request == *newest)
            reader->use(folder, request);
    });
}

void HouseRules::take(int request, const std::shared_ptr<const style::RuleSet> &rules)
{
    if (request != *m_asked)
        return; // another folder was wanted meanwhile, or this one once more
    m_rules = rules;
    emit changed();
    QStringList problems;
    for (const style::RuleProblem &problem : m_rules->problems())
        problems << ruleProblemText(problem);
    if (std::exchange(m_hadProblems, !problems.isEmpty()) || !problems.isEmpty())
        emit problemsFound(problems);
}

} // namespace nashra::presentation
