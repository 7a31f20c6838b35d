// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/headerfields.h"
#include "testlib/builders.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace nashra;
using namespace nashra::presentation;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using Field = HeaderFields::Field;
using Setting = std::function<void(HeaderFields &)>;
Q_DECLARE_METATYPE(Setting)

/// The header of the article being edited.
class TestHeaderFields : public QObject
{
    Q_OBJECT

private slots:
    void a_new_value_is_told_once_data();
    void a_new_value_is_told_once();
    void a_read_only_header_takes_nothing_data() { a_new_value_is_told_once_data(); }
    void a_read_only_header_takes_nothing();
    void taking_a_content_over_is_no_edit();
    void text_is_one_safe_line();
    void urgency_stays_between_one_and_nine();
};

void TestHeaderFields::a_new_value_is_told_once_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<Setting>("set");
    const auto row = [](const char *name, Field field, const Setting &set) { QTest::newRow(name) << field << set; };
    row("language", Field::Language, [](HeaderFields &h) { h.setLanguage(Language::Arabic); });
    row("slug", Field::Slug, [](HeaderFields &h) { h.setSlug(u"FERRY"_s); });
    row("headline", Field::Headline, [](HeaderFields &h) { h.setHeadline(u"عبّارة"_s); });
    row("dateline", Field::Dateline, [](HeaderFields &h) { h.setDateline({u"Marlow"_s, {}, {}, u"MNA"_s}); });
    row("byline", Field::Byline, [](HeaderFields &h) { h.setByline(u"By Rana"_s); });
    row("sign-off", Field::SignOff, [](HeaderFields &h) { h.setSignOff(u"R.H."_s); });
    row("note", Field::EditorsNote, [](HeaderFields &h) { h.setEditorsNote(u"Hold for photo"_s); });
    row("section", Field::Section, [](HeaderFields &h) { h.setSection(u"English Bulletin"_s); });
    row("desk", Field::Desk, [](HeaderFields &h) { h.setDesk(u"sport"_s); });
    row("keywords", Field::Keywords, [](HeaderFields &h) { h.setKeywords({u"port"_s, u"storm"_s}); });
    row("urgency", Field::Urgency, [](HeaderFields &h) { h.setUrgency(1); });
    row("embargo", Field::Embargo, [](HeaderFields &h) { h.setEmbargo(buildTime); });
    row("not for publication", Field::NotForPublication, [](HeaderFields &h) { h.setNotForPublication(true); });
    row("related", Field::Related, [](HeaderFields &h) { h.setRelated({{u"Storm"_s, u"It blew."_s, {}, {}}}); });
    row("translation", Field::Translation, [](HeaderFields &h) {
        h.setTranslation(TranslationLink{ArticleId::make(Instant{1}), 3, {}});
    });
}

void TestHeaderFields::a_new_value_is_told_once()
{
    QFETCH(Field, field);
    QFETCH(Setting, set);
    HeaderFields header;
    QSignalSpy changed(&header, &HeaderFields::changed);
    QSignalSpy edited(&header, &HeaderFields::edited);
    set(header);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().value<Field>(), field);
    QCOMPARE(edited.size(), 1);
    QVERIFY(header.values() != ArticleContent());
    if (field == Field::Translation)
        return; // a fresh id each time is a new value
    set(header);
    QCOMPARE(edited.size(), 1);
}

void TestHeaderFields::a_read_only_header_takes_nothing()
{
    QFETCH(Setting, set);
    HeaderFields header;
    QSignalSpy told(&header, &HeaderFields::readOnlyChanged);
    header.setReadOnly(true);
    QCOMPARE(told.size(), 1);
    QSignalSpy edited(&header, &HeaderFields::edited);
    set(header);
    QCOMPARE(edited.size(), 0);
    QCOMPARE(header.values(), ArticleContent());
}

void TestHeaderFields::taking_a_content_over_is_no_edit()
{
    HeaderFields header;
    QSignalSpy changed(&header, &HeaderFields::changed);
    QSignalSpy edited(&header, &HeaderFields::edited);
    ArticleContent content = anArticle().inArabic().slugged(u"FERRY"_s).embargoedUntil(buildTime).content();
    header.setReadOnly(true);
    header.reset(content);
    QVERIFY(changed.size() >= 4);
    QCOMPARE(edited.size(), 0);
    content.body = {};
    QCOMPARE(header.values(), content);
    changed.clear();
    header.reset(content);
    QCOMPARE(changed.size(), 0);
}

void TestHeaderFields::text_is_one_safe_line()
{
    HeaderFields header;
    header.setHeadline(u"Harbour\nreopens\r\nat\tnoon"_s + QChar(u'\0') + QChar(0xD800));
    QVERIFY(header.values().headline.startsWith(u"Harbour reopens"_s));
    for (const QChar unit : header.values().headline)
        QVERIFY(unit != u'\n' && unit != u'\r' && unit != QChar(u'\0') && !unit.isSurrogate());
    header.setDateline({u"Port\nMarlow"_s, u"May\n12"_s, {}, u"M\nNA"_s});
    QCOMPARE(header.values().dateline, (Dateline{u"Port Marlow"_s, u"May 12"_s, {}, u"M NA"_s}));
    header.setRelated({{u"a\nb"_s, u"c\nd"_s, {}, u"https://example.org/\nx"_s}});
    QVERIFY(!header.values().related.first().headline.contains(u'\n'));
    QVERIFY(!header.values().related.first().url.contains(u'\n'));
}

void TestHeaderFields::urgency_stays_between_one_and_nine()
{
    HeaderFields header;
    header.setUrgency(-7);
    QCOMPARE(header.values().urgency, 1);
    header.setUrgency(4711);
    QCOMPARE(header.values().urgency, 9);
}

QTEST_GUILESS_MAIN(TestHeaderFields)
#include "test_headerfields.moc"
