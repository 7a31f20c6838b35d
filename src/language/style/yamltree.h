// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace nashra::language::style {

/// A value of a YAML document. Scalars are kept as they are written: what "yes" means is for the reader of a key.
struct YamlNode
{
    enum class Kind { Null, Scalar, Sequence, Map };

    Kind kind = Kind::Null;
    int line = 0;                ///< from 1
    QString text;                ///< of a scalar
    QStringList keys;            ///< of a map, in the order of the file
    std::vector<YamlNode> items; ///< of a sequence; of a map its values, beside keys

    /// The value of a key, whatever its capitals; null where there is none.
    [[nodiscard]] const YamlNode *find(QStringView key) const;
};

/// The most a document may hold, aliases written out.
struct YamlLimits
{
    int depth = 16;
    int nodes = 100'000;
};

/// The first document of a file. Anything else than a tree within the limits is InvalidInput with the line in items.
/// Safe on any thread; takes time linear in the bytes, so a cap on them is the caller's.
[[nodiscard]] Result<YamlNode> readYaml(const QByteArray &bytes, YamlLimits limits = {});

} // namespace nashra::language::style
