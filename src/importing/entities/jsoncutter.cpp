// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/jsoncutter.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockBytes = 256LL * 1024;
constexpr qsizetype longestElement = 16LL * 1024 * 1024;
constexpr int deepestElement = 64;
constexpr std::array containers{"persons", "organizations", "areas", "events", "posts", "memberships", "entities"};

bool isBlank(int byte)
{
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

bool endsScalar(int byte)
{
    return byte < 0 || byte == ',' || byte == ']' || byte == '}' || isBlank(byte);
}

/// Follows the brackets and strings of a value, a byte at a time.
class ValueWalk
{
public:
    /// Answers whether the value ended with this byte.
    bool take(int byte)
    {
        if (m_isString) {
            if (m_isEscaped)
                m_isEscaped = false;
            else if (byte == '\\')
                m_isEscaped = true;
            else if (byte == '"')
                m_isString = false;
            return !m_isString && m_depth == 0;
        }
        if (byte == '"')
            m_isString = true;
        else if (byte == '{' || byte == '[')
            m_deepest = std::max(m_deepest, ++m_depth);
        else if (byte == '}' || byte == ']')
            return --m_depth <= 0;
        return false;
    }
    [[nodiscard]] int deepest() const { return m_deepest; }

private:
    int m_depth = 0;
    int m_deepest = 0;
    bool m_isString = false;
    bool m_isEscaped = false;
};

void append(JsonElement &element, char byte)
{
    if (element.fault)
        return;
    if (element.bytes.size() < longestElement) {
        element.bytes.append(byte);
        return;
    }
    element.fault = RowFault::TooLong;
    element.bytes.clear();
}

} // namespace

JsonCutter::JsonCutter(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
{
}

JsonCutter::~JsonCutter() = default;
JsonCutter::JsonCutter(JsonCutter &&) noexcept = default;
JsonCutter &JsonCutter::operator=(JsonCutter &&) noexcept = default;

Result<JsonCutter> JsonCutter::open(const QString &path)
{
    auto file = openRegularFile(path);
    if (!file)
        return tl::unexpected(file.error());
    JsonCutter cutter(std::move(*file));
    (void)cutter.peek();
    if (cutter.m_block.startsWith("\xEF\xBB\xBF"))
        cutter.m_at = 3;
    return cutter;
}

qint64 JsonCutter::bytesRead() const
{
    return m_file->pos();
}

qint64 JsonCutter::bytesTotal() const
{
    return m_file->size();
}

tl::unexpected<Error> JsonCutter::notJson(const QString &what) const
{
    return fail(ErrorCode::InvalidInput, u"%1, line %2: %3"_s.arg(m_file->fileName()).arg(m_line).arg(what),
                {m_file->fileName()});
}

int JsonCutter::peek()
{
    if (m_at >= m_block.size()) {
        m_block = m_file->read(blockBytes);
        m_at = 0;
        if (m_block.isEmpty())
            return -1;
    }
    return static_cast<unsigned char>(m_block[m_at]);
}

void JsonCutter::step()
{
    m_line += m_block[m_at] == '\n';
    ++m_at;
}

int JsonCutter::peekToken()
{
    int byte = peek();
    while (isBlank(byte) || byte == ',') {
        step();
        byte = peek();
    }
    return byte;
}

void JsonCutter::takeValue(JsonElement &element)
{
    ValueWalk walk;
    const bool isScalar = peek() != '{' && peek() != '[' && peek() != '"';
    for (int byte = peek(); byte >= 0; byte = peek()) {
        if (isScalar && endsScalar(byte))
            return;
        append(element, char(byte));
        step();
        const bool isEnd = !isScalar && walk.take(byte);
        if (walk.deepest() > deepestElement && element.fault != RowFault::TooDeep) {
            element.fault = RowFault::TooDeep;
            element.bytes.clear();
        }
        if (isEnd)
            return;
    }
    if (!isScalar) {
        element.fault = RowFault::NotUnderstood;
        element.bytes = "the file ends within it";
    }
}

std::optional<QByteArray> JsonCutter::takeKey()
{
    if (peekToken() != '"')
        return std::nullopt;
    JsonElement key;
    takeValue(key);
    if (key.fault || peekToken() != ':')
        return std::nullopt;
    step();
    (void)peekToken();
    return key.bytes;
}

bool JsonCutter::enterContainer(const QByteArray &key)
{
    const QByteArray name = key.mid(1, key.size() - 2);
    const bool isKnown =
        std::any_of(containers.begin(), containers.end(), [&name](const char *container) { return name == container; });
    const bool hasMembers = name == "entities" && peek() == '{';
    if (!isKnown || (peek() != '[' && !hasMembers))
        return false;
    step();
    m_place = hasMembers ? Place::Members : Place::List;
    m_container = QString::fromLatin1(name);
    return true;
}

Result<std::optional<JsonElement>> JsonCutter::objectAtTop()
{
    JsonElement whole;
    whole.line = m_line;
    append(whole, '{');
    step();
    while (peekToken() != '}') {
        const auto key = takeKey();
        if (!key)
            return notJson(u"a member of an object has no name"_s);
        if (enterContainer(*key))
            return std::nullopt;
        if (whole.bytes.size() > 1)
            append(whole, ',');
        for (const char byte : *key + ':')
            append(whole, byte);
        takeValue(whole);
        if (peek() < 0)
            return notJson(u"the file ends within an object"_s);
    }
    append(whole, '}');
    step();
    return whole;
}

Result<void> JsonCutter::memberAtTop()
{
    const auto key = takeKey();
    if (!key)
        return notJson(u"a member of an object has no name"_s);
    if (!enterContainer(*key)) {
        JsonElement passedOver;
        takeValue(passedOver);
    }
    return ok();
}

Result<std::optional<JsonElement>> JsonCutter::elementHere(int token)
{
    if (m_place == Place::Outside && token == '[') {
        step();
        m_place = Place::TopList;
        return std::nullopt;
    }
    if (m_place == Place::Outside)
        return token == '{' ? objectAtTop() : notJson(u"this is no JSON of entities"_s);
    const bool isObject = m_place == Place::TopObject || m_place == Place::Members;
    if (token == (isObject ? '}' : ']')) {
        step();
        m_place = m_place == Place::List || m_place == Place::Members ? Place::TopObject : Place::Outside;
        m_container.clear();
        return std::nullopt;
    }
    if (m_place == Place::TopObject)
        return memberAtTop().map([] { return std::optional<JsonElement>(); });
    if (token == ']' || token == '}')
        return notJson(u"a bracket that closes nothing"_s);
    if (m_place == Place::Members && !takeKey())
        return notJson(u"a member of an object has no name"_s);
    JsonElement element;
    element.container = m_container;
    element.line = m_line;
    takeValue(element);
    return element;
}

Result<std::optional<JsonElement>> JsonCutter::next()
{
    for (int token = peekToken(); token >= 0; token = peekToken()) {
        auto element = elementHere(token);
        if (!element || *element)
            return element;
    }
    if (m_file->error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, m_file->fileName() + u": "_s + m_file->errorString(), {m_file->fileName()});
    if (m_place != Place::Outside)
        return notJson(u"the file ends too early"_s);
    return std::nullopt;
}

} // namespace nashra::importing
