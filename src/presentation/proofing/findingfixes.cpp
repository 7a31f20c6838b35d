// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/findingfixes.h"

#include "language/dateline/datelinereader.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/findingkind.h"
#include "presentation/proofing/proofingsession.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>
#include <functional>

namespace nashra::presentation::findingfixes {

using namespace Qt::StringLiterals;

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

/// The part of a dateline that stands in the field of that name; null where it is another field.
QString Dateline::*partIn(const QString &field)
{
    if (field == "place"_L1)
        return &Dateline::place;
    if (field == "agency"_L1)
        return &Dateline::agency;
    return field == "dateText"_L1 ? &Dateline::dateText : nullptr;
}

/// read: the dateline the finding is about.
bool mendDateline(HeaderFields &header, const Mending &mending, const Dateline &read)
{
    Dateline dateline = header.values().dateline;
    QString Dateline::*const part = partIn(headerFieldOf(mending.finding));
    if (!part || dateline.*part != read.*part)
        return false;
    // A finding of no length is about a part that the newsroom's template leaves out.
    if (mending.finding.length > 0 && mending.finding.length != (dateline.*part).size())
        return false;
    dateline.*part = mending.fix;
    header.setDateline(dateline);
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

bool mendOne(ProofingSession &proofing, const Mending &mending, const QTextBlock &block)
{
    const Finding &finding = mending.finding;
    const QList<Finding> &known = isInText(finding) ? proofing.findingsIn(finding.paragraph) : proofing.findings();
    if (!known.contains(finding))
        return false; // the text moved on since
    switch (finding.place) {
    case FindingPlace::Headline:
        return mendHeadline(proofing.session().header(), mending, proofing.textOf(finding));
    case FindingPlace::Dateline:
        return mendDateline(proofing.session().header(), mending, proofing.readDateline());
    case FindingPlace::Body:
        return mendBody(block, mending, proofing.textOf(finding));
    case FindingPlace::Article:
        break;
    }
    return false;
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
    for (const Mending &mending : std::as_const(mendings))
        count += mendOne(proofing, mending, blocks.value(mending.finding.paragraph)) ? 1 : 0;
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

/// Of the same rule about the same text, and as well able to be mended.
QList<Mending> sameAs(const ProofingSession &proofing, const Finding &finding)
{
    const QString text = proofing.textOf(finding);
    return mendingsOf(proofing, [&](const Finding &other) {
        return other.rule == finding.rule && proofing.textOf(other) == text &&
               (finding.fixes.isEmpty() || !other.fixes.isEmpty());
    });
}

} // namespace

bool apply(ProofingSession &proofing, const Finding &finding, const QString &fix)
{
    return mend(proofing, {Mending{finding, fix}}) == 1;
}

bool canMoveDateline(const ProofingSession &proofing, const Finding &finding)
{
    const Dateline &dateline = proofing.session().header().values().dateline;
    return finding.rule == "style.dateline.body"_L1 && proofing.session().canEdit() &&
           dateline.place.trimmed().isEmpty() && dateline.dateText.trimmed().isEmpty() && !dateline.date;
}

bool moveDateline(ProofingSession &proofing, const Finding &finding)
{
    EditingSession &session = proofing.session();
    session.flush();
    const QTextBlock block = documentbridge::blockOf(session.document(), finding.paragraph);
    if (!canMoveDateline(proofing, finding) || !block.isValid())
        return false;
    const auto found = language::readDateline(block.text(), session.header().values().language);
    if (!found)
        return false;
    Dateline dateline = found->dateline;
    if (dateline.agency.isEmpty())
        dateline.agency = session.header().values().dateline.agency;
    QTextCursor inText(block);
    inText.setPosition(block.position() + static_cast<int>(found->length), QTextCursor::KeepAnchor);
    session.moveDateline(inText, dateline);
    return true;
}

int applyAll(ProofingSession &proofing, const QString &rule)
{
    return mend(proofing, mendingsOf(proofing, [&](const Finding &finding) { return isFixable(finding, rule); }));
}

int applyEverywhere(ProofingSession &proofing, const Finding &finding, const QString &fix)
{
    QList<Mending> mendings = sameAs(proofing, finding);
    for (Mending &mending : mendings) {
        // Where it stands a name may want an article, and somewhere else not: each has its own first fix then.
        if (!finding.fixes.contains(fix) || mending.finding.fixes.contains(fix))
            mending.fix = fix;
    }
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
