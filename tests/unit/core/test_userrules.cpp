// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/user/userrules.h"

#include "core/base/plainid.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;

class TestUserRules : public QObject
{
    Q_OBJECT

private slots:
    void theFirstWordOfANameIsProposed_data();
    void theFirstWordOfANameIsProposed();
};

void TestUserRules::theFirstWordOfANameIsProposed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("login");
    QTest::newRow("two words") << u"Samar Haddad"_s << u"samar"_s;
    QTest::newRow("accents") << u" José Núñez"_s << u"jose"_s;
    QTest::newRow("apostrophe") << u"O’Brien"_s << u"obrien"_s;
    QTest::newRow("hyphen") << u"Anne-Marie –"_s << u"anne-marie"_s;
    QTest::newRow("title") << u"-. Samar"_s << u"samar"_s;
    QTest::newRow("Arabic") << u"سمر حداد"_s << QString();
    QTest::newRow("long") << QString(500, u'a') << QString(56, u'a');
    QTest::newRow("nothing") << QString() << QString();
}

void TestUserRules::theFirstWordOfANameIsProposed()
{
    QFETCH(QString, name);
    QFETCH(QString, login);
    QCOMPARE(proposedLogin(name), login);
    QVERIFY(login.isEmpty() || isPlainId(login));
}

QTEST_APPLESS_MAIN(TestUserRules)
#include "test_userrules.moc"
