// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exporter.h"
#include "publishing/exporters/html/htmltheme.h"

namespace nashra::publishing {

/// One page per article and an index page per bulletin, with a page of the names in it where that is wanted, by the
/// templates of a theme. Pages are HTML that is well-formed
/// XML as well, without scripts and without anything fetched from elsewhere.
class HtmlExporter final : public Exporter
{
public:
    enum class Style { Linked, Inline };

    HtmlExporter(HtmlTheme theme, Style style, bool hasNamesPage);

    [[nodiscard]] Result<Payload> render(const ArticleInput &input) const override;
    [[nodiscard]] Result<Payload> render(const BulletinInput &input) const override;
    [[nodiscard]] QList<Finding> check(const Payload &payload, const ArticleInput &input) const override;
    [[nodiscard]] QList<Finding> check(const Payload &payload, const BulletinInput &input) const override;

private:
    [[nodiscard]] Payload payloadOf(const QString &fileStem, QByteArray page) const;

    HtmlTheme m_theme;
    Style m_style;
    bool m_hasNamesPage;
    mustache::data m_styleFields;
};

} // namespace nashra::publishing
