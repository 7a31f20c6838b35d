// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entity/officialname.h"

#include "core/base/textfold.h"

#include <QSet>

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

bool saysWhichState(const QString &name)
{
    static const QSet<QString> words{
        u"kingdom"_s,  u"republic"_s,     u"sultanate"_s,  u"principality"_s,  u"duchy"_s,       u"state"_s,
        u"states"_s,   u"commonwealth"_s, u"federation"_s, u"confederation"_s, u"union"_s,       u"emirate"_s,
        u"emirates"_s, u"مملكة"_s,        u"المملكة"_s,    u"جمهورية"_s,       u"الجمهورية"_s,   u"سلطنة"_s,
        u"السلطنة"_s,  u"إمارة"_s,        u"دولة"_s,       u"دوقية"_s,         u"الدوقية"_s,     u"اتحاد"_s,
        u"الاتحاد"_s,  u"كومنولث"_s,      u"ولايات"_s,     u"الولايات"_s,      u"governorate"_s, u"province"_s,
        u"region"_s,   u"prefecture"_s,   u"محافظة"_s,     u"ولاية"_s,         u"إقليم"_s,       u"منطقة"_s,
        u"مقاطعة"_s,   u"city"_s,         u"مدينة"_s};
    // By the keys, since the letters of a name vary.
    static const QSet<QString> keys = [] {
        QSet<QString> folded;
        for (const QString &word : words)
            folded.insert(textfold::strictKey(word));
        return folded;
    }();
    const QStringList tokens = textfold::tokens(textfold::strictKey(name));
    return tokens.size() > 1 &&
           std::any_of(tokens.begin(), tokens.end(), [](const QString &token) { return keys.contains(token); });
}

} // namespace

bool isOfficialName(const Entity &entity, const EntityName &name)
{
    if (entity.kind != EntityKind::Place || name.form != NameForm::Variant || !saysWhichState(name.text))
        return false;
    const QString house = entity.houseName(name.language);
    // "United States of America"
    return !saysWhichState(house) || textfold::strictKey(name.text).startsWith(textfold::strictKey(house) + u' ');
}

bool isOfficialName(const Entity &entity, const QString &name, Language language)
{
    return std::any_of(entity.names.begin(), entity.names.end(), [&](const EntityName &each) {
        return each.language == language && each.text == name && isOfficialName(entity, each);
    });
}

} // namespace nashra
