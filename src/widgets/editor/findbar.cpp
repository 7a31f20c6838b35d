// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/findbar.h"

#include "core/base/textfold.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTextBlock>
#include <QTextEdit>

#include <optional>

namespace nashra::widgets {

namespace {

/// Where a folded text holds the folded words, in units of the original; the first at or after from, or the last
/// before it.
std::optional<std::pair<int, int>> placeIn(const QString &text, const QString &wanted, int from, bool isForward)
{
    const textfold::KeyedText keyed = textfold::keyedText(text);
    const auto originOf = [&](qsizetype key) {
        return static_cast<int>(key < keyed.origins.size() ? keyed.origins[key] : text.size());
    };
    std::optional<std::pair<int, int>> best;
    for (qsizetype at = keyed.key.indexOf(wanted); at >= 0; at = keyed.key.indexOf(wanted, at + 1)) {
        const int start = originOf(at);
        const int end = originOf(at + wanted.size());
        if (isForward && start >= from)
            return std::pair(start, end);
        if (!isForward && end <= from)
            best = std::pair(start, end);
    }
    return best;
}

} // namespace

FindBar::FindBar(QTextEdit &text, QWidget *parent)
    : QWidget(parent)
    , m_text(text)
    , m_words(new QLineEdit)
    , m_answer(new QLabel)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(24, 4, 24, 4);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_answer);
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_words, &QLineEdit::textEdited, this, [this] {
        QTextCursor cursor = m_text.textCursor();
        cursor.setPosition(cursor.selectionStart());
        m_text.setTextCursor(cursor);
        findNext();
    });
    retranslate();
    hide();
}

void FindBar::start()
{
    const QString selected = m_text.textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_words->setText(selected);
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::findNext()
{
    find(true);
}

void FindBar::findPrevious()
{
    find(false);
}

void FindBar::find(bool isForward)
{
    m_answer->clear();
    if (textfold::keyedText(m_words->text()).key.isEmpty())
        return;
    const QTextCursor cursor = m_text.textCursor();
    const int from = isForward ? cursor.selectionEnd() : cursor.selectionStart();
    if (findFrom(from, isForward))
        return;
    const bool isAround = findFrom(isForward ? 0 : m_text.document()->characterCount(), isForward);
    m_answer->setText(isAround ? tr("Went on from the other end") : tr("Not found"));
}

bool FindBar::findFrom(int position, bool isForward)
{
    const QString wanted = textfold::keyedText(m_words->text()).key;
    QTextBlock block = m_text.document()->findBlock(std::min(position, m_text.document()->characterCount() - 1));
    int from = position - block.position();
    while (block.isValid()) {
        if (const auto place = placeIn(block.text(), wanted, from, isForward)) {
            QTextCursor cursor(block);
            cursor.setPosition(block.position() + place->first);
            cursor.setPosition(block.position() + place->second, QTextCursor::KeepAnchor);
            m_text.setTextCursor(cursor);
            m_text.ensureCursorVisible();
            return true;
        }
        block = isForward ? block.next() : block.previous();
        from = isForward ? 0 : block.length();
    }
    return false;
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        hide();
        m_text.setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in this article"));
    m_words->setAccessibleName(tr("Find in this article"));
}

} // namespace nashra::widgets
