// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/theme/theme.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace nashra::presentation {

namespace {

struct ColorName
{
    ColorRole role;
    QLatin1StringView name;
};

constexpr std::array colorNames = std::to_array<ColorName>({
    {ColorRole::Window, QLatin1StringView("window")},
    {ColorRole::Surface, QLatin1StringView("surface")},
    {ColorRole::SurfaceAlt, QLatin1StringView("surfaceAlt")},
    {ColorRole::Raised, QLatin1StringView("raised")},
    {ColorRole::Border, QLatin1StringView("border")},
    {ColorRole::Text, QLatin1StringView("text")},
    {ColorRole::TextMuted, QLatin1StringView("textMuted")},
    {ColorRole::TextDisabled, QLatin1StringView("textDisabled")},
    {ColorRole::Accent, QLatin1StringView("accent")},
    {ColorRole::AccentText, QLatin1StringView("accentText")},
    {ColorRole::Selection, QLatin1StringView("selection")},
    {ColorRole::SelectionText, QLatin1StringView("selectionText")},
    {ColorRole::Link, QLatin1StringView("link")},
    {ColorRole::StatusDraft, QLatin1StringView("statusDraft")},
    {ColorRole::StatusSubmitted, QLatin1StringView("statusSubmitted")},
    {ColorRole::StatusApproved, QLatin1StringView("statusApproved")},
    {ColorRole::StatusReleased, QLatin1StringView("statusReleased")},
    {ColorRole::StatusKilled, QLatin1StringView("statusKilled")},
    {ColorRole::StatusSpiked, QLatin1StringView("statusSpiked")},
    {ColorRole::Urgent, QLatin1StringView("urgent")},
    {ColorRole::Error, QLatin1StringView("error")},
    {ColorRole::Warning, QLatin1StringView("warning")},
    {ColorRole::Hint, QLatin1StringView("hint")},
    {ColorRole::Success, QLatin1StringView("success")},
    {ColorRole::Mention, QLatin1StringView("mention")},
    {ColorRole::Stale, QLatin1StringView("stale")},
});

struct TypeName
{
    TypeRole role;
    QLatin1StringView name;
};

constexpr std::array typeNames = std::to_array<TypeName>({
    {TypeRole::Small, QLatin1StringView("small")},
    {TypeRole::Body, QLatin1StringView("body")},
    {TypeRole::Reading, QLatin1StringView("reading")},
    {TypeRole::Title, QLatin1StringView("title")},
    {TypeRole::Headline, QLatin1StringView("headline")},
});

constexpr qint64 maxFileSize = 1 << 20;

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("theme: ") + what);
}

/// A base colour by name, or a colour written out.
QColor colorFrom(const QString &text, const QJsonObject &base)
{
    const QString written = base.contains(text) ? base.value(text).toString() : text;
    return written.startsWith(u'#') ? QColor(written) : QColor();
}

qreal luminance(const QColor &color)
{
    const auto linear = [](qreal channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

Result<Theme> Theme::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return wrong(problem.errorString());
    Theme theme;
    theme.m_id = root.value(u"id").toString();
    theme.m_isDark = root.value(u"dark").toBool();
    if (theme.m_id.isEmpty())
        return wrong(QStringLiteral("no id"));

    const QJsonObject base = root.value(u"base").toObject();
    const QJsonObject roles = root.value(u"roles").toObject();
    for (const ColorName &each : colorNames) {
        const QColor color = colorFrom(roles.value(each.name).toString(), base);
        if (!color.isValid())
            return wrong(QStringLiteral("role %1 has no colour").arg(each.name));
        theme.m_colors.insert(each.role, color);
    }
    const QJsonObject types = root.value(u"type").toObject();
    for (const TypeName &each : typeNames) {
        const QJsonObject type = types.value(each.name).toObject();
        const Type read{type.value(u"scale").toDouble(), type.value(u"weight").toInt(QFont::Normal),
                        type.value(u"lineHeight").toInt(100)};
        const bool isSane = read.scale >= 0.5 && read.scale <= 4.0 && read.weight >= 1 && read.weight <= 1000 &&
                            read.lineHeight >= 80 && read.lineHeight <= 300;
        if (!isSane)
            return wrong(QStringLiteral("type %1 is missing or out of bounds").arg(each.name));
        theme.m_types.insert(each.role, read);
    }
    return theme;
}

Result<Theme> Theme::fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, QStringLiteral("%1: %2").arg(path, file.errorString()));
    if (file.size() > maxFileSize)
        return fail(ErrorCode::TooLarge, path, {QString::number(maxFileSize)});
    return fromJson(file.readAll());
}

QColor Theme::statusColor(Status status) const
{
    switch (status) {
    case Status::Draft:
        return color(ColorRole::StatusDraft);
    case Status::Submitted:
        return color(ColorRole::StatusSubmitted);
    case Status::Approved:
        return color(ColorRole::StatusApproved);
    case Status::Released:
        return color(ColorRole::StatusReleased);
    case Status::Killed:
        return color(ColorRole::StatusKilled);
    case Status::Spiked:
        return color(ColorRole::StatusSpiked);
    }
    return {};
}

QPalette Theme::palette() const
{
    QPalette palette(color(ColorRole::Raised), color(ColorRole::Window));
    palette.setColor(QPalette::Window, color(ColorRole::Window));
    palette.setColor(QPalette::WindowText, color(ColorRole::Text));
    palette.setColor(QPalette::Base, color(ColorRole::Surface));
    palette.setColor(QPalette::AlternateBase, color(ColorRole::SurfaceAlt));
    palette.setColor(QPalette::Text, color(ColorRole::Text));
    palette.setColor(QPalette::PlaceholderText, color(ColorRole::TextMuted));
    palette.setColor(QPalette::Button, color(ColorRole::Raised));
    palette.setColor(QPalette::ButtonText, color(ColorRole::Text));
    palette.setColor(QPalette::BrightText, color(ColorRole::Error));
    palette.setColor(QPalette::ToolTipBase, color(ColorRole::Raised));
    palette.setColor(QPalette::ToolTipText, color(ColorRole::Text));
    palette.setColor(QPalette::Highlight, color(ColorRole::Selection));
    palette.setColor(QPalette::HighlightedText, color(ColorRole::SelectionText));
    palette.setColor(QPalette::Link, color(ColorRole::Link));
    palette.setColor(QPalette::LinkVisited, color(ColorRole::Link));
    palette.setColor(QPalette::Mid, color(ColorRole::Border));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(ColorRole::TextDisabled));
    return palette;
}

QFont Theme::font(TypeRole role, const QFont &base) const
{
    const Type type = m_types.value(role);
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * type.scale);
    else
        font.setPixelSize(std::max(1, qRound(base.pixelSize() * type.scale)));
    font.setWeight(static_cast<QFont::Weight>(type.weight));
    return font;
}

int Theme::lineHeight(TypeRole role) const
{
    return m_types.value(role).lineHeight;
}

QString colorRoleName(ColorRole role)
{
    const auto found =
        std::find_if(colorNames.begin(), colorNames.end(), [&](const ColorName &each) { return each.role == role; });
    return found == colorNames.end() ? QString() : QString(found->name);
}

QList<ColorRole> allColorRoles()
{
    QList<ColorRole> roles;
    for (const ColorName &each : colorNames)
        roles.append(each.role);
    return roles;
}

qreal contrastRatio(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace nashra::presentation
