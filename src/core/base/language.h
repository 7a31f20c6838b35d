// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <optional>

namespace nashra {

/// A language articles are written in. Direction follows from it, never from the text.
enum class Language { English, Arabic };

/// "en" or "ar" (BCP 47).
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(QStringView code);
[[nodiscard]] Qt::LayoutDirection directionOf(Language language);
[[nodiscard]] Language otherLanguage(Language language);

/// Arabic for a text with a character of the Arabic script, English for any other.
[[nodiscard]] Language languageOfLetters(QStringView text);

/// A text in each language, as names of users, desks and the newsroom have it.
using LocalizedText = QMap<Language, QString>;

/// The text in the wanted language, else the one there is.
[[nodiscard]] QString textIn(const LocalizedText &text, Language language);

} // namespace nashra
