// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plainid.h"

#include <QRegularExpression>

namespace nashra {

using namespace Qt::StringLiterals;

bool isPlainId(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9._-]{0,63}\\z"_s);
    return form.match(text).hasMatch();
}

QString plainIdFrom(const QString &name)
{
    // Short of the most there may be, so that a number still finds room behind it.
    constexpr qsizetype longest = 56;
    static const QRegularExpression marks(u"\\p{M}+"_s);
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    static const QRegularExpression edges(u"\\A-+|-+\\z"_s);
    QString id = name.normalized(QString::NormalizationForm_KD).remove(marks).toLower().replace(others, u"-"_s);
    id = id.remove(edges).left(longest);
    return id.remove(edges);
}

} // namespace nashra
