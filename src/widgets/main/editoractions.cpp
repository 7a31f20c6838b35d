// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/editoractions.h"

#include "core/base/clock.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/editor/editingsession.h"
#include "presentation/editor/editorcommands.h"
#include "presentation/session/desksession.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/headerform.h"
#include "widgets/editor/headlinefield.h"
#include "widgets/main/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenuBar>

#include <algorithm>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
namespace commands = presentation::editorcommands;

namespace {

/// Undo and the clipboard belong to the field people are in, whether it is the text or a line of the header.
QLineEdit *focusedLine()
{
    return qobject_cast<QLineEdit *>(QApplication::focusWidget());
}

} // namespace

EditorActions::EditorActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    bindEditing();
    bindFormats();
    connect(&window.tabs(), &ArticleTabs::currentPageChanged, this, &EditorActions::followPage);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // Menus and the palette are about the field they took the keys from.
        if (now && now->window()->windowType() != Qt::Popup && !qobject_cast<QMenuBar *>(now))
            refresh();
    });
    followPage();
}

ArticlePage *EditorActions::page() const
{
    return m_window.tabs().currentPage();
}

ArticleEditor *EditorActions::editor() const
{
    return page() ? &page()->editor() : nullptr;
}

void EditorActions::bindEditing()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    const auto bind = [&](const QString &id, auto inLine, auto inText) {
        actions.bind(id, this, [this, inLine, inText] {
            if (QLineEdit *line = focusedLine())
                inLine(*line);
            else if (ArticleEditor *text = editor())
                inText(*text);
        });
    };
    // Called by hand, a line changes also where it may only be read, and a text takes steps back.
    const auto writing = [](auto change) {
        return [change](auto &field) {
            if (!field.isReadOnly())
                (field.*change)();
        };
    };
    const auto reading = [](auto use) { return [use](auto &field) { (field.*use)(); }; };
    bind(u"edit.undo"_s, writing(&QLineEdit::undo), writing(&ArticleEditor::undo));
    bind(u"edit.redo"_s, writing(&QLineEdit::redo), writing(&ArticleEditor::redo));
    bind(u"edit.cut"_s, writing(&QLineEdit::cut), writing(&ArticleEditor::cut));
    bind(u"edit.copy"_s, reading(&QLineEdit::copy), reading(&ArticleEditor::copy));
    actions.bind(u"edit.paste"_s, this, [this] { paste(); });
    bind(u"edit.pasteplain"_s, writing(&QLineEdit::paste), writing(&ArticleEditor::pastePlain));
    bind(u"edit.selectall"_s, reading(&QLineEdit::selectAll), reading(&ArticleEditor::selectAll));
    actions.bind(u"edit.find"_s, this, [this] { page()->findBar().start(); });
    actions.bind(u"edit.findnext"_s, this, [this] { page()->findBar().findNext(); });
    actions.bind(u"edit.findprevious"_s, this, [this] { page()->findBar().findPrevious(); });
}

void EditorActions::paste()
{
    QLineEdit *line = focusedLine();
    // A new article begins in its headline; a whole page pasted there is the article, and not its headline.
    const bool isPage = line && page() && line == &page()->header().headline() && line->text().isEmpty() &&
                        editor()->document()->isEmpty() &&
                        QGuiApplication::clipboard()->text().trimmed().contains(u'\n');
    if (isPage)
        page()->focusText();
    if (line && !isPage) {
        if (!line->isReadOnly())
            line->paste();
    } else if (editor()) {
        editor()->paste();
    }
}

void EditorActions::bindFormats()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    const auto bind = [&](const QString &id, auto change) { actions.bind(id, this, [this, change] { edit(change); }); };
    bind(u"format.strong"_s, [](QTextCursor &cursor) { commands::toggleMark(cursor, Mark::Strong); });
    bind(u"format.emphasis"_s, [](QTextCursor &cursor) { commands::toggleMark(cursor, Mark::Emphasis); });
    bind(u"format.plain"_s, [](QTextCursor &cursor) { commands::setPlain(cursor); });
    bind(u"format.subheading"_s, [](QTextCursor &cursor) { commands::toggleKind(cursor, ParagraphKind::Subheading); });
    bind(u"format.list"_s, [](QTextCursor &cursor) { commands::toggleKind(cursor, ParagraphKind::ListItem); });
    bind(u"format.direction"_s, [](QTextCursor &cursor) { commands::toggleDirection(cursor); });
    actions.bind(u"format.link"_s, this, [this] { askForLink(); });
}

