// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/findingfixes.h"

#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/proofingsession.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <functional>

namespace nashra::presentation::findingfixes {

namespace {

struct Mending
{
    Finding finding;
    QString fix;
};

bool mendHeadline(HeaderFields &header, const Mending &mending, const QString &text)
{
    QString headline = header.values().headline;
    if (headline.mid(mending.finding.position, mending.finding.length) != text)
        return false;
    header.setHeadline(headline.replace(mending.finding.position, mending.finding.length, mending.fix));
    return true;
}

bool mendBody(const QTextBlock &block, const Mending &mending, const QString &text)
{
    if (!block.isValid() || block.text().mid(mending.finding.position, mending.finding.length) != text)
        return false;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(mending.finding.position));
    cursor.setPosition(cursor.position() + static_cast<int>(mending.finding.length), QTextCursor::KeepAnchor);
    // The marks of the first letter stay on what takes its place; an empty range takes those before it.
    QTextCursor first(cursor);
    first.setPosition(cursor.selectionStart() + (cursor.hasSelection() ? 1 : 0));
    cursor.insertText(mending.fix, first.charFormat());
    return true;
}

/// The paragraphs that are to be mended, found in one walk over the text however many they are.
QHash<ParagraphId, QTextBlock> blocksOf(const QTextDocument &document, const QList<Mending> &mendings)
{
    QHash<ParagraphId, QTextBlock> blocks;
    for (const Mending &mending : mendings)
        blocks.insert(mending.finding.paragraph, {});
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (const auto wanted = blocks.find(documentbridge::idOf(block)); wanted != blocks.end())
            *wanted = block;
    }
    return blocks;
}

int mend(ProofingSession &proofing, QList<Mending> mendings)
{
    EditingSession &session = proofing.session();
    session.flush();
    if (!session.canEdit())
        return 0;
    // From the end, so that what is still to be mended stands where it was found.
    std::stable_sort(mendings.begin(), mendings.end(),
                     [](const Mending &a, const Mending &b) { return a.finding.position > b.finding.position; });
    const QHash<ParagraphId, QTextBlock> blocks = blocksOf(session.document(), mendings);
    int count = 0;
    QTextCursor step(&session.document());
    // Where the step begins is where undo puts the cursor of whoever takes it back.
    if (const QTextBlock block = blocks.value(mendings.value(0).finding.paragraph); block.isValid())
        step.setPosition(block.position() +
                         static_cast<int>(std::min<qsizetype>(mendings.first().finding.position, block.length() - 1)));
    step.beginEditBlock();
    for (const Mending &mending : std::as_const(mendings)) {
        if (!proofing.findingsIn(mending.finding.paragraph).contains(mending.finding))
            continue; // the text moved on since
        const QString text = proofing.textOf(mending.finding);
        const bool isMended = mending.finding.place == FindingPlace::Headline
                                  ? mendHeadline(session.header(), mending, text)
                                  : mending.finding.place == FindingPlace::Body &&
                                        mendBody(blocks.value(mending.finding.paragraph), mending, text);
        count += isMended ? 1 : 0;
    }
    step.endEditBlock();
    return count;
}

QList<Mending> mendingsOf(const ProofingSession &proofing, const std::function<bool(const Finding &)> &isMeant)
{
    QList<Mending> mendings;
    qsizetype end = -1;
    ParagraphId paragraph;
    for (const Finding &finding : proofing.findingsInText()) {
        if (!isMeant(finding))
            continue;
        // Of findings that overlap the first is mended; what is left of the others shows when the text is read again.
        if (finding.paragraph == paragraph && finding.position < end)
            continue;
        mendings << Mending{finding, finding.fixes.value(0)};
        paragraph = finding.paragraph;
        end = finding.position + finding.length;
    }
    return mendings;
}

/// Whether the first fix can be taken unseen. Among words somebody has to choose; the headline has an undo of its own.
bool isFixable(const Finding &finding, const QString &rule)
{
    if (finding.rule != rule || finding.fixes.isEmpty() || finding.place != FindingPlace::Body)
        return false;
    const QString &first = finding.fixes.first();
    return finding.fixes.size() == 1 ||
           std::none_of(first.cbegin(), first.cend(), [](QChar letter) { return letter.isLetter(); });
}

/// Of the same rule about the same text.
QList<Mending> sameAs(const ProofingSession &proofing, const Finding &finding)
{
    const QString text = proofing.textOf(finding);
    return mendingsOf(
        proofing, [&](const Finding &other) { return other.rule == finding.rule && proofing.textOf(other) == text; });
}

} // namespace

bool apply(ProofingSession &proofing, const Finding &finding, const QString &fix)
{
    return mend(proofing, {Mending{finding, fix}}) == 1;
}

int applyAll(ProofingSession &proofing, const QString &rule)
{
    return mend(proofing, mendingsOf(proofing, [&](const Finding &finding) { return isFixable(finding, rule); }));
}

int applyEverywhere(ProofingSession &proofing, const Finding &finding, const QString &fix)
{
    QList<Mending> mendings = sameAs(proofing, finding);
    for (Mending &mending : mendings)
        mending.fix = fix;
    return mend(proofing, mendings);
}

int fixableCount(const ProofingSession &proofing, const QString &rule)
{
    return static_cast<int>(
        mendingsOf(proofing, [&](const Finding &finding) { return isFixable(finding, rule); }).size());
}

int sameCount(const ProofingSession &proofing, const Finding &finding)
{
    return isInText(finding) ? static_cast<int>(sameAs(proofing, finding).size()) : 0;
}

} // namespace nashra::presentation::findingfixes
