// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/articleedit.h"

#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QDataStream>
#include <QIODevice>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::testlib;

namespace {

BodyEdit bodyEdit(int first, int removed, const QStringList &inserted)
{
    return {first, removed, aBody(inserted).paragraphs};
}

QByteArray bodyEditBytes(qint32 first, qint32 removed, const QByteArray &xhtml)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint8(1) << quint8(2) << first << removed << xhtml;
    return bytes;
}

} // namespace

class TestArticleEdit : public QObject
{
    Q_OBJECT

private slots:
    void paragraphs_are_replaced_data();
    void paragraphs_are_replaced();
    void an_edit_outside_the_body_is_refused_and_changes_nothing_data();
    void an_edit_outside_the_body_is_refused_and_changes_nothing();
    void a_header_edit_leaves_the_body();
    void a_snapshot_is_the_whole_content();
    void edits_come_back_as_they_were();
    void every_truncation_is_refused();
    void bytes_after_the_end_are_refused();
    void hostile_bytes_are_refused_data();
    void hostile_bytes_are_refused();
    void random_damage_never_gives_a_wrong_range();
};

void TestArticleEdit::paragraphs_are_replaced_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("removed");
    QTest::addColumn<QStringList>("inserted");
    QTest::addColumn<QString>("after");

    QTest::newRow("one for one") << 1 << 1 << QStringList{u"x"_s} << u"a\nx\nc"_s;
    QTest::newRow("split") << 1 << 1 << QStringList{u"x"_s, u"y"_s} << u"a\nx\ny\nc"_s;
    QTest::newRow("join") << 0 << 2 << QStringList{u"ab"_s} << u"ab\nc"_s;
    QTest::newRow("remove all") << 0 << 3 << QStringList() << u""_s;
    QTest::newRow("insert at the front") << 0 << 0 << QStringList{u"x"_s} << u"x\na\nb\nc"_s;
    QTest::newRow("insert at the end") << 3 << 0 << QStringList{u"x"_s} << u"a\nb\nc\nx"_s;
    QTest::newRow("nothing") << 3 << 0 << QStringList() << u"a\nb\nc"_s;
}

void TestArticleEdit::paragraphs_are_replaced()
{
    QFETCH(int, first);
    QFETCH(int, removed);
    QFETCH(QStringList, inserted);
    ArticleContent content = anArticle().withParagraphs({u"a"_s, u"b"_s, u"c"_s}).content();
    VERIFY_OK(applyEdit(content, bodyEdit(first, removed, inserted)));
    QTEST(content.body.text(), "after");
}

void TestArticleEdit::an_edit_outside_the_body_is_refused_and_changes_nothing_data()
{
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("removed");
    constexpr int most = std::numeric_limits<int>::max();
    QTest::newRow("beyond the end") << 3 << 0;
    QTest::newRow("over the end") << 1 << 2;
    QTest::newRow("before the start") << -1 << 1;
    QTest::newRow("less than none") << 1 << -1;
    QTest::newRow("sum overflows") << most << most;
}

void TestArticleEdit::an_edit_outside_the_body_is_refused_and_changes_nothing()
{
    QFETCH(int, first);
    QFETCH(int, removed);
    const ArticleContent before = anArticle().withParagraphs({u"a"_s, u"b"_s}).content();
    ArticleContent content = before;
    VERIFY_ERROR(applyEdit(content, bodyEdit(first, removed, {u"x"_s})), ErrorCode::InvalidInput);
    QVERIFY(content == before);
}

void TestArticleEdit::a_header_edit_leaves_the_body()
{
    ArticleContent content = anArticle().withParagraphs({u"a"_s}).content();
    ArticleContent header = anArticle().inArabic().slugged(u"new"_s).content();
    header.body = {};
    VERIFY_OK(applyEdit(content, HeaderEdit{header}));
    QCOMPARE(content.slug, u"new"_s);
    QCOMPARE(content.language, Language::Arabic);
    QCOMPARE(content.body.text(), u"a"_s);
}

