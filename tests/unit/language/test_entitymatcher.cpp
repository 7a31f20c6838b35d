// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/entities/entitymatcher.h"

#include "testlib/builders.h"

#include <QTest>
#include <QtConcurrent>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::EntityHit;
using language::EntityMatcher;

namespace {

/// "[found text=name kept]" for each hit; an asterisk where it is the house form.
QStringList shown(const EntityMatcher &matcher, const QString &text)
{
    QStringList found;
    for (const EntityHit &hit : matcher.match(text)) {
        const QString star = hit.isHouseName ? u"*"_s : QString();
        found << text.mid(hit.position, hit.length) + u"="_s + hit.name + star;
    }
    return found;
}

QList<Entity> registry()
{
    return {anEntity().named(u"Moscow"_s).inArabic(u"موسكو"_s),
            anEntity().named(u"United Nations"_s).inArabic(u"الأمم المتحدة"_s).called(u"UN"_s, NameForm::Acronym),
            anEntity().named(u"United Nations Security Council"_s).inArabic(u"مجلس الأمن"_s),
            anEntity().named(u"Samer Dalwani"_s).inArabic(u"سامر الدلواني"_s).called(u"Dalwani"_s, NameForm::Short),
            anEntity().named(u"Kuwait"_s).inArabic(u"الكويت"_s),
            anEntity().named(u"Brazil"_s).inArabic(u"برازيل"_s),
            anEntity().named(u"Bond, Hill & Sons"_s),
            anEntity().named(u"St. Petersburg"_s),
            anEntity().named(u"May"_s)};
}

} // namespace

