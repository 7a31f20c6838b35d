// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/findingkind.h"

#include <QCoreApplication>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

FindingKind kindOf(const Finding &finding)
{
    const QStringView kind = QStringView(finding.rule).left(finding.rule.indexOf(u'.'));
    if (kind == "spelling"_L1)
        return FindingKind::Spelling;
    if (kind == "words"_L1)
        return FindingKind::Words;
    if (kind == "style"_L1)
        return FindingKind::Style;
    if (kind == "entity"_L1)
        return FindingKind::Entity;
    if (kind == "quote"_L1)
        return FindingKind::Quote;
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
