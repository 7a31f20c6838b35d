// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/wordmodeltrainer.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/proofing/copydesksetup.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/proofing/proofingthread.h"
#include "testlib/builders.h"
#include "testlib/smalldictionaries.h"
#include "unit/presentation/sessionfixture.h"

#include <QDir>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::presentation::test;
using namespace Qt::StringLiterals;

class TestCopyDeskSetup : public QObject
{
    Q_OBJECT

private slots:
    void words_of_both_languages_are_looked_up();
    void a_language_without_a_dictionary_is_said_and_not_checked();
    void a_dictionary_that_cannot_be_read_is_told();
    void the_dictionary_the_newsroom_chooses_is_used();
    void names_of_the_registry_are_known_with_clitics();
    void a_name_that_comes_later_is_known();
    void a_word_added_is_known_at_once_in_an_open_article();
    void a_word_taken_away_is_unknown_again();
    void ones_own_words_are_known_to_oneself_alone();
    void a_rule_switched_off_finds_nothing_more_in_an_open_article();
    void the_house_style_of_a_folder_is_followed();
    void a_broken_rule_is_told_and_the_others_are_in_use();
    void what_the_archive_taught_is_loaded();
    void a_model_that_cannot_be_read_is_none();
    void a_store_that_cannot_be_read_is_told();
};

namespace {

struct SetupFixture : SessionFixture
{
    testlib::SmallDictionaries dictionaries;
    EntityRegistry registry{desk};
    ProofingThread thread;
    CopyDeskSetup setup{desk, registry, thread, {dictionaries.folder()}};
    QSignalSpy chosen{&setup, &CopyDeskSetup::dictionaryChosen};
    QSignalSpy missing{&setup, &CopyDeskSetup::dictionaryMissing};
    QSignalSpy problems{&setup, &CopyDeskSetup::ruleProblemsFound};
    QSignalSpy changed{&setup, &CopyDeskSetup::changed};
    QSignalSpy failed{&setup, &CopyDeskSetup::failed};
    QMap<Language, quint64> wordsSeen; ///< by the models that were loaded
    std::unique_ptr<ProofingSession> proofing;

    SetupFixture()
    {
        QObject::connect(&setup, &CopyDeskSetup::modelLoaded, &setup,
                         [this](Language language, const language::WordModel &model) {
                             wordsSeen.insert(language, model.wordsSeen());
                         });
    }
    ~SetupFixture() { proofing.reset(); }

    /// Loads everything and waits until it is in use.
    bool start()
    {
        registry.load();
        setup.start({});
        return QTest::qWaitFor([this] { return chosen.size() == 2 && registry.isLoaded() && !changed.isEmpty(); });
    }
    /// A rule of house style; answers the folder of the rules.
    QString write(const QString &rule, const QByteArray &bytes)
    {
        const QString house = dictionaries.filePath(u"rules/House"_s);
        if (!QDir().mkpath(house))
            qFatal("the test folder cannot be written");
        dictionaries.write(u"rules/House/"_s + rule, bytes);
        return dictionaries.filePath(u"rules"_s);
    }
    void decide(const std::function<void(NewsroomSettings &)> &change)
    {
        NewsroomSettings settings = testlib::must(stores.settings().settings());
        change(settings);
        testlib::must(stores.settings().save(settings, people.chief));
        tell();
    }
    void enter(const Entity &entity)
    {
        testlib::must(stores.entities().save(entity, people.subEditor));
        tell();
    }
    int addWord(const QString &word, bool isOwn = false)
    {
        ListedWord listed;
        listed.word = word;
        listed.language = languageOfLetters(word);
        if (isOwn)
            listed.owner = desk.user().id;
        const int added = testlib::must(stores.proofing().addWords({listed}, desk.user().id));
        tell();
        return added;
    }
    /// What the copy desk has to say of a text as it is now: "rule: words".
    QStringList found(const QString &text, Language language = Language::English, const QString &kind = u"spelling"_s)
    {
        const auto asked = thread.run([text, language](const language::CopyDesk &copyDesk) {
            return copyDesk.read({text, language::TextUnit::Scope::Paragraph, language, {}}).findings;
        });
        QStringList words;
        if (QTest::qWaitFor([&] { return asked.isFinished(); })) {
            for (const Finding &finding : asked.result()) {
                if (isOfRule(finding.rule, kind))
                    words << text.mid(finding.position, finding.length);
            }
        }
        return words;
    }
    void read(const QString &text)
    {
        proofing = std::make_unique<ProofingSession>(thread, open(story(u"port"_s, Status::Draft, text)));
    }
    /// What is listed of the open article.
    [[nodiscard]] QStringList listed(const QString &kind = u"spelling"_s) const
    {
        QStringList words;
        for (const Finding &finding : proofing->findings()) {
            if (isOfRule(finding.rule, kind))
                words << proofing->textOf(finding);
        }
        return words;
    }
};

} // namespace

