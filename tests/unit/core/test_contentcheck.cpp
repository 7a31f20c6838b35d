// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/contentcheck.h"

#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

using Change = std::function<void(ArticleContent &)>;
Q_DECLARE_METATYPE(Change)

class TestContentCheck : public QObject
{
    Q_OBJECT

private slots:
    void a_sound_content_passes();
    void faults_are_refused_data();
    void faults_are_refused();
};

void TestContentCheck::a_sound_content_passes()
{
    VERIFY_OK(checkContent(ArticleContent()));
    VERIFY_OK(checkContent(anArticle().inArabic().content()));
}

void TestContentCheck::faults_are_refused_data()
{
    QTest::addColumn<Change>("change");
    const QString unsafe = u"a\u0001b"_s;
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };

    row("unsafe slug", [=](ArticleContent &c) { c.slug = unsafe; });
    row("unsafe headline", [=](ArticleContent &c) { c.headline = unsafe; });
    row("unsafe place", [=](ArticleContent &c) { c.dateline.place = unsafe; });
    row("unsafe keyword", [=](ArticleContent &c) { c.keywords << unsafe; });
    row("unsafe teaser", [=](ArticleContent &c) { c.related << RelatedItem{{}, unsafe, {}, {}}; });
    row("text that is not composed", [](ArticleContent &c) { c.byline = u"e\u0301"_s; });
    row("urgency 0", [](ArticleContent &c) { c.urgency = 0; });
    row("urgency 10", [](ArticleContent &c) { c.urgency = 10; });
    row("link that runs a script", [](ArticleContent &c) { c.related << RelatedItem{{}, {}, {}, u"javascript:x"_s}; });
    row("unsafe paragraph", [=](ArticleContent &c) { c.body = aBody({unsafe}); });
    row("line break in a paragraph", [](ArticleContent &c) { c.body = aBody({u"a\nb"_s}); });
    row("separator in a paragraph", [](ArticleContent &c) { c.body = aBody({u"a\u2029b"_s}); });
    row("forbidden link in a paragraph",
        [](ArticleContent &c) { c.body.paragraphs[0].runs[0].link = u"file:///etc/passwd"_s; });
    row("paragraph without id", [](ArticleContent &c) { c.body.paragraphs[0].id = {}; });
    row("two paragraphs with one id", [](ArticleContent &c) { c.body.paragraphs[1].id = c.body.paragraphs[0].id; });
}

void TestContentCheck::faults_are_refused()
{
    QFETCH(Change, change);
    ArticleContent content = anArticle().content();
    VERIFY_OK(checkContent(content));
    change(content);
    VERIFY_ERROR(checkContent(content), ErrorCode::InvalidInput);
}

QTEST_GUILESS_MAIN(TestContentCheck)
#include "test_contentcheck.moc"
