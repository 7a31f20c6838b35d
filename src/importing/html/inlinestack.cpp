// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/inlinestack.h"

namespace nashra::importing {

void InlineStack::open(Tag tag, const InlineEffect &effect)
{
    constexpr qsizetype mostOpen = 64;
    if (m_open.size() >= mostOpen)
        m_open.removeFirst();
    m_open << Open{tag, effect, {}};
    settleFrom(m_open.size() - 1);
}

void InlineStack::close(Tag tag)
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (m_open[i].tag == tag) {
            m_open.removeAt(i);
            settleFrom(i);
            return;
        }
    }
}

void InlineStack::settleFrom(qsizetype first)
{
    for (qsizetype i = first; i < m_open.size(); ++i) {
        Format format = i > 0 ? m_open[i - 1].format : Format();
        const InlineEffect &effect = m_open[i].effect;
        format.marks.setFlag(Mark::Strong, effect.strong.value_or(format.marks.testFlag(Mark::Strong)));
        format.marks.setFlag(Mark::Emphasis, effect.emphasis.value_or(format.marks.testFlag(Mark::Emphasis)));
        format.link = effect.link.value_or(format.link);
        m_open[i].format = format;
    }
}

} // namespace nashra::importing