void TestCopyDeskSetup::words_of_both_languages_are_looked_up()
{
    SetupFixture room;
    QVERIFY(room.start());
    QCOMPARE(room.found(u"The fery left"_s), QStringList{u"fery"_s});
    QCOMPARE(room.found(u"غادرت العبارت"_s, Language::Arabic), QStringList{u"العبارت"_s});
    QVERIFY(room.missing.isEmpty());
    QVERIFY(room.failed.isEmpty());
}

void TestCopyDeskSetup::a_language_without_a_dictionary_is_said_and_not_checked()
{
    SetupFixture room;
    room.dictionaries.remove(u"ar"_s);
    QVERIFY(room.start());
    QCOMPARE(room.missing.size(), 1);
    QCOMPARE(room.missing.first().first().value<Language>(), Language::Arabic);
    QVERIFY(room.found(u"غادرت العبارت"_s, Language::Arabic).isEmpty());
    QCOMPARE(room.found(u"The fery left"_s), QStringList{u"fery"_s});
}

void TestCopyDeskSetup::a_dictionary_that_cannot_be_read_is_told()
{
    SetupFixture room;
    room.dictionaries.write(u"ar.dic"_s, "no number in front\n");
    QVERIFY(room.start());
    QCOMPARE(room.failed.size(), 1);
    QCOMPARE(room.failed.first().first().value<Error>().code, ErrorCode::Corrupt);
    QVERIFY(room.missing.isEmpty());
    QCOMPARE(room.found(u"The fery left"_s), QStringList{u"fery"_s});
}

void TestCopyDeskSetup::the_dictionary_the_newsroom_chooses_is_used()
{
    SetupFixture room;
    room.dictionaries.put(u"en_GB"_s, {"the", "colour"});
    QVERIFY(room.start());
    QCOMPARE(room.found(u"color colour"_s), QStringList{u"colour"_s});
    room.decide([](NewsroomSettings &settings) { settings.dictionaries[Language::English] = u"en_GB"_s; });
    QTRY_COMPARE(room.chosen.size(), 3);
    QCOMPARE(room.chosen.last().last().toString(), u"en_GB"_s);
    QCOMPARE(room.found(u"color colour"_s), QStringList{u"color"_s});
    // Back and forth, faster than a dictionary is read.
    room.decide([](NewsroomSettings &settings) { settings.dictionaries[Language::English] = u"en_US"_s; });
    room.decide([](NewsroomSettings &settings) { settings.dictionaries[Language::English] = u"en_GB"_s; });
    QTRY_VERIFY(room.chosen.last().last().toString() == "en_GB"_L1 && room.chosen.size() > 3);
    QCOMPARE(room.found(u"color colour"_s), QStringList{u"color"_s});
}

void TestCopyDeskSetup::names_of_the_registry_are_known_with_clitics()
{
    SetupFixture room;
    room.enter(testlib::anEntity().named(u"Marsa Lubana"_s).inArabic(u"مرسى لبانة"_s));
    QVERIFY(room.start());
    QTRY_VERIFY(room.setup.knownWords() != nullptr);
    QTRY_VERIFY(room.found(u"Lubana"_s).isEmpty());
    QVERIFY(room.found(u"Marsa left, Lubana's ferry left"_s).isEmpty());
    QVERIFY(room.found(u"غادرت العبارة ولبانة ولمرسى"_s, Language::Arabic).isEmpty());
    QCOMPARE(room.found(u"Lubanas left"_s), QStringList{u"Lubanas"_s});
}

void TestCopyDeskSetup::a_name_that_comes_later_is_known()
{
    SetupFixture room;
    QVERIFY(room.start());
    room.read(u"The Lubana ferry left"_s);
    QTRY_COMPARE(room.listed(), QStringList{u"Lubana"_s});
    room.enter(testlib::anEntity().named(u"Lubana"_s));
    QTRY_VERIFY(room.listed().isEmpty());
}

void TestCopyDeskSetup::a_word_added_is_known_at_once_in_an_open_article()
{
    SetupFixture room;
    QVERIFY(room.start());
    room.read(u"The Lubana ferry left\nThe ferry left Lubana"_s);
    QTRY_COMPARE(room.listed(), (QStringList{u"Lubana"_s, u"Lubana"_s}));
    QCOMPARE(room.addWord(u"Lubana"_s), 1);
    QTRY_VERIFY(room.listed().isEmpty());
}

void TestCopyDeskSetup::a_word_taken_away_is_unknown_again()
{
    SetupFixture room;
    room.addWord(u"Lubana"_s);
    QVERIFY(room.start());
    QTRY_VERIFY(room.found(u"Lubana"_s).isEmpty());
    room.read(u"The Lubana ferry left"_s);
    testlib::must(room.stores.proofing().removeWords({ListedWord{u"Lubana"_s, {}, {}, {}, {}}}, room.people.author));
    room.tell();
    QTRY_COMPARE(room.listed(), QStringList{u"Lubana"_s});
}

