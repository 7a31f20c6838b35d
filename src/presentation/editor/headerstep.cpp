// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/headerstep.h"

#include "presentation/editor/headerfields.h"

#include <QTextDocument>

namespace nashra::presentation {

HeaderStep::HeaderStep(HeaderFields &header, QTextDocument &document)
    : QObject(&document)
    , m_header(header)
    , m_document(document)
    , m_before(header.values())
    , m_stepsBefore(document.availableUndoSteps())
{
}

void HeaderStep::close()
{
    m_after = m_header.values();
    m_stepsAfter = m_document.availableUndoSteps();
    connect(&m_document, &QTextDocument::contentsChanged, this, &HeaderStep::follow);
    // Whatever is typed after the step was taken back ends the way to it.
    connect(&m_document, &QTextDocument::undoCommandAdded, this, [this] {
        if (!m_isIn)
            deleteLater();
    });
}

void HeaderStep::follow()
{
    const int steps = m_document.availableUndoSteps();
    if (!m_document.isUndoRedoEnabled()) { // another text is being loaded
        disconnect(&m_document, nullptr, this, nullptr);
        deleteLater();
    } else if (m_isIn && steps <= m_stepsBefore) {
        m_isIn = false;
        put(m_after, m_before);
    } else if (!m_isIn && steps >= m_stepsAfter) {
        m_isIn = true;
        put(m_before, m_after);
    }
}

void HeaderStep::put(const ArticleContent &from, const ArticleContent &to)
{
    const ArticleContent now = m_header.values();
    const auto take = [&](auto ArticleContent::*member, auto setter) {
        if (now.*member == from.*member)
            (m_header.*setter)(to.*member);
    };
    take(&ArticleContent::language, &HeaderFields::setLanguage);
    take(&ArticleContent::headline, &HeaderFields::setHeadline);
    take(&ArticleContent::dateline, &HeaderFields::setDateline);
    take(&ArticleContent::byline, &HeaderFields::setByline);
    take(&ArticleContent::signOff, &HeaderFields::setSignOff);
    take(&ArticleContent::section, &HeaderFields::setSection);
    take(&ArticleContent::related, &HeaderFields::setRelated);
}

} // namespace nashra::presentation
