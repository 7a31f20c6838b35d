// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QObject>

class QTextDocument;

namespace nashra::presentation {

class HeaderFields;

/// Ties what a paste writes into the header to the document's step of undo that it is a part of: undo takes both back,
/// redo puts both in again. A field that somebody has changed since stays as it is. Made before the change; a child of
/// the document, gone when the document forgets the step. GUI thread.
class HeaderStep : public QObject
{
    Q_OBJECT

public:
    /// The header must live as long as the document.
    HeaderStep(HeaderFields &header, QTextDocument &document);

    /// Header and document hold all that was pasted.
    void close();

private:
    void follow();
    void put(const ArticleContent &from, const ArticleContent &to);

    HeaderFields &m_header;
    QTextDocument &m_document;
    ArticleContent m_before;
    ArticleContent m_after;
    int m_stepsBefore = 0; ///< of the document, when the paste is not in
    int m_stepsAfter = 0;  ///< and when it is
    bool m_isIn = true;
};

} // namespace nashra::presentation
