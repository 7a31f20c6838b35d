// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/findingkind.h"

#include "core/article/article.h"
#include "language/proofing/namequestions.h"

#include <QCoreApplication>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

QString ruleKindId(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Spelling:
        return u"spelling"_s;
    case FindingKind::Words:
        return u"words"_s;
    case FindingKind::Style:
        return u"style"_s;
    case FindingKind::Entity:
        return u"entity"_s;
    case FindingKind::Quote:
        return u"quote"_s;
    case FindingKind::Other:
        break;
    }
    return {};
}

FindingKind kindOf(QStringView rule)
{
    const QStringView name = rule.left(rule.indexOf(u'.'));
    for (const FindingKind kind : allFindingKinds()) {
        if (kind != FindingKind::Other && name == ruleKindId(kind))
            return kind;
    }
    return FindingKind::Other;
}

const QList<FindingKind> &allFindingKinds()
{
    static const QList<FindingKind> kinds{FindingKind::Spelling, FindingKind::Words, FindingKind::Style,
                                          FindingKind::Entity,   FindingKind::Quote, FindingKind::Other};
    return kinds;
}

ColorRole colorRoleOf(const Finding &finding)
{
    switch (kindOf(finding)) {
    case FindingKind::Spelling:
        return language::namequestions::isQuestion(finding) ? ColorRole::Hint : ColorRole::Error;
    case FindingKind::Words:
        return ColorRole::Error;
    case FindingKind::Entity:
        return ColorRole::Mention;
    case FindingKind::Quote:
        return ColorRole::Stale;
    case FindingKind::Style:
    case FindingKind::Other:
        break;
    }
    return finding.severity == Severity::Hint ? ColorRole::Hint : ColorRole::Warning;
}

QString headerFieldOf(const Finding &finding)
{
    if (finding.place == FindingPlace::Headline)
        return u"headline"_s;
    if (isOfRule(finding.rule, u"style.slug"))
        return u"slug"_s;
    if (finding.place != FindingPlace::Dateline)
        return {};
    if (finding.rule == "style.dateline.agency"_L1)
        return u"agency"_s;
    const bool isDate = finding.rule == "style.dateline.future"_L1 || finding.rule == "style.dateline.old"_L1;
    return isDate ? u"dateText"_s : u"place"_s;
}

QString headerFieldText(const ArticleContent &header, const Finding &finding)
{
    const QString field = headerFieldOf(finding);
    if (field == "headline"_L1)
        return header.headline;
    if (field == "slug"_L1)
        return header.slug;
    if (field == "place"_L1)
        return header.dateline.place;
    if (field == "agency"_L1)
        return header.dateline.agency;
    return field.isEmpty() ? QString() : renderDateline(header.dateline, u"{date}"_s, header.language);
}

QString findingKindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Spelling:
        return QCoreApplication::translate("FindingKind", "Spelling");
    case FindingKind::Words:
        return QCoreApplication::translate("FindingKind", "Wrong word");
    case FindingKind::Style:
        return QCoreApplication::translate("FindingKind", "House style");
    case FindingKind::Entity:
        return QCoreApplication::translate("FindingKind", "Names");
    case FindingKind::Quote:
        return QCoreApplication::translate("FindingKind", "Quotes");
    case FindingKind::Other:
        break;
    }
    return QCoreApplication::translate("FindingKind", "Other");
}

} // namespace nashra::presentation