/// Where the names of the registry stand in a text.
class TestEntityMatcher : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("whole words", u"Moscow, and Muscovites of Moscows"_s, {u"Moscow=Moscow*"_s});
        row("in order", u"Dalwani of Kuwait"_s, {u"Dalwani=Dalwani"_s, u"Kuwait=Kuwait*"_s});
        row("the longest", u"the United Nations Security Council and the United Nations"_s,
            {u"United Nations Security Council=United Nations Security Council*"_s,
             u"United Nations=United Nations*"_s});
        row("a longer one that breaks off", u"United Nations Security men"_s, {u"United Nations=United Nations*"_s});
        row("capitals", u"SAMER DALWANI IN MOSCOW"_s, {u"SAMER DALWANI=Samer Dalwani"_s, u"MOSCOW=Moscow"_s});
        row("possessive", u"Moscow’s and Kuwait's"_s, {u"Moscow=Moscow*"_s, u"Kuwait=Kuwait*"_s});
        row("an acronym in its letters", u"the UN told un ami"_s, {u"UN=UN"_s});
        row("a word that is a name only with its capital", u"It may rain in May"_s, {u"May=May*"_s});
        row("a hyphen joins", u"Samer-Dalwani"_s, {u"Samer-Dalwani=Samer Dalwani"_s});
        row("a stop parts", u"He met Samer. Dalwani left."_s, {u"Dalwani=Dalwani"_s});
        row("so does a cell", u"Samer\tDalwani"_s, {u"Dalwani=Dalwani"_s});
        row("a comma the name has", u"at Bond, Hill & Sons."_s, {u"Bond, Hill & Sons=Bond, Hill & Sons*"_s});
        row("or has not been given", u"at Bond Hill & Sons."_s, {u"Bond Hill & Sons=Bond, Hill & Sons"_s});
        row("a stop after a short form", u"in St. Petersburg"_s, {u"St. Petersburg=St. Petersburg*"_s});
        row("nothing", u"The harbour reopened."_s, {});
        row("empty", u""_s, {});
    }

    void namesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(shown(EntityMatcher(registry()), text), found);
    }

    void arabicNamesAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << text << found;
        };
        row("as it stands", u"في موسكو"_s, {u"موسكو=موسكو*"_s});
        row("and", u"وموسكو"_s, {u"موسكو=موسكو*"_s});
        row("in", u"بموسكو"_s, {u"موسكو=موسكو*"_s});
        row("and for", u"ولموسكو"_s, {u"موسكو=موسكو*"_s});
        row("for the", u"قال للأمم المتحدة"_s, {u"لأمم المتحدة=الأمم المتحدة*"_s});
        row("and for the", u"وللأمم المتحدة"_s, {u"لأمم المتحدة=الأمم المتحدة*"_s});
        row("hamza left out", u"الامم المتحدة"_s, {u"الامم المتحدة=الأمم المتحدة"_s});
        row("tashkeel is the author's", u"مُوسْكُو"_s, {u"مُوسْكُو=موسكو*"_s});
        row("tatweel", u"موســكو"_s, {u"موســكو=موسكو*"_s});
        row("an article the registry has not", u"في البرازيل"_s, {u"برازيل=برازيل*"_s});
        row("and for it", u"وللبرازيل"_s, {u"برازيل=برازيل*"_s});
        row("a particle is no particle inside a word", u"مستموسكو"_s, {});
        row("nor is every first letter", u"يموسكو"_s, {});
        row("Arabic comma parts", u"سامر، الدلواني"_s, {});
        row("two in a row", u"بين موسكو والكويت"_s, {u"موسكو=موسكو*"_s, u"الكويت=الكويت*"_s});
    }

    void arabicNamesAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(shown(EntityMatcher(registry()), text), found);
    }

    void aWordThatIsANameItselfIsNotTakenApart()
    {
        const Entity city = anEntity().inArabic(u"ولاية"_s);
        const Entity other = anEntity().inArabic(u"لاية"_s);
        QCOMPARE(shown(EntityMatcher({other, city}), u"ولاية"_s), QStringList{u"ولاية=ولاية*"_s});
    }

    void anyOfItsTehsMayBeAHeh()
    {
        const EntityMatcher matcher({anEntity().inArabic(u"فاطمة حمزة"_s), anEntity().inArabic(u"جدة"_s)});
        for (const QString &written : {u"فاطمه حمزة"_s, u"فاطمة حمزه"_s, u"فاطمه حمزه"_s})
            QCOMPARE(shown(matcher, written), QStringList{written + u"=فاطمة حمزة"_s});
        QCOMPARE(shown(matcher, u"عن جده"_s), QStringList());
        // As many spellings as there are subsets of these would be too many.
        const QString many = QStringList(7, u"فاطمة"_s).join(u' ');
        const EntityMatcher other({anEntity().inArabic(many)});
        const QString all = QString(many).replace(u'ة', u'ه');
        QCOMPARE(shown(other, all), QStringList{all + u'=' + many});
    }

    void theHouseFormDecidesBetweenTwoOfOneName()
    {
        const Entity known = anEntity().named(u"Jordan Abel"_s).called(u"Jordan"_s, NameForm::Short);
        const Entity country = anEntity().named(u"Jordan"_s);
        const QList<EntityHit> hits = EntityMatcher({known, country}).match(u"in Jordan"_s);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().entity, country.id);
    }

    void anEmptyRegistryFindsNothing()
    {
        QVERIFY(EntityMatcher().match(u"Moscow"_s).isEmpty());
        QVERIFY(EntityMatcher(QList<Entity>{anEntity().named(u"…"_s)}).match(u"Moscow …"_s).isEmpty());
    }

    void aNameOfAHundredWordsIsNoName()
    {
        const QString absurd = u"word "_s.repeated(100);
        QVERIFY(EntityMatcher(QList<Entity>{anEntity().named(absurd)}).match(absurd).isEmpty());
    }

    void hitsStayInsideAHostileText()
    {
        const EntityMatcher matcher(registry());
        const QStringList texts{QString(200'000, u'و'),
                                u"ال"_s.repeated(100'000),
                                u"United "_s.repeated(100'000),
                                QString(100'000, u'\u064E') + u"موسكو"_s,
                                QString(1, QChar(0xD800)) + u"Moscow"_s,
                                u"J "_s.repeated(200'000) + u"Moscow"_s,
                                u"Moscow"_s + QString(100'000, u'.') + u"Moscow"_s};
        for (const QString &text : texts) {
            qsizetype end = 0;
            for (const EntityHit &hit : matcher.match(text)) {
                QVERIFY(hit.position >= end && hit.length > 0);
                end = hit.position + hit.length;
                QVERIFY(end <= text.size());
            }
        }
        QCOMPARE(matcher.match(texts.constLast()).size(), 2);
    }

    void oneMatcherServesManyThreads()
    {
        const EntityMatcher matcher(registry());
        const QString text = u"Samer Dalwani told the UN in Moscow, وموسكو. "_s.repeated(50);
        const QList<EntityHit> expected = matcher.match(text);
        QCOMPARE(expected.size(), 200);
        const QList<int> rounds(32, 0);
        const auto answers =
            QtConcurrent::blockingMapped<QList<QList<EntityHit>>>(rounds, [&](int) { return matcher.match(text); });
        for (const QList<EntityHit> &answer : answers)
            QCOMPARE(answer, expected);
    }
};

QTEST_APPLESS_MAIN(TestEntityMatcher)
#include "test_entitymatcher.moc"
