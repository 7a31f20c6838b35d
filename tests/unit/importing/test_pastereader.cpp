// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/pastereader.h"

#include "shownbody.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QTest>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

QStringList pasted(const PasteFormats &formats, Language language = Language::English)
{
    return shownBody(must(readPaste(formats, language, buildTime)).body);
}

} // namespace

/// What comes of a paste or a drop.
class TestPasteReader : public QObject
{
    Q_OBJECT

private slots:
    void htmlComesFirst() { QCOMPARE(pasted({u"<p><b>a</b></p>"_s, u"plain"_s}), QStringList{u"P *a*"_s}); }

    void plainTextServesWhereTheHtmlHoldsNone()
    {
        QCOMPARE(pasted({u"<img src='file:///x'>"_s, u"plain"_s}), QStringList{u"P plain"_s});
        QCOMPARE(pasted({{}, u"plain"_s}), QStringList{u"P plain"_s});
    }

    void onlyTheCopiedFragmentOfAPageCounts()
    {
        QCOMPARE(pasted({u"<html><body>x<!--StartFragment--><i>a</i><!--EndFragment-->y</body></html>"_s, {}}),
                 QStringList{u"P _a_"_s});
        QCOMPARE(pasted({u"<!--EndFragment-->a<!--StartFragment-->b"_s, {}}), QStringList{u"P ab"_s});
    }

    void linesOfPlainTextAreParagraphs()
    {
        QCOMPARE(pasted({{}, u"a\r\nb\rc\n\n\nd"_s}), (QStringList{u"P a b c"_s, u"P d"_s}));
        QCOMPARE(pasted({{}, u"a\nb"_s}), (QStringList{u"P a"_s, u"P b"_s}));
    }

    void markupInPlainTextIsText() { QCOMPARE(pasted({{}, u"<p>a</p> &amp;"_s}), QStringList{u"P <p>a</p> &amp;"_s}); }

    void aDirectionStaysWhereItDiffersFromTheArticles()
    {
        const PasteFormats formats{u"<p dir=rtl>ا</p><p dir=ltr>b</p>"_s, {}};
        QCOMPARE(pasted(formats, Language::English), (QStringList{u"P< ا"_s, u"P b"_s}));
        QCOMPARE(pasted(formats, Language::Arabic), (QStringList{u"P ا"_s, u"P> b"_s}));
    }

    void whatHoldsNoTextIsRefused()
    {
        VERIFY_ERROR(readPaste({}, Language::English, buildTime), ErrorCode::InvalidInput);
        VERIFY_ERROR(readPaste({u"<img src=x>"_s, u" \n\u0000"_s}, Language::English, buildTime),
                     ErrorCode::InvalidInput);
        VERIFY_ERROR(readPaste({{}, QString(64 * 1024 * 1024 + 1, u'a')}, Language::English, buildTime),
                     ErrorCode::TooLarge);
    }

    void lossesOfPlainTextAreCounted()
    {
        const PastedText text = must(readPaste({{}, u"a\u0007b\u202Ec"_s}, Language::English, buildTime));
        QCOMPARE(text.body.text(), u"abc"_s);
        QCOMPARE(text.losses.unsafeCharacters, 2);
    }

    void hugePlainTextIsCutAndSaid()
    {
        const PastedText text = must(readPaste({{}, u"a\n"_s.repeated(100'000)}, Language::English, buildTime));
        QCOMPARE(text.body.paragraphs.size(), Caps().paragraphs);
        QCOMPARE(text.losses.cutAfter, Caps().paragraphs);
    }
};

QTEST_APPLESS_MAIN(TestPasteReader)
#include "test_pastereader.moc"
