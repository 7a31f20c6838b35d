// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/proofedarticle.h"

#include "core/base/textfold.h"
#include "core/ports/stores.h"
#include "core/proofing/ignorelist.h"
#include "core/proofing/namechoice.h"
#include "language/proofing/namequestions.h"

namespace nashra::presentation {

using language::KnownWords;
using language::NameCandidate;
using language::scopeOf;
using language::TextUnit;

namespace {

/// A house or an event is called by words of the language, which may be misspelt there too.
bool isMadeOfNames(EntityKind kind)
{
    return kind == EntityKind::Person || kind == EntityKind::Place;
}

QString lastWordOf(const QString &key)
{
    return key.sliced(key.lastIndexOf(u' ') + 1);
}

/// The headline and the paragraphs before anything is known of them, in the order of the text.
QList<std::pair<ParagraphId, TextUnit>> unitsOf(const ArticleContent &content)
{
    QList<std::pair<ParagraphId, TextUnit>> units;
    units.emplace_back(ParagraphId(), TextUnit{content.headline, TextUnit::Scope::Headline, content.language, {}});
    for (const Paragraph &paragraph : content.body.paragraphs)
        units.emplace_back(paragraph.id, TextUnit{paragraph.text(), scopeOf(paragraph.kind), content.language, {}});
    return units;
}

language::TextSnapshot snapshotOf(const ArticleToProof &toProof, QDate today)
{
    const Article &article = toProof.article;
    language::TextSnapshot snapshot;
    snapshot.article = article.id;
    snapshot.content = article.content;
    snapshot.status = article.status;
    snapshot.day = article.content.dateline.date.value_or(today);
    snapshot.choices = namechoice::choicesIn(toProof.ignored);
    if (toProof.approved)
        snapshot.approved = std::make_shared<const ArticleContent>(*toProof.approved);
    return snapshot;
}

QList<EntityId> mentionedIn(const language::ReadArticle &read)
{
    QSet<EntityId> ids;
    addMentioned(read.headlineNames, ids);
    addMentioned(read.datelineNames, ids);
    for (const QList<language::EntityHit> &names : read.names)
        addMentioned(names, ids);
    return ids.values();
}

} // namespace

KnownWords offeredNames(const QList<Paragraph> &paragraphs, const ProofedUnits &units,
                        const ProofedUnit::Ignores &ignores)
{
    QStringList names;
    QSet<QString> dismissed; // a last name alone goes with the name that somebody dismissed
    QList<std::pair<QString, QString>> offered;
    for (const Paragraph &paragraph : paragraphs) {
        const auto unit = units.constFind(paragraph.id);
        if (unit == units.cend())
            continue;
        for (const NameCandidate &candidate : unit->candidates) {
            Finding finding;
            finding.rule = namechoice::unknownName;
            finding.paragraph = paragraph.id;
            const QString key = textfold::strictKey(candidate.name);
            if (!ignores || !ignores(finding, candidate.name)) {
                if (isMadeOfNames(candidate.kind) && !candidate.isNearKnown)
                    offered.emplace_back(key, language::namequestions::surePartOf(candidate, unit->text));
            } else if (candidate.kind == EntityKind::Person && key != lastWordOf(key)) {
                dismissed.insert(lastWordOf(key));
            }
        }
    }
    for (const auto &[key, name] : offered) {
        if (!dismissed.contains(key))
            names << name;
    }
    return KnownWords(names);
}

QHash<ParagraphId, QList<Finding>> findingsByParagraph(const QList<Finding> &findings)
{
    QHash<ParagraphId, QList<Finding>> found;
    for (const Finding &finding : findings) {
        if (isInText(finding))
            found[finding.paragraph] << finding;
    }
    return found;
}

Result<ArticleToProof> ArticleToProof::of(const Article &article, Stores &stores)
{
    const auto ignored = stores.proofing().ignored(article.id);
    if (!ignored)
        return tl::unexpected(ignored.error());
    const auto approved = stores.articles().lastApproved(article.id);
    if (!approved)
        return tl::unexpected(approved.error());
    return ArticleToProof{article, *ignored, *approved};
}

ProofedArticle proofed(const language::CopyDesk &copyDesk, const ArticleToProof &toProof, QDate today)
{
    const language::TextSnapshot snapshot = snapshotOf(toProof, today);
    const IgnoreList list(toProof.ignored);
    const ProofedUnit::Ignores ignores = [&list](const Finding &finding, const QString &text) {
        return list.ignores(finding, text, finding.paragraph);
    };
    const language::ReadArticle read = copyDesk.read(snapshot);
    const QHash<ParagraphId, QList<Finding>> found = findingsByParagraph(read.findings);
    const QList<std::pair<ParagraphId, TextUnit>> texts = unitsOf(snapshot.content);
    ProofedUnits units;
    for (const auto &[id, text] : texts) {
        ProofedUnit &unit = units[id];
        unit.setText(text.text);
        unit.candidates = read.candidates.value(id);
        unit.unknownNames = read.unknownNames;
    }
    const auto offered =
        std::make_shared<const KnownWords>(offeredNames(snapshot.content.body.paragraphs, units, ignores));
    ProofedArticle article;
    article.mentioned = mentionedIn(read);
    for (const auto &[id, text] : texts) {
        ProofedUnit &unit = units[id];
        unit.offeredNames = offered;
        (void)unit.take(id, copyDesk.read(text), ignores);
        (void)unit.takeOfArticle(id.isNull() ? read.headlineNames : read.names.value(id), found.value(id), ignores);
        article.findings << unit.shown;
        article.ignored << unit.silent(id, ignores);
        if (!id.isNull())
            continue;
        for (const Finding &finding : read.findings) {
            if (!isInText(finding))
                (ignores(finding, {}) ? article.ignored : article.findings) << finding;
        }
    }
    return article;
}

} // namespace nashra::presentation
