// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/editor/editingsession.h"
#include "unit/presentation/deskfixture.h"

#include <QTextBlock>
#include <QTextCursor>

#include <memory>

namespace nashra::presentation::test {

/// The person at the desk with an article open.
struct SessionFixture : DeskFixture
{
    std::unique_ptr<EditingSession> session;

    EditingSession &open(const Article &article)
    {
        session = std::make_unique<EditingSession>(desk, journals, article);
        return *session;
    }

    /// Types at a place of a paragraph, as keys would.
    void type(int paragraph, int position, const QString &text)
    {
        QTextCursor cursor(session->document().findBlockByNumber(paragraph));
        cursor.setPosition(cursor.block().position() + position);
        cursor.insertText(text);
        session->flush();
    }

    /// Puts a text in place of a paragraph's.
    void retype(int paragraph, const QString &text)
    {
        QTextCursor cursor(session->document().findBlockByNumber(paragraph));
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.insertText(text);
        session->flush();
    }

    /// Changes the stored article as a colleague would, on its newest revision.
    Article saveElsewhere(ArticleId id, const QStringList &texts)
    {
        const Article before = stored(id);
        ArticleContent content = before.content;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            if (i < content.body.paragraphs.size())
                content.body.paragraphs[i].runs = {Run{texts[i], {}, {}}};
            else
                content.body.paragraphs << makeParagraph(texts[i], clock.now());
        }
        content.body.paragraphs.resize(texts.size());
        Article saved = testlib::must(stores.articles().save(id, before.revision, content, people.subEditor));
        tell();
        return saved;
    }
};

} // namespace nashra::presentation::test
