// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QList>

namespace nashra::bench {

/// Makes articles out of nothing, the same ones for the same seed: half of them Arabic, 2.4 kB of text in the mean,
/// made up words that follow Zipf's law as those of a language do.
class ArticleGenerator
{
public:
    explicit ArticleGenerator(quint64 seed = 1);

    [[nodiscard]] ArticleContent next();
    /// The word of a rank, 0 being the commonest.
    [[nodiscard]] const QString &word(Language language, int rank) const;

    static constexpr int vocabulary = 40'000;

private:
    struct Words
    {
        QStringList byRank;
        QList<quint16> drawn; ///< ranks as often as they occur
    };

    [[nodiscard]] quint64 random();
    [[nodiscard]] int random(int from, int to);
    [[nodiscard]] Words makeWords(QStringView consonants, QStringView vowels);
    void appendWords(QString &text, const Words &words, int count);
    [[nodiscard]] QString sentence(const Words &words, int count);

    quint64 m_state;
    Words m_english;
    Words m_arabic;
    qint64 m_made = 0;
};

} // namespace nashra::bench
