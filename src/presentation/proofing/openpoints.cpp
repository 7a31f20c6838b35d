// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/openpoints.h"

#include "presentation/errors/errortext.h"

#include <QCoreApplication>
#include <QLocale>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

OpenPoints openPointsOf(const ArticleContent &content, const QList<Finding> &findings)
{
    OpenPoints points;
    const Dateline &dateline = content.dateline;
    if (dateline.place.trimmed().isEmpty())
        points.emptyFields << u"place"_s;
    if (!dateline.date && dateline.dateText.trimmed().isEmpty())
        points.emptyFields << u"dateText"_s;
    if (content.byline.trimmed().isEmpty())
        points.emptyFields << u"byline"_s;
    points.findings = findings;
    points.findings.removeIf([](const Finding &finding) { return finding.severity == Severity::Hint; });
    return points;
}

QString openPointsText(const OpenPoints &points)
{
    QStringList sentences;
    if (!points.emptyFields.isEmpty()) {
        QStringList names;
        for (const QString &field : points.emptyFields)
            names << fieldText(field);
        //: %1 are fields of the header, such as: place, date, byline
        sentences << QCoreApplication::translate("OpenPoints", "Empty in the header: %1.")
                         .arg(QLocale().createSeparatedList(names));
    }
    if (!points.findings.isEmpty()) {
        sentences << QCoreApplication::translate("OpenPoints", "%n finding(s) of the copy desk are open.", nullptr,
                                                 int(points.findings.size()));
    }
    return sentences.join(u' ');
}

} // namespace nashra::presentation
