// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/jsoncutter.h"
#include "importing/entities/popolo.h"
#include "importing/entities/wikidata.h"

namespace nashra::importing {

/// Entities of a JSON file, Popolo or Wikidata, object by object. The file is read twice: what its objects say about
/// each other (memberships, what positions are called) is gathered first and is all that is kept of it.
class JsonEntityReader final : public EntityReader
{
public:
    /// kind: of objects that do not say. Errors: Io.
    [[nodiscard]] static Result<std::unique_ptr<EntityReader>> open(const QString &path,
                                                                    std::optional<EntityKind> kind);

    [[nodiscard]] Result<QList<EntityRow>> next(int most) override;
    [[nodiscard]] qint64 bytesRead() const override { return m_elements.bytesRead(); }
    [[nodiscard]] qint64 bytesTotal() const override { return m_elements.bytesTotal(); }

private:
    JsonEntityReader(JsonCutter elements, QString path, std::optional<EntityKind> kind);

    [[nodiscard]] Result<void> gather();
    [[nodiscard]] EntityRow rowOf(const JsonElement &element) const;

    JsonCutter m_elements;
    QString m_path;
    std::optional<EntityKind> m_kind;
    PopoloIndex m_popolo;
    WikidataLabels m_labels;
    bool m_hasGathered = false;
    std::optional<Error> m_end; ///< why the file cannot be read on
};

} // namespace nashra::importing
