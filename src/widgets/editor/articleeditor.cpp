// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/articleeditor.h"

#include "core/base/clock.h"
#include "presentation/editor/bodyinsertion.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editingsession.h"
#include "presentation/editor/editorcommands.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/editor/blockat.h"
#include "widgets/editor/listbullets.h"
#include "widgets/editor/menukey.h"
#include "widgets/editor/textmarks.h"

#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFutureWatcher>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSet>
#include <QTextBlock>
#include <QUrl>

namespace nashra::widgets {

namespace bridge = presentation::documentbridge;
namespace clipboard = presentation::clipboard;
namespace commands = presentation::editorcommands;

namespace {

/// Longer clipboards are cleaned on a worker.
constexpr qsizetype cleanedAtOnce = 16 * 1024;
/// The widest line that is read with ease, in widths of an average letter.
constexpr int columnLetters = 78;
constexpr int leastMargin = 24;

QStringList localFiles(const QMimeData &mime)
{
    QStringList files;
    for (const QUrl &url : mime.urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

/// For the beginning of a paragraph, which no blank stands before.
Body withoutIndent(Body body)
{
    if (body.paragraphs.isEmpty() || body.paragraphs.first().runs.isEmpty())
        return body;
    QString &first = body.paragraphs.first().runs.first().text;
    if (first.startsWith(u' '))
        first.remove(0, 1);
    normalizeRuns(body.paragraphs.first().runs);
    return body;
}

} // namespace

ArticleEditor::ArticleEditor(presentation::EditingSession &session, const Clock &clock,
                             const presentation::ThemeController &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_session(session)
    , m_clock(clock)
    , m_theme(theme)
    , m_baseFont(font())
{
    setFrameShape(QFrame::NoFrame);
    setAcceptRichText(true);
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setDocument(&session.document());
    applyTheme();
    const auto followEditability = [this] { setReadOnly(!m_session.canEdit()); };
    followEditability();
    connect(&session, &presentation::EditingSession::editabilityChanged, this, followEditability);
    connect(&theme, &presentation::ThemeController::themeChanged, this, &ArticleEditor::applyTheme);
    // Steps that are taken back and fixes of the copy desk change the text too, and nobody is at a word then.
    connect(document(), &QTextDocument::contentsChange, this, [this] {
        m_hasTyped = m_hasTyped || m_isTyping;
        m_isBehindStep = !m_isTyping;
    });
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleEditor::followCursor);
}

void ArticleEditor::applyTheme()
{
    const QFont reading = m_theme.theme().font(presentation::TypeRole::Reading, m_baseFont);
    if (document()->defaultFont() != reading)
        document()->setDefaultFont(reading);
    setFont(reading);
    // The margins beside the column are the same paper as the text.
    QPalette paper = palette();
    paper.setColor(QPalette::Window, paper.color(QPalette::Base));
    setPalette(paper);
    centreColumn();
    viewport()->update();
}

void ArticleEditor::centreColumn()
{
    const int column = fontMetrics().averageCharWidth() * columnLetters;
    const int margin = std::max(leastMargin, (width() - column) / 2);
    setViewportMargins(margin, leastMargin / 2, margin, 0);
}

void ArticleEditor::resizeEvent(QResizeEvent *event)
{
    centreColumn();
    QTextEdit::resizeEvent(event);
}

void ArticleEditor::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QTextEdit::changeEvent(event);
}

void ArticleEditor::setProofing(presentation::ProofingSession *proofing)
{
    if (m_proofing)
        m_proofing->disconnect(this);
    m_proofing = proofing;
    if (proofing)
        connect(proofing, &presentation::ProofingSession::marksChanged, this, &ArticleEditor::repaint);
    viewport()->update();
}

void ArticleEditor::followCursor()
{
    if (!m_proofing)
        return;
    const ParagraphId paragraph = cursorParagraph();
    // A paragraph that was just made has no id yet; a place under none would be the headline's.
    if (std::exchange(m_hasTyped, false) && !paragraph.isNull())
        m_proofing->setTypingPlace({paragraph, cursorPosition()});
    else
        m_proofing->setTypingPlace({});
}

void ArticleEditor::repaint(const QList<ParagraphId> &paragraphs)
{
    const QSet<ParagraphId> changed(paragraphs.cbegin(), paragraphs.cend());
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    const qreal scrolled = verticalScrollBar()->value();
    for (QTextBlock block = blockAt(*document(), scrolled); block.isValid(); block = block.next()) {
        const QRectF box = layout.blockBoundingRect(block).translated(0, -scrolled);
        if (box.top() > viewport()->height())
            break;
        if (changed.contains(bridge::idOf(block)))
            viewport()->update(QRect(0, int(box.top()), viewport()->width(), int(box.height()) + 2));
    }
}

void ArticleEditor::showRange(ParagraphId paragraph, qsizetype position, qsizetype length)
{
    const QTextBlock block = bridge::blockOf(*document(), paragraph);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    const qsizetype last = block.length() - 1;
    cursor.setPosition(block.position() + static_cast<int>(std::min(position, last)));
    cursor.setPosition(block.position() + static_cast<int>(std::min(position + length, last)), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

ParagraphId ArticleEditor::cursorParagraph() const
{
    return bridge::idOf(textCursor().block());
}

int ArticleEditor::cursorPosition() const
{
    return textCursor().positionInBlock();
}

QTextCursor ArticleEditor::askedPlace() const
{
    QTextCursor place = textCursor();
    place.setPosition(place.selectionStart());
    return place;
}

QMimeData *ArticleEditor::createMimeDataFromSelection() const
{
    return clipboard::fromSelection(textCursor());
}

bool ArticleEditor::canInsertFromMimeData(const QMimeData *source) const
{
    return clipboard::canRead(*source) || !localFiles(*source).isEmpty();
}

void ArticleEditor::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = localFiles(*source); !files.isEmpty())
        emit filesDropped(files);
    else
        insertPayload(clipboard::take(*source), false);
}

void ArticleEditor::pastePlain()
{
    if (const QMimeData *mime = QGuiApplication::clipboard()->mimeData())
        insertPayload(clipboard::take(*mime), true);
}

void ArticleEditor::insertPayload(const clipboard::Payload &payload, bool isPlain)
{
    if (payload.isEmpty() || isReadOnly())
        return;
    if (payload.size() <= cleanedAtOnce) {
        insertCleaned(clipboard::clean(payload, isPlain, m_session.header().values().language, m_clock.now()));
        return;
    }
    auto *watcher = new QFutureWatcher<clipboard::Cleaned>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!isReadOnly())
            insertCleaned(watcher->result());
    });
    watcher->setFuture(clipboard::cleanLater(payload, isPlain, m_session.header().values().language, m_clock.now()));
}

