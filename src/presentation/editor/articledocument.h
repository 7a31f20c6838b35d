// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextDocument>

namespace nashra::presentation {

/// A document that never reads a file or a network, whatever its formats name.
class ArticleDocument : public QTextDocument
{
    Q_OBJECT

public:
    using QTextDocument::QTextDocument;

protected:
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
};

} // namespace nashra::presentation
