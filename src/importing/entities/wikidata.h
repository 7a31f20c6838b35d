// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "importing/entities/entityreader.h"

#include <QHash>
#include <QJsonObject>

namespace nashra::importing {

/// What the items of a Wikidata file that are no people are called; positions people hold are among them.
class WikidataLabels
{
public:
    void learn(const QJsonObject &item);
    [[nodiscard]] LocalizedText of(const QString &id) const { return m_labels.value(id); }

private:
    QHash<QString, LocalizedText> m_labels;
};

[[nodiscard]] bool isWikidataItem(const QJsonObject &json);

/// An item of Wikidata: labels and aliases in English and Arabic, what it is (P31), gender (P21), positions held (P39)
/// with their days where the file says what they are called, demonyms (P1549), short names (P1813). kind: of what P31
/// says nothing known about.
[[nodiscard]] EntityRow entityFromWikidata(const QJsonObject &item, const WikidataLabels &labels, qint64 line,
                                           std::optional<EntityKind> kind);

} // namespace nashra::importing
