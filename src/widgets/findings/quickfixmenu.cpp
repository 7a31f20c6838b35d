// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/findings/quickfixmenu.h"

#include "presentation/editor/editingsession.h"
#include "presentation/entities/namechoices.h"
#include "presentation/errors/findingtext.h"
#include "presentation/proofing/findingfixes.h"
#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/session/desksession.h"

#include <QFutureWatcher>

namespace nashra::widgets {

using presentation::FindingKind;
using presentation::Proofing;
namespace fixes = presentation::findingfixes;

namespace {

constexpr int mostFixes = 7;
constexpr int widest = 420;

/// A text as the label of a menu line: no mnemonics, in one piece, as long as fits.
QString labelOf(const QString &text, const QFontMetrics &metrics)
{
    // A fix of nothing but blanks would be a line that nobody sees.
    const QString shown = text.trimmed().isEmpty() ? QString(text.size(), QChar(0x2423)) : text.simplified();
    return metrics.elidedText(shown, Qt::ElideRight, widest).replace(u'&', QStringLiteral("&&"));
}

/// Greys a line and says why in the line itself, which a tool tip would tell only to those who point at it.
void refuse(QAction &line, const QString &reason, const QString &sentence)
{
    line.setEnabled(false);
    line.setText(line.text() + QStringLiteral(" – ") + reason);
    line.setToolTip(sentence);
}

} // namespace

QuickFixMenu::QuickFixMenu(Proofing &proofing, presentation::ProofingSession &session,
                           const presentation::DeskSession &desk, const presentation::EntityRegistry &registry,
                           QWidget *parent)
    : QMenu(parent)
    , m_proofing(proofing)
    , m_session(&session)
    , m_desk(desk)
    , m_registry(registry)
{
    setToolTipsVisible(true);
}

void QuickFixMenu::add(const Finding &finding)
{
    if (!isEmpty())
        addSeparator();
    else if (!m_session->session().canEdit())
        addAction(tr("This article cannot be changed now"))->setEnabled(false);
    const QString sentence = presentation::findingText(finding, m_desk.uiLanguage());
    QAction *head = addAction(labelOf(sentence, fontMetrics()));
    head->setToolTip(sentence);
    head->setEnabled(false);
    const int ofRule = fixes::fixableCount(*m_session, finding.rule);
    QMenu *everywhere = ofRule > 1 ? nullptr : makeEverywhere(finding);
    if (presentation::kindOf(finding) == FindingKind::Spelling)
        addSuggestions(finding, everywhere);
    else if (isOfRule(finding.rule, u"entity.ambiguous"))
        addChoices(finding);
    else if (finding.place != FindingPlace::Article) {
        addMove(finding);
        addFixes(finding, finding.fixes, nullptr, everywhere);
    }
    if (everywhere)
        addMenu(everywhere);
    else if (ofRule > 1)
        addWholeRule(finding.rule, ofRule);
    if (presentation::kindOf(finding) == FindingKind::Spelling)
        addWordLists(finding);
    addIgnores(finding);
}

void QuickFixMenu::chooseFirst()
{
    // Only a fix: Return must not put a word on a list while its suggestions are still looked for.
    const QList<QAction *> lines = actions();
    const auto first = std::find_if(lines.cbegin(), lines.cend(),
                                    [](const QAction *line) { return line->isEnabled() && line->font().bold(); });
    if (first != lines.cend())
        setActiveAction(*first);
}

QMenu *QuickFixMenu::makeEverywhere(const Finding &finding)
{
    const bool hasFixes = presentation::kindOf(finding) == FindingKind::Spelling || !finding.fixes.isEmpty();
    const int count = fixes::sameCount(*m_session, finding);
    if (!hasFixes || count < 2 || !m_session->session().canEdit())
        return nullptr;
    return new QMenu(tr("Mend all %n like this", nullptr, count), this);
}

void QuickFixMenu::addWholeRule(const QString &rule, int count)
{
    QAction *all = addAction(tr("Mend all %n of this rule", nullptr, count));
    all->setEnabled(m_session->session().canEdit());
    connect(all, &QAction::triggered, this, [this, rule] {
        if (m_session)
            fixes::applyAll(*m_session, rule);
    });
}

void QuickFixMenu::addFixes(const Finding &finding, const QStringList &fixList, QAction *before, QMenu *everywhere)
{
    for (const QString &fix : fixList.first(std::min<qsizetype>(fixList.size(), mostFixes))) {
        const QString label = fix.isEmpty() ? tr("Take it out") : labelOf(fix, fontMetrics());
        auto *line = new QAction(label, this);
        QFont bold = font();
        bold.setBold(true);
        line->setFont(bold);
        line->setEnabled(m_session->session().canEdit());
        insertAction(before, line);
        connect(line, &QAction::triggered, this, [this, finding, fix] {
            if (m_session)
                fixes::apply(*m_session, finding, fix);
        });
        if (!everywhere)
            continue;
        connect(everywhere->addAction(label), &QAction::triggered, this, [this, finding, fix] {
            if (m_session)
                fixes::applyEverywhere(*m_session, finding, fix);
        });
    }
}

void QuickFixMenu::addMove(const Finding &finding)
{
    if (!fixes::canMoveDateline(*m_session, finding))
        return;
    QAction *move = addAction(tr("Move it into the fields"));
    QFont bold = font();
    bold.setBold(true);
    move->setFont(bold);
    connect(move, &QAction::triggered, this, [this, finding] {
        if (m_session)
            fixes::moveDateline(*m_session, finding);
    });
}

void QuickFixMenu::addChoices(const Finding &finding)
{
    for (const presentation::NameChoice &choice : presentation::choicesOf(*m_session, m_registry, finding, mostFixes)) {
        QAction *line = addAction(labelOf(choice.name + QStringLiteral(" – ") + choice.told, fontMetrics()));
        QFont bold = font();
        bold.setBold(true);
        line->setFont(bold);
        line->setEnabled(m_session->session().canEdit());
        connect(line, &QAction::triggered, this, [this, choice] {
            if (m_session)
                m_proofing.choose(*m_session, choice.key, choice.entity);
        });
    }
}

void QuickFixMenu::addSuggestions(const Finding &finding, QMenu *everywhere)
{
    QAction *waiting = addAction(tr("Looking for suggestions…"));
    waiting->setEnabled(false);
    const QString word = m_session->textOf(finding);
    const auto asked = m_proofing.suggest(word, mostFixes);
    auto *watcher = new QFutureWatcher<QStringList>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, waiting, finding, everywhere] {
        watcher->deleteLater();
        const QStringList suggestions = watcher->isCanceled() ? QStringList() : watcher->result();
        if (!m_session)
            return;
        if (suggestions.isEmpty()) {
            waiting->setText(tr("No suggestions"));
            if (everywhere)
                removeAction(everywhere->menuAction());
            return;
        }
        addFixes(finding, suggestions, waiting, everywhere);
        // The keyboard stands on the first of them, so that Return takes it.
        const qsizetype first = actions().indexOf(waiting) - std::min<qsizetype>(suggestions.size(), mostFixes);
        removeAction(waiting);
        if (!activeAction() || activeAction() == waiting)
            setActiveAction(actions().value(first));
    });
    watcher->setFuture(asked);
}

