// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

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
    QMap<Language, QString> dictionaries = {}; ///< of the spelling: "en_GB", "ar"; none or empty = the default
    QString monthSet = {};          ///< names of months in Arabic: "levant", "egypt", "both"; empty = default
    QString styleFolder = {};       ///< the house's own style rules; empty = those that come along
    QStringList disabledRules = {}; ///< Finding::rule of what nobody wants to be told

    bool operator==(const NewsroomSettings &) const = default;

    [[nodiscard]] QString deskName(const QString &id, Language language) const; ///< the id where it is unknown
    [[nodiscard]] QString datelineTemplateFor(Language language) const;         ///< the default where none is set
};

/// What a newsroom may not decide: unsafe texts, desks without a plain id or with another's, names that are no
/// dictionary's, month set's or rule's. Errors: InvalidInput.
[[nodiscard]] Result<void> checkSettings(const NewsroomSettings &settings);
/// The same of a change: a newsroom that has a name keeps one, in one language at least.
[[nodiscard]] Result<void> checkChange(const NewsroomSettings &before, const NewsroomSettings &after);

/// The ids of the desks that are in the first list and not in the second. Pure.
[[nodiscard]] QStringList goneDesks(const QList<Desk> &before, const QList<Desk> &after);
/// Conflict where articles lie on a desk that is to go: they would be found under none.
[[nodiscard]] Result<void> checkDeskGoes(const QString &id, qint64 articles);

[[nodiscard]] QByteArray toJson(const NewsroomSettings &settings);
/// What an older program did not write is empty; what a newer one wrote besides is passed over.
[[nodiscard]] Result<NewsroomSettings> newsroomSettingsFromJson(const QByteArray &json);

} // namespace nashra
