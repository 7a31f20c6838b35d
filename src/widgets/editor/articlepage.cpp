// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/articlepage.h"

#include "core/base/bidi.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editingsession.h"
#include "presentation/editor/writtenlanguage.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/ignoredmodel.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/theme/themecontroller.h"
#include "presentation/translation/sidebysidemodel.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/findbar.h"
#include "widgets/editor/headerform.h"
#include "widgets/editor/mentioncard.h"
#include "widgets/translation/sourceview.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSplitter>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ActionContext;
using presentation::EditingSession;
using presentation::HeaderFields;
using presentation::SideBySideModel;

ArticlePage::ArticlePage(const WindowParts &parts, EditingSession *session, QWidget *parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_session(session)
    , m_proofing(parts.proofing.open(*session, this))
    , m_ignored(new presentation::IgnoredModel(parts.desk, parts.proofing, *m_proofing, this))
    , m_messages(new MessageBar(parts.theme))
    , m_staleness(new MessageBar(parts.theme))
    , m_note(new MessageBar(parts.theme))
    , m_sourceHeadline(new QLabel)
    , m_header(new HeaderForm(session->header(), parts.desk, parts.theme))
    , m_columns(new QSplitter(Qt::Horizontal))
    , m_editor(new ArticleEditor(*session, parts.desk.clock(), parts.theme))
    , m_findBar(new FindBar(*m_editor))
    , m_card(new MentionCard(parts, *m_editor, *m_header, *m_proofing, this))
    , m_markUpToDate(new QAction(this))
    , m_takeLanguage(new QAction(this))
    , m_status(new QLabel)
    , m_words(new QLabel)
    , m_direction(new QLabel)
    , m_findings(new QToolButton)
    , m_ignoredCount(new QToolButton)
    , m_saved(new QLabel)
{
    session->setParent(this);
    addActions(parts.actions.actionsOf(ActionContext::Editor));
    layOut();
    connectSession();
    makeSourceView();
    retranslate();
}

ArticlePage::~ArticlePage()
{
    // The page's children go in the order they came in; what shows the session must not outlive it.
    delete m_findBar;
    delete m_header;
    delete m_columns;
    delete m_ignored;
}

void ArticlePage::layOut()
{
    auto *tools = new QToolBar;
    tools->setIconSize({16, 16});
    tools->addActions(m_parts.actions.toolbarActions(ActionContext::Editor));
    auto *footer = new QHBoxLayout;
    footer->setContentsMargins(24, 2, 24, 4);
    footer->setSpacing(16);
    footer->addWidget(m_status);
    footer->addWidget(m_words);
    footer->addWidget(m_direction);
    footer->addWidget(m_findings);
    footer->addWidget(m_ignoredCount);
    footer->addStretch();
    footer->addWidget(m_saved);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_editor);
    // The page is one sheet of paper, from the headline to the last line.
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_staleness);
    layout->addWidget(m_note);
    layout->addWidget(m_sourceHeadline);
    layout->addWidget(m_header);
    layout->addWidget(tools);
    layout->addWidget(m_findBar);
    layout->addWidget(m_columns, 1);
    layout->addLayout(footer);
    // News lie over the tools, which the keys stand in for meanwhile; headline and text stay in sight.
    m_messages->layOver(*tools);
    m_sourceHeadline->setContentsMargins(24, 12, 24, 0);
    m_sourceHeadline->setTextFormat(Qt::PlainText);
    m_sourceHeadline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sourceHeadline->setForegroundRole(QPalette::PlaceholderText);
    m_sourceHeadline->setWordWrap(true);
    m_sourceHeadline->hide();
    setFocusProxy(m_editor);
    m_findings->setAutoRaise(true);
    connect(m_findings, &QToolButton::clicked, m_parts.actions.action(u"focus.findings"_s), &QAction::trigger);
    m_ignoredCount->setAutoRaise(true);
    connect(m_ignoredCount, &QToolButton::clicked, m_parts.actions.action(u"focus.ignored"_s), &QAction::trigger);
    connect(m_ignored, &presentation::IgnoredModel::countChanged, this, &ArticlePage::showFindings);
    m_editor->setProofing(m_proofing);
    m_header->setProofing(m_proofing);
    connect(m_proofing, &presentation::ProofingSession::findingsChanged, this, &ArticlePage::showFindings);
}

