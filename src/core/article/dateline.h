// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/language.h"

#include <QDate>
#include <QString>

#include <optional>

namespace nashra {

/// Place, date and agency a story is reported from. How they are put together is the newsroom's template.
struct Dateline
{
    QString place;
    QString dateText;          ///< as written in the copy: "15 رجب 1446 هـ", "May 12"; empty where there is none
    std::optional<QDate> date; ///< Gregorian, where it is known
    QString agency;

    bool operator==(const Dateline &) const = default;

    [[nodiscard]] bool isEmpty() const { return place.isEmpty() && dateText.isEmpty() && !date && agency.isEmpty(); }
};

/// Fills a template. "{place}", "{date}", "{agency}" are the parts; text in square brackets falls away when a part in
/// it is empty, for what may stand behind a bar: "{place}[ {date}][-{agency}| –] ". The date is dateText, else the date
/// as day and month name of the language.
[[nodiscard]] QString renderDateline(const Dateline &dateline, const QString &dateTemplate, Language language);

/// The day an article counts for: that of its dateline, else the one it was made on, in the machine's zone.
[[nodiscard]] QDate dayOf(const Dateline &dateline, Instant madeAt);

/// The template used until a newsroom sets its own.
[[nodiscard]] QString defaultDatelineTemplate(Language language);

} // namespace nashra
