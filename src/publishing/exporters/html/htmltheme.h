// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "publishing/exportinput.h"

#include <kainjow/mustache.hpp>

#include <initializer_list>
#include <map>
#include <memory>

namespace nashra::publishing {

namespace mustache = kainjow::mustache;

/// Looks, words and templates of pages: article.mustache, bulletin.mustache, theme.json and a style sheet in one
/// folder, and names.mustache, where the built-in one is not to be used. Read and compiled once. Every fault of a theme
/// is found here and told with file and line, not on a printed page.
class HtmlTheme
{
public:
    /// The folder of a newsroom's own theme, or of the built-in one where it is empty.
    /// Errors: NotFound, Io, TooLarge (1 MiB a file), InvalidInput (detail names file, line and what is wrong).
    [[nodiscard]] static Result<HtmlTheme> load(const QString &folder);

    /// "theme-default.css": the style sheet's name beside the pages.
    [[nodiscard]] const QString &styleFileName() const { return m_styleFileName; }
    [[nodiscard]] const QByteArray &style() const { return m_style; }

    /// A word of the page in a language; the built-in theme's where this one has none.
    [[nodiscard]] QString label(Language language, const QString &key) const;
    /// Day and time in words, as the theme's pattern has them.
    [[nodiscard]] QString timeText(Language language, const ZonedInstant &time) const;

    /// Sets of fields (the README of the templates names them); a later one hides an earlier one.
    using FieldSets = std::initializer_list<const mustache::data *>;

    [[nodiscard]] QByteArray articlePage(Language language, FieldSets fields) const;
    [[nodiscard]] QByteArray bulletinPage(Language language, FieldSets fields) const;
    [[nodiscard]] QByteArray namesPage(Language language, FieldSets fields) const;

private:
    using Labels = QMap<QString, QString>;

    Result<void> readLabels(const QString &path);
    [[nodiscard]] QByteArray fill(mustache::mustache &page, Language language, FieldSets fields) const;

    QString m_styleFileName;
    QByteArray m_style;
    QMap<Language, Labels> m_labels;
    QMap<Language, QStringList> m_months;
    std::map<Language, mustache::data> m_labelFields;
    std::unique_ptr<mustache::mustache> m_article;
    std::unique_ptr<mustache::mustache> m_bulletin;
    std::unique_ptr<mustache::mustache> m_names;
};

} // namespace nashra::publishing
