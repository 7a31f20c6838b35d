// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/ignoredfinding.h"

#include "core/base/textsafety.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <tuple>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 200;
constexpr qsizetype keptOfLonger = 120; ///< the hash takes the rest

bool isIgnorable(const IgnoredFinding &ignore, const QString &form)
{
    static const QRegularExpression rule(u"\\A[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\z"_s);
    const bool isPlaced = ignore.paragraph.isNull() || !ignore.article.isNull();
    return isPlaced && rule.match(ignore.rule).hasMatch() && makeSafe(ignore.text).removed == 0 &&
           form.isEmpty() == ignore.text.isEmpty();
}

} // namespace

QString ignoredText(QStringView matched)
{
    // Folding the parts, not the composed letters, is what makes a form its own form (Unicode, 3.13, D145).
    QString form = makeSafe(matched).text.normalized(QString::NormalizationForm_D).toCaseFolded();
    form = form.replace(u'\n', u' ').normalized(QString::NormalizationForm_C);
    if (form.size() <= longestText)
        return form;
    const QByteArray hash = QCryptographicHash::hash(form.toUtf8(), QCryptographicHash::Sha256).toHex();
    form.truncate(keptOfLonger);
    if (form.back().isHighSurrogate())
        form.chop(1);
    return form + u'…' + QString::fromLatin1(hash);
}

QString readableIgnoredText(const QString &form)
{
    constexpr qsizetype hashLength = 64; // of SHA-256 in hex
    const qsizetype kept = form.size() - hashLength;
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    const bool isCut =
        kept >= keptOfLonger && form.at(kept - 1) == u'…' && std::all_of(form.cbegin() + kept, form.cend(), isHex);
    return isCut ? form.left(kept) : form;
}

Result<QList<IgnoredFinding>> checkedIgnores(const QList<IgnoredFinding> &ignores)
{
    QList<IgnoredFinding> checked;
    std::set<std::tuple<ArticleId, ParagraphId, QString, QString>> seen;
    QStringList refused;
    for (const IgnoredFinding &ignore : ignores) {
        const QString form = ignoredText(ignore.text);
        if (!isIgnorable(ignore, form)) {
            refused << makeSafe(QStringView(ignore.rule).left(100)).text;
            continue;
        }
        if (!seen.emplace(ignore.article, ignore.paragraph, ignore.rule, form).second)
            continue;
        checked << ignore;
        checked.last().text = form;
    }
    if (!refused.isEmpty())
        return fail(ErrorCode::InvalidInput, u"cannot be ignored: "_s + refused.join(u", "_s), refused);
    return checked;
}

} // namespace nashra
