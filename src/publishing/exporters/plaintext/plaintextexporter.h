// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exporter.h"
#include "publishing/exporters/plaintext/charset.h"
#include "publishing/exporters/plaintext/dispatch.h"

namespace nashra::publishing {

/// Wire dispatches: plain text in lines of at most 69 characters, a bulletin as one file. Text stands in logical order;
/// controls of direction are never added.
class PlainTextExporter final : public Exporter
{
public:
    struct Format
    {
        Charset charset = Charset::Utf8;
        bool hasCrLf = false;
        bool keepsBidiControls = false; ///< those the author typed
    };

    explicit PlainTextExporter(Format format);

    [[nodiscard]] Result<Payload> render(const ArticleInput &input) const override;
    [[nodiscard]] Result<Payload> render(const BulletinInput &input) const override;

    /// Errors among the findings: "plaintext.line" (number, length), "plaintext.text" (wanted, found; with the
    /// paragraph). Warning "plaintext.unencodable" and hint "plaintext.respelled" (characters and counts in turn), hint
    /// "plaintext.bidiControls" (count): what the charset could not carry.
    [[nodiscard]] QList<Finding> check(const Payload &payload, const ArticleInput &input) const override;
    [[nodiscard]] QList<Finding> check(const Payload &payload, const BulletinInput &input) const override;

private:
    [[nodiscard]] QList<DispatchBlock> fittedBlocks(QList<DispatchBlock> blocks, Losses &losses) const;
    [[nodiscard]] Payload payloadOf(const QString &fileStem, const QList<DispatchBlock> &blocks) const;
    [[nodiscard]] QList<Finding> checkBlocks(const QByteArray &bytes, const QList<DispatchBlock> &blocks) const;

    Format m_format;
};

} // namespace nashra::publishing
