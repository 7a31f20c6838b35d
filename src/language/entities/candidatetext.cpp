// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/candidatetext.h"

namespace nashra::language {

CandidateText::CandidateText(const QString &text, const QList<EntityHit> &known)
    : m_text(text)
    , m_words(m_text)
    , m_isKnown(size_t(m_words.count()))
    , m_isPlaceAdjective(size_t(m_words.count()))
{
    for (const EntityHit &hit : known) {
        for (int word = m_words.wordAt(hit.position);
             word < m_words.count() && m_words.position(word) < hit.position + hit.length; ++word) {
            m_isKnown[size_t(word)] = true;
            m_isPlaceAdjective[size_t(word)] = hit.kind == EntityKind::Place && hit.form == NameForm::Adjective;
        }
    }
}

bool CandidateText::followsClosely(int word) const
{
    if (word <= 0 || word >= m_words.count() || m_words.at(word).gap > Gap::Joined)
        return false;
    const int from = m_words.end(word - 1);
    const auto between = QStringView(m_text).mid(from, std::max(0, m_words.position(word) - from));
    return !between.contains(u'-') || between.size() == 1;
}

bool CandidateText::isBehindComma(int word) const
{
    if (word <= 0 || word >= m_words.count() || m_words.at(word).gap != Gap::Parted)
        return false;
    const auto behind = QStringView(m_text).mid(m_words.end(word - 1));
    return behind.startsWith(u',') || behind.startsWith(u'،');
}

QString CandidateText::written(int from, int to, int letters) const
{
    const int begin = from == to ? 0 : m_words.position(from, letters);
    return from == to ? QString() : m_text.mid(begin, m_words.end(to - 1) - begin);
}

} // namespace nashra::language
