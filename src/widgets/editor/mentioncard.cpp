// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/mentioncard.h"

#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/namecard.h"
#include "presentation/proofing/proofingsession.h"
#include "widgets/editor/articleeditor.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace nashra::widgets {

namespace bridge = presentation::documentbridge;
using language::EntityHit;

namespace {

/// What a stretch of a paragraph covers of the line it begins on, on the viewport.
QRect rectOf(const ArticleEditor &editor, const QTextBlock &block, int position, int length)
{
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + position);
    const QRect start = editor.cursorRect(cursor);
    cursor.setPosition(block.position() + std::min(position + length, block.length() - 1));
    const QRect end = editor.cursorRect(cursor);
    return end.top() == start.top() ? start.united(end) : start;
}

} // namespace

MentionCard::MentionCard(const WindowParts &parts, ArticleEditor &editor, const presentation::ProofingSession &proofing,
                         QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_editor(editor)
    , m_proofing(proofing)
{
    editor.viewport()->installEventFilter(this);
}

bool MentionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const QPoint mouse = static_cast<QHelpEvent *>(event)->pos();
    const QPoint scrolled(m_editor.horizontalScrollBar()->value(), m_editor.verticalScrollBar()->value());
    const int at = m_editor.document()->documentLayout()->hitTest(mouse + scrolled, Qt::ExactHit);
    const QTextBlock block = at < 0 ? QTextBlock() : m_editor.document()->findBlock(at);
    if (!block.isValid() || !showIn(block, at - block.position(), &mouse))
        QToolTip::hideText();
    return true;
}

bool MentionCard::showAtCursor()
{
    const QTextCursor cursor = m_editor.textCursor();
    const QTextBlock block = m_editor.document()->findBlock(cursor.selectionStart());
    return showIn(block, cursor.selectionStart() - block.position(), nullptr);
}

bool MentionCard::showIn(const QTextBlock &block, int position, const QPoint *mouse)
{
    const QList<EntityHit> &names = m_proofing.namesIn(bridge::idOf(block));
    const auto hit = std::find_if(names.cbegin(), names.cend(), [position](const EntityHit &name) {
        return name.position <= position && position <= name.position + name.length;
    });
    const Entity *entity = hit == names.cend() ? nullptr : m_parts.registry.entity(hit->entity);
    QList<Entity> choices;
    for (const language::EntityCandidate &candidate :
         hit == names.cend() ? QList<language::EntityCandidate>() : hit->candidates) {
        if (const Entity *choice = m_parts.registry.entity(candidate.entity))
            choices << *choice;
    }
    if (!entity && choices.isEmpty())
        return false;
    const presentation::EditingSession &session = m_proofing.session();
    const ArticleContent &header = session.header().values();
    const QDate day = header.dateline.date.value_or(session.today());
    const QRect name = rectOf(m_editor, block, hit->position, hit->length);
    const QPoint below = mouse ? *mouse : QPoint(name.left(), name.bottom());
    const QString card =
        choices.size() > 1
            ? presentation::choiceCard(hit->name, choices, m_parts.registry, day, header.language)
            : presentation::nameCard(choices.isEmpty() ? *entity : choices.first(), day, header.language);
    // While the mouse stays in the rectangle Qt leaves the card alone.
    QToolTip::showText(m_editor.viewport()->mapToGlobal(below), card, m_editor.viewport(),
                       mouse ? name.united(QRect(*mouse, QSize(1, 1))) : QRect());
    return true;
}

} // namespace nashra::widgets
