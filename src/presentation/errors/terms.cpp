// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errors/terms.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace nashra::presentation::terms {

QString statusText(Status status)
{
    switch (status) {
    case Status::Draft:
        return QCoreApplication::translate("Terms", "Draft");
    case Status::Submitted:
        return QCoreApplication::translate("Terms", "Submitted");
    case Status::Approved:
        return QCoreApplication::translate("Terms", "Approved");
    case Status::Released:
        return QCoreApplication::translate("Terms", "Released");
    case Status::Killed:
        return QCoreApplication::translate("Terms", "Killed");
    case Status::Spiked:
        return QCoreApplication::translate("Terms", "Spiked");
    }
    return {};
}

QString actionText(Action action)
{
    switch (action) {
    case Action::Submit:
        return QCoreApplication::translate("Terms", "Submit");
    case Action::Return:
        return QCoreApplication::translate("Terms", "Return");
    case Action::Approve:
        return QCoreApplication::translate("Terms", "Approve");
    case Action::Reopen:
        return QCoreApplication::translate("Terms", "Reopen");
    case Action::Release:
        return QCoreApplication::translate("Terms", "Release");
    case Action::FollowUp:
        return QCoreApplication::translate("Terms", "Follow up");
    case Action::Kill:
        return QCoreApplication::translate("Terms", "Kill");
    case Action::Spike:
        return QCoreApplication::translate("Terms", "Spike");
    case Action::Unspike:
        return QCoreApplication::translate("Terms", "Take off the spike");
    }
    return {};
}

QString followUpText(FollowUpClass followUp)
{
    switch (followUp) {
    case FollowUpClass::Update:
        return QCoreApplication::translate("Terms", "Update: the story went on");
    case FollowUpClass::Correction:
        return QCoreApplication::translate("Terms", "Correction: a fact was wrong");
    case FollowUpClass::Refile:
        return QCoreApplication::translate("Terms", "Refile: a slip of the pen");
    case FollowUpClass::Repeat:
        return QCoreApplication::translate("Terms", "Repeat: the same text again");
    }
    return {};
}

QString bulletinStatusText(BulletinStatus status)
{
    switch (status) {
    case BulletinStatus::Open:
        return QCoreApplication::translate("Terms", "Open");
    case BulletinStatus::Approved:
        return QCoreApplication::translate("Terms", "Approved");
    case BulletinStatus::Released:
        return QCoreApplication::translate("Terms", "Released");
    }
    return {};
}

QString entityKindText(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return QCoreApplication::translate("Terms", "Person");
    case EntityKind::Organisation:
        return QCoreApplication::translate("Terms", "Organisation");
    case EntityKind::Place:
        return QCoreApplication::translate("Terms", "Place");
    case EntityKind::Event:
        return QCoreApplication::translate("Terms", "Event");
    }
    return {};
}

QString nameFormText(NameForm form)
{
    switch (form) {
    case NameForm::House:
        return QCoreApplication::translate("Terms", "House form");
    case NameForm::Variant:
        return QCoreApplication::translate("Terms", "Variant");
    case NameForm::Short:
        return QCoreApplication::translate("Terms", "Short form");
    case NameForm::Acronym:
        return QCoreApplication::translate("Terms", "Acronym");
    case NameForm::Adjective:
        return QCoreApplication::translate("Terms", "Adjective");
    }
    return {};
}

QString genderText(Gender gender)
{
    switch (gender) {
    case Gender::Unknown:
        return QCoreApplication::translate("Terms", "Not given");
    case Gender::Masculine:
        return QCoreApplication::translate("Terms", "Masculine");
    case Gender::Feminine:
        return QCoreApplication::translate("Terms", "Feminine");
    }
    return {};
}

QString grammaticalNumberText(GrammaticalNumber number)
{
    switch (number) {
    case GrammaticalNumber::Singular:
        return QCoreApplication::translate("Terms", "Singular");
    case GrammaticalNumber::Dual:
        return QCoreApplication::translate("Terms", "Dual");
    case GrammaticalNumber::Plural:
        return QCoreApplication::translate("Terms", "Plural");
    }
    return {};
}

QString relationKindText(RelationKind kind)
{
    switch (kind) {
    case RelationKind::HoldsOfficeIn:
        return QCoreApplication::translate("Terms", "Holds office in");
    case RelationKind::PartOf:
        return QCoreApplication::translate("Terms", "Part of");
    case RelationKind::LocatedIn:
        return QCoreApplication::translate("Terms", "Located in");
    }
    return {};
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Journalist:
        return QCoreApplication::translate("Terms", "Journalist");
    case Role::SubEditor:
        return QCoreApplication::translate("Terms", "Sub-editor");
    case Role::Translator:
        return QCoreApplication::translate("Terms", "Translator");
    case Role::Chief:
        return QCoreApplication::translate("Terms", "Chief");
    }
    return {};
}

QString rolesText(Roles roles)
{
    QStringList names;
    for (const Role role : {Role::Journalist, Role::SubEditor, Role::Translator, Role::Chief}) {
        if (roles.testFlag(role))
            names << roleText(role);
    }
    return names.join(QStringLiteral(" · "));
}

QString languageText(Language language)
{
    switch (language) {
    case Language::English:
        return QCoreApplication::translate("Terms", "English");
    case Language::Arabic:
        return QCoreApplication::translate("Terms", "Arabic");
    }
    return {};
}

QString urgencyText(int urgency)
{
    switch (urgency) {
    case 1:
        return QCoreApplication::translate("Terms", "1 – flash");
    case 2:
        return QCoreApplication::translate("Terms", "2 – urgent");
    case 5:
        return QCoreApplication::translate("Terms", "5 – normal");
    default:
        return QLocale().toString(urgency);
    }
}

QString momentText(Instant instant, Instant now)
{
    if (instant.isNull())
        return {};
    const QDateTime moment = instant.toDateTimeUtc().toLocalTime();
    const bool isToday = moment.date() == now.toDateTimeUtc().toLocalTime().date();
    return isToday ? QLocale().toString(moment.time(), QLocale::ShortFormat)
                   : QLocale().toString(moment, QLocale::ShortFormat);
}

QString dayText(QDate day)
{
    // A short form says 5/1/24, which is two days in two countries.
    return QLocale().toString(day, QStringLiteral("d MMM yyyy"));
}

QString monthText(QDate month)
{
    return QLocale().toString(month, QStringLiteral("MMMM yyyy"));
}

QString unreadText(qint64 articles)
{
    if (articles <= 0)
        return {};
    return QCoreApplication::translate(
        "Terms", "The archive has not been read to the end: %Ln article(s) are still to be read for names.", nullptr,
        int(articles)); // lupdate passes over a text with a cast that has brackets of its own
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 80;
    if (text.size() <= longest)
        return text;
    const qsizetype end = text.at(longest - 2).isHighSurrogate() ? longest - 2 : longest - 1;
    return text.left(end).trimmed() + u'…';
}

} // namespace nashra::presentation::terms
