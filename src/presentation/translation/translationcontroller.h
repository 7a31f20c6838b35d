// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "presentation/session/desksession.h"

namespace nashra::presentation {

/// Starts translations: a draft in the other language, tied to the revision it is made from.
class TranslationController : public QObject
{
    Q_OBJECT

public:
    explicit TranslationController(DeskSession &desk, QObject *parent = nullptr);

    /// Whether the person at the desk may translate the article. Errors: Forbidden, WrongState.
    [[nodiscard]] Result<void> canTranslate(const Article &source) const;
    /// Answers the translation: the one there is already, else a new draft.
    QFuture<Result<Article>> start(ArticleId source);

signals:
    void started(const nashra::Article &translation);
    void failed(const nashra::Error &error);

private:
    DeskSession &m_desk;
};

} // namespace nashra::presentation
