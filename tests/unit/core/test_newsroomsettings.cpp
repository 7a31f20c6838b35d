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
            {{u"local"_s, {{Language::English, u"Local"_s}, {Language::Arabic, u"محليات"_s}}}, {u"sport"_s, {}}}};
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
