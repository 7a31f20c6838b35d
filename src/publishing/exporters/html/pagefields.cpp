// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/pagefields.h"

#include "publishing/exporters/html/htmlbody.h"
#include "publishing/exporters/html/markup.h"

namespace nashra::publishing {

using namespace Qt::StringLiterals;

Fields &Fields::text(const char *key, const QString &value)
{
    m_data[key] = value.isEmpty() ? mustache::data(false) : mustache::data(utf8(value));
    return *this;
}

Fields &Fields::line(const char *key, const QString &value, Language language)
{
    text(key, value);
    return markup(key + std::string("Html"), value.isEmpty() ? std::string() : inlineHtml(value, language));
}

QString directionName(Language language)
{
    return directionOf(language) == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

Fields pageFields(Language language, const QString &headline, const NewsroomSettings &newsroom, qint64 number,
                  bool isPreview)
{
    Fields fields;
    fields.text("language", languageCode(language))
        .text("direction", directionName(language))
        .text("newsroom", textIn(newsroom.name, language))
        .line("headline", headline, language)
        .text("number", number > 0 ? QString::number(number) : QString())
        .flag("isPreview", isPreview);
    return fields;
}

} // namespace nashra::publishing
