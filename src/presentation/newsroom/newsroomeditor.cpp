// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/newsroom/newsroomeditor.h"

#include "core/base/bidi.h"
#include "core/base/plainid.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/newsroom/desksmodel.h"
#include "presentation/newsroom/localized.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

const Desk *find(const QList<Desk> &desks, const QString &id)
{
    const auto found = std::find_if(desks.cbegin(), desks.cend(), [&](const Desk &desk) { return desk.id == id; });
    return found == desks.cend() ? nullptr : &*found;
}

/// What was changed of the desks between two states, done to a third: the order is the one that was made here.
QList<Desk> mergedDesks(const QList<Desk> &before, const QList<Desk> &after, const QList<Desk> &stored)
{
    if (before == after)
        return stored;
    QList<Desk> desks;
    for (const Desk &desk : after) {
        const Desk *was = find(before, desk.id);
        const Desk *is = find(stored, desk.id);
        if (was && !is && *was == desk)
            continue; // another took it away, and nobody changed it here
        desks << (was && is ? Desk{desk.id, localized::merged(was->name, desk.name, is->name)} : desk);
    }
    for (const Desk &desk : stored) {
        if (!find(before, desk.id) && !find(after, desk.id))
            desks << desk;
    }
    return desks;
}

NewsroomSettings merged(const NewsroomSettings &before, const NewsroomSettings &after, NewsroomSettings stored)
{
    stored.name = localized::merged(before.name, after.name, stored.name);
    stored.agency = localized::merged(before.agency, after.agency, stored.agency);
    stored.desks = mergedDesks(before.desks, after.desks, stored.desks);
    return stored;
}

/// Articles of a desk that is not there any more would be found under none.
Result<void> checkNothingIsLost(const QList<Desk> &before, const QList<Desk> &after, const ArticleStore &articles)
{
    const Result<QList<ArticleCount>> counts = articles.counts();
    if (!counts)
        return tl::unexpected(counts.error());
    for (const Desk &desk : before) {
        if (find(after, desk.id))
            continue;
        qint64 sum = 0;
        for (const ArticleCount &count : *counts)
            sum += count.desk == desk.id ? count.count : 0;
        if (sum > 0)
            return fail(ErrorCode::Conflict, u"articles lie on desk "_s + desk.id, {desk.id, QString::number(sum)});
    }
    return ok();
}

} // namespace

NewsroomEditor::NewsroomEditor(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_desks(new DesksModel(this))
{
    connect(&desk, &DeskSession::newsroomChanged, this, &NewsroomEditor::takeStored);
    connect(&desk, &DeskSession::userChanged, this, &NewsroomEditor::changed);
    connect(m_desks, &DesksModel::edited, this, &NewsroomEditor::changed);
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || !changes.articles.isEmpty())
            count();
    });
    takeStored();
    count();
}

NewsroomEditor::~NewsroomEditor() = default;

bool NewsroomEditor::canChange() const
{
    return m_desk.user().roles.testFlag(Role::Chief);
}

void NewsroomEditor::takeStored()
{
    // What somebody is changing here stays, on top of what is stored now.
    const NewsroomSettings &now = m_desk.newsroom();
    m_name = localized::merged(m_stored.name, m_name, now.name);
    m_agency = localized::merged(m_stored.agency, m_agency, now.agency);
    const bool hasOwnDesks = m_desks->desks() != m_stored.desks;
    QList<Desk> typed;
    for (int row = 0; row < m_desks->rowCount(); ++row)
        typed << m_desks->deskAt(row);
    m_desks->setDesks(hasOwnDesks ? mergedDesks(m_stored.desks, typed, now.desks) : now.desks, now.desks);
    m_stored = now;
    emit changed();
}

void NewsroomEditor::count()
{
    const auto asked = m_desk.stores().read([](Stores &stores) { return stores.articles().counts(); });
    onResult(asked, this, [this](const Result<QList<ArticleCount>> &counts) {
        if (counts)
            m_desks->setCounts(*counts);
        else
            emit failed(counts.error());
    });
}

NewsroomSettings NewsroomEditor::draft() const
{
    NewsroomSettings draft = m_stored;
    draft.name = localized::cleaned(m_name);
    draft.agency = localized::cleaned(m_agency);
    draft.desks = m_desks->desks();
    return draft;
}

bool NewsroomEditor::isChanged() const
{
    return draft() != m_stored;
}

void NewsroomEditor::setName(Language language, const QString &text)
{
    m_name.insert(language, text);
    emit changed();
}

void NewsroomEditor::setAgency(Language language, const QString &text)
{
    m_agency.insert(language, text);
    emit changed();
}

QString NewsroomEditor::reasonAgainstRemoving(int row) const
{
    const qint64 articles = m_desks->articlesAt(row);
    return m_desks->isNew(row) || articles == 0 ? QString() : inUseText(m_desks->deskAt(row).id, articles);
}

QString NewsroomEditor::problem() const
{
    QSet<QString> seen;
    const QList<Desk> desks = m_desks->desks();
    for (const Desk &desk : desks) {
        const QString id = isolated(terms::shortened(desk.id));
        if (desk.name.isEmpty())
            return tr("A desk has no name. Enter one, in one language at least, or remove the desk.");
        if (!isPlainId(desk.id))
            return tr("A desk cannot be kept as “%1”: small Latin letters, digits, dots, hyphens and underscores will "
                      "do, a letter or a digit first, 64 characters at most.")
                .arg(id);
        if (seen.contains(desk.id))
            return tr("Two desks cannot both be kept as “%1”.").arg(id);
        seen.insert(desk.id);
    }
    return {};
}

QFuture<Result<void>> NewsroomEditor::save()
{
    // The ids that are made now are known again when the desks come back from the store.
    m_desks->setDesks(draft().desks, m_stored.desks);
    const auto job = [before = m_stored, after = draft(), actor = m_desk.user().id](Stores &stores) -> Result<void> {
        const Result<NewsroomSettings> stored = stores.settings().settings();
        if (!stored)
            return tl::unexpected(stored.error());
        const NewsroomSettings wanted = merged(before, after, *stored);
        if (const auto kept = checkNothingIsLost(stored->desks, wanted.desks, stores.articles()); !kept)
            return kept;
        return stores.settings().save(wanted, actor);
    };
    return m_desk.stores().write(job);
}

QString NewsroomEditor::refusalText(const Error &error) const
{
    if (error.code == ErrorCode::Conflict && error.items.size() == 2)
        return inUseText(error.items[0], error.items[1].toLongLong());
    if (error.code == ErrorCode::Forbidden)
        return tr("Only a chief may change this, and you are none any more.");
    return errorText(error).sentence();
}

QString NewsroomEditor::inUseText(const QString &deskId, qint64 articles) const
{
    const QString name = isolated(terms::shortened(m_desk.deskName(deskId)));
    return tr("%n article(s) lie on the desk %1, so that it stays. It can be given another name.", nullptr,
              static_cast<int>(articles))
        .arg(name);
}

} // namespace nashra::presentation
