// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/workflow/status.h"

#include <QColor>
#include <QFont>
#include <QHash>
#include <QPalette>

namespace nashra::presentation {

/// What a colour is for. Colours are named in resources/themes/*.json and nowhere else.
enum class ColorRole {
    Window,     ///< behind docks and dialogs
    Surface,    ///< text and lists
    SurfaceAlt, ///< every other row
    Raised,     ///< buttons, tool bars, tool tips
    Border,     ///< hairlines
    Text,       ///< on Window, Surface and Raised
    TextMuted,  ///< second line of a row, placeholders
    TextDisabled,
    Accent,     ///< the one colour of the program: focus, default button
    AccentText, ///< on Accent
    Selection,
    SelectionText,
    Link,
    StatusDraft,
    StatusSubmitted,
    StatusApproved,
    StatusReleased,
    StatusKilled,
    StatusSpiked,
    Urgent, ///< urgency 1 and 2, embargo
    Error,
    Warning,
    Hint,
    Success,
    Mention, ///< under an entity's name in the text
    Stale,   ///< a translation behind its source
};

/// Sizes of type, relative to the font of the system.
enum class TypeRole { Small, Body, Reading, Title, Headline };

/// Colours and type of the program as data. A value; cheap to copy.
class Theme
{
public:
    Theme() = default;

    /// Errors: InvalidInput (detail = role and what is wrong with it): every role must be there.
    [[nodiscard]] static Result<Theme> fromJson(const QByteArray &json);
    /// Errors: Io, and those of fromJson().
    [[nodiscard]] static Result<Theme> fromFile(const QString &path);

    [[nodiscard]] QString id() const { return m_id; }
    [[nodiscard]] bool isDark() const { return m_isDark; }
    [[nodiscard]] QColor color(ColorRole role) const { return m_colors.value(role); }
    [[nodiscard]] QColor statusColor(Status status) const;
    [[nodiscard]] QPalette palette() const;
    /// The base font scaled; weight as the role asks.
    [[nodiscard]] QFont font(TypeRole role, const QFont &base) const;
    /// Line height of the role in percent of the font's own, for text documents.
    [[nodiscard]] int lineHeight(TypeRole role) const;

private:
    struct Type
    {
        qreal scale = 1.0;
        int weight = QFont::Normal;
        int lineHeight = 100;
    };

    QString m_id;
    bool m_isDark = false;
    QHash<ColorRole, QColor> m_colors;
    QHash<TypeRole, Type> m_types;
};

/// The name of a role in theme files: "statusDraft".
[[nodiscard]] QString colorRoleName(ColorRole role);
[[nodiscard]] QList<ColorRole> allColorRoles();
/// Contrast of two opaque colours by WCAG 2.1, from 1 to 21.
[[nodiscard]] qreal contrastRatio(const QColor &a, const QColor &b);

} // namespace nashra::presentation
