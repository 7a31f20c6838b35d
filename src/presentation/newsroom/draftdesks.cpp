// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/newsroom/draftdesks.h"

#include "core/base/plainid.h"
#include "presentation/newsroom/localized.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

/// Makes ids that nobody has yet.
class IdMaker
{
public:
    explicit IdMaker(const QList<DraftDesk> &desks)
    {
        for (const DraftDesk &each : desks)
            m_taken.insert(each.desk.id);
    }

    /// "sport", and "sport-2" where another has that already.
    QString idFor(const LocalizedText &name)
    {
        const QString made = plainIdFrom(name.value(Language::English));
        const QString wanted = made.isEmpty() ? u"desk"_s : made;
        // Counted on from the last one, so that many without a Latin letter do not each begin at the first.
        int &number = m_numbers[wanted];
        QString id;
        do {
            ++number;
            id = number == 1 ? wanted : wanted + u'-' + QString::number(number);
        } while (m_taken.contains(id));
        m_taken.insert(id);
        return id;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers;
};

QHash<QString, Desk> byId(const QList<Desk> &desks)
{
    QHash<QString, Desk> found;
    for (const Desk &desk : desks)
        found.insert(desk.id, desk);
    return found;
}

} // namespace

QList<DraftDesk> draftdesks::of(const QList<Desk> &kept)
{
    QList<DraftDesk> desks;
    for (const Desk &desk : kept)
        desks << DraftDesk{desk, false};
    return desks;
}

QList<Desk> draftdesks::cleaned(const QList<DraftDesk> &desks)
{
    IdMaker ids(desks);
    QList<Desk> clean;
    for (const DraftDesk &each : desks) {
        const LocalizedText name = localized::cleaned(each.desk.name);
        clean << Desk{each.desk.id.isEmpty() ? ids.idFor(name) : each.desk.id, name};
    }
    return clean;
}

QList<DraftDesk> draftdesks::merged(const QList<Desk> &before, const QList<DraftDesk> &draft, const QList<Desk> &stored)
{
    const QHash<QString, Desk> old = byId(before);
    const QHash<QString, Desk> now = byId(stored);
    QSet<QString> mine;
    QList<DraftDesk> desks;
    for (const DraftDesk &each : draft) {
        const QString &id = each.desk.id;
        if (each.isNew) {
            desks << each;
        } else if (now.contains(id)) {
            mine.insert(id);
            desks << DraftDesk{{id, localized::merged(old[id].name, each.desk.name, now[id].name)}, false};
        } else if (each.desk != old[id]) {
            desks << DraftDesk{each.desk, true}; // another took it away, and it was changed here
        }
    }
    for (const Desk &desk : stored) {
        if (!old.contains(desk.id) && !mine.contains(desk.id))
            desks << DraftDesk{desk, false};
    }
    return desks;
}

QString draftdesks::idOfTwo(const QList<Desk> &desks)
{
    QSet<QString> seen;
    for (const Desk &desk : desks) {
        if (seen.contains(desk.id))
            return desk.id;
        seen.insert(desk.id);
    }
    return {};
}

} // namespace nashra::presentation