void TestArticleEdit::a_snapshot_is_the_whole_content()
{
    ArticleContent content = anArticle().content();
    const ArticleContent other = anArticle().inArabic().content();
    VERIFY_OK(applyEdit(content, SnapshotEdit{other}));
    QVERIFY(content == other);
}

void TestArticleEdit::edits_come_back_as_they_were()
{
    ArticleContent header = anArticle().inArabic().embargoedUntil(buildTime).content();
    header.body = {};
    const QList<ArticleEdit> edits{bodyEdit(2, 1, {u"مُحَمَّدٌ & <x>"_s, u""_s}), bodyEdit(0, 0, {}), HeaderEdit{header},
                                   SnapshotEdit{anArticle().inArabic().content()}, SnapshotEdit{ArticleContent()}};
    for (const ArticleEdit &edit : edits) {
        const auto decoded = decodeEdit(encodeEdit(edit));
        VERIFY_OK(decoded);
        QVERIFY(*decoded == edit);
    }
}

void TestArticleEdit::every_truncation_is_refused()
{
    for (const ArticleEdit &edit :
         {ArticleEdit(bodyEdit(0, 1, {u"a"_s})), ArticleEdit(SnapshotEdit{anArticle().content()})}) {
        const QByteArray bytes = encodeEdit(edit);
        for (qsizetype length = 0; length < bytes.size(); ++length)
            VERIFY_ERROR(decodeEdit(bytes.left(length)), ErrorCode::InvalidInput);
    }
}

void TestArticleEdit::bytes_after_the_end_are_refused()
{
    VERIFY_ERROR(decodeEdit(encodeEdit(bodyEdit(0, 1, {u"a"_s})) + 'x'), ErrorCode::InvalidInput);
    VERIFY_ERROR(decodeEdit(encodeEdit(SnapshotEdit{}) + '\0'), ErrorCode::InvalidInput);
}

void TestArticleEdit::hostile_bytes_are_refused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray body = "<body></body>";
    QTest::newRow("unknown version") << QByteArray("\x02\x02") + bodyEditBytes(0, 0, body).mid(2);
    QTest::newRow("unknown kind") << QByteArray("\x01\x09") + bodyEditBytes(0, 0, body).mid(2);
    QTest::newRow("negative start") << bodyEditBytes(-1, 0, body);
    QTest::newRow("negative count") << bodyEditBytes(0, -1, body);
    QTest::newRow("no XML") << bodyEditBytes(0, 0, "x");
    QTest::newRow("a length of four gigabytes") << bodyEditBytes(0, 0, {}).left(10) + QByteArray("\xFF\xFF\xFF\xFE", 4);
    QTest::newRow("a null array") << bodyEditBytes(0, 0, {}).left(10) + QByteArray("\xFF\xFF\xFF\xFF", 4);
    QTest::newRow("text") << QByteArray("The harbour reopened on Tuesday.");
}

void TestArticleEdit::hostile_bytes_are_refused()
{
    QFETCH(QByteArray, bytes);
    VERIFY_ERROR(decodeEdit(bytes), ErrorCode::InvalidInput);
}

void TestArticleEdit::random_damage_never_gives_a_wrong_range()
{
    QRandomGenerator random(20260512);
    const QByteArray whole = encodeEdit(bodyEdit(1, 1, {u"a"_s, u"b"_s}));
    for (int i = 0; i < 5'000; ++i) {
        QByteArray bytes = whole;
        for (int hits = 0; hits < 3; ++hits)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        const auto decoded = decodeEdit(bytes);
        if (!decoded) {
            QCOMPARE(decoded.error().code, ErrorCode::InvalidInput);
            continue;
        }
        if (const auto *edit = std::get_if<BodyEdit>(&*decoded)) {
            QVERIFY(edit->first >= 0);
            QVERIFY(edit->removed >= 0);
        }
    }
}

QTEST_GUILESS_MAIN(TestArticleEdit)
#include "test_articleedit.moc"
