// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/americanspelling.h"

#include <QRegularExpression>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

/// How a word differs: the first group stays, the second is what British English writes otherwise, the rest stays.
/// Three letters before it, so that a slip in a short word is no American spelling ("hor", "flor").
struct Shape
{
    QRegularExpression american;
    QString british;
};

const QList<Shape> &shapes()
{
    static const QList<Shape> all = [] {
        const auto shape = [](const QString &american, const QString &british) {
            return Shape{QRegularExpression(american, QRegularExpression::CaseInsensitiveOption), british};
        };
        return QList<Shape>{
            shape(u"^(\\w{2,}[bct])(er)(s?)$"_s, u"re"_s),
            shape(u"^(\\w{2,}[bct])(er)(ed)$"_s, u"r"_s),
            shape(u"^(\\w{3,})(or)((?:s|ed|ing|able|ably|ite|ites|hood|hoods|ful|less|er|ers|ly|al)?)$"_s, u"our"_s),
            shape(u"^(\\w{3,})(iz)((?:e|es|ed|er|ers|ing|ation|ations))$"_s, u"is"_s),
            shape(u"^(\\w{3,})(yz)((?:e|es|ed|er|ers|ing))$"_s, u"ys"_s),
            shape(u"^(\\w{2,})(ens)(es?)$"_s, u"enc"_s),
            shape(u"^(\\w{3,})(og)(s?)$"_s, u"ogue"_s),
            shape(u"^(\\w{3,}[aeiou])(l)((?:ed|ing|er|ers))$"_s, u"ll"_s),
        };
    }();
    return all;
}

} // namespace

QStringList britishFormsOf(const QString &word)
{
    QStringList forms;
    for (const Shape &shape : shapes()) {
        const QRegularExpressionMatch match = shape.american.match(word);
        if (!match.hasMatch())
            continue;
        const bool isUpper = match.captured(2) == match.captured(2).toUpper();
        forms << match.captured(1) + (isUpper ? shape.british.toUpper() : shape.british) + match.captured(3);
    }
    return forms;
}

} // namespace nashra::language
