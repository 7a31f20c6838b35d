// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exportersettings.h"
#include "testlib/verify.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;

namespace {

OptionInfo option(const QString &id, OptionInfo::Kind kind, const QVariant &standard)
{
    OptionInfo info;
    info.id = id;
    info.kind = kind;
    info.standard = standard;
    return info;
}

QList<OptionInfo> knownOptions()
{
    OptionInfo choice = option(u"style"_s, OptionInfo::Kind::Choice, u"linked"_s);
    choice.choices = {{u"linked"_s, {}}, {u"inline"_s, {}}};
    OptionInfo number = option(u"width"_s, OptionInfo::Kind::Number, 69);
    number.least = 40;
    number.most = 120;
    return {choice, number, option(u"crlf"_s, OptionInfo::Kind::Flag, false),
            option(u"theme"_s, OptionInfo::Kind::Text, QString())};
}

QJsonObject goodMetaData()
{
    return {{u"Id"_s, u"html"_s},
            {u"ApiVersion"_s, exporterApiVersion},
            {u"Version"_s, u"1.0"_s},
            {u"DisplayName"_s, QJsonObject{{u"en"_s, u"Web page"_s}, {u"fr"_s, u"Page"_s}}},
            {u"Suffix"_s, u"html"_s},
            {u"MediaType"_s, u"text/html"_s},
            {u"Languages"_s, QJsonArray{u"ar"_s, u"xx"_s, u"ar"_s}},
            {u"Bulletin"_s, u"index"_s}};
}

} // namespace

class TestExporterSettings : public QObject
{
    Q_OBJECT

private slots:
    void fillsInStandardValues();
    void takesValuesThatFit();
    void refusesValuesThatDoNot_data();
    void refusesValuesThatDoNot();
    void readsMetaData();
    void refusesMetaDataWithHoles_data();
    void refusesMetaDataWithHoles();
};

void TestExporterSettings::fillsInStandardValues()
{
    const auto options = resolveOptions(knownOptions(), {});
    VERIFY_OK(options);
    QCOMPARE(*options,
             (ExportOptions{{u"style"_s, u"linked"_s}, {u"width"_s, 69}, {u"crlf"_s, false}, {u"theme"_s, u""_s}}));
}

void TestExporterSettings::takesValuesThatFit()
{
    // 50.0 is what a whole number becomes on its way through JSON.
    const ExportOptions given{{u"style"_s, u"inline"_s}, {u"width"_s, 50.0}, {u"crlf"_s, true}, {u"theme"_s, u"/a"_s}};
    const auto options = resolveOptions(knownOptions(), given);
    VERIFY_OK(options);
    QCOMPARE((*options)[u"style"_s].toString(), u"inline"_s);
    QCOMPARE((*options)[u"width"_s], QVariant(50));
    QCOMPARE((*options)[u"crlf"_s], QVariant(true));
    QCOMPARE((*options)[u"theme"_s].toString(), u"/a"_s);
}

void TestExporterSettings::refusesValuesThatDoNot_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("no such option") << u"colour"_s << QVariant(1);
    QTest::newRow("no such choice") << u"style"_s << QVariant(u"embossed"_s);
    QTest::newRow("a number as a choice") << u"style"_s << QVariant(1);
    QTest::newRow("too small") << u"width"_s << QVariant(39);
    QTest::newRow("too large") << u"width"_s << QVariant(121);
    QTest::newRow("a fraction") << u"width"_s << QVariant(50.5);
    QTest::newRow("words for a number") << u"width"_s << QVariant(u"69"_s);
    QTest::newRow("a number as a flag") << u"crlf"_s << QVariant(1);
    QTest::newRow("a flag as a text") << u"theme"_s << QVariant(true);
    QTest::newRow("a text without end") << u"theme"_s << QVariant(QString(5000, u'x'));
}

void TestExporterSettings::refusesValuesThatDoNot()
{
    QFETCH(QString, id);
    QFETCH(QVariant, value);
    const auto options = resolveOptions(knownOptions(), {{id, value}});
    VERIFY_ERROR(options, ErrorCode::InvalidInput);
    QCOMPARE(options.error().items, QStringList{id});
}

void TestExporterSettings::readsMetaData()
{
    const auto info = exporterInfoFrom(goodMetaData());
    VERIFY_OK(info);
    QCOMPARE(info->id, u"html"_s);
    QCOMPARE(info->name, (LocalizedText{{Language::English, u"Web page"_s}}));
    QCOMPARE(info->languages, QList<Language>{Language::Arabic});
    QCOMPARE(info->bulletinForm, BulletinForm::Index);
}

void TestExporterSettings::refusesMetaDataWithHoles_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const QString &key, const QJsonValue &value,
                        ErrorCode code = ErrorCode::InvalidInput) { QTest::newRow(name) << key << value << code; };
    row("no version of the interface", u"ApiVersion"_s, QJsonValue::Undefined, ErrorCode::NewerFormat);
    row("another version", u"ApiVersion"_s, exporterApiVersion + 1, ErrorCode::NewerFormat);
    row("a version in words", u"ApiVersion"_s, u"1"_s, ErrorCode::NewerFormat);
    row("no id", u"Id"_s, QJsonValue::Undefined);
    row("an id that climbs", u"Id"_s, u"../html"_s);
    row("a suffix with a dot", u"Suffix"_s, u".html"_s);
    row("no suffix", u"Suffix"_s, u""_s);
    row("no version", u"Version"_s, QJsonValue::Null);
    row("no name", u"DisplayName"_s, u"Web page"_s);
    row("no media type", u"MediaType"_s, 3);
    row("no language", u"Languages"_s, QJsonArray{u"fr"_s});
    row("languages as a text", u"Languages"_s, u"en"_s);
    row("an unknown form of bulletin", u"Bulletin"_s, u"scroll"_s);
}

void TestExporterSettings::refusesMetaDataWithHoles()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QFETCH(ErrorCode, code);
    QJsonObject metaData = goodMetaData();
    metaData[key] = value;
    VERIFY_ERROR(exporterInfoFrom(metaData), code);
}

QTEST_GUILESS_MAIN(TestExporterSettings)
#include "test_exportersettings.moc"
