// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/proofing.h"

#include "core/ports/stores.h"
#include "core/proofing/ignorelist.h"
#include "core/proofing/namechoice.h"
#include "language/spelling/dictionaries.h"
#include "presentation/base/onresult.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/errors/findingtext.h"
#include "presentation/proofing/copydesksettings.h"
#include "presentation/proofing/copydesksetup.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/proofing/suggestions.h"
#include "presentation/proofing/wordtraining.h"

#include <algorithm>

namespace nashra::presentation {

using namespace std::chrono_literals;

namespace {

constexpr auto trainingDelay = 30s;

/// Whether both keep the same thing silent, whoever decided it. The article is not compared: one of them may be of a
/// time when the store did not know it.
bool isSameIgnore(const IgnoredFinding &a, const IgnoredFinding &b)
{
    return a.rule == b.rule && a.paragraph == b.paragraph && ignoredText(a.text) == ignoredText(b.text);
}

} // namespace

Proofing::Proofing(DeskSession &desk, EntityRegistry &registry, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_registry(registry)
    , m_setup(std::make_unique<CopyDeskSetup>(desk, registry, m_thread, language::dictionaryFolders()))
    , m_suggestions(std::make_unique<Suggestions>())
    , m_training(std::make_unique<WordTraining>(desk))
{
    m_trainingTimer.setSingleShot(true);
    m_trainingTimer.setInterval(trainingDelay);
    connect(&m_trainingTimer, &QTimer::timeout, m_training.get(), &WordTraining::startIfDue);
    connect(m_training.get(), &WordTraining::trained, m_setup.get(), &CopyDeskSetup::loadModels);
    connect(m_training.get(), &WordTraining::failed, this, &Proofing::failed);
    connect(m_setup.get(), &CopyDeskSetup::dictionaryChosen, this,
            [this](Language language, const QString &wanted) { m_suggestions->useDictionary(language, wanted); });
    connect(m_setup.get(), &CopyDeskSetup::modelLoaded, this,
            [this](Language language, const language::WordModel &model) { m_suggestions->setModel(language, model); });
    connect(m_setup.get(), &CopyDeskSetup::changed, this,
            [this] { m_suggestions->setKnownWords(m_setup->knownWords()); });
    connect(m_setup.get(), &CopyDeskSetup::dictionaryMissing, this, &Proofing::dictionaryMissing);
    connect(m_setup.get(), &CopyDeskSetup::ruleProblemsFound, this, &Proofing::ruleProblemsFound);
    connect(m_setup.get(), &CopyDeskSetup::failed, this, &Proofing::failed);
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (!changes.everything && !changes.proofing)
            return;
        for (const Open &open : std::as_const(m_open)) {
            if (open.proofing)
                loadIgnored(open.proofing);
        }
    });
}

Proofing::~Proofing() = default;

void Proofing::start(const QString &verdictsFile)
{
    m_setup->start(verdictsFile);
    m_trainingTimer.start();
}

ProofingSession *Proofing::open(EditingSession &session, QObject *parent)
{
    auto *proofing = new ProofingSession(m_thread, session, parent);
    m_open.removeIf([](const Open &open) { return open.proofing.isNull(); });
    m_open << Open{proofing, {}, {}};
    connect(&session, &EditingSession::articleChanged, proofing, [this, proofing] {
        keepUnsaved(proofing);
        loadApproved(proofing);
    });
    auto *wanting = new QTimer(proofing);
    wanting->setSingleShot(true);
    connect(wanting, &QTimer::timeout, this, [this, proofing] { m_registry.want(proofing->mentioned()); });
    connect(proofing, &ProofingSession::namesChanged, wanting, [wanting, proofing] {
        if (!wanting->isActive())
            wanting->start(proofing->restForWhole());
    });
    loadIgnored(proofing);
    loadApproved(proofing);
    return proofing;
}

Proofing::Open *Proofing::find(const ProofingSession *proofing)
{
    const auto found =
        std::find_if(m_open.begin(), m_open.end(), [&](const Open &open) { return open.proofing.data() == proofing; });
    return found == m_open.end() ? nullptr : &*found;
}

const Proofing::Open *Proofing::find(const ProofingSession *proofing) const
{
    const auto found = std::find_if(m_open.cbegin(), m_open.cend(),
                                    [&](const Open &open) { return open.proofing.data() == proofing; });
    return found == m_open.cend() ? nullptr : &*found;
}

void Proofing::loadIgnored(ProofingSession *proofing)
{
    const EditingSession &session = proofing->session();
    const ArticleId article = session.isNew() ? ArticleId() : session.id();
    const auto asked = m_desk.stores().read([article](Stores &stores) { return stores.proofing().ignored(article); });
    onResult(asked, proofing, [this, proofing](const Result<QList<IgnoredFinding>> &ignored) {
        if (!ignored) {
            emit failed(ignored.error());
            return;
        }
        if (Open *open = find(proofing)) {
            open->ignored = *ignored;
            apply(*open);
        }
    });
}

