// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/copy/arabicnames.h"

#include "core/base/textfold.h"

#include <QSet>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

bool isNameUnit(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// "Dr." and "Gen." end no sentence.
bool endsInShortForm(QStringView text)
{
    static const QSet<QString> shortForms{u"mr"_s,  u"mrs"_s, u"ms"_s,   u"dr"_s,  u"gen"_s,  u"lt"_s,
                                          u"col"_s, u"maj"_s, u"capt"_s, u"sgt"_s, u"prof"_s, u"sen"_s,
                                          u"rep"_s, u"gov"_s, u"brig"_s, u"st"_s,  u"eng"_s,  u"hon"_s};
    qsizetype start = text.size();
    while (start > 0 && text[start - 1].isLetter() && text.size() - start <= 5)
        --start;
    const QStringView word = text.mid(start);
    return word.size() == 1 || shortForms.contains(word.toString().toLower());
}

ArabicName::Place placeOf(QStringView text, qsizetype at)
{
    qsizetype before = at;
    bool isOpened = false;
    while (before > 0) {
        const QChar c = text[before - 1];
        const bool opens = QStringView(u"“‘«\"'([").contains(c);
        if (!opens && !c.isSpace())
            break;
        isOpened = isOpened || opens;
        --before;
        if (c == u'\t')
            return ArabicName::Place::Start;
    }
    if (before == 0)
        return ArabicName::Place::Start;
    const QChar sign = text[before - 1];
    if (isOpened || sign == u':')
        return ArabicName::Place::Opened;
    // A stop may be inside the closing mark of the sentence before.
    QStringView rest = text.left(before);
    while (!rest.isEmpty() && QStringView(u"”’»\")").contains(rest.back()))
        rest.chop(1);
    if (rest.isEmpty() || !QStringView(u".!?…").contains(rest.back()))
        return ArabicName::Place::Inside;
    return rest.back() == u'.' && endsInShortForm(rest.chopped(1)) ? ArabicName::Place::Inside
                                                                   : ArabicName::Place::Start;
}

} // namespace

QList<ArabicName> arabicNamesIn(const QString &text)
{
    QList<ArabicName> names;
    for (qsizetype i = 0; i + 3 < text.size(); ++i) {
        const bool isArticle = QStringView(u"AaEe").contains(text[i]) && text[i + 1] == u'l' &&
                               QStringView(u"-‑– ").contains(text[i + 2]) && text[i + 3].isUpper();
        if (!isArticle || (i > 0 && (isNameUnit(text[i - 1]) || text[i - 1] == u'-')))
            continue;
        qsizetype end = i + 3;
        while (end < text.size() && (isNameUnit(text[end]) || (QStringView(u"’'-").contains(text[end]) &&
                                                               end + 1 < text.size() && isNameUnit(text[end + 1]))))
            ++end;
        QString name = text.mid(i + 3, end - i - 3);
        if (name.endsWith(u"’s"_s) || name.endsWith(u"'s"_s))
            name.chop(2);
        names << ArabicName{i, name.size() + 3, text.mid(i, 3), name, textfold::strictKey(name), placeOf(text, i)};
        i = end - 1;
    }
    return names;
}

} // namespace nashra::language
