// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/editor/storypaste.h"

#include "importing/html/htmlcleaner.h"
#include "importing/storyreader.h"
#include "language/detect/languagedetector.h"
#include "presentation/editor/headerfields.h"

namespace nashra::presentation {

std::optional<PastedStory> storyIn(const Body &body, Language articleLanguage)
{
    const Language language = language::detectLanguage(body.text()).value_or(articleLanguage);
    importing::ImportedStory story = importing::readStory(body.paragraphs, language);
    if (story.content.headline.isEmpty() || story.content.dateline.place.isEmpty() || story.content.body.isBlank())
        return std::nullopt;
    importing::keepOnlyOverrides(story.content.body, language); // they were told from the article's language before
    return PastedStory{std::move(story.content), static_cast<int>(story.notes.size())};
}

bool canTakeStory(const HeaderFields &header)
{
    const ArticleContent &values = header.values();
    return !header.isReadOnly() && values.headline.isEmpty() && values.dateline.place.isEmpty() &&
           values.dateline.dateText.isEmpty() && values.signOff.isEmpty() && values.section.isEmpty() &&
           values.related.isEmpty() && !values.translation;
}

void takeStory(HeaderFields &header, const ArticleContent &story)
{
    Dateline dateline = story.dateline;
    if (dateline.agency.isEmpty())
        dateline.agency = header.values().dateline.agency;
    header.setLanguage(story.language);
    header.setHeadline(story.headline);
    header.setDateline(dateline);
    if (!story.byline.isEmpty()) // else it is still by whoever began the article
        header.setByline(story.byline);
    header.setSignOff(story.signOff);
    header.setSection(story.section);
    header.setRelated(story.related);
}

} // namespace nashra::presentation
