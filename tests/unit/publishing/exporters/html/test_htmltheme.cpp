// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/htmltheme.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;

/// A newsroom's own theme, in a folder.
class TestHtmlTheme : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void hasABuiltInTheme();
    void readsAFolder();
    void fallsBackToBuiltInWords();
    void namesFilesThatAreMissing_data();
    void namesFilesThatAreMissing();
    void refusesFaultyTemplates_data();
    void refusesFaultyTemplates();
    void refusesFaultyWords_data();
    void refusesFaultyWords();
    void refusesAStyleSheetThatEndsItsElement();
    void refusesAFileWithoutEnd();
    void leavesFieldsThatAreNotThereEmpty();

private:
    void put(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QString folder() const { return m_folder->filePath(u"Our House"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHtmlTheme::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir().mkpath(folder()));
    put(u"article.mustache"_s, "{{#isPreview}}!{{/isPreview}}{{headline}}|{{{bodyHtml}}}|{{labels.by}}");
    put(u"bulletin.mustache"_s, "{{^isPreview}}ok{{/isPreview}}{{#items}}<a href=\"{{url}}\">{{/items}}");
    put(u"theme.json"_s, R"({"style": "house.css", "labels": {"en": {"by": "From"}}})");
    put(u"house.css"_s, "p > a { color: red }");
}

void TestHtmlTheme::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(folder() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void TestHtmlTheme::hasABuiltInTheme()
{
    const auto theme = HtmlTheme::load({});
    VERIFY_OK(theme);
    QCOMPARE(theme->styleFileName(), u"theme-default.css"_s);
    QVERIFY(theme->style().contains("prefers-color-scheme"));
    QVERIFY(theme->style().contains("@media print"));
    QVERIFY(!theme->style().contains("url("));
    QVERIFY(!theme->style().contains("@import"));
    const ZonedInstant time{testlib::buildTime, 3 * 3600};
    QCOMPARE(theme->timeText(Language::English, time), u"12 May 2026, 10:40 (GMT+3)"_s);
    QCOMPARE(theme->timeText(Language::Arabic, time), u"12 مايو 2026، 10:40 (GMT+3)"_s);
    const auto zone = [&](int offset) { return theme->timeText(Language::English, {testlib::buildTime, offset}); };
    QVERIFY(zone(0).endsWith(u"07:40 (GMT)"_s));
    QVERIFY(zone(5 * 3600 + 1800).endsWith(u"13:10 (GMT+5:30)"_s));
    QVERIFY(zone(-3 * 3600 - 1800).endsWith(u"04:10 (GMT-3:30)"_s));
    for (const QString &key :
         {u"skip"_s, u"by"_s, u"published"_s, u"updated"_s, u"checkAlso"_s, u"bulletin"_s, u"stories"_s, u"preview"_s,
          u"update"_s, u"correction"_s, u"refile"_s, u"repeat"_s, u"names"_s, u"skipToNames"_s, u"people"_s,
          u"organisations"_s, u"places"_s, u"events"_s}) {
        QVERIFY2(!theme->label(Language::English, key).isEmpty(), qPrintable(key));
        QVERIFY2(!theme->label(Language::Arabic, key).isEmpty(), qPrintable(key));
        QVERIFY(theme->label(Language::Arabic, key) != theme->label(Language::English, key));
    }
}

void TestHtmlTheme::readsAFolder()
{
    const auto theme = HtmlTheme::load(folder());
    VERIFY_OK(theme);
    QCOMPARE(theme->styleFileName(), u"theme-our-house.css"_s);
    QCOMPARE(theme->style(), "p > a { color: red }");
    mustache::data fields;
    fields["headline"] = mustache::data(std::string("A & B"));
    fields["bodyHtml"] = mustache::data(std::string("<p/>"));
    fields["isPreview"] = mustache::data(false);
    QCOMPARE(theme->articlePage(Language::English, {&fields}), "A &amp; B|<p/>|From");
}

void TestHtmlTheme::fallsBackToBuiltInWords()
{
    const auto theme = HtmlTheme::load(folder());
    VERIFY_OK(theme);
    QCOMPARE(theme->label(Language::English, u"by"_s), u"From"_s);
    QCOMPARE(theme->label(Language::English, u"updated"_s), u"Updated"_s);
    QCOMPARE(theme->label(Language::Arabic, u"by"_s), u"بقلم"_s);
}

void TestHtmlTheme::namesFilesThatAreMissing_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"article.mustache"_s, u"bulletin.mustache"_s, u"theme.json"_s, u"house.css"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestHtmlTheme::namesFilesThatAreMissing()
{
    QFETCH(QString, name);
    QVERIFY(QFile::remove(folder() + u'/' + name));
    const auto theme = HtmlTheme::load(folder());
    VERIFY_ERROR(theme, ErrorCode::NotFound);
    QVERIFY2(theme.error().detail.contains(name), qPrintable(theme.error().detail));
    VERIFY_ERROR(HtmlTheme::load(folder() + u"/nowhere"_s), ErrorCode::NotFound);
}

void TestHtmlTheme::refusesFaultyTemplates_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const QByteArray good = "{{#isPreview}}!{{/isPreview}}\n{{{bodyHtml}}}\n";
    QTest::newRow("an unknown field") << good + "{{haedline}}" << u":3: there is no field \"haedline\""_s;
    QTest::newRow("a partial") << good + "{{> headline}}" << u":3: partials"_s;
    QTest::newRow("other delimiters") << good + "{{=<% %>=}}" << u":3: partials"_s;
    QTest::newRow("a section not closed") << good + "{{#related}}" << u"\"related\" is not closed"_s;
    QTest::newRow("a section not opened") << good + "{{/related}}" << u":3: \"related\" ends here"_s;
    QTest::newRow("sections that cross") << good + "{{#related}}{{#times}}{{/related}}{{/times}}"
                                         << u"\"related\" ends here"_s;
    QTest::newRow("sections that cross inside another")
        << good + "{{#section}}{{#related}}{{#times}}{{/related}}{{/times}}{{/section}}" << u"\"related\" ends here"_s;
    QTest::newRow("a tag not closed") << good + "{{headline" << u"Unclosed tag"_s;
    QTest::newRow("nothing but an opening") << good + "{{" << u"Unclosed tag"_s;
    QTest::newRow("no body") << QByteArray("{{#isPreview}}{{/isPreview}}") << u"\"bodyHtml\" is nowhere shown"_s;
    QTest::newRow("no mark for previews") << QByteArray("{{{bodyHtml}}}") << u"\"isPreview\" is nowhere shown"_s;
    QTest::newRow("empty") << QByteArray() << u"nowhere shown"_s;
}

void TestHtmlTheme::refusesFaultyTemplates()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    put(u"article.mustache"_s, text);
    const auto theme = HtmlTheme::load(folder());
    VERIFY_ERROR(theme, ErrorCode::InvalidInput);
    QVERIFY2(theme.error().detail.contains(says), qPrintable(theme.error().detail));
    QVERIFY(theme.error().detail.contains(u"article.mustache"_s));
}

