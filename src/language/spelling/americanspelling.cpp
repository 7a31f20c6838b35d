// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/americanspelling.h"

#include <array>
#include <span>
#include <string_view>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

using Text = std::u16string_view;

constexpr auto plural = std::to_array<Text>({u"", u"s"});
constexpr auto past = std::to_array<Text>({u"ed"});
constexpr auto afterOur = std::to_array<Text>({u"", u"s", u"ed", u"ing", u"able", u"ably", u"ite", u"ites", u"hood",
                                               u"hoods", u"ful", u"less", u"er", u"ers", u"ly", u"al"});
constexpr auto afterIse = std::to_array<Text>({u"e", u"es", u"ed", u"er", u"ers", u"ing", u"ation", u"ations"});
constexpr auto afterYse = std::to_array<Text>({u"e", u"es", u"ed", u"er", u"ers", u"ing"});
constexpr auto afterEnce = std::to_array<Text>({u"e", u"es"});
constexpr auto afterDouble = std::to_array<Text>({u"ed", u"ing", u"er", u"ers"});

/// How a word differs, written for each of some endings. Three letters before it, so that a slip in a short word is no
/// American spelling ("hor", "flor").
struct Shape
{
    Text american;
    Text british;
    std::span<const Text> endings;
    qsizetype fewestBefore = 3;
    Text before = {}; ///< the letter before it is one of these
};

constexpr auto shapes = std::to_array<Shape>({
    {u"er", u"re", plural, 3, u"bct"},
    {u"er", u"r", past, 3, u"bct"},
    {u"or", u"our", afterOur},
    {u"iz", u"is", afterIse},
    {u"yz", u"ys", afterYse},
    {u"ens", u"enc", afterEnce, 2},
    {u"og", u"ogue", plural},
    {u"l", u"ll", afterDouble, 4, u"aeiou"},
});

QStringView viewOf(Text text)
{
    return QStringView(text.data(), qsizetype(text.size()));
}

/// What stands before the difference, where the word has the shape with one of its endings; else nothing.
QStringView stemOf(const Shape &shape, QStringView word, Text ending)
{
    if (!word.endsWith(viewOf(ending), Qt::CaseInsensitive))
        return {};
    word.chop(qsizetype(ending.size()));
    if (!word.endsWith(viewOf(shape.american), Qt::CaseInsensitive))
        return {};
    word.chop(qsizetype(shape.american.size()));
    const bool isLongEnough = word.size() >= shape.fewestBefore;
    const bool isBehind =
        shape.before.empty() || (isLongEnough && viewOf(shape.before).contains(word.back(), Qt::CaseInsensitive));
    return isLongEnough && isBehind ? word : QStringView();
}

} // namespace

QStringList britishFormsOf(const QString &word)
{
    QStringList forms;
    for (const Shape &shape : shapes) {
        for (const Text ending : shape.endings) {
            const QStringView stem = stemOf(shape, word, ending);
            if (stem.isEmpty())
                continue;
            const QString rest = word.mid(stem.size() + qsizetype(shape.american.size()));
            const QString british = viewOf(shape.british).toString();
            forms << stem.toString() + (word[stem.size()].isUpper() ? british.toUpper() : british) + rest;
            break;
        }
    }
    return forms;
}

} // namespace nashra::language
