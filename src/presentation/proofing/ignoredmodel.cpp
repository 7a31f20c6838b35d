// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/ignoredmodel.h"

#include "core/base/bidi.h"
#include "core/base/words.h"
#include "core/proofing/namechoice.h"
#include "presentation/errors/findingtext.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/findingsmodel.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/proofingsession.h"

namespace nashra::presentation {

using namespace std::chrono_literals;

namespace {

constexpr int longestExcerpt = 60;
constexpr auto readPause = 300ms;

/// What it keeps silent, to be painted: without fixes, since nobody wants it mended.
Finding shownFinding(const IgnoredEntry &entry)
{
    Finding finding = entry.hidden.value(0);
    finding.rule = entry.ignored.rule;
    finding.fixes.clear();
    return finding;
}

} // namespace

IgnoredModel::IgnoredModel(const DeskSession &desk, const Proofing &proofing, const ProofingSession &session,
                           QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_proofing(proofing)
    , m_session(session)
{
    m_readTimer.setSingleShot(true);
    m_readTimer.setInterval(readPause);
    connect(&m_readTimer, &QTimer::timeout, this, [this] {
        if (m_session.isComplete())
            repaint();
        else
            m_readTimer.start();
    });
    connect(&desk, &DeskSession::uiLanguageChanged, this, &IgnoredModel::repaint);
    connect(&desk, &DeskSession::usersChanged, this, &IgnoredModel::repaint);
    connect(&session, &ProofingSession::findingsChanged, this, &IgnoredModel::follow);
    connect(&proofing, &Proofing::ignoredChanged, this, [this](const ProofingSession *changed) {
        if (changed == &m_session)
            follow();
    });
    follow();
}

void IgnoredModel::repaint()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void IgnoredModel::follow()
{
    const qsizetype before = m_rows.size();
    show(m_proofing.ignoredIn(m_session));
    if (!m_session.isComplete() && !m_readTimer.isActive())
        m_readTimer.start();
    if (m_rows.size() != before)
        emit countChanged();
}

void IgnoredModel::show(const QList<IgnoredEntry> &entries)
{
    // Both are in one order. Rows that stay keep the choice of the view; where their text stands may be another.
    const auto isSame = [](const IgnoredEntry &a, const IgnoredEntry &b) { return a.ignored == b.ignored; };
    int row = 0;
    for (const IgnoredEntry &entry : entries) {
        remember(entry);
        const auto found = std::find_if(m_rows.cbegin() + row, m_rows.cend(),
                                        [&](const IgnoredEntry &shown) { return isSame(shown, entry); });
        if (const auto gone = static_cast<int>(found - m_rows.cbegin()) - row; found != m_rows.cend() && gone > 0) {
            beginRemoveRows({}, row, row + gone - 1);
            m_rows.remove(row, gone);
            endRemoveRows();
        } else if (found == m_rows.cend()) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, entry);
            endInsertRows();
        }
        if (std::exchange(m_rows[row], entry) != entry)
            emit dataChanged(index(row), index(row));
        ++row;
    }
    if (row < rowCount()) {
        beginRemoveRows({}, row, rowCount() - 1);
        m_rows.resize(row);
        endRemoveRows();
    }
}

void IgnoredModel::remember(const IgnoredEntry &entry)
{
    if (entry.hidden.isEmpty())
        return;
    // Findings may be a moment older than the text they are told from.
    if (const QString text = m_session.textOf(entry.hidden.first()); ignoredText(text) == entry.ignored.text)
        m_written.insert(entry.ignored.text, text);
}

int IgnoredModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString IgnoredModel::textOf(const IgnoredEntry &entry) const
{
    // As it is written there; what is kept is its form, folded and maybe cut.
    if (!entry.hidden.isEmpty())
        return m_session.textOf(entry.hidden.first());
    return m_written.value(entry.ignored.text, readableIgnoredText(entry.ignored.text));
}

QString IgnoredModel::sentenceOf(const IgnoredEntry &entry) const
{
    const QString name = isolated(m_desk.userName(entry.ignored.by));
    const QString when = terms::momentText(entry.ignored.at, m_desk.clock().now());
    QStringList sentences;
    switch (entry.reach) {
    case IgnoreReach::Here:
        sentences << tr("Ignored in one paragraph by %1, %2.").arg(name, when);
        break;
    case IgnoreReach::Article:
        sentences << tr("Ignored in this article by %1, %2.").arg(name, when);
        break;
    case IgnoreReach::Newsroom:
        sentences << tr("Ignored in the whole newsroom by %1, %2.").arg(name, when);
        break;
    }
    if (entry.hidden.isEmpty() && m_session.isComplete())
        sentences << tr("It stands in the text no more.");
    if (entry.ignored.rule == namechoice::unknownName)
        sentences << tr("It looks like a name that is not in the registry.");
    else if (!entry.hidden.isEmpty())
        sentences << findingText(entry.hidden.first(), m_desk.uiLanguage());
    else
        sentences << tr("%1: %2").arg(findingKindText(kindOf(entry.ignored.rule)),
                                      ruleText(entry.ignored.rule, {}, m_desk.uiLanguage()));
    return sentences.join(QChar(u' '));
}

QVariant IgnoredModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IgnoredEntry &entry = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return sentenceOf(entry);
    case Qt::AccessibleTextRole:
        return textOf(entry) + QStringLiteral(": ") + sentenceOf(entry);
    case FindingsModel::FindingRole:
        return QVariant::fromValue(shownFinding(entry));
    case FindingsModel::KindRole:
        return QVariant::fromValue(kindOf(entry.ignored.rule));
    case FindingsModel::SeverityRole:
        return QVariant::fromValue(shownFinding(entry).severity);
    case FindingsModel::ExcerptRole:
        return cutAtWord(textOf(entry).simplified(), longestExcerpt);
    default:
        return {};
    }
}

} // namespace nashra::presentation
