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

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

NewsroomSettings cleaned(NewsroomSettings settings)
{
    settings.name = localized::cleaned(settings.name);
    settings.agency = localized::cleaned(settings.agency);
    settings.desks = draftdesks::cleaned(draftdesks::of(settings.desks));
    return settings;
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
    const bool hasOwnDesks = m_desks->draft() != draftdesks::of(m_stored.desks);
    const QList<DraftDesk> desks =
        hasOwnDesks ? draftdesks::merged(m_stored.desks, m_desks->draft(), now.desks) : draftdesks::of(now.desks);
    beginFrom(now, desks);
}

void NewsroomEditor::takeSaved(const NewsroomSettings &saved)
{
    // Only now are the ids known that were made for new desks.
    m_name = saved.name;
    m_agency = saved.agency;
    beginFrom(saved, draftdesks::of(saved.desks));
}

void NewsroomEditor::beginFrom(const NewsroomSettings &stored, const QList<DraftDesk> &desks)
{
    m_stored = stored;
    m_cleaned = cleaned(stored);
    m_desks->setDraft(desks);
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
    NewsroomSettings draft = m_cleaned;
    draft.name = localized::cleaned(m_name);
    draft.agency = localized::cleaned(m_agency);
    draft.desks = m_desks->desks();
    return draft;
}

bool NewsroomEditor::isChanged() const
{
    return draft() != m_cleaned;
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
    if (localized::cleaned(m_name).isEmpty() && !m_cleaned.name.isEmpty())
        return tr("A newsroom needs a name, in English or in Arabic.");
    const QList<Desk> &desks = m_desks->desks();
    for (const Desk &desk : desks) {
        if (desk.name.isEmpty())
            return tr("A desk has no name. Enter one, in one language at least, or remove the desk.");
        if (!isPlainId(desk.id))
            return tr("A desk cannot be kept as “%1”: small Latin letters, digits, dots, hyphens and underscores will "
                      "do, a letter or a digit first, 64 characters at most.")
                .arg(isolated(terms::shortened(desk.id)));
    }
    const QString twice = draftdesks::idOfTwo(desks);
    return twice.isEmpty() ? QString() : twiceText(twice);
}

QFuture<Result<NewsroomSettings>> NewsroomEditor::save()
{
    // On top of what is stored when the job comes to its turn: another chief may have changed something meanwhile.
    const auto change = [before = m_stored, clean = m_cleaned, after = draft(),
                         desks = m_desks->draft()](NewsroomSettings &settings) -> Result<void> {
        settings.name = localized::merged(clean.name, after.name, settings.name);
        settings.agency = localized::merged(clean.agency, after.agency, settings.agency);
        if (after.desks == clean.desks)
            return ok();
        settings.desks = draftdesks::cleaned(draftdesks::merged(before.desks, desks, settings.desks));
        const QString twice = draftdesks::idOfTwo(settings.desks);
        if (!twice.isEmpty())
            return fail(ErrorCode::Conflict, u"two desks "_s + twice, {twice});
        return ok();
    };
    const auto asked = m_desk.stores().write(
        [change, actor = m_desk.user().id](Stores &stores) { return stores.settings().change(change, actor); });
    onResult(asked, this, [this](const Result<NewsroomSettings> &saved) {
        if (saved)
            takeSaved(*saved);
    });
    return asked;
}

QString NewsroomEditor::refusalText(const Error &error) const
{
    if (error.code == ErrorCode::Conflict && error.items.size() == 2)
        return inUseText(error.items[0], error.items[1].toLongLong());
    if (error.code == ErrorCode::Conflict && error.items.size() == 1)
        return twiceText(error.items[0]);
    if (error.code == ErrorCode::Forbidden)
        return tr("Only a chief may change this, and you are none any more.");
    return errorText(error).sentence();
}

QString NewsroomEditor::twiceText(const QString &deskId)
{
    return tr("Two desks cannot both be kept as “%1”.").arg(isolated(terms::shortened(deskId)));
}

QString NewsroomEditor::inUseText(const QString &deskId, qint64 articles) const
{
    const QString name = isolated(terms::shortened(m_desk.deskName(deskId)));
    return tr("%n article(s) lie on the desk %1, so that it stays. It can be given another name.", nullptr,
              static_cast<int>(articles))
        .arg(name);
}

} // namespace nashra::presentation
