// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/twintext.h"

#include "core/base/bidi.h"
#include "core/base/words.h"
#include "presentation/errors/terms.h"

#include <QCoreApplication>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr int longestTitle = 60;

QString described(const Entity &entity, QDate day, Language shown)
{
    const Language other = otherLanguage(shown);
    QStringList names;
    for (const Language language : {shown, other}) {
        if (const QString name = entity.houseName(language); !name.isEmpty())
            names << isolated(cutAtWord(name, longestName));
    }
    QStringList parts{names.join(u" / "_s), terms::entityKindText(entity.kind)};
    QString title = entity.titleOn(day, shown);
    if (title.isEmpty())
        title = entity.titleOn(day, other);
    if (!title.isEmpty())
        parts << isolated(cutAtWord(title, longestTitle));
    return parts.join(shown == Language::Arabic ? u"، "_s : u", "_s);
}

} // namespace

QString twinText(const QString &name, const QList<LikelyTwin> &twins, QDate day, Language shown)
{
    if (twins.isEmpty())
        return {};
    const int others = int(twins.size()) - 1;
    QString text = QCoreApplication::translate("TwinText", "%1 may be in the registry already: %2.")
                       .arg(isolated(cutAtWord(name, longestName)), described(twins.first().entity, day, shown));
    if (twins.size() >= mostTwins)
        text += u' ' + QCoreApplication::translate("TwinText", "Several others look like it as well.");
    else if (others > 0)
        text += u' ' + QCoreApplication::translate("TwinText", "%n more look like it.", nullptr, others);
    return text;
}

} // namespace nashra::presentation
