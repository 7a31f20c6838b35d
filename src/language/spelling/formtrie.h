// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace nashra::language {

/// A set of words as a tree of letters: eight bytes a letter, children side by side. Immutable; any thread.
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
        void setWord(NodeId node) { m_nodes[node].isWord = true; }
        void insert(QStringView word);
        [[nodiscard]] FormTrie build() const;
        [[nodiscard]] std::size_t size() const { return m_nodes.size(); }

    private:
        struct Node
        {
            NodeId child = 0; ///< the newest; 0 is none, the root being nobody's child
            NodeId sibling = 0;
            char16_t letter = 0;
            bool isWord = false;
        };

        std::vector<Node> m_nodes;
    };

    static constexpr NodeId root = 0;
    static constexpr NodeId none = ~NodeId(0);

    FormTrie() = default;

    [[nodiscard]] bool isEmpty() const { return m_nodes.empty(); }
    [[nodiscard]] std::size_t bytes() const { return m_nodes.size() * sizeof(Node); }

    /// Children of a node: a run of ids. None for a node without.
    [[nodiscard]] NodeId firstChild(NodeId node) const { return m_nodes[node].firstChild; }
    [[nodiscard]] int childCount(NodeId node) const { return m_nodes[node].childCount; }
    [[nodiscard]] char16_t letter(NodeId node) const { return m_nodes[node].letter; }
    [[nodiscard]] bool isWord(NodeId node) const { return m_nodes[node].isWord; }
    /// The node that the letters lead to from the root, or none.
    [[nodiscard]] NodeId find(QStringView letters) const;
    [[nodiscard]] bool contains(QStringView word) const;

private:
    struct Node
    {
        NodeId firstChild = 0;
        char16_t letter = 0;
        quint16 childCount : 15 = 0;
        quint16 isWord : 1 = 0;
    };

    std::vector<Node> m_nodes;
};

} // namespace nashra::language
