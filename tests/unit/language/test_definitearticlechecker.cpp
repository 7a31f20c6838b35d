// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/definitearticlechecker.h"

#include "findingsshown.h"
#include "testlib/builders.h"

#include <QTest>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;
using language::DefiniteArticleChecker;
using language::TextSnapshot;
using language::TextUnit;

namespace {

QList<Entity> registry()
{
    return {anEntity().named(u"Samer al-Dalwani"_s).called(u"al-Dalwani"_s, NameForm::Short),
            anEntity().named(u"Al-Nawras Football Club"_s).called(u"Al-Nawras"_s, NameForm::Short),
            anEntity().named(u"Al Zahwan Times"_s)};
}

TextSnapshot snapshotOf(const QString &headline, const QStringList &paragraphs)
{
    TextSnapshot snapshot;
    snapshot.content.headline = headline;
    snapshot.content.body = aBody(paragraphs);
    return snapshot;
}

} // namespace

/// The article of Arabic names in English copy.
class TestDefiniteArticleChecker : public QObject
{
    Q_OBJECT

private slots:
    void namesOfAUnitAreRead_data()
    {
        QTest::addColumn<TextUnit::Scope>("scope");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << TextUnit::Scope::Paragraph << text << found;
        };
        const auto headline = [](const char *what, const QString &text, const QStringList &found) {
            QTest::newRow(what) << TextUnit::Scope::Headline << text << found;
        };
        row("small inside", u"President al-Khatib said that Samer al-Dalwani had left."_s, {});
        row("an office before", u"President Al-Khatib added that it rained."_s,
            {u"style.article.capital [Al-Khatib] al-Khatib"_s});
        row("a name before", u"They met Samir Al-Khatib on Monday."_s,
            {u"style.article.capital [Al-Khatib] al-Khatib"_s});
        row("a possessive stays", u"They met Mr. Al-Khatib’s brother."_s,
            {u"style.article.capital [Al-Khatib] al-Khatib"_s});
        row("El-", u"They met Dr El-Sayed there."_s, {u"style.article.capital [El-Sayed] el-Sayed"_s});
        row("nothing before it tells", u"It was said by Al-Khatib himself."_s,
            {u"style.article.capital [Al-Khatib] al-Khatib"_s});
        row("the start", u"Al-Khatib left. Al-Dalwani stayed. “We go.” Al-Khatib added that."_s, {});
        row("the start of a quotation", u"He said: “Al-Khatib has left.” She said “Al-Khatib”."_s, {});
        row("a short form ends no sentence", u"They met Gen. Al-Khatib there."_s,
            {u"style.article.capital [Al-Khatib] al-Khatib"_s});
        row("small at the start", u"The gates opened. al-Khatib left."_s,
            {u"style.article.start [al-Khatib] Al-Khatib"_s});
        row("the registry has the capital", u"They beat Al-Nawras on Sunday, and Captain Al-Nawras too."_s, {});
        row("the registry has it small", u"It was told to Al-Dalwani first."_s,
            {u"style.article.capital [Al-Dalwani] al-Dalwani"_s});
        row("institutions", u"The newspaper Al-Watana, the Al-Shorouq University and Al-Azhar were there."_s, {});
        row("English names", u"They met Al Gore and Al Pacino, and sat by El Paso."_s, {});
        row("words that begin so", u"The Alps, Alderney and Also-rans of Royal-Dutch"_s, {});
        headline("the first word", u"Al-Khatib to visit the harbour"_s, {});
        headline("inside", u"President Al-Khatib to visit the harbour"_s,
                 {u"style.article.capital [Al-Khatib] al-Khatib"_s});
        headline("set in capitals", u"President Al-Khatib Will Visit The Harbour"_s, {});
        row("nothing", QString(), {});
    }

    void namesOfAUnitAreRead()
    {
        QFETCH(TextUnit::Scope, scope);
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QCOMPARE(shownInUnit(DefiniteArticleChecker(registry()), TextUnit{text, scope, Language::English, {}}), found);
    }

    void aNameBesideAnOfficeIsAWarningAndAloneAHint()
    {
        const DefiniteArticleChecker checker({});
        const auto severityOf = [&](const QString &text) {
            return checker.checkUnit({text, TextUnit::Scope::Paragraph, Language::English, {}}).first().severity;
        };
        QCOMPARE(severityOf(u"They met President Al-Khatib."_s), Severity::Warning);
        QCOMPARE(severityOf(u"They met with Al-Khatib."_s), Severity::Hint);
    }

    void arabicCopyHasNoLatinArticle()
    {
        QVERIFY(shownInUnit(DefiniteArticleChecker({}), u"قال President Al-Khatib أمس"_s, Language::Arabic).isEmpty());
    }

    void oneNameIsWrittenOneWayInAnArticle_data()
    {
        QTest::addColumn<QStringList>("paragraphs");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *what, const QStringList &paragraphs, const QStringList &found) {
            QTest::newRow(what) << paragraphs << found;
        };
        row("the same", {u"Mr al-Sayed left. Al-Sayed came back."_s, u"He met al-Sayed."_s}, {});
        row("most decide", {u"He met al-Sayed."_s, u"El-Sayed left."_s, u"He saw al-Sayed."_s},
            {u"style.article.mixed [El-Sayed] Al-Sayed"_s});
        row("a blank", {u"He met al-Sayed."_s, u"Al Sayed left, and al-Sayed too."_s},
            {u"style.article.mixed [Al Sayed] Al-Sayed"_s});
        row("the registry decides", {u"El-Dalwani left."_s, u"He met el-Dalwani and al-Dalwani."_s},
            {u"style.article.mixed [El-Dalwani] Al-Dalwani"_s, u"style.article.mixed [el-Dalwani] al-Dalwani"_s});
        row("two names", {u"He met al-Sayed and el-Khatib."_s}, {});
    }

    void oneNameIsWrittenOneWayInAnArticle()
    {
        QFETCH(QStringList, paragraphs);
        QFETCH(QStringList, found);
        QCOMPARE(shownInArticle(DefiniteArticleChecker(registry()), snapshotOf(u"A headline"_s, paragraphs)), found);
    }

    void hostileTextIsReadInOneGo()
    {
        for (const QString &text :
             {u"Al-"_s.repeated(200'000), u"Al-K "_s.repeated(100'000), u"\" "_s.repeated(100'000) + u"Al-K"_s,
              u"(Al-K"_s.repeated(50'000), u"Al-"_s, u"Al-\U0001F468"_s}) {
            const DefiniteArticleChecker checker(registry());
            QVERIFY(areInside(checker.checkUnit({text, TextUnit::Scope::Paragraph, Language::English, {}}), text));
            QVERIFY(areInside(checker.checkArticle(snapshotOf({}, {text})), text));
        }
    }
};

QTEST_APPLESS_MAIN(TestDefiniteArticleChecker)
#include "test_definitearticlechecker.moc"