void TestCopyDeskSetup::ones_own_words_are_known_to_oneself_alone()
{
    SetupFixture room;
    QVERIFY(room.start());
    room.addWord(u"Lubana"_s, true);
    QTRY_VERIFY(room.found(u"Lubana"_s).isEmpty());
    room.sit(room.people.colleague);
    QTRY_COMPARE(room.found(u"Lubana"_s), QStringList{u"Lubana"_s});
    room.sit(room.people.author);
    QTRY_VERIFY(room.found(u"Lubana"_s).isEmpty());
}

void TestCopyDeskSetup::a_rule_switched_off_finds_nothing_more_in_an_open_article()
{
    SetupFixture room;
    QVERIFY(room.start());
    room.read(u"The ferry  left fery"_s);
    QTRY_COMPARE(room.listed(u"style.Copy.DoubleSpace"_s).size(), 1);
    room.decide([](NewsroomSettings &settings) { settings.disabledRules = {u"style.Copy.DoubleSpace"_s}; });
    QTRY_VERIFY(room.listed(u"style.Copy.DoubleSpace"_s).isEmpty());
    QCOMPARE(room.listed(), QStringList{u"fery"_s});
    room.decide([](NewsroomSettings &settings) { settings.disabledRules = {u"spelling"_s}; });
    QTRY_VERIFY(room.listed().isEmpty());
    QTRY_COMPARE(room.listed(u"style.Copy.DoubleSpace"_s).size(), 1);
}

void TestCopyDeskSetup::the_house_style_of_a_folder_is_followed()
{
    SetupFixture room;
    const QString rules = room.write(u"Ferry.yml"_s, "extends: existence\nmessage: m\ntokens: [ferry]\n");
    QVERIFY(room.start());
    room.read(u"The ferry left"_s);
    room.decide([&](NewsroomSettings &settings) { settings.styleFolder = rules; });
    QTRY_COMPARE(room.listed(u"style.House.Ferry"_s), QStringList{u"ferry"_s});
    room.decide([](NewsroomSettings &settings) { settings.styleFolder.clear(); });
    QTRY_VERIFY(room.listed(u"style.House.Ferry"_s).isEmpty());
}

void TestCopyDeskSetup::a_broken_rule_is_told_and_the_others_are_in_use()
{
    SetupFixture room;
    room.write(u"Broken.yml"_s, "extends: existence\ntokens: ['(']\n");
    const QString rules = room.write(u"Ferry.yml"_s, "extends: existence\nmessage: m\ntokens: [ferry]\n");
    room.decide([&](NewsroomSettings &settings) { settings.styleFolder = rules; });
    QVERIFY(room.start());
    QTRY_COMPARE(room.problems.size(), 1);
    QVERIFY(room.problems.first().first().toStringList().join(u' ').contains(u"Broken.yml"_s));
    QTRY_COMPARE(room.found(u"The ferry left"_s, Language::English, u"style.House"_s), QStringList{u"ferry"_s});
}

void TestCopyDeskSetup::what_the_archive_taught_is_loaded()
{
    SetupFixture room;
    language::WordModelTrainer trainer(Language::English);
    trainer.add(u"The ferry left the harbour.");
    testlib::must(room.stores.proofing().saveWordModel(Language::English, trainer.finish().toBytes(), 1));
    QVERIFY(room.start());
    QTRY_COMPARE(room.wordsSeen.value(Language::English), trainer.wordsSeen());
    QCOMPARE(room.wordsSeen.value(Language::Arabic), quint64(0));
    trainer.add(u"The harbour left the ferry.");
    testlib::must(room.stores.proofing().saveWordModel(Language::English, trainer.finish().toBytes(), 2));
    room.setup.loadModels();
    QTRY_COMPARE(room.wordsSeen.value(Language::English), trainer.wordsSeen());
}

void TestCopyDeskSetup::a_model_that_cannot_be_read_is_none()
{
    SetupFixture room;
    testlib::must(room.stores.proofing().saveWordModel(Language::English, QByteArray(5000, '\x7f'), 1));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"."_s));
    QVERIFY(room.start());
    QCOMPARE(room.wordsSeen.value(Language::English), quint64(0));
    QCOMPARE(room.found(u"The fery left"_s), QStringList{u"fery"_s});
    QVERIFY(room.failed.isEmpty());
}

void TestCopyDeskSetup::a_store_that_cannot_be_read_is_told()
{
    SetupFixture room;
    QVERIFY(room.start());
    room.executor.loseStore({ErrorCode::Unavailable, u"the server is gone"_s, {}, nullptr});
    room.executor.announceForeignWrite();
    QTRY_VERIFY(!room.failed.isEmpty());
    QCOMPARE(room.failed.first().first().value<Error>().code, ErrorCode::Unavailable);
    QCOMPARE(room.found(u"The fery left"_s), QStringList{u"fery"_s});
}

QTEST_MAIN(TestCopyDeskSetup)
#include "test_copydesksetup.moc"
