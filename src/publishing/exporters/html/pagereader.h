// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace nashra::publishing {

/// A link of a page and its text.
struct PageAnchor
{
    QString address;
    QString text;
};

/// What a reader finds on a page.
struct PageText
{
    QString error; ///< why it is not well-formed; empty where it is
    qint64 errorLine = 0;
    QString language;
    QString direction;
    QStringList headlines; ///< the h1 elements
    QStringList body;      ///< the blocks of the story's body; cells of a row are parted by tabs
    QList<PageAnchor> anchors;
    QByteArray data;    ///< the JSON-LD
    QString text;       ///< all that is read, the JSON-LD and style sheets left out
    QStringList remote; ///< addresses of what is fetched from elsewhere, and scripts
};

/// Reads a page as XML and takes its text out. Knows nothing of templates: any page that is well-formed and keeps the
/// body in its own element can be read.
[[nodiscard]] PageText readPage(const QByteArray &page);

} // namespace nashra::publishing