void ArticlePage::connectSession()
{
    connect(m_session, &EditingSession::articleChanged, this, &ArticlePage::showState);
    connect(m_session, &EditingSession::articleChanged, this, &ArticlePage::makeSourceView);
    connect(m_session, &EditingSession::articleChanged, this, &ArticlePage::showNote);
    connect(m_note, &MessageBar::dismissed, this, [this] { m_closedNote = m_session->article().note; });
    connect(m_session, &EditingSession::dirtyChanged, this, &ArticlePage::showState);
    connect(m_session, &EditingSession::wordCountChanged, this, &ArticlePage::showWords);
    connect(m_session, &EditingSession::failed, this, &ArticlePage::showError);
    connect(m_session, &EditingSession::newerRevisionFound, this, &ArticlePage::showNewer);
    connect(m_session, &EditingSession::reloaded, this, [this] {
        m_messages->show(MessageBar::Tone::Warning, tr("Somebody saved a newer revision; you are looking at it now."));
    });
    connect(m_session, &EditingSession::journalFailed, this, [this](const Error &error) {
        const presentation::ErrorText text = presentation::errorText(error);
        m_messages->show(MessageBar::Tone::Error,
                         tr("The recovery journal cannot be written: %1 Your text stays on the screen and the "
                            "program keeps trying. Save it, or copy it elsewhere.")
                             .arg(text.what));
    });
    connect(m_session, &EditingSession::journalRecovered, this, [this] {
        m_messages->show(MessageBar::Tone::Success, tr("The recovery journal is being written again."));
    });
    connect(&m_session->header(), &HeaderFields::changed, this, [this](HeaderFields::Field field) {
        if (field == HeaderFields::Field::Headline || field == HeaderFields::Field::Slug ||
            field == HeaderFields::Field::Language)
            showState();
        if (field == HeaderFields::Field::Language)
            showDirection();
        if (field == HeaderFields::Field::Translation)
            makeSourceView();
    });
    connect(m_header, &HeaderForm::textWanted, this, &ArticlePage::focusText);
    connect(m_editor, &ArticleEditor::focusLeft, m_session, &EditingSession::syncJournal);
    connect(m_editor, &ArticleEditor::filesDropped, this, &ArticlePage::filesDropped);
    connect(m_editor, &ArticleEditor::pasteNoted, this,
            [this](const QStringList &notes) { m_messages->show(MessageBar::Tone::Warning, notes.join(u' ')); });
    connect(m_editor, &ArticleEditor::storyPasted, this, [this](const QStringList &notes) {
        const QString done = tr("Headline, dateline and labels of the page are in their fields. To paste a text as it "
                                "stands, use “Paste as plain text”.");
        m_messages->show(notes.isEmpty() ? MessageBar::Tone::Hint : MessageBar::Tone::Warning,
                         (QStringList{done} + notes).join(u' '));
    });
    connect(m_editor, &QTextEdit::cursorPositionChanged, this, &ArticlePage::showDirection);
    connect(m_session, &EditingSession::paragraphsChanged, this, &ArticlePage::showDirection);
    connect(m_session, &EditingSession::paragraphsChanged, this, &ArticlePage::offerLanguage);
    connect(m_takeLanguage, &QAction::triggered, this, [this] {
        m_messages->clear();
        m_session->header().setLanguage(m_takeLanguage->data().value<Language>());
    });
    connect(&m_parts.theme, &presentation::ThemeController::themeChanged, this, &ArticlePage::showState);
    connect(m_markUpToDate, &QAction::triggered, this, [this] { m_sideBySide->markUpToDate(); });
}

void ArticlePage::makeSourceView()
{
    if (m_sideBySide || !m_session->header().values().translation)
        return;
    m_sideBySide = new SideBySideModel(m_parts.desk, this);
    connect(m_sideBySide, &SideBySideModel::stalenessChanged, this, &ArticlePage::showStaleness);
    connect(m_sideBySide, &SideBySideModel::sourceChanged, this, &ArticlePage::showSourceHeadline);
    connect(m_sideBySide, &SideBySideModel::failed, this, &ArticlePage::showError);
    m_sideBySide->setSession(m_session);
    m_source = new SourceView(*m_sideBySide, *m_editor, m_parts.desk.clock(), m_parts.theme);
    m_source->setVisible(m_isSourceVisible);
    m_columns->insertWidget(0, m_source);
    m_columns->setSizes({1, 1});
    m_columns->setStretchFactor(0, 1);
    m_columns->setStretchFactor(1, 1);
    showStaleness();
}

void ArticlePage::setSourceVisible(bool isVisible)
{
    m_isSourceVisible = isVisible;
    if (m_source)
        m_source->setVisible(isVisible);
    showSourceHeadline();
}

void ArticlePage::showSourceHeadline()
{
    const ArticleContent source = m_sideBySide ? m_sideBySide->source() : ArticleContent();
    m_sourceHeadline->setText(source.headline);
    m_sourceHeadline->setLayoutDirection(directionOf(source.language));
    m_sourceHeadline->setVisible(m_isSourceVisible && !source.headline.isEmpty());
}

void ArticlePage::showStaleness()
{
    if (!m_sideBySide || m_sideBySide->newestRevision() <= m_sideBySide->pinnedRevision()) {
        m_staleness->clear();
        return;
    }
    m_staleness->show(MessageBar::Tone::Warning,
                      tr("The source has a newer revision: this translation is of revision %1, the newest is %2. "
                         "%n paragraph(s) changed.",
                         nullptr, m_sideBySide->staleCount())
                          .arg(m_sideBySide->pinnedRevision())
                          .arg(m_sideBySide->newestRevision()),
                      {m_markUpToDate});
}

void ArticlePage::showNewer()
{
    m_messages->show(MessageBar::Tone::Warning,
                     tr("Somebody else saved revision %1 while you were writing. Your text is safe; choose which one "
                        "goes on.")
                         .arg(m_session->newerArticle()->revision),
                     {m_parts.actions.action(u"article.usenewer"_s), m_parts.actions.action(u"article.keepmine"_s)});
}

