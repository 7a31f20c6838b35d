// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include "core/base/foldtable.h"

namespace nashra::textfold {

namespace {

constexpr char16_t hamzaAbove = 0x0654;
constexpr char16_t tatweel = 0x0640;

/// Walks a text once and writes its strict key. There is always room for one unit of key per unit of text to come; only
/// a character that becomes several asks for more.
class Folding
{
public:
    Folding(QStringView text, QList<qsizetype> *origins)
        : m_text(text)
        , m_key(text.size(), Qt::Uninitialized)
        , m_out(m_key.data())
        , m_origins(origins)
    {
    }

    [[nodiscard]] QString run()
    {
        const FoldTable &folds = FoldTable::get();
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            const char16_t c = m_text[i].unicode();
            const char16_t to = folds.unit(c);
            if (to == FoldTable::dropped) {
                if (c == hamzaAbove)
                    seatHamza();
                else if (c == tatweel)
                    m_mayTakeHamza = false;
            } else if (to == FoldTable::several) {
                appendAll(folds.expansion(c), i, m_text.size() - i - 1);
            } else if (QChar::isHighSurrogate(c) && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate()) {
                const char32_t pair = QChar::surrogateToUcs4(c, m_text[i + 1].unicode());
                appendAll(FoldTable::foldedPair(pair), i, m_text.size() - i - 2);
                ++i;
            } else {
                append(QChar(to), i);
            }
        }
        m_key.truncate(m_out - m_key.constData());
        return std::move(m_key);
    }

private:
    void append(QChar c, qsizetype origin)
    {
        *m_out++ = c;
        if (m_origins)
            m_origins->append(origin);
        m_mayTakeHamza = true;
    }

    void appendAll(const QString &folded, qsizetype origin, qsizetype unitsToCome)
    {
        const qsizetype used = m_out - m_key.constData();
        m_key.resize(used + folded.size() + unitsToCome);
        m_out = m_key.data() + used;
        for (const QChar c : folded)
            append(c, origin);
    }

    /// A hamza typed as a mark of its own belongs to the letter it stands on.
    void seatHamza()
    {
        if (!m_mayTakeHamza)
            return;
        QChar &seat = m_out[-1];
        if (seat == u'و')
            seat = u'ؤ';
        else if (seat == u'ي')
            seat = u'ئ';
    }

    QStringView m_text;
    QString m_key;
    QChar *m_out;
    QList<qsizetype> *m_origins;
    bool m_mayTakeHamza = false;
};

/// Length of the character at i, if it is part of a word; else 0.
qsizetype wordPartLength(QStringView text, qsizetype i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        const char32_t ucs4 = QChar::surrogateToUcs4(c, text[i + 1]);
        return QChar::isLetterOrNumber(ucs4) || QChar::isMark(ucs4) ? 2 : 0;
    }
    return c.isLetterOrNumber() || c.isMark() ? 1 : 0;
}

/// Calls found(position, length) for each word of a key.
template <class Found>
void forEachToken(QStringView key, Found found)
{
    for (qsizetype i = 0; i < key.size();) {
        const qsizetype start = i;
        while (i < key.size()) {
            const qsizetype length = wordPartLength(key, i);
            if (length == 0)
                break;
            i += length;
        }
        if (i > start)
            found(start, i - start);
        else
            ++i;
    }
}

/// Where the stretch of text ends that a token of the key came from.
qsizetype endOfOrigin(QStringView text, qsizetype lastOrigin)
{
    qsizetype end = lastOrigin + (text[lastOrigin].isHighSurrogate() ? 2 : 1);
    while (end < text.size() && (text[end].isMark() || text[end] == QChar(tatweel)))
        ++end;
    return end;
}

} // namespace

QString strictKey(QStringView text)
{
    return Folding(text, nullptr).run();
}

QString looseKey(QStringView text)
{
    QString key = strictKey(text);
    key.remove(u'ء');
    for (QChar &c : key) {
        if (c == u'ة')
            c = u'ه';
        else if (c == u'ؤ')
            c = u'و';
        else if (c == u'ئ')
            c = u'ي';
    }
    return key;
}

QStringList tokens(QStringView key)
{
    QStringList found;
    forEachToken(key, [&](qsizetype position, qsizetype length) { found << key.mid(position, length).toString(); });
    return found;
}

KeyedText keyedText(QStringView text)
{
    KeyedText keyed;
    keyed.origins.reserve(text.size());
    keyed.key = Folding(text, &keyed.origins).run();
    forEachToken(keyed.key, [&](qsizetype keyPosition, qsizetype keyLength) {
        const qsizetype position = keyed.origins[keyPosition];
        const qsizetype end = endOfOrigin(text, keyed.origins[keyPosition + keyLength - 1]);
        keyed.tokens << KeyToken{keyPosition, keyLength, position, end - position};
    });
    return keyed;
}

QString searchText(QStringView text)
{
    const QString key = looseKey(text);
    QString joined;
    joined.reserve(key.size());
    forEachToken(key, [&](qsizetype position, qsizetype length) {
        if (!joined.isEmpty())
            joined += u' ';
        joined += QStringView(key).mid(position, length);
    });
    return joined;
}

} // namespace nashra::textfold
