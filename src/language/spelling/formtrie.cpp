// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/formtrie.h"

namespace nashra::language {

FormTrie::Builder::Builder(std::size_t expectedLetters)
{
    // Room that is not used is never touched, and so costs no memory; growing would copy all of it.
    m_nodes.reserve(expectedLetters);
    m_nodes.emplace_back();
}

FormTrie::NodeId FormTrie::Builder::step(NodeId from, char16_t letter)
{
    for (NodeId child = m_nodes[from].child; child != 0; child = m_nodes[child].sibling) {
        if (m_nodes[child].letter == letter)
            return child;
    }
    const auto made = NodeId(m_nodes.size());
    m_nodes.push_back({0, m_nodes[from].child, letter, false});
    m_nodes[from].child = made;
    return made;
}

void FormTrie::Builder::insert(QStringView word)
{
    NodeId node = root;
    for (const QChar letter : word)
        node = step(node, letter.unicode());
    setWord(node);
}

FormTrie FormTrie::Builder::build() const
{
    // Breadth first: the children of one node come to lie side by side, and so do the nodes near the root.
    std::vector<NodeId> order{root};
    order.reserve(m_nodes.size());
    FormTrie trie;
    trie.m_nodes.reserve(m_nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Node &node = m_nodes[order[i]];
        const auto firstChild = NodeId(order.size());
        for (NodeId child = node.child; child != 0; child = m_nodes[child].sibling)
            order.push_back(child);
        FormTrie::Node flat;
        flat.firstChild = firstChild;
        flat.letter = node.letter;
        flat.childCount = quint16((order.size() - firstChild) & 0x7FFF);
        flat.isWord = node.isWord;
        trie.m_nodes.push_back(flat);
    }
    return trie;
}

FormTrie::NodeId FormTrie::find(QStringView letters) const
{
    if (m_nodes.empty())
        return none;
    NodeId node = root;
    for (const QChar wanted : letters) {
        const NodeId first = firstChild(node);
        const NodeId end = first + NodeId(childCount(node));
        NodeId child = first;
        while (child < end && letter(child) != wanted.unicode())
            ++child;
        if (child == end)
            return none;
        node = child;
    }
    return node;
}

bool FormTrie::contains(QStringView word) const
{
    const NodeId node = find(word);
    return node != none && isWord(node);
}

} // namespace nashra::language
