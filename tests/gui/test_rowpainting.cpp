// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bidi.h"
#include "widgets/common/rowpainting.h"
#include "widgets/editor/headlinefield.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using widgets::rowpainting::baseDirection;

/// Where the texts of both languages stand in rows and fields.
class TestRowPainting : public QObject
{
    Q_OBJECT

private slots:
    void what_is_said_around_a_name_runs_as_the_window_does();
    void a_text_runs_as_its_letters_do();
    void a_headline_begins_where_its_language_does();
};

void TestRowPainting::what_is_said_around_a_name_runs_as_the_window_does()
{
    for (const Qt::LayoutDirection window : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const QString &name : {u"سامر الدلواني"_s, u"Samer Dalwani"_s}) {
            QCOMPARE(baseDirection(isolated(name) + u"  ×2"_s, window), window);
            QCOMPARE(baseDirection(u"1. "_s + isolated(name), window), window);
        }
    }
}

void TestRowPainting::a_text_runs_as_its_letters_do()
{
    for (const Qt::LayoutDirection window : {Qt::LeftToRight, Qt::RightToLeft}) {
        QCOMPARE(baseDirection(u"Rain (late)."_s, window), Qt::LeftToRight);
        QCOMPARE(baseDirection(u"«مطر» Rain"_s, window), Qt::RightToLeft);
    }
}

void TestRowPainting::a_headline_begins_where_its_language_does()
{
    widgets::HeadlineField field;
    field.resize(500, 40);
    const auto cursor = [&field] { return field.inputMethodQuery(Qt::ImCursorRectangle).toRect().x(); };
    for (const Qt::LayoutDirection window : {Qt::LeftToRight, Qt::RightToLeft}) {
        QGuiApplication::setLayoutDirection(window);
        field.setLayoutDirection(Qt::RightToLeft);
        field.setText(u"سوق جديدة"_s);
        field.setCursorPosition(0);
        QVERIFY2(cursor() > 450, qPrintable(QString::number(cursor())));
        field.setLayoutDirection(Qt::LeftToRight);
        field.setText(u"A new market"_s);
        field.setCursorPosition(0);
        QVERIFY2(cursor() < 50, qPrintable(QString::number(cursor())));
    }
}

QTEST_MAIN(TestRowPainting)
#include "test_rowpainting.moc"
