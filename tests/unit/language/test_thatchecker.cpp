// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/thatchecker.h"

#include "findingsshown.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::ThatChecker;

/// إن and أن behind verbs of saying.
class TestThatChecker : public QObject
{
    Q_OBJECT

private slots:
    void theHamzaIsTheOneTheSentenceAsksFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("right"); // the first fix
        const auto row = [](const QString &text, const QString &right) {
            QTest::newRow(qPrintable(text)) << text << right;
        };
        row(u"قال ان الطريق مفتوح."_s, u"إن"_s);
        row(u"قال الوزير ان الطريق مفتوح."_s, u"إن"_s);
        row(u"وقالت المتحدثة باسم الوزارة أمس في مؤتمر صحفي ان الطريق مفتوح."_s, u"إن"_s);
        row(u"وقال سليم عادل، وهو محافظ المدينة، ان الطريق مفتوح."_s, u"إن"_s);
        row(u"ويقول السكان انهم عادوا."_s, u"إنهم"_s);
        row(u"وختم قائلا ان الطريق مفتوح."_s, u"إن"_s);
        row(u"أكد المتحدث ان الطريق مفتوح."_s, u"أن"_s);
        row(u"وأعلن وزير النقل في بيان ان الطريق مفتوح."_s, u"أن"_s);
        row(u"وأضاف المصدر ان الطريق مفتوح."_s, u"أن"_s);
        row(u"وذكرت الوكالة انها أرسلت فريقا."_s, u"أنها"_s);
        row(u"وقال الوزير للصحافيين بعد ان عاد: ليس هناك قرار."_s, u"أن"_s);
        row(u"وقال الوزير إنه يريد ان يعود."_s, u"أن"_s);
        row(u"وقال الوزير إن الهيئة أكدت ان الطريق مفتوح."_s, u"أن"_s);
        row(u"أكد المتحدث أن الوزير قال ان الطريق مفتوح."_s, u"إن"_s);
        row(u"وقال الوزير في لقاء بين الطرفين ان الطريق مفتوح."_s, u"إن"_s);
        row(u"ان الطريق مفتوح."_s, u"إن"_s);
        row(u"وقال: «ان الطريق مفتوح»."_s, u"إن"_s);
        row(u"سيعود ان شاء الله."_s, u"إن"_s);
        row(u"حيث ان الطريق مفتوح."_s, u"إن"_s);
        row(u"من المقرر ان يعود."_s, u"أن"_s);
        row(u"قال إنه عاد وانه سيبقى."_s, u"وإنه"_s);
        row(u"أعلن أن الوفد عاد وانه سيبقى."_s, u"وأنه"_s);
    }

    void theHamzaIsTheOneTheSentenceAsksFor()
    {
        QFETCH(QString, text);
        QFETCH(QString, right);
        const QList<Finding> findings = ThatChecker().checkUnit({text, {}, Language::Arabic, {}});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"style.that.hamza"_s);
        QCOMPARE(findings.first().fixes.first(), right);
        QCOMPARE(findings.first().fixes.size(), 2);
        QVERIFY(!text.contains(right) || findings.first().position > 0);
    }

    void theWrongOneIsFoundBehindItsSubject_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const QString &text, const QStringList &found) {
            QTest::newRow(qPrintable(text)) << text << found;
        };
        row(u"قال الوزير أن الطريق مفتوح."_s, {u"style.that.said [أن] إن"_s});
        row(u"وقال الوزير أنه عاد."_s, {u"style.that.said [أنه] إنه"_s});
        row(u"أكد المتحدث إن الطريق مفتوح."_s, {u"style.that.said [إن] أن"_s});
        row(u"قال الوزير إن الطريق مفتوح."_s, {});
        row(u"أكد المتحدث أن الطريق مفتوح."_s, {});
        row(u"قال الوزير للصحافيين أن ينتظروا."_s, {});
        row(u"قال الوزير بعد أن التقى الوفد: عدنا."_s, {});
        row(u"قال الوزير إنه يأمل أن يعود الوفد."_s, {});
        row(u"قال الوزير إن الطريق مفتوح، ويبدو أن الوفد عاد."_s, {});
        row(u"قال الوزير يجب أن الطريق."_s, {});
        row(u"أكد الوزير إن كان الطريق مفتوحا."_s, {});
        row(u"أكد الوزير: «إن الطريق مفتوح»."_s, {});
        row(u"قال إن الطريق مفتوح وأكد أن الوفد عاد."_s, {});
        row(u"في مدينة وان طريق مفتوح."_s, {});
    }

    void theWrongOneIsFoundBehindItsSubject()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(shownInUnit(ThatChecker(), text, Language::Arabic), found);
        QVERIFY(shownInUnit(ThatChecker(), text, Language::English).isEmpty());
    }

    void hostileTextIsReadInOneGo()
    {
        for (const QString &text :
             {u"ان "_s.repeated(100'000), u"كلمة "_s.repeated(100'000) + u"ان"_s, QString(1'000'000, u'ا'),
              QString(1, QChar(0xD800)) + u"ان"_s, u"قال الوزير أن الطريق "_s.repeated(20'000)})
            QVERIFY(areInside(ThatChecker().checkUnit({text, {}, Language::Arabic, {}}), text));
    }
};

QTEST_APPLESS_MAIN(TestThatChecker)
#include "test_thatchecker.moc"
