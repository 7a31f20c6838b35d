// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace nashra::language {

/// Turns words into the encoding that a dictionary's SET line names, and back. Movable; one thread at a time.
class DictionaryCodec
{
public:
    /// For the name as Hunspell writes it ("UTF-8", "ISO8859-1", "microsoft-cp1256"); Encoding where it is unknown.
    [[nodiscard]] static Result<DictionaryCodec> make(const QByteArray &name);
    /// For the SET line of an affix file, ISO8859-1 where there is none, as Hunspell has it.
    [[nodiscard]] static Result<DictionaryCodec> ofAffixFile(const QByteArray &affixes);

    /// Nothing where the encoding lacks a letter of the word.
    [[nodiscard]] std::optional<QByteArray> encode(QStringView word) const;
    [[nodiscard]] QString decode(const QByteArray &bytes) const;

private:
    struct Converter;

    std::shared_ptr<Converter> m_converter; ///< null for UTF-8
};

} // namespace nashra::language
