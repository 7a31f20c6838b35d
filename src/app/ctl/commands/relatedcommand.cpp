// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What could be "Check also" of an article: related.
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/commands/wording.h"
#include "app/ctl/json.h"
#include "app/ctl/naming.h"
#include "presentation/articles/relatedsearch.h"

#include <QJsonArray>

#include <algorithm>

namespace nashra::app {

using namespace Qt::StringLiterals;
using presentation::RelatedAnswer;
using relatedchoice::Choice;
using relatedness::Proposal;

namespace {

constexpr int mostRows = 100;
constexpr int usualRows = 20;

QStringList namesOf(const Proposal &proposal, const RelatedAnswer &answer)
{
    QStringList names;
    for (const EntityId id : proposal.shared)
        names << answer.entities.value(id).shownName(proposal.article.language);
    return names;
}

/// "pinned" and "also" in one word each; empty for a plain proposal.
QString stateOf(const Proposal &proposal, const RelatedAnswer &answer)
{
    QStringList words;
    if (answer.choices.of(proposal.article.id) == Choice::Pinned)
        words << u"pinned"_s;
    if (proposal.isRelatedItem)
        words << u"included"_s;
    return words.join(u' ');
}

QJsonObject jsonOf(const Proposal &proposal, const RelatedAnswer &answer, const CommandContext &context)
{
    const QStringList names = namesOf(proposal, answer);
    QJsonArray shared;
    for (qsizetype i = 0; i < names.size(); ++i)
        shared << QJsonObject{{u"id"_s, proposal.shared[i].toString()}, {u"name"_s, names[i]}};
    QJsonObject json = toJson(proposal.article, context);
    json.insert(u"score"_s, proposal.score);
    json.insert(u"shared"_s, shared);
    json.insert(u"words"_s, QJsonArray::fromStringList(proposal.words));
    json.insert(u"included"_s, proposal.isRelatedItem);
    json.insert(u"pinned"_s, answer.choices.of(proposal.article.id) == Choice::Pinned);
    return json;
}

void tell(const CommandContext &context, const QList<Proposal> &proposals, const RelatedAnswer &answer)
{
    QJsonArray json;
    QStringList ids;
    for (const Proposal &proposal : proposals)
        ids << proposal.article.id.toString();
    TextTable table({u"ID"_s, u"SCORE"_s, u"UPDATED"_s, u"STATE"_s, u"HEADLINE"_s, u"SHARES"_s});
    table.alignRight(1);
    for (const Proposal &proposal : proposals) {
        json << jsonOf(proposal, answer, context);
        table.addRow({shortId(proposal.article.id.toString(), ids), QString::number(proposal.score, 'f', 2),
                      localTime(proposal.article.updatedAt), stateOf(proposal, answer), proposal.article.headline,
                      (namesOf(proposal, answer) + proposal.words).join(u", "_s)});
    }
    context.console().json({{u"articles"_s, json}});
    if (proposals.isEmpty())
        context.console().remark(u"no related articles"_s);
    else
        context.console().table(table);
}

} // namespace

Result<ExitCode> run::related(CommandContext &context)
{
    const auto limit = context.call().number("limit", usualRows, 1, mostRows);
    if (!limit)
        return tl::unexpected(limit.error());
    const auto article = articleNamed(context.argument(), context.stores());
    if (!article)
        return tl::unexpected(about(context.argument(), article.error()));
    const auto answer =
        presentation::findRelated(context.stores(), {article->id, article->content}, context.clock().now());
    if (!answer)
        return tl::unexpected(answer.error());
    if (answer->unread > 0)
        context.console().remark(
            u"%1 articles were not read for names yet: nashractl entities mentions"_s.arg(answer->unread));
    QList<Proposal> proposals = answer->proposals;
    proposals.removeIf(
        [&answer](const Proposal &proposal) { return answer->choices.of(proposal.article.id) == Choice::Banned; });
    std::stable_partition(proposals.begin(), proposals.end(), [&answer](const Proposal &proposal) {
        return answer->choices.of(proposal.article.id) == Choice::Pinned;
    });
    tell(context, proposals.mid(0, *limit), *answer);
    return ExitCode::Done;
}

} // namespace nashra::app