void ArticlePage::showNote()
{
    const Article &article = m_session->article();
    const bool isKilled = article.status == Status::Killed;
    const bool isReturned = article.status == Status::Draft;
    if (article.note.isEmpty() || article.note == m_closedNote || !(isKilled || isReturned)) {
        m_note->clear();
        return;
    }
    // Isolates keep a note in the other language in one piece.
    const QString note = isolated(article.note);
    if (isKilled)
        m_note->show(MessageBar::Tone::Error, tr("Killed: %1").arg(note));
    else
        m_note->show(MessageBar::Tone::Warning, tr("Returned to be mended: %1").arg(note));
}

void ArticlePage::showError(const Error &error)
{
    if (error.code == ErrorCode::Conflict && m_session->newerArticle()) {
        showNewer();
        return;
    }
    qWarning("%s", qUtf8Printable(error.toLogString()));
    m_failure = presentation::errorText(error).sentence();
    m_messages->show(MessageBar::Tone::Error, m_failure);
}

QString ArticlePage::title() const
{
    const ArticleContent &values = m_session->header().values();
    QString name = values.headline.isEmpty() ? values.slug : values.headline;
    if (name.isEmpty())
        name = tr("New article");
    constexpr int longest = 28;
    if (name.size() > longest)
        name = name.left(longest).trimmed() + u'…';
    name = u"\u2068%1\u2069"_s.arg(name); // the dots stay at its end in a window of the other direction
    return m_session->isDirty() ? u"● "_s + name : name;
}

void ArticlePage::focusText()
{
    m_editor->setFocus(Qt::OtherFocusReason);
}

void ArticlePage::showState()
{
    const Article &article = m_session->article();
    const presentation::Theme &theme = m_parts.theme.theme();
    m_status->setText(u"● "_s + presentation::terms::statusText(article.status) +
                      (article.version > 1 ? tr(" · version %1").arg(article.version) : QString()));
    QPalette colours = m_status->palette();
    colours.setColor(m_status->foregroundRole(), theme.statusColor(article.status));
    m_status->setPalette(colours);
    if (m_session->isNew())
        m_saved->setText(tr("Not saved yet"));
    else if (m_session->isDirty())
        m_saved->setText(tr("Changed since revision %1").arg(article.revision));
    else
        m_saved->setText(tr("Revision %1, %2")
                             .arg(article.revision)
                             .arg(presentation::terms::momentText(article.updatedAt, m_parts.desk.clock().now())));
    emit titleChanged();
}

void ArticlePage::showWords()
{
    m_words->setText(tr("%Ln word(s)", nullptr, m_session->wordCount()));
}

void ArticlePage::showDirection()
{
    const Qt::LayoutDirection direction = presentation::documentbridge::directionOf(m_editor->textCursor().block());
    m_direction->setText(direction == Qt::RightToLeft ? tr("Right to left") : tr("Left to right"));
}

void ArticlePage::offerLanguage()
{
    const ArticleContent &header = m_session->header().values();
    if (m_isLanguageOffered || header.translation || !m_session->canEdit())
        return;
    const auto language = presentation::otherLanguageOf(m_session->paragraphs(), header.language);
    if (!language)
        return;
    m_isLanguageOffered = true;
    m_takeLanguage->setData(QVariant::fromValue(*language));
    m_takeLanguage->setText(*language == Language::Arabic ? tr("Make it an Arabic article")
                                                          : tr("Make it an English article"));
    m_messages->show(MessageBar::Tone::Hint,
                     *language == Language::Arabic ? tr("This text is Arabic, and the article is an English one.")
                                                   : tr("This text is English, and the article is an Arabic one."),
                     {m_takeLanguage});
}

void ArticlePage::showFindings()
{
    QMap<presentation::FindingKind, int> counts;
    for (const Finding &finding : m_proofing->findings())
        ++counts[presentation::kindOf(finding)];
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts << tr("%1: %2").arg(presentation::findingKindText(it.key())).arg(it.value());
    m_findings->setText(parts.isEmpty() ? tr("Nothing to mend") : parts.join(u" · "_s));
    m_ignoredCount->setText(tr("%n ignored", nullptr, m_ignored->rowCount()));
    m_ignoredCount->setVisible(m_ignored->rowCount() > 0);
}

void ArticlePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ArticlePage::retranslate()
{
    m_editor->setAccessibleName(tr("Text of the article"));
    m_editor->setPlaceholderText(tr("Write or paste the story here"));
    m_direction->setToolTip(tr("Writing direction of this paragraph; it follows the article's language"));
    m_markUpToDate->setText(tr("Translation is up to date"));
    m_findings->setToolTip(tr("What the copy desk found; click for the list"));
    m_ignoredCount->setToolTip(tr("What the copy desk was told to ignore; click for the list"));
    showState();
    showWords();
    showDirection();
    showFindings();
    showStaleness();
    showNote();
    if (m_session->newerArticle())
        showNewer();
}

} // namespace nashra::widgets
