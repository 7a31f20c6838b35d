// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>
#include <Qt>

namespace nashra::publishing {

/// A stretch of text that runs against the direction of its paragraph and has to be isolated, so that what stands
/// around it does not jump to its other side.
struct ForeignRun
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isPhoneNumber = false; ///< digits whose groups would be shown in reverse in right-to-left text

    [[nodiscard]] qsizetype end() const { return start + length; }
    bool operator==(const ForeignRun &) const = default;
};

/// The foreign runs of a paragraph in order. A run reaches from its first to its last letter; digits belong to it where
/// no space parts them from it ("F-16"; but in "Reuters 20" the number is the sentence's), and brackets are never torn
/// apart. A text with embeddings or isolates of its author's own has none: he has said what he wants.
[[nodiscard]] QList<ForeignRun> foreignRuns(QStringView text, Qt::LayoutDirection direction);

} // namespace nashra::publishing
