// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/findings/finding.h"
#include "publishing/exporters/html/pagereader.h"
#include "publishing/exportinput.h"

namespace nashra::publishing {

/// The file name of an article's page.
[[nodiscard]] QString pageNameOf(const ArticleInput &input);

/// An error among findings.
[[nodiscard]] Finding pageError(const QString &rule, const QStringList &arguments);

/// What every page has to be: "html.malformed", "html.language" and "html.remote" of those below.
[[nodiscard]] QList<Finding> checkPage(const PageText &page, Language language);

/// Reads a page back as XML. Errors among the findings: "html.malformed" (line, reason), "html.language",
/// "html.headline" (found), "html.text" (wanted, found; with the paragraph), "html.data" (the JSON-LD says something
/// else). Warnings, for themes of a newsroom's own: "html.remote" (something is fetched from elsewhere or run; its
/// address).
[[nodiscard]] QList<Finding> checkArticlePage(const QByteArray &page, const ArticleInput &input);

/// The same for an index; "html.items" where its links are not the articles' in their order.
[[nodiscard]] QList<Finding> checkBulletinPage(const QByteArray &page, const BulletinInput &input);

} // namespace nashra::publishing
