// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/user/login.h"

#include <QRegularExpression>
#include <QStringList>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLogin = 64;

} // namespace

bool isLogin(const QString &text)
{
    static const QRegularExpression form(u"\\A[a-z0-9][a-z0-9._-]{0,63}\\z"_s);
    return form.match(text).hasMatch();
}

QString proposedLogin(const QString &name)
{
    static const QRegularExpression unfit(u"[^a-z0-9-]"_s);
    static const QRegularExpression edges(u"\\A-+|-+\\z"_s);
    // Compatibility decomposition parts letters from their accents, which then fall away.
    const QString plain = name.normalized(QString::NormalizationForm_KD).toLower().simplified();
    for (QString word : plain.split(u' ')) {
        word.remove(unfit).truncate(longestLogin);
        word.remove(edges);
        if (!word.isEmpty())
            return word;
    }
    return {};
}

} // namespace nashra