void Proofing::loadApproved(ProofingSession *proofing)
{
    if (proofing->session().isNew())
        return;
    const auto asked = m_desk.stores().read(
        [article = proofing->session().id()](Stores &stores) { return stores.articles().lastApproved(article); });
    onResult(asked, proofing, [this, proofing](const Result<std::optional<ArticleContent>> &approved) {
        if (!approved)
            emit failed(approved.error());
        else
            proofing->setApproved(*approved ? std::make_shared<const ArticleContent>(**approved) : nullptr);
    });
}

void Proofing::apply(const Open &open)
{
    const QList<IgnoredFinding> ignored = open.ignored + open.unsaved;
    open.proofing->setChoices(namechoice::choicesIn(ignored));
    if (ignored.isEmpty()) {
        open.proofing->setIgnores({});
    } else {
        open.proofing->setIgnores([list = IgnoreList(ignored)](const Finding &finding, const QString &text) {
            return list.ignores(finding, text, finding.paragraph);
        });
    }
    emit ignoredChanged(open.proofing);
}

bool Proofing::canIgnoreEverywhere() const
{
    return bool(m_desk.user().roles & (Role::SubEditor | Role::Chief));
}

bool Proofing::canSwitchOff() const
{
    return m_desk.user().roles.testFlag(Role::Chief);
}

void Proofing::switchOff(const QString &rule)
{
    onResult(CopyDeskSettings::switchOff(m_desk, rule), this, [this, rule](const Result<void> &off) {
        if (off)
            emit ruleSwitchedOff(rule);
        else
            emit failed(off.error());
    });
}

// Whoever asks is a menu that closes before the answer comes.
template <class T>
void Proofing::continueWith(const QFuture<Result<T>> &asked, const std::function<void()> &then)
{
    onResult(asked, this, [this, then](const Result<T> &answer) {
        if (!answer)
            emit failed(answer.error());
        else if (then)
            then();
    });
}

void Proofing::ignore(ProofingSession &proofing, const Finding &finding, Reach reach)
{
    IgnoredFinding ignored;
    ignored.rule = finding.rule;
    ignored.text = proofing.textOf(finding);
    if (reach == Reach::Here)
        ignored.paragraph = finding.paragraph;
    decideToIgnore(proofing, ignored, reach, told(ignored.text, finding));
}

void Proofing::ignoreName(ProofingSession &proofing, const QString &name)
{
    IgnoredFinding ignored;
    ignored.rule = namechoice::unknownName;
    ignored.text = name;
    decideToIgnore(proofing, ignored, Reach::Article, name);
}

IgnoredFinding Proofing::inItsArticle(const ProofingSession &proofing, IgnoredFinding ignored, Reach reach)
{
    if (reach != Reach::Newsroom && !proofing.session().isNew())
        ignored.article = proofing.session().id();
    return ignored;
}

QString Proofing::told(const QString &text, const Finding &finding) const
{
    const QString shown = text.simplified();
    return shown.isEmpty() ? findingText(finding, m_desk.uiLanguage()) : shown;
}

void Proofing::decideToIgnore(ProofingSession &proofing, const IgnoredFinding &ignored, Reach reach,
                              const QString &text)
{
    const Decision decision{
        Decision::Kind::Ignored, text, &proofing, inItsArticle(proofing, ignored, reach), reach, {}};
    setIgnored(proofing, ignored, reach, true, [this, decision] { emit decided(decision); });
}

void Proofing::setIgnored(ProofingSession &proofing, const IgnoredFinding &ignored, Reach reach, bool isIgnored,
                          const std::function<void()> &then)
{
    const QList<IgnoredFinding> records{ignored};
    if (reach == Reach::Newsroom)
        storeIgnored(records, isIgnored, then);
    else
        remember(proofing, isIgnored ? records : QList<IgnoredFinding>(), isIgnored ? QList<IgnoredFinding>() : records,
                 then);
}

void Proofing::storeIgnored(const QList<IgnoredFinding> &records, bool isIgnored, const std::function<void()> &then)
{
    continueWith(m_desk.stores().write([records, isIgnored, actor = m_desk.user().id](Stores &stores) {
        return isIgnored ? stores.proofing().ignore(records, actor) : stores.proofing().unignore(records, actor);
    }),
                 then);
}

QList<IgnoredEntry> Proofing::ignoredIn(const ProofingSession &proofing) const
{
    const Open *open = find(&proofing);
    if (!open)
        return {};
    return ignoredEntries(open->ignored, open->unsaved, proofing.ignoredFindings(),
                          [&proofing](const Finding &finding) { return proofing.textOf(finding); });
}

bool Proofing::canShowAgain(const IgnoredEntry &entry) const
{
    return entry.reach == Reach::Newsroom ? canIgnoreEverywhere() : m_desk.user().roles != Roles();
}

