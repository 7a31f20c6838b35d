// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The registry's window at the sizes of a registry: from the wish to its first names, and for every key typed in its
// search field how long the window is held up by the key, and when the names that were found stand there.
#include "app/demo/demonewsroom.h"
#include "app/newsroom/newsroomopening.h"
#include "core/base/clock.h"
#include "core/ports/stores.h"
#include "presentation/actions/actionregistry.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/entities/mentionspass.h"
#include "presentation/proofing/proofing.h"
#include "presentation/publishing/publicationcontroller.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "publishing/exporterregistry.h"
#include "storage/databaseexecutor.h"
#include "storage/journal/filejournalkeeper.h"
#include "support/latencies.h"
#include "support/orstop.h"
#include "support/sizes.h"
#include "widgets/entity/registrywindow.h"
#include "widgets/openedarticle.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QTest>

#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace nashra;
using bench::orStop;
using bench::waitFor;

namespace {

const QStringList given{u"Samer"_s, u"Lama"_s, u"Nadim"_s, u"Rima"_s, u"Tarek"_s, u"Hala"_s, u"Omar"_s, u"Dana"_s};
const QStringList givenArabic{u"سامر"_s, u"لمى"_s, u"نديم"_s, u"ريما"_s, u"طارق"_s, u"هالة"_s, u"عمر"_s, u"دانا"_s};

QString family(quint32 number, bool isArabic)
{
    static const QString latin = u"bdfghklmnrstz"_s;
    static const QString arabic = u"بدفغحكلمنرستز"_s;
    QString word;
    for (quint32 rest = number + 1; rest > 0; rest /= quint32(latin.size()))
        word += isArabic ? QString(arabic[rest % latin.size()]) + u'ا' : QString(latin[rest % latin.size()]) + u'a';
    word[0] = word[0].toUpper();
    return word;
}

/// A newsroom with a registry of that size in a file.
class Registry
{
public:
    explicit Registry(qint64 size)
    {
        file = folder.filePath(u"registry.nashra"_s);
        orStop(app::makeDemoNewsroom(file));
        const SystemClock clock;
        const auto stores = orStop(app::openNewsroom(file, storage::Access::ReadWrite, clock));
        const UserId author = orStop(stores->users().userByLogin(u"rana"_s)).id;
        std::mt19937 random{11};
        constexpr qint64 piece = 20'000;
        for (qint64 made = 0; made < size;) {
            QList<Entity> some;
            for (; made < size && some.size() < piece; ++made) {
                const auto first = qsizetype(random() % quint32(given.size()));
                const auto last = quint32(random() % 40'000);
                Entity entity;
                entity.names = {{Language::English, NameForm::House, given[first] + u' ' + family(last, false)},
                                {Language::Arabic, NameForm::House, givenArabic[first] + u' ' + family(last, true)}};
                some << entity;
            }
            (void)orStop(stores->entities().import(some, author));
        }
    }

    QTemporaryDir folder;
    QString file;
};

Registry &registryOf(qint64 size)
{
    static std::map<qint64, std::unique_ptr<Registry>> made;
    auto &registry = made[size];
    if (!registry)
        registry = std::make_unique<Registry>(size);
    return *registry;
}

presentation::Theme themeNamed(const QString &name)
{
    return orStop(presentation::Theme::fromFile(u":/themes/%1.json"_s.arg(name)));
}

/// What a window works with, without the parts that read the whole registry for an article.
struct Room
{
    explicit Room(const QString &file)
        : stores(orStop(storage::Location::parse(file)), clock)
    {
        const auto opening = stores.open();
        const auto loading = desk.load();
        waitFor([&] { return opening.isFinished() && desk.isLoaded(); });
        orStop(desk.setUserByLogin(u"rana"_s));
    }
    ~Room() { stores.shutdown(); }

    QTemporaryDir folder;
    SystemClock clock;
    storage::DatabaseExecutor stores;
    storage::FileJournalKeeper journals{folder.path(), clock};
    presentation::DeskSession desk{stores, clock};
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    presentation::SettingsKeyBindings keys{settings};
    presentation::ActionRegistry actions{keys};
    publishing::ExporterRegistry exporters;
    presentation::ThemeController theme{themeNamed(u"light"_s), themeNamed(u"dark"_s)};
    presentation::PublicationController publication{desk, exporters};
    presentation::EntityRegistry registry{desk};
    presentation::Proofing proofing{desk, registry};
    presentation::MentionsPass mentions{desk, registry};
    widgets::WindowParts parts{desk, journals, actions, theme, publication, registry, proofing, mentions, settings};
};

void typing(benchmark::State &state)
{
    Room room(registryOf(state.range(0)).file);
    bench::Latencies openings;
    bench::Latencies keys;
    bench::Latencies answers;
    for ([[maybe_unused]] auto _ : state) {
        std::unique_ptr<widgets::RegistryWindow> window;
        openings.measure([&] {
            window = std::make_unique<widgets::RegistryWindow>(room.parts);
            window->show();
            const auto *list = window->findChild<QListView *>(u"entities"_s);
            waitFor([list] { return list->model()->rowCount() > 0; });
            list->viewport()->repaint();
        });
        auto *search = window->findChild<QLineEdit *>(u"search"_s);
        const auto *list = window->findChild<QListView *>(u"entities"_s);
        int resets = 0;
        QObject::connect(list->model(), &QAbstractItemModel::modelReset, window.get(), [&resets] { ++resets; });
        for (const QString &typed : {u"samer ba"_s, u"nadim"_s, u"سامر با"_s, u"dana zafa"_s}) {
            if (!search->text().isEmpty()) {
                search->clear();
                waitFor([&resets] { return std::exchange(resets, 0) > 0; });
            }
            for (const QChar letter : typed) {
                answers.measure([&] {
                    keys.measure([&] { QTest::sendKeyEvent(QTest::Click, search, Qt::Key_unknown, letter, {}); });
                    waitFor([&resets] { return std::exchange(resets, 0) > 0; });
                });
            }
        }
    }
    openings.report(state, "open_");
    keys.report(state, "key_");
    answers.report(state, "found_");
}

BENCHMARK(typing)->Name("registry/typing")->Apply(bench::archiveSizes)->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
