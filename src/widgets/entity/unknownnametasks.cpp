// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/unknownnametasks.h"

#include "core/base/bidi.h"
#include "core/base/words.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityoperations.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/nameadding.h"
#include "presentation/entities/sidebarmodel.h"
#include "presentation/entities/twintext.h"
#include "presentation/proofing/proofing.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/translation/sidebysidemodel.h"
#include "widgets/editor/articlepage.h"
#include "widgets/entity/entitypickerdialog.h"

#include <QAction>
#include <QDateTime>
#include <QMenu>

namespace nashra::widgets {

using presentation::UnknownName;
namespace nameadding = presentation::nameadding;

namespace {

constexpr int longestInMenu = 40;

/// The paragraph a name stands in first, and its source where the article is a translation.
nameadding::TiedTexts tiedTexts(const ArticlePage &page, const UnknownName &name)
{
    const presentation::SideBySideModel *source = page.sideBySide();
    if (!source || name.places.isEmpty())
        return {};
    const auto textIn = [](const QList<Paragraph> &paragraphs, ParagraphId id) {
        for (const Paragraph &paragraph : paragraphs) {
            if (paragraph.id == id)
                return paragraph.text();
        }
        return QString();
    };
    const ParagraphId here = name.place().paragraph;
    return {textIn(page.session().paragraphs(), here),
            textIn(source->source().body.paragraphs, source->sourceFor(here))};
}

/// The house name in a language, or in the other where it has none there.
QString shownName(const Entity &entity, Language language)
{
    const QString name = entity.houseName(language);
    return name.isEmpty() ? entity.houseName(otherLanguage(language)) : name;
}

} // namespace

UnknownNameTasks::UnknownNameTasks(const WindowParts &parts, QWidget &parent)
    : QObject(&parent)
    , m_parts(parts)
    , m_over(parent)
    , m_operations(new presentation::EntityOperations(parts.desk, this))
{
    connect(&parts.registry, &presentation::EntityRegistry::changed, this, &UnknownNameTasks::withdrawKnown);
}

void UnknownNameTasks::setPage(ArticlePage *page)
{
    m_page = page;
}

UnknownNameTasks::Lines UnknownNameTasks::addTo(QMenu &menu, const UnknownName &name)
{
    QString shown = isolated(cutAtWord(name.candidate.name, longestInMenu));
    shown.replace(u'&', QStringLiteral("&&"));
    Lines lines;
    lines.add = menu.addAction(tr("Add “%1” to the registry").arg(shown), this, [this, name] { add(name); });
    lines.enter = menu.addAction(tr("Enter it in the registry…"), this, [this, name] { enter(name); });
    lines.makeSpelling = menu.addAction(tr("Make it a spelling of…"), this, [this, name] { makeSpelling(name); });
    lines.ignore = menu.addAction(tr("Ignore the name in this article"), this, [this, name] { ignore(name); });
    return lines;
}

void UnknownNameTasks::follow(const presentation::SidebarModel &model)
{
    if (m_underWay.isEmpty())
        return;
    QSet<QString> offered;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (const UnknownName *name = model.unknownAt(row))
            offered.insert(name->candidate.name);
    }
    m_underWay.removeIf([&](const QString &name) {
        return !offered.contains(name) && nameadding::isKnown(m_parts.registry.matcher(), name);
    });
}

UnknownNameTasks::Asked UnknownNameTasks::ask(const QString &name) const
{
    return {name, m_page->session().header().values().language, m_page};
}

void UnknownNameTasks::add(const UnknownName &name)
{
    const QString written = name.candidate.name;
    if (!m_page || m_underWay.contains(written))
        return;
    m_underWay.insert(written);
    const auto adding = nameadding::add(m_parts.desk, m_parts.registry.matcher(), name, tiedTexts(*m_page, name));
    presentation::onResult(adding, this, [this, asked = ask(written)](const Result<nameadding::Adding> &added) {
        if (added && added->twins.isEmpty())
            tellAdded(added->entity, asked);
        else
            m_underWay.remove(asked.name);
        if (!added)
            emit failed(added.error());
        else if (!added->twins.isEmpty())
            askAboutTwins(*added, asked);
    });
}

void UnknownNameTasks::askAboutTwins(const nameadding::Adding &adding, const Asked &asked)
{
    const auto choice = [this, asked](const QString &text, const std::function<void()> &way) {
        auto *action = new QAction(text); // as all that is told: owned by the bar
        connect(action, &QAction::triggered, this, [this, name = asked.name, way] {
            withdraw(name);
            // Somebody else may have entered it since.
            if (!m_underWay.contains(name) && !nameadding::isKnown(m_parts.registry.matcher(), name))
                way();
        });
        return action;
    };
    const EntityId twin = adding.twins.first().entity.id;
    QAction *spelling = choice(tr("Make it a spelling of that one"), [this, twin, asked] { addSpelling(twin, asked); });
    QAction *another =
        choice(tr("Add as another"), [this, entity = adding.entity, asked] { addAnother(entity, asked); });
    // What is said stays while somebody looks.
    auto *look = new QAction(tr("Open"));
    connect(look, &QAction::triggered, this, [this, twin] { emit openingWanted(twin); });
    const presentation::DeskSession &desk = m_parts.desk;
    const QDate day = desk.clock().now().toDateTimeUtc().toLocalTime().date();
    const QString sentence = presentation::twinText(asked.name, adding.twins, day, desk.uiLanguage());
    withdraw(asked.name);
    m_questions.insert(asked.name, {asked, sentence});
    tell(asked, sentence, {spelling, another, look}, MessageBar::Tone::Warning);
}

