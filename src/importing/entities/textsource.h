// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringDecoder>

#include <memory>

class QFile;

namespace nashra::importing {

/// The text of a file of any size in the encoding it is in, piece by piece. Not yet safe: U+0000 and U+FFFD are left
/// for the reader to report.
class TextSource
{
public:
    /// Finds the encoding as decodeText() does; reads the whole file once where the beginning leaves it open. Errors:
    /// Io, NotText, each naming the file.
    [[nodiscard]] static Result<TextSource> open(const QString &path);
    ~TextSource();
    TextSource(TextSource &&) noexcept;
    TextSource &operator=(TextSource &&) noexcept;

    /// The next piece; may be empty before the end. Errors: Io.
    [[nodiscard]] Result<QString> read();
    [[nodiscard]] bool isAtEnd() const;

    [[nodiscard]] const QString &encoding() const { return m_encoding; }
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesTotal() const;

private:
    TextSource(std::unique_ptr<QFile> file, QString encoding);

    std::unique_ptr<QFile> m_file;
    QString m_encoding;
    QStringDecoder m_decoder; ///< not valid for a code page
};

} // namespace nashra::importing
