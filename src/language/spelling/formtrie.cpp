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
    m_nodes.push_back({0, m_nodes[from].child, letter, 0, 0, 0});
    m_nodes[from].child = made;
    return made;
}

void FormTrie::Builder::setWord(NodeId node, bool isStem)
{
    m_nodes[node].isWord = 1;
    if (isStem)
        m_nodes[node].isStem = 1;
}

void FormTrie::Builder::insertFrom(NodeId node, QStringView letters)
{
    for (const QChar letter : letters)
        node = step(node, letter.unicode());
    setWord(node);
}

void FormTrie::Builder::insert(QStringView word)
{
    insertFrom(root, word);
}

int FormTrie::Builder::addTail(const QStringList &endings)
{
    if (m_roots.size() > std::size_t(mostTails))
        return 0;
    const auto tailRoot = NodeId(m_nodes.size());
    m_nodes.emplace_back();
    m_roots.push_back(tailRoot);
    for (const QString &ending : endings)
        insertFrom(tailRoot, ending);
    return int(m_roots.size()) - 1;
}

FormTrie FormTrie::Builder::build() const
{
    constexpr std::size_t mostChildren = 255;
    // Breadth first: the children of one node come to lie side by side, and so do the nodes near the root. A tail's
    // number is the place of its root.
    std::vector<NodeId> order = m_roots;
    order.reserve(m_nodes.size());
    FormTrie trie;
    trie.m_nodes.reserve(m_nodes.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const Node &node = m_nodes[order[i]];
        const std::size_t firstChild = order.size();
        for (NodeId child = node.child; child != 0 && order.size() - firstChild < mostChildren;
             child = m_nodes[child].sibling)
            order.push_back(child);
        FormTrie::Node flat;
        flat.firstChild = NodeId(firstChild);
        flat.letter = node.letter;
        flat.childCount = quint16((order.size() - firstChild) & 0xFF);
        flat.tail = quint16(node.tail);
        flat.isWord = node.isWord;
        flat.isStem = node.isStem;
        trie.m_nodes.push_back(flat);
    }
    return trie;
}

FormTrie::NodeId FormTrie::step(NodeId from, char16_t wanted) const
{
    const NodeId first = firstChild(from);
    const NodeId end = first + NodeId(childCount(from));
    for (NodeId child = first; child < end; ++child) {
        if (letter(child) == wanted)
            return child;
    }
    return none;
}

FormTrie::NodeId FormTrie::find(QStringView letters) const
{
    NodeId node = m_nodes.empty() ? none : root;
    for (qsizetype i = 0; node != none && i < letters.size(); ++i)
        node = step(node, letters[i].unicode());
    return node;
}

bool FormTrie::containsFrom(NodeId node, QStringView letters) const
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        // A tail has no tails, so this goes one call deep.
        if (tail(node) != root && containsFrom(tail(node), letters.mid(i)))
            return true;
        node = step(node, letters[i].unicode());
        if (node == none)
            return false;
    }
    return isWord(node);
}

bool FormTrie::contains(QStringView word) const
{
    return !m_nodes.empty() && containsFrom(root, word);
}

} // namespace nashra::language