void UnknownNameTasks::withdraw(const QString &name)
{
    if (!m_questions.contains(name))
        return;
    const auto [asked, sentence] = m_questions.take(name);
    if (asked.page)
        asked.page->messages().withdraw(sentence);
    else
        emit withdrawn(sentence);
}

void UnknownNameTasks::withdrawKnown()
{
    for (const QString &name : m_questions.keys()) {
        if (nameadding::isKnown(m_parts.registry.matcher(), name))
            withdraw(name);
    }
}

void UnknownNameTasks::addAnother(const Entity &entity, const Asked &asked)
{
    m_underWay.insert(asked.name);
    presentation::onResult(nameadding::addAnother(m_parts.desk, entity), this,
                           [this, asked](const Result<Entity> &added) {
                               if (added) {
                                   tellAdded(*added, asked);
                                   return;
                               }
                               m_underWay.remove(asked.name);
                               emit failed(added.error());
                           });
}

void UnknownNameTasks::enter(const UnknownName &name)
{
    if (!m_page)
        return;
    const nameadding::TiedTexts texts = tiedTexts(*m_page, name);
    const auto matcher = m_parts.registry.matcher();
    const bool isTied = matcher && !texts.source.isEmpty();
    const QString other =
        isTied ? nameadding::nameInSource(name.candidate, name.place().position, texts, *matcher) : QString();
    emit enteringWanted(nameadding::entityOf(name.candidate, other));
}

void UnknownNameTasks::makeSpelling(const UnknownName &name)
{
    const QString written = name.candidate.name;
    if (!m_page || m_underWay.contains(written))
        return;
    auto *dialog = new EntityPickerDialog(m_parts, tr("“%1” is a spelling of").arg(isolated(written)), {}, &m_over);
    connect(dialog, &EntityPickerDialog::entityPicked, this,
            [this, asked = ask(written)](EntityId id) { addSpelling(id, asked); });
    dialog->searchFor(nameadding::searchFor(written));
    dialog->open();
}

void UnknownNameTasks::addSpelling(EntityId id, const Asked &asked)
{
    m_underWay.insert(asked.name);
    const auto adding = nameadding::addSpelling(m_parts.desk, id, asked.name);
    presentation::onResult(adding, this, [this, asked](const Result<nameadding::AddedSpelling> &added) {
        if (added) {
            emit entered(added->now.id, asked.name);
            tellSpelling(*added, asked);
            return;
        }
        m_underWay.remove(asked.name);
        emit failed(added.error());
    });
}

void UnknownNameTasks::tellSpelling(const nameadding::AddedSpelling &added, const Asked &asked)
{
    QList<QAction *> actions;
    if (added.now.revision != added.before.revision)
        actions << undoing([this, added, asked] { takeSpellingBack(added, asked); });
    tell(asked,
         tr("%1 is a spelling of %2 now.").arg(isolated(asked.name), isolated(shownName(added.now, asked.language))),
         actions);
}

void UnknownNameTasks::takeSpellingBack(const nameadding::AddedSpelling &added, const Asked &asked)
{
    const auto restoring = m_operations->restore(added.now.id, added.now.revision, added.before.revision);
    presentation::onResult(restoring, this, [this, asked](const Result<Entity> &restored) {
        tellForgotten(restored ? Result<void>() : tl::unexpected(restored.error()), asked);
    });
}

void UnknownNameTasks::ignore(const UnknownName &name)
{
    if (m_page)
        m_parts.proofing.ignoreName(m_page->proofing(), name.candidate.name);
}

void UnknownNameTasks::tellAdded(const Entity &added, const Asked &asked)
{
    emit entered(added.id, asked.name);
    tell(asked, tr("%1 is in the registry now.").arg(isolated(asked.name)),
         {undoing([this, added, asked] { takeBack(added, asked); })});
}

void UnknownNameTasks::takeBack(const Entity &added, const Asked &asked)
{
    presentation::onResult(m_operations->remove(added), this,
                           [this, asked](const Result<void> &removed) { tellForgotten(removed, asked); });
}

void UnknownNameTasks::tellForgotten(const Result<void> &taken, const Asked &asked)
{
    m_underWay.remove(asked.name);
    if (taken)
        tell(asked, tr("%1 is not in the registry any more.").arg(isolated(asked.name)));
    else
        emit failed(taken.error());
}

void UnknownNameTasks::tell(const Asked &asked, const QString &sentence, const QList<QAction *> &actions,
                            MessageBar::Tone tone)
{
    if (asked.page)
        asked.page->messages().show(tone, sentence, actions);
    else
        emit told(tone, sentence, actions);
}

QAction *UnknownNameTasks::undoing(const std::function<void()> &takeBack)
{
    auto *undo = new QAction(tr("Undo"));
    connect(undo, &QAction::triggered, this, [undo, takeBack] {
        undo->setEnabled(false);
        takeBack();
    });
    return undo;
}

} // namespace nashra::widgets
