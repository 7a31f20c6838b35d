// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/exchange/columnmemory.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using importing::Field;

namespace {

/// A list of texts, the latest first: the key of a table, then the names of its fields, a line each.
constexpr auto settingsKey = "import/columns"_L1;

/// Tables with more columns than this are no lists that somebody keeps by hand.
constexpr qsizetype mostColumns = 200;

/// Headings of any length and number as a short text.
QString keyOf(const QStringList &headings)
{
    const QByteArray text = headings.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(32));
}

} // namespace

ColumnMemory::ColumnMemory(QSettings &settings)
    : m_settings(settings)
{
}

std::optional<QList<Field>> ColumnMemory::recall(const QStringList &headings) const
{
    const QString key = keyOf(headings);
    const QStringList tables = m_settings.value(settingsKey).toStringList();
    for (const QString &table : tables) {
        const QStringList lines = table.split(u'\n');
        if (lines.first() != key || lines.size() != headings.size() + 1)
            continue;
        QList<Field> fields;
        for (const QString &name : lines.mid(1)) {
            const auto field = importing::fieldFromName(name);
            if (!field)
                return std::nullopt; // written by hand, or by a later version
            fields << *field;
        }
        return fields;
    }
    return std::nullopt;
}

void ColumnMemory::keep(const QStringList &headings, const QList<Field> &fields)
{
    if (headings.isEmpty() || headings.size() != fields.size() || headings.size() > mostColumns)
        return;
    const QString key = keyOf(headings);
    QStringList tables = m_settings.value(settingsKey).toStringList();
    tables.removeIf([&key](const QString &table) { return table.startsWith(key); });
    if (fields != importing::guessFields(headings)) {
        QStringList lines{key};
        for (const Field &field : fields)
            lines << importing::fieldName(field);
        tables.prepend(lines.join(u'\n'));
    }
    m_settings.setValue(settingsKey, tables.first(std::min(most, tables.size())));
}

} // namespace nashra::presentation
