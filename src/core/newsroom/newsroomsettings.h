// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace nashra {

/// A unit of the newsroom that articles belong to.
struct Desk
{
    QString id; ///< lower-case ASCII, kept in articles
    LocalizedText name;

    bool operator==(const Desk &) const = default;
};

/// What a newsroom decides once for everybody; kept in its file.
struct NewsroomSettings
{
    LocalizedText name;
    LocalizedText agency;           ///< as in a dateline: "SANA"
    LocalizedText datelineTemplate; ///< see renderDateline()
    QList<Desk> desks;

    bool operator==(const NewsroomSettings &) const = default;

    [[nodiscard]] QString deskName(const QString &id, Language language) const; ///< the id where it is unknown
    [[nodiscard]] QString datelineTemplateFor(Language language) const;         ///< the default where none is set
};

[[nodiscard]] QByteArray toJson(const NewsroomSettings &settings);
[[nodiscard]] Result<NewsroomSettings> newsroomSettingsFromJson(const QByteArray &json);

} // namespace nashra
