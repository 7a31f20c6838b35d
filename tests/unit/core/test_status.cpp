// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/status.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestStatus : public QObject
{
    Q_OBJECT

private slots:
    void status_names_are_stable_and_read_back();
    void action_names_are_stable_and_read_back();
    void follow_up_names_are_stable_and_read_back();
    void other_names_are_nothing();
};

void TestStatus::status_names_are_stable_and_read_back()
{
    const QList<std::pair<Status, QString>> names{
        {Status::Draft, u"draft"_s},       {Status::Submitted, u"submitted"_s}, {Status::Approved, u"approved"_s},
        {Status::Released, u"released"_s}, {Status::Killed, u"killed"_s},       {Status::Spiked, u"spiked"_s}};
    for (const auto &[status, name] : names) {
        QCOMPARE(statusName(status), name);
        QCOMPARE(statusFromName(name), std::optional(status));
    }
}

void TestStatus::action_names_are_stable_and_read_back()
{
    const QList<std::pair<Action, QString>> names{
        {Action::Submit, u"submit"_s}, {Action::Return, u"return"_s},   {Action::Approve, u"approve"_s},
        {Action::Reopen, u"reopen"_s}, {Action::Release, u"release"_s}, {Action::FollowUp, u"follow-up"_s},
        {Action::Kill, u"kill"_s},     {Action::Spike, u"spike"_s},     {Action::Unspike, u"unspike"_s}};
    for (const auto &[action, name] : names) {
        QCOMPARE(actionName(action), name);
        QCOMPARE(actionFromName(name), std::optional(action));
    }
}

void TestStatus::follow_up_names_are_stable_and_read_back()
{
    const QList<std::pair<FollowUpClass, QString>> names{{FollowUpClass::Update, u"update"_s},
                                                         {FollowUpClass::Correction, u"correction"_s},
                                                         {FollowUpClass::Refile, u"refile"_s},
                                                         {FollowUpClass::Repeat, u"repeat"_s}};
    for (const auto &[followUp, name] : names) {
        QCOMPARE(followUpName(followUp), name);
        QCOMPARE(followUpFromName(name), std::optional(followUp));
    }
}

void TestStatus::other_names_are_nothing()
{
    for (const QString &name : {u""_s, u"Draft"_s, u"published"_s, u"draft "_s}) {
        QVERIFY(!statusFromName(name));
        QVERIFY(!actionFromName(name));
        QVERIFY(!followUpFromName(name));
    }
}

QTEST_GUILESS_MAIN(TestStatus)
#include "test_status.moc"
