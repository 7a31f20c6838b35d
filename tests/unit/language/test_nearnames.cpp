// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/nearnames.h"

#include "language/entities/entitymatcher.h"
#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::language;
using namespace Qt::StringLiterals;

/// Which new names are likelier slips in names that the registry has.
class TestNearNames : public QObject
{
    Q_OBJECT

private slots:
    void one_slip_is_near_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isNear");
        QTest::newRow("a letter doubled") << u"Mira Hallabi"_s << true;
        QTest::newRow("a letter left out") << u"Mira Halbi"_s << true;
        QTest::newRow("the last left out") << u"Mira Halab"_s << true;
        QTest::newRow("another letter") << u"Mora Halabi"_s << true;
        QTest::newRow("another capital") << u"Mira Jalabi"_s << true;
        QTest::newRow("two turned round") << u"Mira Haalbi"_s << true;
        QTest::newRow("two slips") << u"Mora Hallabi"_s << false;
        QTest::newRow("somebody else") << u"Yusuf Qandil"_s << false;
        QTest::newRow("a last name alone") << u"Hallabi"_s << false;
        QTest::newRow("Arabic, another letter") << u"ميرا الحلبيه"_s << true;
        QTest::newRow("Arabic, left out") << u"ميرا الحبي"_s << true;
        QTest::newRow("Arabic, somebody else") << u"يوسف قنديل"_s << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a page of text") << QString(100'000, u'a') << false;
    }
    void one_slip_is_near()
    {
        QFETCH(QString, name);
        const EntityMatcher matcher(
            QList<Entity>{testlib::anEntity().named(u"Mira Halabi"_s).inArabic(u"ميرا الحلبي"_s)});
        QTEST(isNearKnownName(name, matcher), "isNear");
    }
};

QTEST_APPLESS_MAIN(TestNearNames)
#include "test_nearnames.moc"
