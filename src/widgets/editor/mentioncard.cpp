// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/mentioncard.h"

#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/namecard.h"
#include "presentation/proofing/findingcard.h"
#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/session/desksession.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/headerform.h"
#include "widgets/editor/headlinefield.h"

#include <QAbstractTextDocumentLayout>
#include <QCursor>
#include <QFutureWatcher>
#include <QHelpEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
namespace bridge = presentation::documentbridge;
using language::EntityHit;

namespace {

constexpr qsizetype mostFindings = 3; // of those that overlap; the menu has them all

/// A place for the card near the wanted one, such that the mouse is not on the card, as it is where the line of a menu
/// stood that was clicked: Qt would take the card away as soon as the mouse is found to have left what it is about.
QPoint clearOfMouse(const QPoint &wanted, const QString &card, const QRect &screen)
{
    constexpr int air = 24; // how far from the place Qt shows it at most
    QLabel measured;
    measured.setFont(QToolTip::font());
    measured.setWordWrap(true);
    measured.setText(card);
    QRect covered(wanted, measured.sizeHint() + QSize(air, air));
    if (covered.right() > screen.right())
        covered.moveRight(wanted.x());
    if (covered.bottom() > screen.bottom())
        covered.moveBottom(wanted.y());
    const QPoint mouse = QCursor::pos();
    return covered.adjusted(-air, 0, air, air).contains(mouse) ? QPoint(wanted.x(), mouse.y()) : wanted;
}

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

MentionCard::MentionCard(const WindowParts &parts, ArticleEditor &editor, HeaderForm &header,
                         const presentation::ProofingSession &proofing, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_editor(editor)
    , m_proofing(proofing)
{
    editor.viewport()->installEventFilter(this);
    for (HeaderLine *line : header.findChildren<HeaderLine *>())
        line->installEventFilter(this);
}

bool MentionCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    Subject subject;
    if (auto *line = qobject_cast<HeaderLine *>(watched)) {
        subject = subjectIn(*line, help->pos());
        if (subject.findings.isEmpty() && subject.entities.isEmpty())
            return QObject::eventFilter(watched, event); // the line has a tool tip of its own
    } else {
        const QPoint scrolled(m_editor.horizontalScrollBar()->value(), m_editor.verticalScrollBar()->value());
        const int at = m_editor.document()->documentLayout()->hitTest(help->pos() + scrolled, Qt::ExactHit);
        const QTextBlock block = at < 0 ? QTextBlock() : m_editor.document()->findBlock(at);
        subject = block.isValid() ? subjectIn(block, at - block.position()) : Subject();
    }
    subject.at = help->globalPos();
    subject.stay |= QRect(help->pos(), QSize(1, 1));
    show(subject);
    return true;
}

bool MentionCard::showAtCursor()
{
    const QTextCursor place = m_editor.askedPlace();
    Subject subject = subjectIn(place.block(), place.positionInBlock());
    if (subject.entities.isEmpty())
        return false;
    subject.at = m_editor.viewport()->mapToGlobal(subject.stay.bottomLeft());
    subject.stay = {};
    showAsked(subject);
    return true;
}

void MentionCard::showOf(EntityId id, QWidget &over, const QPoint &at)
{
    Subject subject;
    subject.entities = {id};
    subject.over = &over;
    subject.at = at;
    showAsked(subject);
}

void MentionCard::setName(const EntityHit *name, Subject &subject) const
{
    if (!name)
        return;
    QList<EntityId> meant{name->entity};
    if (name->isAmbiguous()) {
        meant.clear();
        for (const language::EntityCandidate &candidate : name->candidates)
            meant << candidate.entity;
    }
    meant.removeIf([this](EntityId id) { return !m_parts.registry.entity(id); });
    subject.entities = meant;
    subject.written = name->name;
}

MentionCard::Subject MentionCard::subjectIn(const QTextBlock &block, int position) const
{
    const ParagraphId paragraph = bridge::idOf(block);
    Subject subject;
    subject.over = m_editor.viewport();
    subject.findings = m_proofing.findingsAt(paragraph, position, position).mid(0, mostFindings);
    const EntityHit *name = m_proofing.nameAt(paragraph, position);
    setName(name, subject);
    if (!subject.entities.isEmpty())
        subject.stay = rectOf(m_editor, block, name->position, name->length);
    else if (!subject.findings.isEmpty())
        subject.stay = rectOf(m_editor, block, static_cast<int>(subject.findings.first().position),
                              static_cast<int>(subject.findings.first().length));
    return subject;
}

MentionCard::Subject MentionCard::subjectIn(HeaderLine &line, const QPoint &mouse) const
{
    Subject subject;
    subject.over = &line;
    if (const auto *headline = qobject_cast<HeadlineField *>(&line)) {
        const int position = headline->positionAt(mouse);
        subject.findings = m_proofing.findingsAt({}, position, position);
        setName(m_proofing.nameAt({}, position), subject);
    } else {
        subject.findings = m_proofing.findings();
        subject.findings.removeIf(
            [&](const Finding &finding) { return presentation::headerFieldOf(finding) != line.objectName(); });
        subject.stay = line.rect();
    }
    subject.findings = subject.findings.mid(0, mostFindings);
    return subject;
}

QString MentionCard::cardOf(const Subject &subject) const
{
    const presentation::EditingSession &session = m_proofing.session();
    const ArticleContent &header = session.header().values();
    const Language shown = m_parts.desk.uiLanguage();
    QStringList cards;
    for (const Finding &finding : subject.findings) {
        const QString text =
            isInText(finding) ? m_proofing.textOf(finding) : presentation::headerFieldText(header, finding);
        cards << presentation::findingCard(finding, text, shown);
    }
    const QDate day = header.dateline.date.value_or(session.today());
    QList<Entity> meant;
    for (const EntityId &id : subject.entities) {
        if (const Entity *entity = m_parts.registry.entity(id))
            meant << *entity;
    }
    if (meant.size() == 1)
        cards << presentation::nameCard(meant.first(), day, header.language, shown);
    else if (!meant.isEmpty())
        cards << presentation::choiceCard(subject.written, meant, m_parts.registry, day, header.language, shown);
    return cards.join(u"<hr/>"_s);
}

void MentionCard::show(const Subject &subject)
{
    const QString card = cardOf(subject);
    QToolTip::showText(subject.at, card, subject.over, subject.stay); // nothing to show hides what was shown
    lookForFix(subject, card);
}

void MentionCard::showAsked(Subject subject)
{
    subject.at = clearOfMouse(subject.at, cardOf(subject), subject.over->screen()->geometry());
    show(subject);
}

/// Words for what is in no dictionary take a moment; they come into the card while it is still there.
void MentionCard::lookForFix(const Subject &subject, const QString &card)
{
    const auto unknown = std::find_if(subject.findings.cbegin(), subject.findings.cend(), [](const Finding &finding) {
        return presentation::kindOf(finding) == presentation::FindingKind::Spelling && finding.fixes.isEmpty();
    });
    if (unknown == subject.findings.cend())
        return;
    auto *watcher = new QFutureWatcher<QStringList>(this);
    const auto at = unknown - subject.findings.cbegin();
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, subject, at, card] {
        watcher->deleteLater();
        const QStringList words = watcher->isCanceled() ? QStringList() : watcher->result();
        const bool isStillShown = QToolTip::isVisible() && QToolTip::text() == card && subject.over;
        if (words.isEmpty() || !isStillShown)
            return;
        Subject mended = subject;
        mended.findings[at].fixes = words;
        QToolTip::showText(mended.at, cardOf(mended), mended.over, mended.stay);
    });
    watcher->setFuture(m_parts.proofing.suggest(m_proofing.textOf(*unknown), 1));
}

} // namespace nashra::widgets
