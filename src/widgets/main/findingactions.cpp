// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/main/findingactions.h"

#include "core/base/bidi.h"
#include "core/base/words.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/session/desksession.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/editor/headerform.h"
#include "widgets/editor/headlinefield.h"
#include "widgets/entity/entitypanel.h"
#include "widgets/findings/findingspanel.h"
#include "widgets/findings/quickfixmenu.h"
#include "widgets/findings/quotespanel.h"
#include "widgets/main/mainwindow.h"

#include <QLineEdit>
#include <QTextBlock>

#include <array>
#include <utility>

namespace nashra::widgets {

using namespace Qt::StringLiterals;

namespace {

// What a text's own menu has; a null is a line.
constexpr std::array<const char *, 10> editing{"edit.undo",      "edit.redo",  nullptr,           "edit.cut",
                                               "edit.copy",      "edit.paste", "edit.pasteplain", nullptr,
                                               "edit.selectall", "format.link"};

constexpr int longestTold = 60;

} // namespace

FindingActions::FindingActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_takeBack(new QAction(this))
{
    presentation::ActionRegistry &actions = window.parts().actions;
    actions.bind(u"finding.next"_s, this, [this] { step(true); });
    actions.bind(u"finding.previous"_s, this, [this] { step(false); });
    actions.bind(u"finding.fix"_s, this, [this] { fixHere(); });
    actions.bind(u"focus.findings"_s, this, [this] {
        m_window.reveal(&m_window.findings());
        m_window.findings().focusList();
    });
    actions.bind(u"focus.quotes"_s, this, [this] {
        m_window.reveal(&m_window.quotes());
        m_window.quotes().focusList();
    });
    actions.bind(u"focus.ignored"_s, this, [this] {
        m_window.reveal(&m_window.findings());
        m_window.findings().focusIgnored();
    });
    actions.bind(u"finding.takeback"_s, this, [this] { takeBack(); });
    actions.setState(u"finding.takeback"_s, false, tr("nothing was ignored or added"));
    connect(m_takeBack, &QAction::triggered, this, &FindingActions::takeBack);
    connect(&window.parts().proofing, &presentation::Proofing::decided, this, &FindingActions::offerTakingBack);
    connect(&window.findings(), &FindingsPanel::placeMissing, this, [this] {
        if (page())
            page()->messages().show(MessageBar::Tone::Hint, tr("What is ignored there stands in the text no more."));
    });
    connect(&window.findings(), &FindingsPanel::findingActivated, this, &FindingActions::goTo);
    connect(&window.quotes(), &QuotesPanel::quoteActivated, this, &FindingActions::show);
    connect(
        &window.findings(), &FindingsPanel::menuWanted, this,
        [this](const Finding &finding, const QPoint &position) { showMenu(MenuFor::Finding, {finding}, position); });
    connect(&window.parts().proofing, &presentation::Proofing::ruleSwitchedOff, this, [this] {
        m_window.messages().show(MessageBar::Tone::Hint,
                                 tr("The rule is off in the whole newsroom. “Copy desk…” switches it on again."));
    });
    connect(&window.tabs(), &ArticleTabs::currentPageChanged, this, &FindingActions::followPage);
    followPage();
}

void FindingActions::offerTakingBack(const presentation::Proofing::Decision &decision)
{
    using Kind = presentation::Proofing::Decision::Kind;
    m_decision = decision;
    m_window.parts().actions.setState(u"finding.takeback"_s, true);
    const QString key =
        m_window.parts().actions.action(u"finding.takeback"_s)->shortcut().toString(QKeySequence::NativeText);
    m_takeBack->setText(key.isEmpty() ? tr("Undo") : tr("Undo (%1)").arg(u"\u2066%1\u2069"_s.arg(key)));
    // Isolates keep a word of the other direction in one piece.
    const QString text = isolated(cutAtWord(decision.text, longestTold));
    QString sentence;
    if (decision.kind == Kind::WordListed)
        sentence = decision.word.owner ? tr("“%1” is one of your words now.").arg(text)
                                       : tr("“%1” is one of the newsroom’s words now.").arg(text);
    else if (decision.kind == Kind::ShownAgain)
        sentence = tr("“%1” is ignored no more.").arg(text);
    else if (decision.reach == presentation::IgnoreReach::Here)
        sentence = tr("“%1” is ignored in this paragraph.").arg(text);
    else if (decision.reach == presentation::IgnoreReach::Article)
        sentence = tr("“%1” is ignored in this article.").arg(text);
    else
        sentence = tr("“%1” is ignored in the whole newsroom.").arg(text);
    (page() ? page()->messages() : m_window.messages()).offer(sentence, m_takeBack);
}

void FindingActions::takeBack()
{
    if (!m_decision)
        return;
    m_window.parts().proofing.takeBack(*std::exchange(m_decision, {}));
    m_window.parts().actions.setState(u"finding.takeback"_s, false, tr("nothing was ignored or added"));
    (page() ? page()->messages() : m_window.messages()).clear();
}

ArticlePage *FindingActions::page() const
{
    return m_window.tabs().currentPage();
}

void FindingActions::followPage()
{
    const bool isOpen = page() != nullptr;
    for (const char *id : {"finding.next", "finding.previous", "finding.fix"})
        m_window.parts().actions.setState(QString::fromLatin1(id), isOpen, tr("no article is open"));
    if (page()) {
        connect(&page()->editor(), &ArticleEditor::menuWanted, this, &FindingActions::showTextMenu,
                Qt::UniqueConnection);
        connect(&page()->header().headline(), &QWidget::customContextMenuRequested, this,
                &FindingActions::showHeadlineMenu, Qt::UniqueConnection);
    }
}

void FindingActions::goTo(const Finding &finding)
{
    if (!page())
        return;
    if (const QString field = presentation::headerFieldOf(finding); !field.isEmpty()) {
        // Two selections at once would leave open which of them the next key is for.
        QTextCursor cursor = page()->editor().textCursor();
        cursor.clearSelection();
        page()->editor().setTextCursor(cursor);
        page()->header().focusField(field);
        if (finding.place == FindingPlace::Headline)
            page()->header().headline().setSelection(static_cast<int>(finding.position),
                                                     static_cast<int>(finding.length));
    } else if (finding.place == FindingPlace::Body) {
        show(finding.paragraph, finding.position, finding.length);
    } else {
        page()->focusText();
    }
    m_window.findings().select(finding);
}

void FindingActions::show(ParagraphId paragraph, qsizetype position, qsizetype length)
{
    if (!page())
        return;
    page()->editor().showRange(paragraph, position, length);
    page()->focusText();
}

void FindingActions::step(bool isForward)
{
    if (!page())
        return;
    if (const auto found = neighbour(isForward))
        goTo(*found);
    else
        page()->messages().show(MessageBar::Tone::Hint, tr("Nothing to mend in this article."));
}

std::optional<Finding> FindingActions::neighbour(bool isForward) const
{
    if (isInHeadline())
        return neighbourInHeadline(isForward);
    const QString field = page()->header().focusedField();
    return field.isEmpty() ? neighbourInText(isForward) : page()->proofing().neighbourOfField(field, isForward);
}

bool FindingActions::isInHeadline() const
{
    return page()->header().headline().hasFocus();
}

std::optional<Finding> FindingActions::neighbourInHeadline(bool isForward) const
{
    const QLineEdit &headline = page()->header().headline();
    const int from = headline.hasSelectedText() ? headline.selectionStart() : headline.cursorPosition();
    const int to = headline.hasSelectedText() ? headline.selectionEnd() : headline.cursorPosition();
    return page()->proofing().neighbour({}, from, to, isForward);
}

std::optional<Finding> FindingActions::neighbourInText(bool isForward) const
{
    const QTextCursor cursor = page()->editor().textCursor();
    const QTextBlock first = cursor.document()->findBlock(cursor.selectionStart());
    const QTextBlock last = cursor.document()->findBlock(cursor.selectionEnd());
    const QTextBlock block = isForward ? last : first;
    // Of a selection over several paragraphs the end that is gone from.
    const int from = first == last || !isForward ? cursor.selectionStart() : cursor.selectionEnd();
    const int to = first == last || isForward ? cursor.selectionEnd() : cursor.selectionStart();
    return page()->proofing().neighbour(presentation::documentbridge::idOf(block), from - block.position(),
                                        to - block.position(), isForward);
}

QList<Finding> FindingActions::findingsHere() const
{
    const presentation::ProofingSession &proofing = page()->proofing();
    if (isInHeadline()) {
        const QLineEdit &headline = page()->header().headline();
        const int position = headline.cursorPosition();
        return headline.hasSelectedText() ? proofing.findingsAt({}, headline.selectionStart(), headline.selectionEnd())
                                          : proofing.findingsAt({}, position, position);
    }
    if (const QString field = page()->header().focusedField(); !field.isEmpty()) {
        QList<Finding> ofField = proofing.findings();
        ofField.removeIf([&](const Finding &finding) { return presentation::headerFieldOf(finding) != field; });
        return ofField;
    }
    const QTextCursor cursor = page()->editor().textCursor();
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    return proofing.findingsAt(presentation::documentbridge::idOf(block), cursor.selectionStart() - block.position(),
                               cursor.selectionEnd() - block.position());
}

void FindingActions::fixHere()
{
    if (!page())
        return;
    page()->session().flush();
    const ArticleEditor &editor = page()->editor();
    const QString field = page()->header().focusedField();
    const auto *line = field.isEmpty() ? nullptr : page()->header().findChild<QLineEdit *>(field);
    const QPoint position = line
                                ? line->mapToGlobal(line->inputMethodQuery(Qt::ImCursorRectangle).toRect().bottomLeft())
                                : editor.viewport()->mapToGlobal(editor.cursorRect().bottomLeft());
    if (!showMenu(MenuFor::Fixing, findingsHere(), position))
        page()->messages().show(MessageBar::Tone::Hint,
                                tr("Nothing to mend at the cursor. F8 goes to the next finding."));
}

void FindingActions::showTextMenu(const QPoint &position)
{
    if (page())
        showMenu(MenuFor::Editing, findingsHere(), page()->editor().viewport()->mapToGlobal(position));
}

void FindingActions::showHeadlineMenu(const QPoint &position)
{
    if (!page())
        return;
    HeadlineField &headline = page()->header().headline();
    headline.setFocus(Qt::MouseFocusReason);
    const int here = headline.positionAt(position);
    const bool isInSelection = here >= headline.selectionStart() && here <= headline.selectionEnd();
    if (!headline.hasSelectedText() || !isInSelection)
        headline.setCursorPosition(here);
    showMenu(MenuFor::Editing, findingsHere(), headline.mapToGlobal(position));
}

void FindingActions::addName(QMenu &menu)
{
    if (isInHeadline()) {
        const QLineEdit &headline = page()->header().headline();
        m_window.entities().addNameLines(
            menu, {}, headline.hasSelectedText() ? headline.selectionStart() : headline.cursorPosition());
    } else if (page()->header().focusedField().isEmpty()) {
        const QTextCursor place = page()->editor().askedPlace();
        m_window.entities().addNameLines(menu, presentation::documentbridge::idOf(place.block()),
                                         place.positionInBlock());
    }
}

void FindingActions::addEditing(QMenu &menu)
{
    for (const char *id : editing) {
        if (!id)
            menu.addSeparator();
        else if (!isInHeadline() || QLatin1StringView(id) != "format.link"_L1) // a headline has no marks
            menu.addAction(m_window.parts().actions.action(QString::fromLatin1(id)));
    }
}

bool FindingActions::showMenu(MenuFor reason, const QList<Finding> &findings, const QPoint &globalPosition)
{
    const WindowParts &parts = m_window.parts();
    auto *menu = new QuickFixMenu(parts.proofing, page()->proofing(), parts.desk, parts.registry, &m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Finding &finding : findings)
        menu->add(finding);
    const auto addPart = [this, menu](void (FindingActions::*fill)(QMenu &)) {
        QAction *line = menu->addSeparator();
        const qsizetype before = menu->actions().size();
        (this->*fill)(*menu);
        if (before == 1 || menu->actions().size() == before)
            delete line; // nothing to part
    };
    if (reason != MenuFor::Finding)
        addPart(&FindingActions::addName);
    if (reason == MenuFor::Editing)
        addPart(&FindingActions::addEditing);
    if (menu->isEmpty()) {
        delete menu;
        return false;
    }
    menu->popup(globalPosition);
    if (reason != MenuFor::Editing)
        menu->chooseFirst();
    return true;
}

} // namespace nashra::widgets
