// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <QHash>

#include <array>
#include <memory>

namespace nashra::textfold {

namespace {

/// One entry for each UTF-16 unit: what it becomes, that it falls away, or that it becomes several.
struct FoldTable
{
    static constexpr char16_t dropped = 0;
    static constexpr char16_t several = 0xFFFF;

    std::array<char16_t, 65536> unit{};
    QHash<char16_t, QString> expansions;

    FoldTable();

private:
    [[nodiscard]] static QString foldedForm(char16_t c);
};

bool isDropped(char16_t c)
{
    return QChar::category(char32_t(c)) == QChar::Mark_NonSpacing || c == 0x0640 || (c >= 0x200B && c <= 0x200F) ||
           c == 0x061C || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2069) || c == 0xFEFF || c == 0x00AD ||
           c == 0 || (c >= 0x06D6 && c <= 0x06ED && QChar::digitValue(char32_t(c)) < 0);
}

/// Letters and signs that Unicode's own compatibility mapping does not unify; 0 where there is no rule.
char16_t unified(char16_t c)
{
    switch (c) {
    case u'آ':
    case u'أ':
    case u'إ':
    case u'ٱ':
        return u'ا';
    case u'ى':
    case u'ی':
        return u'ي';
    case u'ک':
        return u'ك';
    // Decomposing would part these from their hamza, which only the loose key does.
    case u'ؤ':
    case u'ئ':
        return c;
    case u'،':
        return u',';
    case u'؛':
        return u';';
    case u'؟':
        return u'?';
    case u'٪':
        return u'%';
    case u'٫':
        return u'.';
    case u'٬':
        return u',';
    case u'«':
    case u'»':
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
        return u'"';
    case u'‘':
    case u'’':
    case u'‚':
    case u'‛':
    case u'ʼ':
        return u'\'';
    case u'‐':
    case u'‑':
    case u'‒':
    case u'–':
    case u'—':
    case u'―':
    case u'−':
        return u'-';
    default:
        return 0;
    }
}

QString FoldTable::foldedForm(char16_t c)
{
    if (isDropped(c))
        return {};
    if (const char16_t to = unified(c))
        return QString(QChar(to));
    if (const int digit = QChar::digitValue(char32_t(c)); digit >= 0 && QChar::isDigit(char32_t(c)))
        return QString(QChar(u'0' + digit));
    QString folded;
    const QString composed = QString(QChar(c)).normalized(QString::NormalizationForm_KC);
    for (const QChar part : composed) {
        if (part != QChar(c) && (unified(part.unicode()) || isDropped(part.unicode()))) {
            folded += foldedForm(part.unicode());
            continue;
        }
        const QString decomposed = QString(part).normalized(QString::NormalizationForm_KD).toCaseFolded();
        for (const QChar piece : decomposed) {
            if (!isDropped(piece.unicode()))
                folded += piece;
        }
    }
    return folded;
}

FoldTable::FoldTable()
{
    for (int i = 0; i < int(unit.size()); ++i) {
        const auto c = char16_t(i);
        if (QChar::isSurrogate(char32_t(c))) {
            unit[size_t(i)] = c;
            continue;
        }
        const QString folded = foldedForm(c);
        if (folded.isEmpty()) {
            unit[size_t(i)] = dropped;
        } else if (folded.size() == 1 && folded[0].unicode() != several) {
            unit[size_t(i)] = folded[0].unicode();
        } else {
            unit[size_t(i)] = several;
            expansions.insert(c, folded);
        }
    }
}

const FoldTable &table()
{
    static const auto folds = std::make_unique<const FoldTable>();
    return *folds;
}

void appendStrict(QString &key, QStringView text)
{
    const FoldTable &folds = table();
    for (const QChar c : text) {
        const char16_t to = folds.unit[c.unicode()];
        if (to == FoldTable::several)
            key += folds.expansions.value(c.unicode());
        else if (to != FoldTable::dropped)
            key += QChar(to);
    }
}

bool isWordPart(QStringView text, qsizetype i)
{
    return text[i].isLetterOrNumber() || text[i].isMark() || text[i].isSurrogate();
}

} // namespace

QString strictKey(QStringView text)
{
    // A hamza typed as a separate mark belongs to its letter before marks fall away.
    const bool hasHamzaMark = text.contains(QChar(0x0654)) || text.contains(QChar(0x0655));
    QString key;
    key.reserve(text.size());
    appendStrict(key, hasHamzaMark ? text.toString().normalized(QString::NormalizationForm_C) : text);
    return key;
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
    qsizetype start = -1;
    for (qsizetype i = 0; i <= key.size(); ++i) {
        const bool inWord = i < key.size() && isWordPart(key, i);
        if (inWord && start < 0)
            start = i;
        if (!inWord && start >= 0) {
            found << key.mid(start, i - start).toString();
            start = -1;
        }
    }
    return found;
}

QString searchText(QStringView text)
{
    return tokens(looseKey(text)).join(u' ');
}

} // namespace nashra::textfold
