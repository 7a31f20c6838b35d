// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/affixfile.h"

#include <QStringList>

#include <algorithm>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

std::vector<AffixRule::Place> conditionOf(QStringView text)
{
    std::vector<AffixRule::Place> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        AffixRule::Place place;
        if (text[i] == u'.') {
            place.isExcluding = true;
        } else if (text[i] == u'[') {
            const qsizetype end = text.indexOf(u']', i);
            if (end < 0)
                break;
            place.isExcluding = i + 1 < end && text[i + 1] == u'^';
            const qsizetype begin = i + (place.isExcluding ? 2 : 1);
            place.letters = text.mid(begin, end - begin).toString();
            i = end;
        } else {
            place.letters = text[i];
        }
        places.push_back(place);
    }
    return places;
}

QString textOrNothing(QStringView field)
{
    return field == "0"_L1 ? QString() : field.toString();
}

} // namespace

bool AffixRule::fitsEndOf(QStringView stem) const
{
    const auto size = qsizetype(condition.size());
    if (!stem.endsWith(strip) || stem.size() < size || stem.size() <= strip.size())
        return false;
    const QStringView end = stem.last(size);
    for (qsizetype i = 0; i < size; ++i) {
        const Place &place = condition[std::size_t(i)];
        if (place.letters.contains(end[i]) == place.isExcluding)
            return false;
    }
    return true;
}

bool AffixRule::fitsAll() const
{
    return strip.isEmpty() && std::all_of(condition.begin(), condition.end(), [](const Place &place) {
               return place.isExcluding && place.letters.isEmpty();
           });
}

AffixFile AffixFile::parse(const QByteArray &bytes, const DictionaryCodec &codec)
{
    AffixFile file;
    const QString text = codec.decode(bytes);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        // Descriptions of meaning are half the file and nothing to us.
        if (!line.startsWith("AM"_L1) && !line.startsWith(u'#'))
            file.readLine(line.toString().simplified());
    }
    return file;
}

void AffixFile::readLine(const QString &line)
{
    const QStringList fields = line.split(u' ');
    if (fields.size() < 2)
        return;
    const QString &key = fields[0];
    if (key == "SFX"_L1 || key == "PFX"_L1) {
        readRule(fields, key == "SFX"_L1);
    } else if (key == "FLAG"_L1) {
        m_flagType = fields[1] == "long"_L1  ? FlagType::Long
                     : fields[1] == "num"_L1 ? FlagType::Number
                                             : FlagType::Character;
    } else if (key == "AF"_L1) {
        // The first line is their number.
        if (m_hasAliases)
            m_aliases << plainFlagsOf(fields[1]);
        m_hasAliases = true;
    } else if (key == "IGNORE"_L1) {
        m_ignored = fields[1];
    } else if (key == "NOSUGGEST"_L1 || key == "FORBIDDENWORD"_L1 || key == "ONLYINCOMPOUND"_L1) {
        for (const Flag flag : plainFlagsOf(fields[1]))
            m_hidden << flag;
    }
}

void AffixFile::readRule(const QStringList &fields, bool isSuffix)
{
    constexpr qsizetype conditionField = 4;
    // The heading of a table has four fields: its flag, whether affixes of both ends combine, the number of rules.
    if (fields.size() <= conditionField)
        return;
    const std::vector<Flag> flags = plainFlagsOf(fields[1]);
    if (flags.size() != 1)
        return;
    AffixRule rule;
    rule.strip = withoutIgnored(textOrNothing(fields[2]));
    rule.add = withoutIgnored(textOrNothing(fields[3].section(u'/', 0, 0)));
    rule.condition = conditionOf(fields[conditionField]);
    if (const qsizetype slash = fields[3].indexOf(u'/'); slash >= 0)
        rule.next = flagsOf(QStringView(fields[3]).mid(slash + 1));
    if (isSuffix)
        m_suffixes[flags[0]].push_back(rule);
    else
        m_prefixes.push_back(rule);
}

std::vector<AffixFile::Flag> AffixFile::plainFlagsOf(QStringView field) const
{
    std::vector<Flag> flags;
    switch (m_flagType) {
    case FlagType::Character:
        for (const QChar c : field)
            flags.push_back(c.unicode());
        break;
    case FlagType::Long:
        for (qsizetype i = 0; i + 1 < field.size(); i += 2)
            flags.push_back(Flag(field[i].unicode()) << 16 | field[i + 1].unicode());
        break;
    case FlagType::Number:
        for (const QStringView number : field.split(u','))
            flags.push_back(number.toUInt());
        break;
    }
    return flags;
}

std::vector<AffixFile::Flag> AffixFile::flagsOf(QStringView field) const
{
    if (!m_hasAliases)
        return plainFlagsOf(field);
    bool isNumber = false;
    const int alias = field.toInt(&isNumber);
    return isNumber && alias >= 1 && alias <= m_aliases.size() ? m_aliases[alias - 1] : plainFlagsOf(field);
}

const AffixFile::Rules *AffixFile::suffixes(Flag flag) const
{
    const auto found = m_suffixes.constFind(flag);
    return found == m_suffixes.cend() ? nullptr : &*found;
}

QString AffixFile::withoutIgnored(QStringView word) const
{
    QString kept;
    kept.reserve(word.size());
    for (const QChar c : word) {
        if (!m_ignored.contains(c))
            kept += c;
    }
    return kept;
}

} // namespace nashra::language
