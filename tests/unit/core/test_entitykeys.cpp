// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/twinlook.h"

#include <QTest>

using namespace nashra;
using namespace Qt::StringLiterals;

/// The keys entities are listed, searched and compared by.
class TestEntityKeys : public QObject
{
    Q_OBJECT

private slots:
    void theOrderKeyIsTheHouseNameOfTheLanguage();
    void keysAreShortEnoughForAnIndex();
    void everyWordIsThereOnce();
    void articlesAreNoPartOfWhatIsSearched();
    void likenessesComeSurestFirst();
    void shortFormsAndShortNamesSayNothing();
    void entitiesOfPacksAreNotOne();
    void whoIsToBeAddedMayBeThereAlready();

private:
    static Entity called(const QString &name, NameForm form = NameForm::House)
    {
        Entity entity;
        entity.names = {{languageOfLetters(name), form, name}};
        return entity;
    }
};

void TestEntityKeys::theOrderKeyIsTheHouseNameOfTheLanguage()
{
    Entity entity = called(u"Émile  Zola"_s);
    QCOMPARE(entityOrderKey(entity, Language::English), u"emile zola"_s);
    QCOMPARE(entityOrderKey(entity, Language::Arabic), u"\uE000emile zola"_s);
    QVERIFY(entityOrderKey(entity, Language::Arabic) > entityOrderKey(called(u"ياسر"_s), Language::Arabic));
    entity.names << EntityName{Language::Arabic, NameForm::House, u"إميل"_s};
    QCOMPARE(entityOrderKey(entity, Language::Arabic), u"اميل"_s);
}

void TestEntityKeys::keysAreShortEnoughForAnIndex()
{
    Entity entity = called(u"\U00010400"_s.repeated(5000));
    entity.identifiers = {{u"s"_s.repeated(400), u"ص"_s.repeated(400)}};
    QStringList keys = likenessKeys(entity) + entityWords(entity);
    keys << entityOrderKey(entity, Language::English);
    for (const QString &key : std::as_const(keys)) {
        QVERIFY(key.toUtf8().size() < 1500);
        QCOMPARE(QString::fromUtf8(key.toUtf8()), key); // no half of a pair
    }
}

void TestEntityKeys::everyWordIsThereOnce()
{
    Entity entity = called(u"Samer Dalwani"_s);
    entity.names << EntityName{Language::English, NameForm::Short, u"Dalwani"_s}
                 << EntityName{Language::Arabic, NameForm::House, u"سامر"_s};
    QCOMPARE(entityWords(entity), (QStringList{u"dalwani"_s, u"samer"_s, u"سامر"_s}));
    QCOMPARE(searchedWords(u" SAM-dal "_s), (QStringList{u"sam"_s, u"dal"_s}));
}

void TestEntityKeys::articlesAreNoPartOfWhatIsSearched()
{
    QCOMPARE(entityWords(called(u"لميس القصراوي"_s)), (QStringList{u"القصراوي"_s, u"قصراوي"_s, u"لميس"_s}));
    QCOMPARE(searchedWords(u"القصراوي"_s), QStringList{u"قصراوي"_s});
    QCOMPARE(searchedWords(u"الق"_s), QStringList{u"الق"_s});
    QCOMPARE(searchedWords(u"Lamis al‑Qasr El-Hilou"_s), (QStringList{u"lamis"_s, u"qasr"_s, u"hilou"_s}));
    QCOMPARE(searchedWords(u"el"_s), QStringList{u"el"_s});
    QCOMPARE(searchedWords(u"al-"_s), QStringList{u"al"_s});
    QCOMPARE(searchedWords(u"Daniel-Smith"_s), (QStringList{u"daniel"_s, u"smith"_s}));
}

