// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/namechoice.h"
#include "testlib/verify.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;

class TestNameChoice : public QObject
{
    Q_OBJECT

private slots:
    void a_choice_comes_back_from_what_is_ignored();
    void other_ignores_are_no_choices();
    void what_is_remembered_of_one_name_is_told();
    void the_store_takes_a_choice();
};

namespace {

EntityId someId(qint64 ms)
{
    return EntityId::make(Instant{ms});
}

} // namespace

void TestNameChoice::a_choice_comes_back_from_what_is_ignored()
{
    const EntityId country = someId(1);
    const EntityId person = someId(2);
    const QHash<QString, EntityId> choices =
        namechoice::choicesIn({namechoice::record(u"jordan"_s, country), namechoice::record(u"الأردن"_s, person)});
    QCOMPARE(choices.size(), 2);
    QCOMPARE(choices.value(u"jordan"_s), country);
    QCOMPARE(choices.value(u"الأردن"_s), person);
}

void TestNameChoice::other_ignores_are_no_choices()
{
    IgnoredFinding spelling;
    spelling.rule = u"spelling.unknown"_s;
    spelling.text = u"jordan"_s;
    IgnoredFinding broken;
    broken.rule = u"entity.choice.nobody"_s;
    broken.text = u"jordan"_s;
    IgnoredFinding none;
    none.rule = namechoice::unknownName;
    none.text = u"jordan"_s;
    QVERIFY(namechoice::choicesIn({spelling, broken, none}).isEmpty());
    QVERIFY(namechoice::recordsOf(u"jordan"_s, {spelling, none}).isEmpty());
}

void TestNameChoice::what_is_remembered_of_one_name_is_told()
{
    const IgnoredFinding one = namechoice::record(u"jordan"_s, someId(1));
    const IgnoredFinding other = namechoice::record(u"georgia"_s, someId(2));
    QCOMPARE(namechoice::recordsOf(u"Jordan"_s, {one, other}), QList<IgnoredFinding>{one});
}

void TestNameChoice::the_store_takes_a_choice()
{
    IgnoredFinding choice = namechoice::record(u"jordan"_s, someId(1));
    choice.article = ArticleId::make(Instant{3});
    const auto checked = checkedIgnores({choice});
    VERIFY_OK(checked);
    QCOMPARE(*checked, QList<IgnoredFinding>{choice});
}

QTEST_GUILESS_MAIN(TestNameChoice)
#include "test_namechoice.moc"
