// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entity/entity.h"
#include "core/newsroom/newsroomsettings.h"
#include "language/proofing/checker.h"

#include <QHash>

#include <functional>

namespace nashra::language {

/// The dateline against the newsroom's template and registry. Positions are in the dateline as the template renders it:
/// "style.dateline.place" (the template needs one and there is none), "style.dateline.placename" (not as the registry
/// has it, marks apart; all capitals will do; of places that share a name towns come before countries, and no place is
/// proposed where several may be meant), "style.dateline.agency" (not the newsroom's), "style.dateline.future" and
/// "style.dateline.old" (more than seven days before today). In the body: "style.dateline.body", a dateline at the
/// start of the first paragraph. An alert (urgency 1 and 2) may go without a dateline; what is under embargo may be
/// dated up to its end.
class DatelineChecker final : public Checker
{
public:
    /// today is asked at every check, for programs that run overnight; it is called on the thread that checks.
    DatelineChecker(NewsroomSettings newsroom, const QList<Entity> &entities, std::function<QDate()> today);

    [[nodiscard]] QList<Finding> checkArticle(const TextSnapshot &snapshot) const override;

private:
    [[nodiscard]] QList<Finding> checkParts(const ArticleContent &content, Status status) const;
    [[nodiscard]] QList<Finding> checkPlace(const ArticleContent &content, const QString &rendered) const;
    [[nodiscard]] QList<Finding> checkDate(const ArticleContent &content, const QString &rendered) const;
    [[nodiscard]] QList<Finding> checkBody(const ArticleContent &content) const;
    [[nodiscard]] bool isKnownAgency(const QString &agency, Language language) const;

    /// What a place of some name is called in the newsroom.
    struct Place
    {
        QString house;
        bool isWithinAnother = false; ///< a town or province, no country
    };
    [[nodiscard]] QString houseNameOf(const QString &place, Language language) const;

    NewsroomSettings m_newsroom;
    QHash<QString, QList<Place>> m_places; ///< by folded name with its language
    std::function<QDate()> m_today;
};

} // namespace nashra::language
