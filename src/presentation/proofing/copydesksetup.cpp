// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/copydesksetup.h"

#include "core/ports/stores.h"
#include "language/spelling/spellingchecker.h"
#include "presentation/base/onresult.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/proofing/houserules.h"
#include "presentation/proofing/newsroomwords.h"
#include "presentation/proofing/proofingthread.h"

#include <QDir>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace nashra::presentation {

using namespace std::chrono_literals;
using language::KnownWords;
using language::SpellingChecker;
using language::SpellingDictionary;

namespace {

// Names, lists and dictionaries come one after the other; the open articles are read anew once.
constexpr auto applyPause = 60ms;

struct LoadedDictionary
{
    std::unique_ptr<SpellingDictionary> dictionary; ///< null where there is none of the language
    std::optional<Error> error;
};

std::shared_ptr<LoadedDictionary> loadedDictionary(const QStringList &folders, Language language, const QString &wanted)
{
    auto loaded = std::make_shared<LoadedDictionary>();
    const auto chosen = language::chooseDictionary(language::findDictionaries(folders), language, wanted);
    if (!chosen)
        return loaded;
    auto dictionary = SpellingDictionary::load(*chosen);
    if (dictionary)
        loaded->dictionary = std::move(*dictionary);
    else
        loaded->error = dictionary.error();
    return loaded;
}

std::shared_ptr<const KnownWords> knownWordsOf(const EntityRegistry::Words &names, const QList<ListedWord> &listed)
{
    QStringList entries = QString::fromUtf8(names.lines).split(u'\n', Qt::SkipEmptyParts) + names.names;
    for (const ListedWord &word : listed)
        entries << word.word;
    return std::make_shared<const KnownWords>(entries);
}

} // namespace

CopyDeskSetup::CopyDeskSetup(DeskSession &desk, const EntityRegistry &registry, ProofingThread &thread,
                             QStringList dictionaryFolders, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_registry(registry)
    , m_thread(thread)
    , m_dictionaryFolders(std::move(dictionaryFolders))
    , m_rules(std::make_unique<HouseRules>())
    , m_spelling(std::make_shared<SpellingChecker>())
{
    connect(m_rules.get(), &HouseRules::changed, this, &CopyDeskSetup::applySoon);
    connect(m_rules.get(), &HouseRules::problemsFound, this, &CopyDeskSetup::ruleProblemsFound);
    m_applyTimer.setSingleShot(true);
    m_applyTimer.setInterval(applyPause);
    connect(&m_applyTimer, &QTimer::timeout, this, &CopyDeskSetup::apply);
    connect(&registry, &EntityRegistry::changed, this, &CopyDeskSetup::learnNames);
    connect(&registry, &EntityRegistry::valuesChanged, this, &CopyDeskSetup::learnValues);
    connect(&desk, &DeskSession::userChanged, this, &CopyDeskSetup::loadWords);
    connect(&desk, &DeskSession::newsroomChanged, this, [this] {
        for (const Language language : {Language::English, Language::Arabic}) {
            if (m_dictionaries.value(language) != m_desk.newsroom().dictionaries.value(language))
                loadDictionary(language);
        }
        m_rules->setFolder(m_desk.newsroom().styleFolder);
        applySoon();
    });
    connect(&desk.stores(), &StoreExecutor::committed, this, [this](const ChangeSet &changes) {
        if (changes.everything || changes.proofing)
            loadWords();
    });
}

CopyDeskSetup::~CopyDeskSetup()
{
    if (m_verdictsFile.isEmpty())
        return;
    // The thread goes next; a few megabytes are written in as many milliseconds.
    m_thread
        .run([spelling = m_spelling, file = m_verdictsFile](language::CopyDesk &) {
            QDir().mkpath(QFileInfo(file).path());
            if (const auto saved = spelling->saveVerdicts(file); !saved)
                qWarning("%s", qUtf8Printable(saved.error().toLogString()));
        })
        .waitForFinished();
}

void CopyDeskSetup::start(const QString &verdictsFile)
{
    m_verdictsFile = verdictsFile;
    if (!verdictsFile.isEmpty()) {
        m_thread.run([spelling = m_spelling, verdictsFile](language::CopyDesk &) {
            const auto loaded = spelling->loadVerdicts(verdictsFile);
            if (!loaded && loaded.error().code != ErrorCode::NotFound)
                qWarning("%s", qUtf8Printable(loaded.error().toLogString()));
        });
    }
    loadDictionary(Language::English);
    loadDictionary(Language::Arabic);
    m_rules->setFolder(m_desk.newsroom().styleFolder);
    loadWords();
    loadModels();
}

void CopyDeskSetup::loadDictionary(Language language)
{
    const QString wanted = m_desk.newsroom().dictionaries.value(language);
    m_dictionaries.insert(language, wanted);
    auto *watcher = new QFutureWatcher<std::shared_ptr<LoadedDictionary>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, language, wanted] {
        watcher->deleteLater();
        if (wanted != m_dictionaries.value(language))
            return; // another one was wanted meanwhile
        const std::shared_ptr<LoadedDictionary> loaded = watcher->result();
        if (loaded->error)
            emit failed(*loaded->error);
        else if (!loaded->dictionary)
            emit dictionaryMissing(language);
        m_thread.change([spelling = m_spelling, loaded, language](language::CopyDesk &) {
            spelling->setDictionary(language, std::move(loaded->dictionary));
        });
        emit dictionaryChosen(language, wanted);
    });
    watcher->setFuture(QtConcurrent::run(
        [folders = m_dictionaryFolders, language, wanted] { return loadedDictionary(folders, language, wanted); }));
}

