// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/bodybuilder.h"
#include "importing/html/htmltags.h"

namespace nashra::importing {

/// What one inline element does to the text in it; nothing where it does not say.
struct InlineEffect
{
    std::optional<bool> strong;
    std::optional<bool> emphasis;
    std::optional<QString> link;
};

/// The inline elements that are open. End tags may come in any order, as pages have them. Holds the newest 64: pages
/// that never close a tag do not fill the memory.
class InlineStack
{
public:
    void open(Tag tag, const InlineEffect &effect);
    /// Closes the newest of that name; nothing happens where none is open.
    void close(Tag tag);
    void clear() { m_open.clear(); }
    [[nodiscard]] Format format() const { return m_open.isEmpty() ? Format() : m_open.last().format; }

private:
    struct Open
    {
        Tag tag;
        InlineEffect effect;
        Format format; ///< of all up to this one
    };

    void settleFrom(qsizetype first);

    QList<Open> m_open;
};

} // namespace nashra::importing