void TestEntityKeys::likenessesComeSurestFirst()
{
    Entity entity = called(u"Samer Dalwani"_s);
    entity.identifiers = {{u"wikidata"_s, u"Q1"_s}};
    const QStringList keys = likenessKeys(entity);
    QCOMPARE(keys.size(), 3);
    QCOMPARE(likenessOfKey(keys[0]), Likeness::SameIdentifier);
    QCOMPARE(likenessOfKey(keys[1]), Likeness::SameName);
    QCOMPARE(likenessOfKey(keys[2]), Likeness::SimilarName);
    QCOMPARE(surestLikeness(entity, called(u"SAMER  DALWANI"_s)), keys[1]);
    QCOMPARE(surestLikeness(entity, called(u"سمير الدلواني"_s)), keys[2]);
    QVERIFY(surestLikeness(entity, called(u"Huda Karim"_s)).isEmpty());
    Entity place = called(u"Samer Dalwani"_s);
    place.kind = EntityKind::Place;
    QVERIFY(surestLikeness(entity, place).isEmpty());
}

void TestEntityKeys::entitiesOfPacksAreNotOne()
{
    const auto ofPack = [](const QString &code) {
        Entity entity = called(u"Monamarco"_s);
        entity.id = EntityId(QUuid::createUuidV5(QUuid(), code));
        return entity;
    };
    Entity country = ofPack(u"QM"_s);
    Entity capital = ofPack(u"QM capital"_s);
    const Entity ours = called(u"Monamarco"_s);
    QCOMPARE(surestLikeness(country, capital), QString());
    QVERIFY(!surestLikeness(country, ours).isEmpty());
    country.identifiers = capital.identifiers = {{u"wikidata"_s, u"Q1"_s}};
    QCOMPARE(likenessOfKey(surestLikeness(country, capital)), Likeness::SameIdentifier);
}

void TestEntityKeys::whoIsToBeAddedMayBeThereAlready()
{
    const Entity wanted = called(u"Samer Dalwani"_s);
    const auto there = [](const QString &name) {
        Entity entity = called(name);
        entity.id = EntityId::make(Instant{1});
        return entity;
    };
    QCOMPARE(TwinLook(wanted).likenessTo(there(u"SAMER DALWANI"_s)), Likeness::SameName);
    QCOMPARE(TwinLook(wanted).likenessTo(there(u"سامر دلواني"_s)), Likeness::SimilarName);
    QVERIFY(!TwinLook(wanted).likenessTo(there(u"Huda Karim"_s)));
    // Too few consonants for a key; the loosely folded name is the same.
    QVERIFY(likenessKeys(called(u"هناء علي"_s)) != likenessKeys(called(u"هنا علي"_s)));
    QCOMPARE(TwinLook(called(u"هناء علي"_s)).likenessTo(there(u"هنا علي"_s)), Likeness::SimilarName);
    Entity place = there(u"هنا علي"_s);
    place.kind = EntityKind::Place;
    QVERIFY(!TwinLook(called(u"هناء علي"_s)).likenessTo(place));
    // Whom others number as two are two, unless another number says they are one.
    Entity numbered = wanted;
    numbered.identifiers = {{u"wikidata"_s, u"Q2"_s}};
    Entity other = there(u"Samer Dalwani"_s);
    other.identifiers = {{u"wikidata"_s, u"Q1"_s}, {u"isni"_s, u"7"_s}};
    QVERIFY(!TwinLook(numbered).likenessTo(other));
    numbered.identifiers.insert(u"isni"_s, u"7"_s);
    QCOMPARE(TwinLook(numbered).likenessTo(other), Likeness::SameIdentifier);
    numbered.identifiers = {{u"isni"_s, u"7"_s}};
    QCOMPARE(TwinLook(numbered).likenessTo(other), Likeness::SameIdentifier);
    numbered.identifiers = {{u"viaf"_s, u"7"_s}};
    QCOMPARE(TwinLook(numbered).likenessTo(other), Likeness::SameName);
    const Entity itself = there(u"Samer Dalwani"_s);
    QVERIFY(!TwinLook(itself).likenessTo(itself));
}

void TestEntityKeys::shortFormsAndShortNamesSayNothing()
{
    QVERIFY(likenessKeys(called(u"Dalwani"_s, NameForm::Short)).isEmpty());
    QVERIFY(likenessKeys(called(u"UN"_s, NameForm::Acronym)).isEmpty());
    QCOMPARE(likenessKeys(called(u"Ali"_s)).size(), 1);
    QVERIFY(likenessKeys(called(u"—"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(TestEntityKeys)
#include "test_entitykeys.moc"