void CopyDeskSetup::loadWords()
{
    const auto asked =
        m_desk.stores().read([reader = m_desk.user().id](Stores &stores) { return stores.proofing().words(reader); });
    onResult(asked, this, [this](const Result<QList<ListedWord>> &words) {
        if (!words) {
            emit failed(words.error());
            return;
        }
        // What is ignored is of the same store, and is no reason to read every article again.
        if (m_knownWords && *words == m_words)
            return;
        m_words = *words;
        buildKnownWords();
    });
}

void CopyDeskSetup::buildKnownWords()
{
    auto *watcher = new QFutureWatcher<std::shared_ptr<const KnownWords>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, generation = ++m_wordsGeneration] {
        watcher->deleteLater();
        if (generation != m_wordsGeneration)
            return;
        const auto before = std::exchange(m_knownWords, watcher->result());
        if (!before || before->checksum() != m_knownWords->checksum())
            applySoon();
    });
    watcher->setFuture(
        QtConcurrent::run([names = m_registry.words(), words = m_words] { return knownWordsOf(names, words); }));
}

void CopyDeskSetup::learnNames()
{
    // A name somebody has just entered is found at once; that its words are spelled right takes a moment longer.
    m_thread.change([matcher = m_registry.matcher()](language::CopyDesk &copyDesk) { copyDesk.setMatcher(matcher); });
    buildKnownWords();
}

void CopyDeskSetup::learnValues(const QSet<EntityId> &entities)
{
    m_thread.learn(entities, [inputs = checkerInputs()](language::CopyDesk &copyDesk) {
        copyDesk.setCheckers(language::makeCheckers(inputs));
    });
}

void CopyDeskSetup::loadModels()
{
    for (const Language language : {Language::English, Language::Arabic}) {
        const auto asked =
            m_desk.stores().read([language](Stores &stores) { return stores.proofing().wordModel(language); });
        onResult(asked, this, [this, language](const Result<QByteArray> &bytes) {
            // A model that cannot be read is learned anew; nobody's text hangs on it.
            const auto model = bytes.and_then([](const QByteArray &array) {
                return array.isEmpty() ? Result<language::WordModel>(language::WordModel())
                                       : language::WordModel::fromBytes(array);
            });
            if (!model) {
                qWarning("%s", qUtf8Printable(model.error().toLogString()));
                return;
            }
            m_models.insert(language, *model);
            emit modelLoaded(language, *model);
            applySoon();
        });
    }
}

language::CheckerInputs CopyDeskSetup::checkerInputs() const
{
    language::CheckerInputs inputs;
    inputs.newsroom = m_desk.newsroom();
    inputs.entities = m_registry.values();
    inputs.spelling = m_spelling;
    inputs.models = m_models.values();
    inputs.rules = m_rules->rules();
    inputs.today = [clock = &m_desk.clock()] { return clock->now().toDateTimeUtc().toLocalTime().date(); };
    return inputs;
}

void CopyDeskSetup::apply()
{
    m_thread.change([inputs = checkerInputs(), spelling = m_spelling, words = m_knownWords,
                     matcher = m_registry.matcher(),
                     disabled = m_desk.newsroom().disabledRules](language::CopyDesk &copyDesk) {
        spelling->setKnownWords(words);
        copyDesk.setMatcher(matcher);
        copyDesk.setCheckers(language::makeCheckers(inputs));
        copyDesk.setDisabledRules(disabled);
    });
    emit changed();
}

} // namespace nashra::presentation
