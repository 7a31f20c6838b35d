// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/headerfields.h"

#include "core/base/textsafety.h"

#include <algorithm>

namespace nashra::presentation {

namespace {

/// One line of safe text: a header field holds no line breaks.
QString oneLine(const QString &text)
{
    QString safe = isSafe(text) ? text : makeSafe(text).text;
    return safe.replace(u'\n', u' ');
}

Dateline safeDateline(Dateline dateline)
{
    dateline.place = oneLine(dateline.place);
    dateline.dateText = oneLine(dateline.dateText);
    dateline.agency = oneLine(dateline.agency);
    return dateline;
}

QList<RelatedItem> safeRelated(QList<RelatedItem> related)
{
    for (RelatedItem &item : related) {
        item.headline = oneLine(item.headline);
        item.teaser = oneLine(item.teaser);
        item.url = oneLine(item.url);
    }
    return related;
}

ArticleContent withoutBody(ArticleContent content)
{
    content.body = {};
    return content;
}

} // namespace

template <class T>
bool HeaderFields::put(Field field, T ArticleContent::*member, T value)
{
    if (m_values.*member == value)
        return false;
    m_values.*member = std::move(value);
    emit changed(field);
    return true;
}

template <class T>
void HeaderFields::set(Field field, T ArticleContent::*member, T value)
{
    if (!m_isReadOnly && put(field, member, std::move(value)))
        emit edited();
}

void HeaderFields::reset(const ArticleContent &content)
{
    const ArticleContent next = withoutBody(content);
    put(Field::Language, &ArticleContent::language, next.language);
    put(Field::Slug, &ArticleContent::slug, next.slug);
    put(Field::Headline, &ArticleContent::headline, next.headline);
    put(Field::Dateline, &ArticleContent::dateline, next.dateline);
    put(Field::Byline, &ArticleContent::byline, next.byline);
    put(Field::SignOff, &ArticleContent::signOff, next.signOff);
    put(Field::EditorsNote, &ArticleContent::editorsNote, next.editorsNote);
    put(Field::Section, &ArticleContent::section, next.section);
    put(Field::Desk, &ArticleContent::desk, next.desk);
    put(Field::Keywords, &ArticleContent::keywords, next.keywords);
    put(Field::Urgency, &ArticleContent::urgency, next.urgency);
    put(Field::Embargo, &ArticleContent::embargoUntil, next.embargoUntil);
    put(Field::NotForPublication, &ArticleContent::notForPublication, next.notForPublication);
    put(Field::Related, &ArticleContent::related, next.related);
    put(Field::Translation, &ArticleContent::translation, next.translation);
}

void HeaderFields::setReadOnly(bool isReadOnly)
{
    if (m_isReadOnly == isReadOnly)
        return;
    m_isReadOnly = isReadOnly;
    emit readOnlyChanged(isReadOnly);
}

void HeaderFields::setLanguage(Language language)
{
    set(Field::Language, &ArticleContent::language, language);
}

void HeaderFields::setSlug(const QString &slug)
{
    set(Field::Slug, &ArticleContent::slug, oneLine(slug));
}

void HeaderFields::setHeadline(const QString &headline)
{
    set(Field::Headline, &ArticleContent::headline, oneLine(headline));
}

void HeaderFields::setDateline(const Dateline &dateline)
{
    set(Field::Dateline, &ArticleContent::dateline, safeDateline(dateline));
}

void HeaderFields::setByline(const QString &byline)
{
    set(Field::Byline, &ArticleContent::byline, oneLine(byline));
}

void HeaderFields::setSignOff(const QString &signOff)
{
    set(Field::SignOff, &ArticleContent::signOff, oneLine(signOff));
}

void HeaderFields::setEditorsNote(const QString &note)
{
    set(Field::EditorsNote, &ArticleContent::editorsNote, isSafe(note) ? note : makeSafe(note).text);
}

void HeaderFields::setSection(const QString &section)
{
    set(Field::Section, &ArticleContent::section, oneLine(section));
}

void HeaderFields::setDesk(const QString &deskId)
{
    set(Field::Desk, &ArticleContent::desk, deskId);
}

void HeaderFields::setKeywords(const QStringList &keywords)
{
    QStringList safe;
    for (const QString &keyword : keywords) {
        const QString word = oneLine(keyword).trimmed();
        if (!word.isEmpty() && !safe.contains(word))
            safe.append(word);
    }
    set(Field::Keywords, &ArticleContent::keywords, safe);
}

void HeaderFields::setUrgency(int urgency)
{
    set(Field::Urgency, &ArticleContent::urgency, std::clamp(urgency, 1, 9));
}

void HeaderFields::setEmbargo(std::optional<Instant> until)
{
    set(Field::Embargo, &ArticleContent::embargoUntil, until);
}

void HeaderFields::setNotForPublication(bool isFlagged)
{
    set(Field::NotForPublication, &ArticleContent::notForPublication, isFlagged);
}

void HeaderFields::setRelated(const QList<RelatedItem> &related)
{
    set(Field::Related, &ArticleContent::related, safeRelated(related));
}

void HeaderFields::setTranslation(const std::optional<TranslationLink> &link)
{
    set(Field::Translation, &ArticleContent::translation, link);
}

} // namespace nashra::presentation
