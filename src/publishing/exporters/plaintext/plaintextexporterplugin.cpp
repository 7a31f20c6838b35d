// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/plaintext/plaintextexporterplugin.h"

#include "publishing/exporters/plaintext/plaintextexporter.h"

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

LocalizedText named(const QString &english, const QString &arabic)
{
    return {{Language::English, english}, {Language::Arabic, arabic}};
}

OptionInfo flag(const QString &id, const LocalizedText &name)
{
    OptionInfo option;
    option.id = id;
    option.kind = OptionInfo::Kind::Flag;
    option.name = name;
    option.standard = false;
    return option;
}

} // namespace

QList<OptionInfo> PlainTextExporterPlugin::options() const
{
    OptionInfo charset;
    charset.id = u"charset"_s;
    charset.kind = OptionInfo::Kind::Choice;
    charset.name = named(u"Encoding"_s, u"الترميز"_s);
    charset.standard = charsetName(Charset::Utf8);
    charset.choices = {{charsetName(Charset::Utf8), named(u"UTF-8"_s, u"UTF-8"_s)},
                       {charsetName(Charset::Windows1256), named(u"Windows-1256"_s, u"Windows-1256"_s)},
                       {charsetName(Charset::Iso8859Part6), named(u"ISO 8859-6"_s, u"ISO 8859-6"_s)}};
    return {charset, flag(u"crlf"_s, named(u"Lines end in CR LF"_s, u"تنتهي الأسطر بـ CR LF"_s)),
            flag(u"bidiControls"_s, named(u"Keep controls of direction"_s, u"إبقاء محارف التحكم بالاتجاه"_s))};
}

Result<std::unique_ptr<Exporter>> PlainTextExporterPlugin::create(const ExportOptions &options) const
{
    PlainTextExporter::Format format;
    const auto charset = charsetFromName(options[u"charset"_s].toString());
    if (!charset)
        return fail(ErrorCode::InvalidInput, u"no such encoding"_s, {u"charset"_s});
    format.charset = *charset;
    format.hasCrLf = options[u"crlf"_s].toBool();
    format.keepsBidiControls = options[u"bidiControls"_s].toBool();
    return std::make_unique<PlainTextExporter>(format);
}

} // namespace nashra::publishing