void QuickFixMenu::addWordLists(const Finding &finding)
{
    const QString word = m_session->textOf(finding);
    const auto add = [&](const QString &text, bool isOwn) {
        connect(addAction(text), &QAction::triggered, this, [this, word, isOwn] { m_proofing.addWord(word, isOwn); });
    };
    add(tr("Add to the newsroom's words"), false);
    add(tr("Add to my words"), true);
}

void QuickFixMenu::addIgnores(const Finding &finding)
{
    QMenu *menu = addMenu(tr("Ignore"));
    const auto add = [&](const QString &text, Proofing::Reach reach) {
        QAction *line = menu->addAction(text);
        connect(line, &QAction::triggered, this, [this, finding, reach] {
            if (m_session)
                m_proofing.ignore(*m_session, finding, reach);
        });
        return line;
    };
    QAction *here = add(tr("Here"), Proofing::Reach::Here);
    if (finding.place != FindingPlace::Body)
        refuse(*here, tr("in paragraphs of the text"),
               tr("Outside the text a finding is ignored in the whole article"));
    add(tr("In this article"), Proofing::Reach::Article);
    QAction *everywhere = add(tr("In this newsroom"), Proofing::Reach::Newsroom);
    if (!m_proofing.canIgnoreEverywhere())
        refuse(*everywhere, tr("for sub-editors and chiefs"), tr("Sub-editors and chiefs decide for the newsroom"));
    menu->setToolTipsVisible(true);
    // Without its one rule nothing would be left of the spelling.
    if (presentation::kindOf(finding) != FindingKind::Spelling)
        addSwitchOff(*menu, finding.rule);
}

void QuickFixMenu::addSwitchOff(QMenu &menu, const QString &rule)
{
    menu.addSeparator();
    QAction *line = menu.addAction(tr("Switch this rule off in the newsroom"));
    if (!m_proofing.canSwitchOff())
        refuse(*line, tr("for chiefs"), tr("Chiefs decide which rules are in use"));
    connect(line, &QAction::triggered, &m_proofing, [&proofing = m_proofing, rule] { proofing.switchOff(rule); });
}

} // namespace nashra::widgets
