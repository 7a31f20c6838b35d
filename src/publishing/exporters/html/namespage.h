// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "publishing/exporters/html/htmltheme.h"

/// The page that lists who and what the articles of a bulletin name, beside the bulletin's own page.
namespace nashra::publishing {

/// Whether there is anything to list.
[[nodiscard]] bool hasNames(const BulletinInput &input);

/// "bulletin-en-12-7b20e6d5-names.html"; a preview never takes the place of what went out.
[[nodiscard]] QString namesPageName(const BulletinInput &input);

/// By kind, then by name in the bulletin's language; the title is the one in the first article that has one.
/// bulletinPage: file name of the bulletin's page.
[[nodiscard]] QByteArray namesPage(const HtmlTheme &theme, const mustache::data &style, const BulletinInput &input,
                                   const QString &bulletinPage);

/// Reads the page back. Errors among the findings: "html.malformed", "html.language", "html.headline" (there is not one
/// headline), "html.names" (a name that is nowhere on the page), "html.items" (its links are not those of the articles
/// with each name). Warnings: "html.remote".
[[nodiscard]] QList<Finding> checkNamesPage(const QByteArray &page, const BulletinInput &input);

} // namespace nashra::publishing
