// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/yamltree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <QHash>
#include <QStringDecoder>

#include <sstream>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

/// Thrown by the builder and caught in readYaml(): the parser can be stopped in no other way.
struct Refusal
{
    int line = 0;
    QString reason;
};

int lineOf(const YAML::Mark &mark)
{
    return mark.is_null() ? 0 : mark.line + 1;
}

int countNodes(const YamlNode &node)
{
    int count = 1;
    for (const YamlNode &item : node.items)
        count += countNodes(item);
    return count;
}

/// Builds the tree from the parser's events, so that a hostile document is refused while it is read and aliases are
/// paid for one by one.
class TreeBuilder : public YAML::EventHandler
{
public:
    /// The bytes that are parsed must outlive it.
    TreeBuilder(const QByteArray &bytes, YamlLimits limits)
        : m_bytes(bytes)
        , m_limits(limits)
    {
    }

    YamlNode takeRoot() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}

    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        YamlNode node;
        node.line = lineOf(mark);
        finish(std::move(node), anchor);
    }

    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        const auto known = m_anchors.constFind(quint64(anchor));
        if (known == m_anchors.constEnd())
            throw Refusal{lineOf(mark), u"an alias of what holds it"_s};
        count(countNodes(*known) - 1, lineOf(mark));
        finish(YamlNode(*known), 0);
    }

    void OnScalar(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor, const std::string &value) override
    {
        if (isUnclosed(mark))
            throw Refusal{lineOf(mark), u"a quotation mark that is never closed"_s};
        YamlNode node;
        node.kind = YamlNode::Kind::Scalar;
        node.line = lineOf(mark);
        node.text = QString::fromUtf8(value.data(), qsizetype(value.size()));
        finish(std::move(node), anchor);
    }

    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Sequence, mark, anchor);
    }

    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(YamlNode::Kind::Map, mark, anchor);
    }

    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }

private:
    struct Open
    {
        YamlNode node;
        YAML::anchor_t anchor = 0;
        bool hasKey = false;
    };

    void count(int nodes, int line)
    {
        m_nodes += nodes;
        if (m_nodes > m_limits.nodes)
            throw Refusal{line, u"too many values"_s};
    }

    void open(YamlNode::Kind kind, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (m_open.size() >= size_t(m_limits.depth))
            throw Refusal{lineOf(mark), u"nested too deeply"_s};
        Open open;
        open.node.kind = kind;
        open.node.line = lineOf(mark);
        open.anchor = anchor;
        m_open.push_back(std::move(open));
    }

    void close()
    {
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        if (closed.hasKey)
            closed.node.items.emplace_back();
        finish(std::move(closed.node), closed.anchor);
    }

    void finish(YamlNode node, YAML::anchor_t anchor)
    {
        count(1, node.line);
        if (anchor != 0) {
            count(countNodes(node), node.line);
            m_anchors.insert(quint64(anchor), node);
        }
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        if (parent.node.kind == YamlNode::Kind::Map && !parent.hasKey) {
            if (node.kind == YamlNode::Kind::Sequence || node.kind == YamlNode::Kind::Map)
                throw Refusal{node.line, u"a key that is no text"_s};
            parent.node.keys << node.text;
            parent.hasKey = true;
            return;
        }
        parent.node.items.push_back(std::move(node));
        parent.hasKey = false;
    }

    /// Whether a quoted scalar begins there that goes on to the end of the file: the parser takes the rest of the file
    /// for it without a word.
    bool isUnclosed(const YAML::Mark &mark)
    {
        for (; m_line < mark.line; ++m_line)
            m_lineStart = m_bytes.indexOf('\n', m_lineStart) + 1;
        const qsizetype start = m_lineStart + mark.column;
        if (mark.line != m_line || start >= m_bytes.size() || (m_bytes[start] != '"' && m_bytes[start] != '\''))
            return false;
        const char quote = m_bytes[start];
        for (qsizetype at = start + 1; at < m_bytes.size(); ++at) {
            if (quote == '"' && m_bytes[at] == '\\')
                ++at;
            else if (quote == '\'' && m_bytes.mid(at, 2) == "''")
                ++at;
            else if (m_bytes[at] == quote)
                return false;
        }
        return true;
    }

    const QByteArray &m_bytes;
    int m_line = 0; ///< from 0, the last one looked at
    qsizetype m_lineStart = 0;
    YamlLimits m_limits;
    int m_nodes = 0;
    std::vector<Open> m_open;
    QHash<quint64, YamlNode> m_anchors;
    YamlNode m_root;
};

tl::unexpected<Error> refuse(int line, const QString &reason)
{
    return fail(ErrorCode::InvalidInput, reason, {QString::number(line)});
}

} // namespace

const YamlNode *YamlNode::find(QStringView key) const
{
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (keys[i].compare(key, Qt::CaseInsensitive) == 0)
            return &items[size_t(i)];
    }
    return nullptr;
}

Result<YamlNode> readYaml(const QByteArray &bytes, YamlLimits limits)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return refuse(0, u"not UTF-8"_s);
    // The parser takes U+0004 and U+0000 for the end of the file and what follows would be lost without a word.
    if (text.contains(QChar(u'\0')) || text.contains(QChar(4)))
        return refuse(0, u"control characters"_s);
    // The parser does not count a byte order mark.
    const QByteArray document = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    TreeBuilder builder(document, limits);
    try {
        std::istringstream stream(document.toStdString());
        YAML::Parser parser(stream);
        if (!parser.HandleNextDocument(builder))
            return YamlNode{};
    } catch (const Refusal &refusal) {
        return refuse(refusal.line, refusal.reason);
    } catch (const YAML::Exception &exception) {
        // Behind a last line break it tells where the scalar began that goes on to the end of the file.
        if (exception.msg == YAML::ErrorMsg::EOF_IN_SCALAR && !bytes.endsWith('\n'))
            return readYaml(bytes + '\n', limits);
        return refuse(lineOf(exception.mark), QString::fromStdString(exception.msg));
    } catch (const std::exception &exception) {
        return refuse(0, QString::fromUtf8(exception.what()));
    }
    return builder.takeRoot();
}

} // namespace nashra::language::style