void ArticleEditor::insertCleaned(const clipboard::Cleaned &cleaned)
{
    const auto story = storyOf(cleaned);
    const QTextCursor here = textCursor();
    const bool isAtStart = here.selectionStart() == document()->findBlock(here.selectionStart()).position();
    const Body body = story ? story->content.body : isAtStart ? withoutIndent(cleaned.body) : cleaned.body;
    if (!body.paragraphs.isEmpty()) {
        presentation::BodyInsertion *insertion =
            story ? m_session.insertStory(textCursor(), story->content) : m_session.insert(textCursor(), body);
        setTextCursor(insertion->cursor());
        ensureCursorVisible();
        connect(insertion, &presentation::BodyInsertion::finished, this, [this, insertion] {
            if (textCursor().position() == insertion->cursor().position())
                ensureCursorVisible();
        });
    }
    clipboard::Cleaned told{{}, cleaned.losses, false, cleaned.problem};
    told.losses.aroundTheStory += story ? story->leftOut : 0;
    const QStringList notes = clipboard::notesOf(told);
    if (story)
        emit storyPasted(notes);
    else if (!notes.isEmpty())
        emit pasteNoted(notes);
}

std::optional<presentation::PastedStory> ArticleEditor::storyOf(const clipboard::Cleaned &cleaned) const
{
    const presentation::HeaderFields &header = m_session.header();
    if (!cleaned.mayBeStory || !document()->isEmpty() || !presentation::canTakeStory(header))
        return std::nullopt;
    return presentation::storyIn(cleaned.body, header.values().language);
}

