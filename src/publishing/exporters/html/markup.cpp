// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/markup.h"

#include <QChar>

#include <array>
#include <string_view>

namespace nashra::publishing {

namespace {

using Escapes = std::array<std::string_view, 128>;

constexpr std::string_view replacement = "\xEF\xBF\xBD";

constexpr Escapes withoutControls()
{
    Escapes escapes{};
    for (std::size_t c = 0; c < 0x20; ++c)
        escapes[c] = replacement;
    escapes['\t'] = escapes['\n'] = {};
    escapes[0x7F] = replacement;
    return escapes;
}

constexpr Escapes plain = withoutControls();

constexpr Escapes markup = [] {
    Escapes escapes = withoutControls();
    escapes['&'] = "&amp;";
    escapes['<'] = "&lt;";
    escapes['>'] = "&gt;";
    escapes['"'] = "&quot;";
    escapes['\''] = "&#39;";
    return escapes;
}();

constexpr Escapes json = [] {
    Escapes escapes = withoutControls();
    escapes['\t'] = "\\t";
    escapes['\n'] = "\\n";
    escapes['"'] = "\\\"";
    escapes['\\'] = "\\\\";
    escapes['&'] = "\\u0026";
    escapes['<'] = "\\u003c";
    escapes['>'] = "\\u003e";
    return escapes;
}();

char byte(char32_t value)
{
    return static_cast<char>(static_cast<unsigned char>(value));
}

/// Converts and escapes in one pass, through a buffer small enough to stay in the first-level cache.
template <const Escapes &escapes>
void append(std::string &out, QStringView text)
{
    constexpr std::size_t longestOne = 8;
    std::array<char, 1024> buffer;
    std::size_t used = 0;
    const auto put = [&](std::string_view bytes) {
        bytes.copy(buffer.data() + used, bytes.size());
        used += bytes.size();
    };
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    while (unit < end) {
        if (used + longestOne > buffer.size()) {
            out.append(buffer.data(), used);
            used = 0;
        }
        const char32_t c = *unit++;
        if (c < 0x80) {
            if (escapes[c].empty())
                buffer[used++] = byte(c);
            else
                put(escapes[c]);
        } else if (c < 0xA0) {
            put(replacement);
        } else if (c < 0x800) {
            buffer[used++] = byte(0xC0 | (c >> 6));
            buffer[used++] = byte(0x80 | (c & 0x3F));
        } else if (QChar::isHighSurrogate(c) && unit < end && QChar::isLowSurrogate(*unit)) {
            const char32_t full = QChar::surrogateToUcs4(static_cast<char16_t>(c), *unit++);
            buffer[used++] = byte(0xF0 | (full >> 18));
            buffer[used++] = byte(0x80 | ((full >> 12) & 0x3F));
            buffer[used++] = byte(0x80 | ((full >> 6) & 0x3F));
            buffer[used++] = byte(0x80 | (full & 0x3F));
        } else if (QChar::isSurrogate(c) || c >= 0xFFFE) {
            put(replacement);
        } else {
            buffer[used++] = byte(0xE0 | (c >> 12));
            buffer[used++] = byte(0x80 | ((c >> 6) & 0x3F));
            buffer[used++] = byte(0x80 | (c & 0x3F));
        }
    }
    out.append(buffer.data(), used);
}

} // namespace

void appendEscaped(std::string &out, QStringView text)
{
    append<markup>(out, text);
}

void appendUtf8(std::string &out, QStringView text)
{
    append<plain>(out, text);
}

std::string escaped(QStringView text)
{
    std::string out;
    appendEscaped(out, text);
    return out;
}

std::string utf8(QStringView text)
{
    std::string out;
    appendUtf8(out, text);
    return out;
}

void appendJsonString(std::string &out, QStringView text)
{
    out += '"';
    append<json>(out, text);
    out += '"';
}

} // namespace nashra::publishing
