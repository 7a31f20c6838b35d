// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/nameunits.h"
#include "language/entities/unitlanes.h"

#include <QTest>

#include <array>

using namespace nashra::language;

namespace {

constexpr int allUnits = 0x10000;

} // namespace

/// What is done to many units at once is what would be done to each of them.
class TestUnitLanes : public QObject
{
    Q_OBJECT

private slots:
    void everyUnitIsFoldedAsInTheTableOrNotAtAll()
    {
        const NameUnits &units = NameUnits::get();
        int taken = 0;
        for (int unit = 0; unit < allUnits; ++unit) {
            std::array<char16_t, plainLanes> text;
            text.fill(u'b');
            text[size_t(unit) % plainLanes] = char16_t(unit);
            std::array<char16_t, plainLanes> keys{};
            if (!foldPlain(text.data(), keys.data()))
                continue;
            ++taken;
            for (size_t i = 0; i < text.size(); ++i)
                QCOMPARE(keys[i], units[QChar(text[i])]);
        }
        QVERIFY(taken == 0 || taken > 26 + 26 + 10 + 28);
    }

    void whatChangesOtherUnitsIsNotFoldedAtOnce()
    {
        for (const char16_t unit : {u'\'', u'.', u'\n', u'\0', char16_t(0x0640), char16_t(0x0654), u'ß', u'ﷺ'}) {
            std::array<char16_t, plainLanes> text;
            text.fill(u'b');
            text[3] = unit;
            std::array<char16_t, plainLanes> keys{};
            QVERIFY(!foldPlain(text.data(), keys.data()));
        }
    }

    void aBitIsSetForEverySign()
    {
        for (int unit = 0; unit < allUnits; ++unit) {
            std::array<char16_t, signLanes> keys;
            keys.fill(u'b');
            const size_t place = size_t(unit) % signLanes;
            keys[place] = char16_t(unit);
            QCOMPARE(signsOf(keys.data()), unit < nameunit::firstLetter ? 1U << place : 0U);
        }
    }
};

QTEST_GUILESS_MAIN(TestUnitLanes)
#include "test_unitlanes.moc"
