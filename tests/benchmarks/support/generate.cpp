// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
// nashra-generate ARTICLES NEWSROOM: fills a newsroom with made-up articles, to try the program on a large archive.
#include "core/base/clock.h"
#include "storage/sqlstores.h"
#include "support/archive.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace nashra;

namespace {

Result<void> generate(const QString &place, qint64 articles)
{
    const auto location = storage::Location::parse(place);
    if (!location)
        return tl::unexpected(location.error());
    const SystemClock clock;
    const auto stores = storage::SqlStores::open(*location, storage::Access::ReadWrite, clock);
    if (!stores)
        return tl::unexpected(stores.error());
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    Result<void> moved = ok();
    const auto filled = bench::fillArchive(**stores, articles, [&](qint64 made) {
        if (made % 10'000 != 0 && made != articles)
            return;
        moved = (*stores)->connection().checkpoint();
        out << made << " articles, " << made * 1000 / std::max<qint64>(timer.elapsed(), 1) << " a second\n";
        out.flush();
    });
    return filled ? moved : filled;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Fills a newsroom with made-up articles; the same ones every time."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"articles"_s, u"How many to make."_s);
    parser.addPositionalArgument(u"newsroom"_s,
                                 u"A file, made where it is not there, or postgresql://host/database."_s);
    parser.process(application);
    const QStringList arguments = parser.positionalArguments();
    bool isNumber = false;
    const qint64 articles = arguments.value(0).toLongLong(&isNumber);
    if (arguments.size() != 2 || !isNumber || articles < 1)
        parser.showHelp(2);
    if (const auto done = generate(arguments[1], articles); !done) {
        QTextStream(stderr) << done.error().toLogString() << '\n';
        return 1;
    }
    return 0;
}
