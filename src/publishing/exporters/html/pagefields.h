// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newsroom/newsroomsettings.h"
#include "publishing/exporters/html/htmltheme.h"

namespace nashra::publishing {

/// The fields of a page. An empty text is "false", so that a template can ask whether it is there.
class Fields
{
public:
    Fields &text(const char *key, const QString &value);

    /// The text under its key, and with its foreign runs isolated under the key and "Html".
    Fields &line(const char *key, const QString &value, Language language);

    Fields &markup(const std::string &key, const std::string &value)
    {
        m_data[key] = mustache::data(value);
        return *this;
    }

    Fields &flag(const char *key, bool value)
    {
        m_data[key] = mustache::data(value);
        return *this;
    }

    Fields &list(const char *key, const mustache::list &value)
    {
        m_data[key] = mustache::data(value);
        return *this;
    }

    [[nodiscard]] const mustache::data &data() const { return m_data; }
    [[nodiscard]] mustache::data take() { return std::move(m_data); }

private:
    mustache::data m_data;
};

/// "rtl" or "ltr".
[[nodiscard]] QString directionName(Language language);

/// What all pages have.
[[nodiscard]] Fields pageFields(Language language, const QString &headline, const NewsroomSettings &newsroom,
                                qint64 number, bool isPreview);

} // namespace nashra::publishing
