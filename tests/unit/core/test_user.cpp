// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/user/user.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestUser : public QObject
{
    Q_OBJECT

private slots:
    void role_names_are_stable();
    void every_set_of_roles_is_read_back();
    void unknown_names_are_left_out();
};

void TestUser::role_names_are_stable()
{
    QCOMPARE(roleNames(Role::Journalist | Role::SubEditor | Role::Translator | Role::Chief),
             (QStringList{u"journalist"_s, u"subeditor"_s, u"translator"_s, u"chief"_s}));
    QCOMPARE(roleName(Role::SubEditor), u"subeditor"_s);
}

void TestUser::every_set_of_roles_is_read_back()
{
    for (int bits = 0; bits < 16; ++bits) {
        const Roles roles = Roles::fromInt(bits);
        QCOMPARE(rolesFromNames(roleNames(roles)), roles);
    }
}

void TestUser::unknown_names_are_left_out()
{
    QCOMPARE(rolesFromNames({u"admin"_s, u"chief"_s, u"Translator"_s}), Roles(Role::Chief));
    QCOMPARE(rolesFromNames({}), Roles());
}

QTEST_GUILESS_MAIN(TestUser)
#include "test_user.moc"
