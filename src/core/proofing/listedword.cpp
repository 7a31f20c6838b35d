// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/listedword.h"

#include "core/base/textsafety.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostItems = 20;

/// Tashkeel and Koranic signs. The combining hamza and madda are no such marks: they are part of the letter.
bool isTashkeel(char16_t c)
{
    return (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x0652) || (c >= 0x0656 && c <= 0x065F) ||
           c == 0x0670 || (c >= 0x06D6 && c <= 0x06DC) || (c >= 0x06DF && c <= 0x06E4) || c == 0x06E7 || c == 0x06E8 ||
           (c >= 0x06EA && c <= 0x06ED) || (c >= 0x08D3 && c <= 0x08FF);
}

bool isDropped(QChar c, Language language)
{
    constexpr char16_t tatweel = 0x0640;
    if (c.unicode() < 0x80)
        return false;
    if (language == Language::Arabic && (c == tatweel || isTashkeel(c.unicode())))
        return true;
    return c.category() == QChar::Other_Format;
}

bool hasLetter(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::any_of(characters.cbegin(), characters.cend(), [](uint c) { return QChar::isLetter(c); });
}

bool isListable(const QString &form)
{
    const bool hasBlank = std::any_of(form.cbegin(), form.cend(), [](QChar c) { return c.isSpace(); });
    return form.size() <= longestListedWord && !form.startsWith(u'#') && !hasBlank && hasLetter(form);
}

QString shown(const QString &typed)
{
    return makeSafe(QStringView(typed).left(longestListedWord)).text.simplified();
}

} // namespace

QString listedForm(QStringView word, Language language)
{
    constexpr QChar typographicApostrophe(u'\u2019');
    QString form;
    form.reserve(word.size());
    for (const QChar c : word) {
        if (!isDropped(c, language))
            form += c == typographicApostrophe ? QChar(u'\'') : c;
    }
    // A mark that stood between a letter and its hamza kept the two from composing.
    return form.size() == word.size() ? form : form.normalized(QString::NormalizationForm_C);
}

Result<QString> checkedForm(const QString &typed, Language language)
{
    // A word with every mark there is has a few hundred units; what is longer is not worth the work.
    constexpr qsizetype longestTyped = 1000;
    const auto refused = [&typed](const QString &why) {
        return fail(ErrorCode::InvalidInput, u"no word for a list, “%1”: %2"_s.arg(shown(typed), why), {shown(typed)});
    };
    if (typed.size() > longestTyped)
        return refused(u"too long"_s);
    const SafeText safe = makeSafe(typed);
    const QString form = listedForm(safe.text, language);
    if (safe.removed > 0)
        return refused(u"it has control characters"_s);
    if (!isListable(form))
        return refused(u"a word has letters, no blanks, no # in front and at most %1 units"_s.arg(longestListedWord));
    return form;
}

Result<QList<ListedWord>> checkedWords(const QList<ListedWord> &words)
{
    QList<ListedWord> checked;
    std::set<std::tuple<UserId, Language, QString>> seen;
    QStringList refused;
    for (const ListedWord &word : words) {
        const auto form = checkedForm(word.word, word.language);
        if (!form) {
            refused << form.error().items;
            if (refused.size() == mostItems)
                break;
            continue;
        }
        if (!seen.emplace(word.owner.value_or(UserId()), word.language, *form).second)
            continue;
        checked << word;
        checked.last().word = *form;
    }
    if (!refused.isEmpty())
        return fail(ErrorCode::InvalidInput, u"no words for a list: "_s + refused.join(u", "_s), refused);
    return checked;
}

} // namespace nashra
