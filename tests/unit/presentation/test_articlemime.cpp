// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/articles/articlemime.h"

#include <QMimeData>
#include <QTest>

#include <memory>

using namespace nashra;
using namespace nashra::presentation;

class TestArticleMime : public QObject
{
    Q_OBJECT

private slots:
    void what_was_dragged_is_what_is_dropped();
    void foreign_and_missing_data_hold_no_articles();
    void lines_that_are_no_id_are_left_out();
    void nothing_after_the_thousandth_is_read();
};

namespace {

QList<ArticleId> someIds(int count)
{
    QList<ArticleId> ids;
    for (int i = 0; i < count; ++i)
        ids << ArticleId::make(Instant{1});
    return ids;
}

} // namespace

void TestArticleMime::what_was_dragged_is_what_is_dropped()
{
    const QList<ArticleId> ids = someIds(3);
    const std::unique_ptr<QMimeData> mime(makeArticleMime(ids));
    QVERIFY(mime->hasFormat(QString::fromLatin1(articleMimeType)));
    QCOMPARE(articlesFromMime(mime.get()), ids);
}

void TestArticleMime::foreign_and_missing_data_hold_no_articles()
{
    QMimeData mime;
    mime.setText(someIds(1).first().toString());
    QVERIFY(articlesFromMime(&mime).isEmpty());
    QVERIFY(articlesFromMime(nullptr).isEmpty());
}

void TestArticleMime::lines_that_are_no_id_are_left_out()
{
    const ArticleId id = someIds(1).first();
    QMimeData mime;
    mime.setData(QString::fromLatin1(articleMimeType),
                 "\n../../etc/passwd\n" + id.toString().toLatin1() + "\r\n\xff\xfe\0\n" + id.toString().toLatin1());
    QCOMPARE(articlesFromMime(&mime), QList<ArticleId>{id});
}

void TestArticleMime::nothing_after_the_thousandth_is_read()
{
    const std::unique_ptr<QMimeData> mime(makeArticleMime(someIds(1200)));
    QCOMPARE(articlesFromMime(mime.get()).size(), 1000);
}

QTEST_APPLESS_MAIN(TestArticleMime)
#include "test_articlemime.moc"
