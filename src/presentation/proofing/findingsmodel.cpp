// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/findingsmodel.h"

#include "core/base/words.h"
#include "presentation/editor/editingsession.h"
#include "presentation/errors/findingtext.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/session/desksession.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

constexpr int longestExcerpt = 60;

QString shownText(const ProofingSession &proofing, const Finding &finding)
{
    return isInText(finding) ? proofing.textOf(finding)
                             : headerFieldText(proofing.session().header().values(), finding);
}

} // namespace

FindingsModel::FindingsModel(const DeskSession &desk, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
{
    connect(&desk, &DeskSession::uiLanguageChanged, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(rowCount() - 1));
    });
}

void FindingsModel::setProofing(ProofingSession *proofing)
{
    if (m_proofing)
        m_proofing->disconnect(this);
    m_proofing = proofing;
    if (proofing) {
        connect(proofing, &QObject::destroyed, this, [this] { setProofing(nullptr); });
        connect(proofing, &ProofingSession::findingsChanged, this, &FindingsModel::follow);
    }
    follow();
}

void FindingsModel::setKind(std::optional<FindingKind> kind)
{
    m_kind = kind;
    follow();
}

void FindingsModel::follow()
{
    QList<Finding> findings = m_proofing ? m_proofing->findings() : QList<Finding>();
    if (m_kind)
        findings.removeIf([this](const Finding &finding) { return kindOf(finding) != *m_kind; });
    show(findings);
    emit countsChanged();
}

void FindingsModel::show(const QList<Finding> &findings)
{
    // Rows at either end stay what they are, so that the view keeps its place while somebody types.
    const auto shorter = std::min(m_rows.size(), findings.size());
    qsizetype head = 0;
    while (head < shorter && m_rows[head] == findings[head])
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && m_rows[m_rows.size() - 1 - tail] == findings[findings.size() - 1 - tail])
        ++tail;
    const qsizetype common = shorter - head - tail;
    for (qsizetype i = head; i < head + common; ++i)
        m_rows[i] = findings[i];
    if (common > 0)
        emit dataChanged(index(static_cast<int>(head)), index(static_cast<int>(head + common - 1)));
    const auto at = static_cast<int>(head + common);
    if (const auto gone = static_cast<int>(m_rows.size() - findings.size()); gone > 0) {
        beginRemoveRows({}, at, at + gone - 1);
        m_rows.remove(at, gone);
        endRemoveRows();
    } else if (gone < 0) {
        beginInsertRows({}, at, at - gone - 1);
        for (int i = 0; i < -gone; ++i)
            m_rows.insert(at + i, findings[at + i]);
        endInsertRows();
    }
}

QMap<FindingKind, int> FindingsModel::counts() const
{
    QMap<FindingKind, int> counts;
    if (m_proofing) {
        for (const Finding &finding : m_proofing->findings())
            ++counts[kindOf(finding)];
    }
    return counts;
}

Finding FindingsModel::findingAt(int row) const
{
    return m_rows.value(row);
}

int FindingsModel::rowOf(const Finding &finding) const
{
    return static_cast<int>(m_rows.indexOf(finding));
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding &finding = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return findingText(finding, m_desk.uiLanguage());
    case Qt::AccessibleTextRole:
        return findingKindText(kindOf(finding)) + QStringLiteral(": ") + findingText(finding, m_desk.uiLanguage());
    case FindingRole:
        return QVariant::fromValue(finding);
    case KindRole:
        return QVariant::fromValue(kindOf(finding));
    case SeverityRole:
        return QVariant::fromValue(finding.severity);
    case ExcerptRole:
        return m_proofing ? cutAtWord(shownText(*m_proofing, finding).simplified(), longestExcerpt) : QString();
    default:
        return {};
    }
}

} // namespace nashra::presentation
