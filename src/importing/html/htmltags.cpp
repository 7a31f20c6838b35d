// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/html/htmltags.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace nashra::importing {

namespace {

struct TagRow
{
    std::string_view name;
    TagRole role;
};

using enum TagRole;

// In the order of the names.
// clang-format off
constexpr TagRow tags[] = {
    {"a", Link}, {"address", Block}, {"applet", Media}, {"article", Article}, {"aside", PageFurniture},
    {"audio", Media}, {"b", Strong}, {"blockquote", Block}, {"body", Block}, {"br", LineBreak}, {"button", Dropped},
    {"canvas", Media}, {"caption", Block}, {"center", Block}, {"cite", Emphasis}, {"dd", Implied}, {"details", Block},
    {"dialog", PageFurniture}, {"dir", List}, {"div", Block}, {"dl", Block}, {"dt", Implied}, {"em", Emphasis},
    {"embed", Image}, {"fieldset", Block}, {"figcaption", PageFurniture}, {"figure", Block}, {"font", Styled},
    {"footer", PageFurniture}, {"form", Block}, {"h1", Heading}, {"h2", Heading}, {"h3", Heading}, {"h4", Heading},
    {"h5", Heading}, {"h6", Heading}, {"header", Block}, {"hgroup", Block}, {"hr", Block}, {"html", Block},
    {"i", Emphasis}, {"iframe", RawText}, {"image", Image}, {"img", Image}, {"legend", Block}, {"li", Item},
    {"main", Article}, {"math", Media}, {"menu", List}, {"nav", PageFurniture}, {"noembed", RawText},
    {"noframes", RawText}, {"noscript", Dropped}, {"object", Media}, {"ol", List}, {"optgroup", Dropped},
    {"option", Dropped}, {"p", Implied}, {"pre", Preformatted}, {"q", Quotation}, {"script", RawText},
    {"section", Block}, {"select", Dropped}, {"span", Styled}, {"strong", Strong}, {"style", RawText},
    {"summary", Block}, {"svg", Media}, {"table", Table}, {"tbody", Block}, {"td", Cell}, {"template", Dropped},
    {"textarea", RawText}, {"tfoot", Block}, {"th", Cell}, {"thead", Block}, {"title", Title}, {"tr", Row},
    {"ul", List}, {"video", Media}, {"xml", Dropped}, {"xmp", RawText},
};
// clang-format on

static_assert(std::ranges::is_sorted(tags, {}, &TagRow::name));

constexpr qsizetype longestTag = 10;

} // namespace

Tag tagNamed(QStringView name)
{
    if (name.size() > longestTag)
        return {};
    char lower[longestTag];
    for (qsizetype i = 0; i < name.size(); ++i) {
        const char16_t c = name[i].unicode();
        if (c >= 0x80)
            return {};
        lower[i] = char(c >= u'A' && c <= u'Z' ? c | 0x20 : c);
    }
    const std::string_view wanted(lower, size_t(name.size()));
    const auto found = std::lower_bound(std::begin(tags), std::end(tags), wanted,
                                        [](const TagRow &row, std::string_view key) { return row.name < key; });
    if (found == std::end(tags) || found->name != wanted)
        return {};
    return {int(found - std::begin(tags)), found->role};
}

QLatin1StringView nameOf(Tag tag)
{
    if (tag.number < 0)
        return {};
    const std::string_view name = tags[tag.number].name;
    return QLatin1StringView(name.data(), qsizetype(name.size()));
}

} // namespace nashra::importing
