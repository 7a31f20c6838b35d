// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/copydesksettings.h"

#include "core/base/bidi.h"
#include "core/ports/stores.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/findingtext.h"
#include "presentation/errors/ruleproblemtext.h"
#include "presentation/proofing/disabledrules.h"
#include "presentation/proofing/houserules.h"
#include "presentation/proofing/rulesmodel.h"

#include <QLocale>
#include <QtConcurrentRun>

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using language::DictionaryInfo;

namespace {

/// "British English (en_GB)", in the order of the window's language whatever the name is written in.
QString dictionaryText(const QString &id)
{
    const QString name = QLocale(id).language() == QLocale::C ? QString() : QLocale(id).nativeLanguageName();
    return name.isEmpty() ? isolated(id) : isolated(name) + u" (%1)"_s.arg(isolated(id));
}

/// What was changed between two states, done to a third: another person may have changed something meanwhile.
NewsroomSettings merged(const NewsroomSettings &before, const NewsroomSettings &after, NewsroomSettings stored)
{
    for (const Language language : {Language::English, Language::Arabic}) {
        if (after.dictionaries.value(language) != before.dictionaries.value(language))
            stored.dictionaries.insert(language, after.dictionaries.value(language));
    }
    if (after.monthSet != before.monthSet)
        stored.monthSet = after.monthSet;
    if (after.styleFolder != before.styleFolder)
        stored.styleFolder = after.styleFolder;
    stored.disabledRules = disabledrules::merged(before.disabledRules, after.disabledRules, stored.disabledRules);
    stored.dictionaries.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return stored;
}

/// Changes the settings as they are stored when the job comes to its turn.
template <class Change>
QFuture<Result<void>> change(const DeskSession &desk, Change fn)
{
    return desk.stores().write([fn = std::move(fn), actor = desk.user().id](Stores &stores) -> Result<void> {
        const auto kept = stores.settings().change(
            [&fn](NewsroomSettings &settings) {
                fn(settings);
                return ok();
            },
            actor);
        return kept ? ok() : Result<void>(tl::unexpected(kept.error()));
    });
}

} // namespace

CopyDeskSettings::CopyDeskSettings(DeskSession &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_house(std::make_unique<HouseRules>())
    , m_rules(new RulesModel(desk, this))
{
    connect(&desk, &DeskSession::newsroomChanged, this, &CopyDeskSettings::takeStored);
    connect(&desk, &DeskSession::userChanged, this, [this] {
        m_rules->setReadOnly(!canChange());
        emit changed();
    });
    connect(&desk, &DeskSession::uiLanguageChanged, this, &CopyDeskSettings::dictionariesChanged);
    connect(m_house.get(), &HouseRules::changed, this, &CopyDeskSettings::listRules);
    connect(m_rules, &RulesModel::disabledChanged, this, &CopyDeskSettings::changed);
    m_rules->setReadOnly(!canChange());
    takeStored();
    findDictionaries();
}

CopyDeskSettings::~CopyDeskSettings() = default;

bool CopyDeskSettings::canChange() const
{
    return m_desk.user().roles.testFlag(Role::Chief);
}

void CopyDeskSettings::takeStored()
{
    // What somebody is changing here stays, on top of what is stored now.
    m_draft = merged(m_stored, draft(), m_desk.newsroom());
    m_stored = merged({}, {}, m_desk.newsroom());
    m_rules->setDisabled(m_draft.disabledRules);
    m_house->setFolder(m_draft.styleFolder);
    emit dictionariesChanged();
    emit changed();
}

NewsroomSettings CopyDeskSettings::draft() const
{
    NewsroomSettings draft = m_draft;
    draft.disabledRules = m_rules->disabled();
    return draft;
}

bool CopyDeskSettings::isChanged() const
{
    return draft() != m_stored;
}

void CopyDeskSettings::findDictionaries()
{
    auto *watcher = new QFutureWatcher<QList<DictionaryInfo>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_found = watcher->result();
        emit dictionariesChanged();
    });
    watcher->setFuture(QtConcurrent::run([] { return language::findDictionaries(); }));
}

QList<CopyDeskSettings::Choice> CopyDeskSettings::dictionaries(Language language) const
{
    const auto usual = language::chooseDictionary(m_found, language);
    QList<Choice> choices{
        {{}, usual ? tr("Default: %1").arg(dictionaryText(usual->id)) : tr("Default: none is installed")}};
    const QString wanted = dictionary(language);
    bool isFound = wanted.isEmpty();
    for (const DictionaryInfo &dictionary : m_found) {
        if (dictionary.language != language)
            continue;
        choices << Choice{dictionary.id, dictionaryText(dictionary.id)};
        isFound = isFound || dictionary.id == wanted;
    }
    if (!isFound)
        choices << Choice{wanted, tr("%1, not installed here").arg(dictionaryText(wanted))};
    return choices;
}

void CopyDeskSettings::setDictionary(Language language, const QString &id)
{
    if (id.isEmpty())
        m_draft.dictionaries.remove(language);
    else
        m_draft.dictionaries.insert(language, id);
    emit changed();
}

QList<CopyDeskSettings::Choice> CopyDeskSettings::monthSets()
{
    return {{{}, tr("As written, without a check")},
            {u"levant"_s, tr("Levant: %1").arg(isolated(u"كانون الثاني، شباط، آذار"_s))},
            {u"egypt"_s, tr("Egypt: %1").arg(isolated(u"يناير، فبراير، مارس"_s))},
            {u"both"_s, tr("Both: %1").arg(isolated(u"كانون الثاني/يناير"_s))}};
}

void CopyDeskSettings::setMonthSet(const QString &id)
{
    m_draft.monthSet = id;
    emit changed();
}

void CopyDeskSettings::setStyleFolder(const QString &folder)
{
    m_draft.styleFolder = folder.trimmed();
    m_house->setFolder(m_draft.styleFolder);
    emit changed();
}

QStringList CopyDeskSettings::problems() const
{
    QStringList sentences;
    if (m_house->rules()) {
        for (const language::style::RuleProblem &problem : m_house->rules()->problems())
            sentences << ruleProblemText(problem);
    }
    return sentences;
}

void CopyDeskSettings::listRules()
{
    QList<CopyDeskRule> rules;
    for (const QString &id : builtInRules())
        rules << CopyDeskRule{id};
    const language::style::RuleSet &house = *m_house->rules();
    for (const QString &id : house.ids()) {
        const language::style::Rule *rule = house.rule(id);
        rules << CopyDeskRule{id, rule->message(), rule->file()};
    }
    std::sort(rules.begin(), rules.end(),
              [](const CopyDeskRule &a, const CopyDeskRule &b) { return a.id.compare(b.id, Qt::CaseInsensitive) < 0; });
    m_rules->setRules(rules);
    emit changed();
}

QFuture<Result<void>> CopyDeskSettings::save()
{
    return change(m_desk, [before = m_stored, after = draft()](NewsroomSettings &stored) {
        stored = merged(before, after, std::move(stored));
    });
}

QFuture<Result<void>> CopyDeskSettings::switchOff(const DeskSession &desk, const QString &ruleOrKind)
{
    return change(desk, [ruleOrKind](NewsroomSettings &stored) {
        stored.disabledRules = disabledrules::switched(stored.disabledRules, ruleOrKind, false, {});
    });
}

} // namespace nashra::presentation
