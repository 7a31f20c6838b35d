// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/hostiletexts.h"

#include "support/articlegenerator.h"

namespace nashra::bench {

using namespace Qt::StringLiterals;

namespace {

/// A book of two million letters, half of it Arabic.
QString book()
{
    ArticleGenerator generator;
    QString text;
    while (text.size() < 2'000'000)
        text += generator.next().body.text() + u'\n';
    return text;
}

/// The same without an end of line.
QString bookInOneLine()
{
    return book().replace(u'\n', u' ');
}

} // namespace

QList<HostileText> hostileTexts()
{
    return {
        {"a giant word", [] { return u"x"_s.repeated(1'000'000); }},
        {"a giant Arabic word", [] { return u"ب"_s.repeated(300'000); }},
        {"no blanks, both directions", [] { return u"aب"_s.repeated(200'000); }},
        {"both directions", [] { return u"a ب 1 "_s.repeated(100'000); }},
        {"marks on marks", [] { return u'a' + QString(QChar(0x0301)).repeated(100'000); }},
        {"vowelled Arabic", [] { return u"بَّ"_s.repeated(100'000); }},
        {"direction controls", [] { return u"\u202Ea\u202Bب\u2067c"_s.repeated(50'000); }},
        {"joined pictures", [] { return u"👩‍👩‍👧‍👦"_s.repeated(20'000); }},
        {"letters of many scripts", [] { return u"aبא中अกあ가"_s.repeated(30'000); }},
        {"short lines", [] { return u"a\n"_s.repeated(100'000); }},
        {"a book", book},
        {"a book in one line", bookInOneLine},
    };
}

QList<HostileText> hostilePages()
{
    return {
        {"nested tables", [] { return u"<table><tr><td>"_s.repeated(40) + u"word"_s; }},
        {"deep blocks", [] { return u"<div>"_s.repeated(100'000) + u"word"_s; }},
        {"deep lists", [] { return u"<ul><li>word"_s.repeated(20'000); }},
        {"a giant attribute", [] { return u"<p style=\"%1\">word"_s.arg(u"a"_s.repeated(1'000'000)); }},
        {"many attributes", [] { return u"<p %1>word"_s.arg(u"a=b "_s.repeated(100'000)); }},
        {"marks that change", [] { return u"<b>a</b><i>b</i>"_s.repeated(50'000); }},
        {"marks that change in Arabic", [] { return u"<b>ب</b><i>ت</i>"_s.repeated(50'000); }},
        {"links", [] { return u"<a href=\"https://example.org/\">a</a> b "_s.repeated(20'000); }},
        {"headings", [] { return u"<h2>heading</h2>"_s.repeated(20'000); }},
        {"a long table",
         [] { return u"<table>"_s + u"<tr><td>a</td><td>b</td><td>c</td><td>d</td></tr>"_s.repeated(10'000); }},
        {"a wide table", [] { return u"<table><tr>"_s + u"<td>cell</td>"_s.repeated(50'000); }},
    };
}

} // namespace nashra::bench
