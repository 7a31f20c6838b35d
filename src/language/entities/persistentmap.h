// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>
#include <memory>
#include <vector>

namespace nashra::language {

/// A map from hashes to values that is changed by making another one, which shares all but a handful of nodes with the
/// old: a hash trie of 32 branches. Copies are a pointer; any number of threads may read one. Keys have to be mixed
/// well; two of the same are one.
template <class T>
class PersistentMap
{
public:
    [[nodiscard]] bool isEmpty() const { return !m_root; }

    [[nodiscard]] const T *find(quint64 key) const
    {
        const Node *node = m_root.get();
        for (int shift = 0; node; shift += bitsOfALevel) {
            const Branch *branch = node->at(key, shift);
            if (!branch || branch->value)
                return branch && branch->key == key ? branch->value.get() : nullptr;
            node = branch->node.get();
        }
        return nullptr;
    }

    [[nodiscard]] PersistentMap with(quint64 key, T value) const
    {
        return PersistentMap(put(m_root, {key, std::make_shared<const T>(std::move(value)), nullptr}, 0));
    }

    [[nodiscard]] PersistentMap without(quint64 key) const
    {
        return find(key) ? PersistentMap(removed(*m_root, key, 0)) : *this;
    }

    /// Calls seen(value) for each, in no order of meaning, until it answers false.
    template <class F>
    void forEach(F seen) const
    {
        if (m_root)
            visit(*m_root, seen);
    }

private:
    static constexpr int bitsOfALevel = 5;

    struct Node;
    /// A value or a node further down.
    struct Branch
    {
        quint64 key = 0;
        std::shared_ptr<const T> value;
        std::shared_ptr<const Node> node;
    };
    struct Node
    {
        quint32 used = 0;
        std::vector<Branch> branches; ///< one for each bit that is set

        static quint32 bit(quint64 key, int shift) { return 1U << (key >> shift & 31); }
        [[nodiscard]] size_t place(quint32 bit) const { return size_t(std::popcount(used & (bit - 1))); }
        [[nodiscard]] const Branch *at(quint64 key, int shift) const
        {
            const quint32 wanted = bit(key, shift);
            return (used & wanted) != 0 ? &branches[place(wanted)] : nullptr;
        }
    };
    using Ref = std::shared_ptr<const Node>;

    explicit PersistentMap(Ref root)
        : m_root(std::move(root))
    {
    }

    static Ref put(const Ref &old, const Branch &value, int shift)
    {
        auto node = old ? std::make_shared<Node>(*old) : std::make_shared<Node>();
        const quint32 bit = Node::bit(value.key, shift);
        const size_t place = node->place(bit);
        if ((node->used & bit) == 0) {
            node->used |= bit;
            node->branches.insert(node->branches.begin() + qptrdiff(place), value);
            return node;
        }
        Branch &branch = node->branches[place];
        if (!branch.value)
            branch.node = put(branch.node, value, shift + bitsOfALevel);
        else if (branch.key == value.key)
            branch = value;
        else
            branch = {0, nullptr, put(put(nullptr, branch, shift + bitsOfALevel), value, shift + bitsOfALevel)};
        return node;
    }

    /// Null where nothing is left.
    static Ref removed(const Node &old, quint64 key, int shift)
    {
        auto node = std::make_shared<Node>(old);
        const quint32 bit = Node::bit(key, shift);
        Branch &branch = node->branches[node->place(bit)];
        if (branch.node)
            branch.node = removed(*branch.node, key, shift + bitsOfALevel);
        else
            branch.value = nullptr;
        if (!branch.node && !branch.value) {
            node->branches.erase(node->branches.begin() + qptrdiff(node->place(bit)));
            node->used &= ~bit;
        }
        return node->branches.empty() ? nullptr : node;
    }

    template <class F>
    static bool visit(const Node &node, F &seen)
    {
        for (const Branch &branch : node.branches) {
            if (branch.value ? !seen(*branch.value) : !visit(*branch.node, seen))
                return false;
        }
        return true;
    }

    Ref m_root;

public:
    PersistentMap() = default;
};

} // namespace nashra::language
