// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ports/stores.h"
#include "faults/support/diary.h"
#include "faults/support/opennewsroom.h"
#include "faults/support/waiting.h"
#include "faults/writer/idlejournals.h"
#include "faults/writer/typist.h"

#include <QCommandLineParser>
#include <QGuiApplication>

#include <thread>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::faults;

namespace {

struct Order
{
    storage::Location location;
    QString journals;
    QString slug;
    bool isStoredFirst = false;
    bool isWithoutJournal = false;
    TypistHabits habits;
};

Result<Order> readOrder(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"newsroom"_s, u"The newsroom to write in."_s);
    parser.addOptions({{u"journals"_s, u"Folder of the journals."_s, u"folder"_s},
                       {u"slug"_s, u"Slug of the article."_s, u"slug"_s},
                       {u"stored-first"_s, u"Saves the empty article before typing."_s},
                       {u"interval"_s, u"Milliseconds between words."_s, u"ms"_s, u"3"_s},
                       {u"save-every"_s, u"Words between saves."_s, u"words"_s, u"20"_s},
                       {u"sync-every"_s, u"Words between syncs of the journal."_s, u"words"_s, u"30"_s},
                       {u"die-after-saves"_s, u"Dies with that acknowledgement."_s, u"saves"_s},
                       {u"die-after-syncs"_s, u"Dies with that acknowledgement."_s, u"syncs"_s},
                       {u"without-journal"_s, u"Removes a guard: no journal is kept."_s},
                       {u"acknowledge-early"_s, u"Removes a guard: says saved before the store does."_s}});
    parser.addHelpOption();
    parser.process(application);
    const auto location = storage::Location::parse(parser.positionalArguments().value(0));
    if (!location)
        return tl::unexpected(location.error());
    Order order;
    order.location = *location;
    order.journals = parser.value(u"journals"_s);
    order.slug = parser.value(u"slug"_s);
    order.isStoredFirst = parser.isSet(u"stored-first"_s);
    order.isWithoutJournal = parser.isSet(u"without-journal"_s);
    order.habits.interval = std::chrono::milliseconds(parser.value(u"interval"_s).toInt());
    order.habits.saveEvery = std::max(1, parser.value(u"save-every"_s).toInt());
    order.habits.syncEvery = std::max(1, parser.value(u"sync-every"_s).toInt());
    order.habits.dieAfterSaves = parser.value(u"die-after-saves"_s).toInt();
    order.habits.dieAfterSyncs = parser.value(u"die-after-syncs"_s).toInt();
    order.habits.acknowledgesEarly = parser.isSet(u"acknowledge-early"_s);
    return order;
}

Result<Article> firstArticle(OpenNewsroom &desk, const Order &order)
{
    Article article;
    article.content.slug = order.slug;
    article.content.headline = u"Typed under fire"_s;
    if (!order.isStoredFirst)
        return article;
    const auto made =
        await(desk.executor().write([content = article.content, user = desk.session().user().id](Stores &stores) {
            return stores.articles().create(content, user);
        }));
    if (made)
        diary::saved(made->id, made->revision, 0);
    return made;
}

/// Tells for ever that the machine lets this process run; a loss is counted in the time it had.
void startPulse()
{
    std::thread([] {
        while (true) {
            diary::pulse();
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }).detach();
}

int failWith(const Error &error)
{
    diary::failed(error.toLogString());
    return 3;
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto order = readOrder(application);
    if (!order)
        return failWith(order.error());
    const auto desk = OpenNewsroom::open(order->location, order->journals);
    if (!desk)
        return failWith(desk.error());
    const auto article = firstArticle(**desk, *order);
    if (!article)
        return failWith(article.error());
    IdleJournals idle;
    JournalKeeper &journals = order->isWithoutJournal ? static_cast<JournalKeeper &>(idle)
                                                      : static_cast<JournalKeeper &>((*desk)->journals());
    presentation::EditingSession session((*desk)->session(), journals, *article);
    startPulse();
    const Typist typist(session, order->habits);
    return QGuiApplication::exec();
}
