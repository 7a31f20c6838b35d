// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/newsroom/newsroomsettings.h"

#include "core/article/dateline.h"
#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

namespace {

NewsroomSettings someSettings()
{
    return {{{Language::English, u"Zahwan News Agency"_s}, {Language::Arabic, u"وكالة أنباء زهوان"_s}},
            {{Language::English, u"ZNA"_s}, {Language::Arabic, u"واز"_s}},
            {{Language::Arabic, u"{place} - {agency} "_s}},
            {{u"local"_s, {{Language::English, u"Local"_s}, {Language::Arabic, u"محليات"_s}}}, {u"sport"_s, {}}},
            {{Language::English, u"en_GB"_s}, {Language::Arabic, u"ar"_s}},
            u"both"_s,
            u"/srv/house style"_s,
            {u"style.comma"_s, u"words.pair"_s}};
}

} // namespace

class TestNewsroomSettings : public QObject
{
    Q_OBJECT

private slots:
    void settings_come_back_as_they_were();
    void a_desk_is_called_by_its_id_where_it_is_unknown();
    void the_dateline_template_falls_back_to_the_default();
    void missing_keys_are_empty();
    void what_an_older_program_wrote_is_read();
    void what_a_newer_program_wrote_is_passed_over();
    void some_decisions_are_refused_data();
    void some_decisions_are_refused();
    void damaged_settings_are_refused_data();
    void damaged_settings_are_refused();
};

void TestNewsroomSettings::settings_come_back_as_they_were()
{
    for (const NewsroomSettings &settings : {someSettings(), NewsroomSettings()}) {
        const auto read = newsroomSettingsFromJson(toJson(settings));
        VERIFY_OK(read);
        QVERIFY(*read == settings);
        QCOMPARE(toJson(*read), toJson(settings));
    }
}

void TestNewsroomSettings::a_desk_is_called_by_its_id_where_it_is_unknown()
{
    const NewsroomSettings settings = someSettings();
    QCOMPARE(settings.deskName(u"local"_s, Language::Arabic), u"محليات"_s);
    QCOMPARE(settings.deskName(u"weather"_s, Language::Arabic), u"weather"_s);
}

void TestNewsroomSettings::the_dateline_template_falls_back_to_the_default()
{
    const NewsroomSettings settings = someSettings();
    QCOMPARE(settings.datelineTemplateFor(Language::Arabic), u"{place} - {agency} "_s);
    QCOMPARE(settings.datelineTemplateFor(Language::English), defaultDatelineTemplate(Language::English));
}

void TestNewsroomSettings::missing_keys_are_empty()
{
    const auto read = newsroomSettingsFromJson("{}");
    VERIFY_OK(read);
    QVERIFY(*read == NewsroomSettings());
}

void TestNewsroomSettings::what_an_older_program_wrote_is_read()
{
    const auto read = newsroomSettingsFromJson(R"({"agency":{"en":"ZNA"},"datelineTemplate":{},)"
                                               R"("desks":[{"id":"sport","name":{}}],"name":{"en":"Zahwan"}})");
    VERIFY_OK(read);
    QCOMPARE(read->agency.value(Language::English), u"ZNA"_s);
    QCOMPARE(read->desks.size(), 1);
    QVERIFY(read->dictionaries.isEmpty() && read->monthSet.isEmpty() && read->disabledRules.isEmpty());
    VERIFY_OK(checkSettings(*read));
}

void TestNewsroomSettings::what_a_newer_program_wrote_is_passed_over()
{
    const auto read =
        newsroomSettingsFromJson(R"({"dictionaries":{"en":"en_US","fr":"fr_FR","ar":7},"monthSet":"nile",)"
                                 R"("disabledRules":["style.comma",{"id":"x"}],"telex":true})");
    VERIFY_OK(read);
    QCOMPARE(read->dictionaries, (QMap<Language, QString>{{Language::English, u"en_US"_s}}));
    QCOMPARE(read->monthSet, QString());
    QCOMPARE(read->disabledRules, QStringList{u"style.comma"_s});
    VERIFY_OK(checkSettings(*read));
}

void TestNewsroomSettings::some_decisions_are_refused_data()
{
    QTest::addColumn<NewsroomSettings>("settings");
    const auto with = [](auto change) {
        NewsroomSettings settings = someSettings();
        change(settings);
        return settings;
    };
    QTest::newRow("NUL in the name") << with([](auto &s) { s.name[Language::Arabic] = QString(QChar(0)); });
    QTest::newRow("desk with a capital") << with([](auto &s) { s.desks[0].id = u"Local"_s; });
    QTest::newRow("desk twice") << with([](auto &s) { s.desks << s.desks[0]; });
    QTest::newRow("dictionary elsewhere") << with([](auto &s) { s.dictionaries[Language::English] = u"../x"_s; });
    QTest::newRow("dictionary by path") << with([](auto &s) { s.dictionaries[Language::English] = u"/etc/x"_s; });
    QTest::newRow("unknown months") << with([](auto &s) { s.monthSet = u"nile"_s; });
    QTest::newRow("folder of two lines") << with([](auto &s) { s.styleFolder = u"/srv\n/x"_s; });
    QTest::newRow("folder too long") << with([](auto &s) { s.styleFolder = u"x"_s.repeated(5000); });
    QTest::newRow("rule with a blank") << with([](auto &s) { s.disabledRules << u"a b"_s; });
    QTest::newRow("nameless rule") << with([](auto &s) { s.disabledRules << QString(); });
    QTest::newRow("too many rules") << with([](auto &s) { s.disabledRules = QStringList(10'001, u"a.b"_s); });
}

void TestNewsroomSettings::some_decisions_are_refused()
{
    QFETCH(NewsroomSettings, settings);
    VERIFY_OK(checkSettings(someSettings()));
    VERIFY_OK(checkSettings({}));
    VERIFY_ERROR(checkSettings(settings), ErrorCode::InvalidInput);
}

void TestNewsroomSettings::damaged_settings_are_refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << toJson(someSettings()).chopped(1);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("text") << QByteArray("name: x");
    QTest::newRow("desk without id") << QByteArray("{\"desks\":[{\"name\":{\"en\":\"Local\"}}]}");
    QTest::newRow("desk is a number") << QByteArray("{\"desks\":[7]}");
}

void TestNewsroomSettings::damaged_settings_are_refused()
{
    QFETCH(QByteArray, json);
    VERIFY_ERROR(newsroomSettingsFromJson(json), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestNewsroomSettings)
#include "test_newsroomsettings.moc"
