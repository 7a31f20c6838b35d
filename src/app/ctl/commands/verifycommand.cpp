// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commandcontext.h"
#include "app/ctl/commands/commands.h"
#include "app/ctl/newsroomcheck.h"
#include "storage/integrity.h"

#include <QJsonArray>
#include <QJsonObject>

namespace nashra::app {

using namespace Qt::StringLiterals;

Result<ExitCode> run::verify(CommandContext &context)
{
    const auto damages = storage::integrityFaults(context.stores().connection());
    if (!damages)
        return tl::unexpected(damages.error());
    auto report = checkNewsroom(context.stores());
    if (!report)
        return tl::unexpected(report.error());
    QStringList faults;
    for (const QString &damage : *damages)
        faults << u"file: "_s + damage;
    faults += report->faults;

    Console &console = context.console();
    const QString head = QString::fromLatin1(report->head.toHex());
    console.json({{u"isSound"_s, faults.isEmpty()},
                  {u"events"_s, report->events},
                  {u"head"_s, head},
                  {u"articles"_s, report->articles},
                  {u"revisions"_s, report->revisions},
                  {u"faults"_s, QJsonArray::fromStringList(faults)}});
    console.line(u"%1 articles with %2 revisions, %3 audit events"_s.arg(report->articles)
                     .arg(report->revisions)
                     .arg(report->events));
    for (const QString &fault : std::as_const(faults))
        console.line(u"FAULT "_s + fault);
    if (!faults.isEmpty()) {
        console.remark(u"%1 faults found"_s.arg(faults.size()));
        return ExitCode::Fault;
    }
    console.line(u"sound; head of the audit "_s + head);
    return ExitCode::Done;
}

} // namespace nashra::app