QVariant ArticleEditor::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

bool ArticleEditor::isShortcutOfWindow(const QKeyEvent &event) const
{
    const QKeySequence key(event.keyCombination());
    for (const QWidget *widget = this; widget; widget = widget->parentWidget()) {
        for (const QAction *action : widget->actions()) {
            if (action->isEnabled() && action->shortcuts().contains(key))
                return true;
        }
    }
    return false;
}

bool ArticleEditor::event(QEvent *event)
{
    // QTextEdit claims more keys than people know, Ctrl+K among them; the catalogue's come first.
    if (event->type() == QEvent::ShortcutOverride && isShortcutOfWindow(*static_cast<QKeyEvent *>(event))) {
        event->ignore();
        return true;
    }
    return QTextEdit::event(event);
}

void ArticleEditor::keyPressEvent(QKeyEvent *event)
{
    if (isForMenu(*event)) {
        event->ignore();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlainEnter = isEnter && !(event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
    if (isPlainEnter && !isReadOnly()) {
        QTextCursor cursor = textCursor();
        commands::insertParagraph(cursor, m_clock.now());
        setTextCursor(cursor);
        ensureCursorVisible();
        event->accept();
        return;
    }
    const bool isStep = event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo);
    const QScopedValueRollback typing(m_isTyping, !isStep);
    if (m_isBehindStep && !isReadOnly() && !event->text().isEmpty() && event->text().front().isPrint()) {
        // Qt takes letters typed behind a paste or a fix for part of it, and would undo both at once.
        QTextCursor step = textCursor();
        step.beginEditBlock();
        QTextEdit::keyPressEvent(event);
        step.endEditBlock();
        ensureCursorVisible(); // within the block nothing was laid out yet
    } else {
        QTextEdit::keyPressEvent(event);
    }
    if (m_hasTyped)
        followCursor(); // Delete changes a word without moving the cursor
}

void ArticleEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const QScopedValueRollback typing(m_isTyping, true);
    QTextEdit::inputMethodEvent(event);
}

void ArticleEditor::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    if (m_proofing)
        m_proofing->setTypingPlace({}); // the last word is left too, without a key behind it
    emit focusLeft();
}

void ArticleEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const QTextCursor here = cursorForPosition(event->pos());
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const QTextCursor selected = textCursor();
    const bool isInSelection =
        here.position() >= selected.selectionStart() && here.position() <= selected.selectionEnd();
    if (isByMouse && !isInSelection)
        setTextCursor(here);
    event->accept();
    emit menuWanted(isByMouse ? event->pos() : cursorRect().bottomLeft());
}

void ArticleEditor::paintEvent(QPaintEvent *event)
{
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.setClipRect(event->rect());
    const QAbstractTextDocumentLayout &layout = *document()->documentLayout();
    const QPointF scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    QTextBlock block = blockAt(*document(), event->rect().top() + scrolled.y());
    for (; block.isValid(); block = block.next()) {
        if (layout.blockBoundingRect(block).top() - scrolled.y() > event->rect().bottom())
            break;
        listbullets::paint(painter, block, scrolled, palette().color(QPalette::Text));
        if (m_proofing)
            textmarks::paint(painter, block, scrolled, *m_proofing, m_theme.theme());
    }
}

} // namespace nashra::widgets
