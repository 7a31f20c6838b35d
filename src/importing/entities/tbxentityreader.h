// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityreader.h"

#include <QXmlStreamReader>

namespace nashra::importing {

/// Concepts of a termbase (TBX-Basic, ISO 30042 of 2008 and 2019, either style) as entities: a concept is an entity,
/// its subject field the kind, its terms are the names. Nothing outside the file is ever opened; a document type with
/// declarations of its own is refused, and so is what is nested or longer than any termbase.
class TbxEntityReader final : public EntityReader
{
public:
    /// kind: of concepts without a subject field we know. Errors: Io.
    [[nodiscard]] static Result<std::unique_ptr<EntityReader>> open(const QString &path,
                                                                    std::optional<EntityKind> kind);
    ~TbxEntityReader() override;

    [[nodiscard]] Result<QList<EntityRow>> next(int most) override;
    [[nodiscard]] qint64 bytesRead() const override;
    [[nodiscard]] qint64 bytesTotal() const override;

private:
    struct Term;
    struct Concept;

    TbxEntityReader(std::unique_ptr<QFile> file, std::optional<EntityKind> kind);

    /// The next token, more of the file taken as it is needed.
    [[nodiscard]] Result<QXmlStreamReader::TokenType> nextToken();
    [[nodiscard]] Result<std::optional<EntityRow>> nextConcept();
    [[nodiscard]] Result<EntityRow> readConcept();
    void begin(Concept &entry);
    void end(Concept &entry, const QString &text);
    [[nodiscard]] EntityRow rowOf(Concept &entry) const;
    [[nodiscard]] tl::unexpected<Error> refused(const QString &why) const;

    std::unique_ptr<QFile> m_file;
    std::optional<EntityKind> m_kind;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_hasRoot = false;
    std::optional<Error> m_end; ///< why the file cannot be read on
};

} // namespace nashra::importing