void Proofing::showAgain(ProofingSession &proofing, const IgnoredEntry &entry)
{
    Finding finding = entry.hidden.value(0);
    finding.rule = entry.ignored.rule;
    const QString text =
        told(entry.hidden.isEmpty() ? readableIgnoredText(entry.ignored.text) : proofing.textOf(finding), finding);
    const Decision decision{Decision::Kind::ShownAgain,
                            text,
                            &proofing,
                            inItsArticle(proofing, entry.ignored, entry.reach),
                            entry.reach,
                            {}};
    setIgnored(proofing, entry.ignored, entry.reach, false, [this, decision] { emit decided(decision); });
}

void Proofing::takeBack(const Decision &decision)
{
    if (decision.kind == Decision::Kind::WordListed) {
        continueWith(m_desk.stores().write([word = decision.word, actor = m_desk.user().id](Stores &stores) {
            return stores.proofing().removeWords({word}, actor);
        }),
                     {});
        return;
    }
    const bool isIgnored = decision.kind == Decision::Kind::ShownAgain;
    if (decision.article)
        setIgnored(*decision.article, decision.ignored, decision.reach, isIgnored, {});
    else if (decision.reach == Reach::Newsroom || !decision.ignored.article.isNull())
        storeIgnored({decision.ignored}, isIgnored, {}); // its page was closed meanwhile
}

void Proofing::choose(ProofingSession &proofing, const QString &key, EntityId entity)
{
    const Open *open = find(&proofing);
    if (!open)
        return;
    const QList<IgnoredFinding> before = namechoice::recordsOf(key, open->ignored + open->unsaved);
    remember(proofing, entity.isNull() ? QList<IgnoredFinding>() : QList{namechoice::record(key, entity)}, before, {});
}

void Proofing::remember(ProofingSession &proofing, const QList<IgnoredFinding> &added,
                        const QList<IgnoredFinding> &removed, const std::function<void()> &then)
{
    const EditingSession &session = proofing.session();
    Open *open = find(&proofing);
    if (!open)
        return;
    // Some of them may wait to be kept with the article, also where that has failed once.
    for (const IgnoredFinding &gone : removed)
        open->unsaved.removeIf([&gone](const IgnoredFinding &each) { return isSameIgnore(each, gone); });
    if (session.isNew()) {
        // The store knows no article of that name yet.
        for (IgnoredFinding ignored : added) {
            ignored.text = ignoredText(ignored.text);
            ignored.by = m_desk.user().id;
            ignored.at = m_desk.clock().now();
            open->unsaved << ignored;
        }
        apply(*open);
        if (then)
            then();
        return;
    }
    const auto inArticle = [&session](QList<IgnoredFinding> records) {
        for (IgnoredFinding &record : records)
            record.article = session.id();
        return records;
    };
    continueWith(m_desk.stores().write([kept = inArticle(added), gone = inArticle(removed),
                                        actor = m_desk.user().id](Stores &stores) -> Result<void> {
        if (!gone.isEmpty()) {
            if (const auto removing = stores.proofing().unignore(gone, actor); !removing)
                return removing;
        }
        return kept.isEmpty() ? ok() : stores.proofing().ignore(kept, actor);
    }),
                 then);
}

void Proofing::keepUnsaved(ProofingSession *proofing)
{
    Open *open = find(proofing);
    const EditingSession &session = proofing->session();
    if (!open || open->unsaved.isEmpty() || session.isNew())
        return;
    QList<IgnoredFinding> kept = open->unsaved;
    for (IgnoredFinding &ignored : kept)
        ignored.article = session.id();
    const auto asked = m_desk.stores().write(
        [kept, actor = m_desk.user().id](Stores &stores) { return stores.proofing().ignore(kept, actor); });
    // The first save is often the last thing that is done to a page; what comes of it is told all the same.
    onResult(asked, this, [this, page = QPointer(proofing)](const Result<void> &answer) {
        Open *saved = page ? find(page) : nullptr;
        if (!answer)
            emit failed(answer.error());
        else if (saved)
            saved->unsaved.clear();
    });
}

void Proofing::addWord(const QString &word, bool isOwn)
{
    ListedWord listed;
    listed.word = word;
    listed.language = word.isRightToLeft() ? Language::Arabic : Language::English;
    if (isOwn)
        listed.owner = m_desk.user().id;
    const auto asked = m_desk.stores().write(
        [listed, actor = m_desk.user().id](Stores &stores) { return stores.proofing().addWords({listed}, actor); });
    onResult(asked, this, [this, listed](const Result<int> &added) {
        if (!added)
            emit failed(added.error());
        else if (*added > 0)
            emit decided({Decision::Kind::WordListed, listed.word, {}, {}, {}, listed});
    });
}

QFuture<QStringList> Proofing::suggest(const QString &word, int limit)
{
    return m_suggestions->suggest(word, limit);
}

} // namespace nashra::presentation
