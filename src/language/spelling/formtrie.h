// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QStringView>

#include <vector>

namespace nashra::language {

/// A set of words as a tree of letters: eight bytes a letter, children side by side. Endings that many words share, as
/// the pronouns of Arabic, are in it once: a node may have a tail, a tree of its own that goes on from there.
/// Immutable; any thread.
class FormTrie
{
public:
    using NodeId = quint32;

    /// Makes a trie by adding letters to nodes; twelve bytes a letter while it grows. One thread.
    class Builder
    {
    public:
        explicit Builder(std::size_t expectedLetters);

        /// The node that a letter leads to from a node; made where it is not there.
        NodeId step(NodeId from, char16_t letter);
        void setWord(NodeId node, bool isStem = false);
        void insert(QStringView word);
        /// Makes a tail of these endings; at most mostTails, then 0, which is none.
        [[nodiscard]] int addTail(const QStringList &endings);
        [[nodiscard]] int tail(NodeId node) const { return m_nodes[node].tail; }
        void setTail(NodeId node, int tail) { m_nodes[node].tail = quint8(tail & 0x3F); }
        [[nodiscard]] FormTrie build() const;
        [[nodiscard]] std::size_t size() const { return m_nodes.size(); }

    private:
        struct Node
        {
            NodeId child = 0; ///< the newest; 0 is none, the root being nobody's child
            NodeId sibling = 0;
            char16_t letter = 0;
            quint8 tail : 6 = 0;
            quint8 isWord : 1 = 0;
            quint8 isStem : 1 = 0;
        };

        void insertFrom(NodeId node, QStringView letters);

        std::vector<Node> m_nodes;
        std::vector<NodeId> m_roots{0}; ///< the trie's, then those of its tails
    };

    static constexpr NodeId root = 0;
    static constexpr NodeId none = ~NodeId(0);
    static constexpr int mostTails = 63;

    FormTrie() = default;

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] std::size_t bytes() const { return m_nodes.size() * sizeof(Node); }

    /// Children of a node: a run of ids. None for a node without.
    [[nodiscard]] NodeId firstChild(NodeId node) const { return m_nodes[node].firstChild; }
    [[nodiscard]] int childCount(NodeId node) const { return m_nodes[node].childCount; }
    [[nodiscard]] char16_t letter(NodeId node) const { return m_nodes[node].letter; }
    [[nodiscard]] bool isWord(NodeId node) const { return m_nodes[node].isWord; }
    /// Whether the word stands in its list by itself, without an affix.
    [[nodiscard]] bool isStem(NodeId node) const { return m_nodes[node].isStem; }
    /// The root of the node's tail, no word itself; root where there is none.
    [[nodiscard]] NodeId tail(NodeId node) const { return m_nodes[node].tail; }
    /// The node that a letter leads to, or none.
    [[nodiscard]] NodeId step(NodeId from, char16_t letter) const;
    /// The node that the letters lead to from the root without a tail, or none.
    [[nodiscard]] NodeId find(QStringView letters) const;
    [[nodiscard]] bool contains(QStringView word) const;

private:
    struct Node
    {
        NodeId firstChild = 0;
        char16_t letter = 0;
        quint16 childCount : 8 = 0;
        quint16 tail : 6 = 0;
        quint16 isWord : 1 = 0;
        quint16 isStem : 1 = 0;
    };

    [[nodiscard]] bool containsFrom(NodeId node, QStringView letters) const;

    std::vector<Node> m_nodes;
};

} // namespace nashra::language
