// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <optional>

namespace nashra {

enum class ParagraphKind { Text, Subheading, ListItem, TableRow };

enum class Mark { Emphasis = 1, Strong = 2 };
Q_DECLARE_FLAGS(Marks, Mark)
Q_DECLARE_OPERATORS_FOR_FLAGS(Marks)

/// A stretch of text with the same marks. Text is NFC, without line breaks; cells of a table row are parted by tabs.
struct Run
{
    QString text;
    Marks marks;
    QString link; ///< http, https or mailto; empty where it is no link

    bool operator==(const Run &) const = default;
};

/// One paragraph with an identity that survives edits, so that translation pairs, comments and quotes can hang on it.
struct Paragraph
{
    ParagraphId id;
    ParagraphKind kind = ParagraphKind::Text;
    std::optional<Qt::LayoutDirection> direction; ///< set only where the author overrode the article's
    QList<Run> runs;

    bool operator==(const Paragraph &) const = default;

    [[nodiscard]] QString text() const;
};

/// The text of an article.
struct Body
{
    QList<Paragraph> paragraphs;

    bool operator==(const Body &) const = default;

    /// Paragraphs joined by line feeds.
    [[nodiscard]] QString text() const;
    [[nodiscard]] int wordCount() const;
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] qsizetype indexOf(ParagraphId id) const; ///< -1 where there is none
};

/// A paragraph of plain text with a fresh id.
[[nodiscard]] Paragraph makeParagraph(QString text, Instant now, ParagraphKind kind = ParagraphKind::Text);

/// Joins neighbouring runs of the same marks and drops empty ones. Tabs, which part cells, take the marks and the link
/// of the text around them where both sides agree, and none where they do not.
void normalizeRuns(QList<Run> &runs);

/// True for links an article may hold: http, https and mailto with a host or address.
[[nodiscard]] bool isAllowedLink(const QString &link);

} // namespace nashra
