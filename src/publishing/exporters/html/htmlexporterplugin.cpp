// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/htmlexporterplugin.h"

#include "publishing/exporters/html/htmlexporter.h"

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

LocalizedText named(const QString &english, const QString &arabic)
{
    return {{Language::English, english}, {Language::Arabic, arabic}};
}

} // namespace

QList<OptionInfo> HtmlExporterPlugin::options() const
{
    OptionInfo theme;
    theme.id = u"theme"_s;
    theme.kind = OptionInfo::Kind::Text;
    theme.name = named(u"Theme folder (empty for the built-in one)"_s, u"مجلد القالب (فارغ للقالب المدمج)"_s);
    theme.standard = QString();

    OptionInfo style;
    style.id = u"style"_s;
    style.kind = OptionInfo::Kind::Choice;
    style.name = named(u"Style sheet"_s, u"ورقة الأنماط"_s);
    style.standard = u"linked"_s;
    style.choices = {{u"linked"_s, named(u"In a file beside the pages"_s, u"في ملف بجانب الصفحات"_s)},
                     {u"inline"_s, named(u"Inside every page"_s, u"داخل كل صفحة"_s)}};

    OptionInfo names;
    names.id = u"names"_s;
    names.kind = OptionInfo::Kind::Flag;
    names.name = named(u"A page of the names in every bulletin"_s, u"صفحة أعلام مع كل نشرة"_s);
    names.standard = false;
    return {theme, style, names};
}

Result<std::unique_ptr<Exporter>> HtmlExporterPlugin::create(const ExportOptions &options) const
{
    Result<HtmlTheme> theme = HtmlTheme::load(options[u"theme"_s].toString());
    if (!theme)
        return tl::unexpected(theme.error());
    const auto style =
        options[u"style"_s].toString() == "inline"_L1 ? HtmlExporter::Style::Inline : HtmlExporter::Style::Linked;
    return std::make_unique<HtmlExporter>(std::move(*theme), style, options[u"names"_s].toBool());
}

} // namespace nashra::publishing