void EditorActions::edit(const std::function<void(QTextCursor &)> &change)
{
    ArticleEditor *text = editor();
    if (!text || text->isReadOnly())
        return;
    QTextCursor cursor = text->textCursor();
    change(cursor);
    text->setTextCursor(cursor);
    // What is typed next takes the marks the command left on the cursor.
    text->setCurrentCharFormat(cursor.charFormat());
    refresh();
}

void EditorActions::askForLink()
{
    ArticleEditor *text = editor();
    if (!text || text->isReadOnly())
        return;
    auto *dialog = new QInputDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Link"));
    dialog->setLabelText(tr("Web or mail address (empty takes the link away):"));
    const QString link = commands::stateOf(text->textCursor()).link;
    dialog->setTextValue(link.isEmpty() ? u"https://"_s : link);
    const QPointer<ArticleEditor> target(text);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, target](const QString &address) {
        if (!target || target->isReadOnly()) // it may have been released meanwhile
            return;
        QTextCursor cursor = target->textCursor();
        if (!commands::setLink(cursor, address.trimmed()) && page()) {
            page()->messages().show(
                MessageBar::Tone::Warning,
                tr("“%1” cannot be a link: only http, https and mailto addresses can.").arg(address.trimmed()));
        }
        target->setTextCursor(cursor);
        target->setFocus();
    });
    dialog->resize(std::max(dialog->sizeHint().width(), 420), dialog->sizeHint().height());
    dialog->open();
}

void EditorActions::followPage()
{
    if (m_followed) {
        m_followed->disconnect(this);
        m_followed->document()->disconnect(this);
    }
    m_followed = editor();
    if (m_followed) {
        connect(m_followed, &QTextEdit::cursorPositionChanged, this, &EditorActions::refresh);
        connect(m_followed, &QTextEdit::selectionChanged, this, &EditorActions::refresh);
        connect(&page()->session(), &presentation::EditingSession::editabilityChanged, this, &EditorActions::refresh,
                Qt::UniqueConnection);
    }
    refresh();
}

void EditorActions::refresh()
{
    presentation::ActionRegistry &actions = m_window.parts().actions;
    ArticleEditor *text = editor();
    const QString none = tr("no article is open");
    const QString locked = tr("this article cannot be changed now");
    for (const char *id : {"edit.copy", "edit.selectall", "edit.find", "edit.findnext", "edit.findprevious"})
        actions.setState(QString::fromLatin1(id), text != nullptr, none);
    const bool canWrite = text && !text->isReadOnly();
    const QLineEdit *line = focusedLine();
    const bool canWriteHere = text && (line ? !line->isReadOnly() : canWrite);
    for (const char *id : {"edit.undo", "edit.redo", "edit.cut", "edit.paste", "edit.pasteplain"})
        actions.setState(QString::fromLatin1(id), canWriteHere, text ? locked : none);
    for (const char *id : {"format.strong", "format.emphasis", "format.link", "format.plain", "format.subheading",
                           "format.list", "format.direction"})
        actions.setState(QString::fromLatin1(id), canWrite, text ? locked : none);
    if (!text)
        return;
    const commands::State state = commands::stateOf(text->textCursor());
    actions.setChecked(u"format.strong"_s, state.isStrong);
    actions.setChecked(u"format.emphasis"_s, state.isEmphasis);
    actions.setChecked(u"format.plain"_s, state.kind == ParagraphKind::Text);
    actions.setChecked(u"format.subheading"_s, state.kind == ParagraphKind::Subheading);
    actions.setChecked(u"format.list"_s, state.kind == ParagraphKind::ListItem);
    actions.setChecked(u"format.direction"_s, state.isDirectionOverridden);
}

} // namespace nashra::widgets