void TestHtmlTheme::refusesFaultyWords_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("{labels");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("eleven months") << QByteArray(
        R"({"style": "house.css", "months": {"en": [1,2,3,4,5,6,7,8,9,0,1]}})");
    QTest::newRow("a style sheet elsewhere") << QByteArray(R"({"style": "../../etc/passwd"})");
}

void TestHtmlTheme::refusesFaultyWords()
{
    QFETCH(QByteArray, json);
    put(u"theme.json"_s, json);
    VERIFY_ERROR(HtmlTheme::load(folder()), ErrorCode::InvalidInput);
}

void TestHtmlTheme::refusesAStyleSheetThatEndsItsElement()
{
    put(u"house.css"_s, "p { } </style><script>");
    VERIFY_ERROR(HtmlTheme::load(folder()), ErrorCode::InvalidInput);
    put(u"house.css"_s, "p { } ]]>");
    VERIFY_ERROR(HtmlTheme::load(folder()), ErrorCode::InvalidInput);
}

void TestHtmlTheme::refusesAFileWithoutEnd()
{
    put(u"house.css"_s, QByteArray((1 << 20) + 1, ' '));
    VERIFY_ERROR(HtmlTheme::load(folder()), ErrorCode::TooLarge);
}

void TestHtmlTheme::leavesFieldsThatAreNotThereEmpty()
{
    const auto theme = HtmlTheme::load(folder());
    VERIFY_OK(theme);
    QCOMPARE(theme->articlePage(Language::English, {}), "||From");
    QCOMPARE(theme->bulletinPage(Language::English, {}), "ok");
}

QTEST_GUILESS_MAIN(TestHtmlTheme)
#include "test_htmltheme.moc"
