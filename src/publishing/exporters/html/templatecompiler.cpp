// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/templatecompiler.h"

#include <QRegularExpression>

#include <exception>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> wrongAt(const QString &path, QStringView before, const QString &what)
{
    return fail(ErrorCode::InvalidInput, u"%1:%2: %3"_s.arg(path).arg(before.count(u'\n') + 1).arg(what), {path});
}

/// Sections must close in the order they opened: the engine itself looks at the outermost ones only.
class Sections
{
public:
    void open(const QString &name) { m_open << name; }
    [[nodiscard]] bool close(const QString &name) { return !m_open.isEmpty() && m_open.takeLast() == name; }
    [[nodiscard]] bool areClosed() const { return m_open.isEmpty(); }
    [[nodiscard]] QString last() const { return m_open.last(); }

private:
    QStringList m_open;
};

Result<void> checkTags(const QString &text, const QString &path, const QStringList &known, QStringList missing)
{
    static const QRegularExpression tag(u"\\{\\{\\{?\\s*([#^/&!>=]?)\\s*(.*?)\\s*\\}?\\}\\}"_s,
                                        QRegularExpression::DotMatchesEverythingOption);
    Sections sections;
    auto matches = tag.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QStringView before = QStringView(text).left(match.capturedStart());
        const QString kind = match.captured(1);
        const QString name = match.captured(2);
        if (kind == "!"_L1)
            continue;
        if (kind == ">"_L1 || kind == "="_L1)
            return wrongAt(path, before, u"partials and other delimiters are not allowed"_s);
        if (kind == "/"_L1) {
            if (!sections.close(name))
                return wrongAt(path, before, u"\"%1\" ends here and is not the section that is open"_s.arg(name));
            continue;
        }
        if (!known.contains(name) && !name.startsWith("labels."_L1))
            return wrongAt(path, before, u"there is no field \"%1\""_s.arg(name));
        if (kind == "#"_L1 || kind == "^"_L1)
            sections.open(name);
        missing.removeAll(name);
    }
    if (!sections.areClosed())
        return wrongAt(path, text, u"section \"%1\" is not closed"_s.arg(sections.last()));
    if (!missing.isEmpty())
        return fail(ErrorCode::InvalidInput, u"%1: field \"%2\" is nowhere shown"_s.arg(path, missing.first()), {path});
    return ok();
}

} // namespace

Result<std::unique_ptr<mustache::mustache>> compileTemplate(const QByteArray &text, const QString &path,
                                                            const QStringList &known, const QStringList &required)
{
    if (const auto checked = checkTags(QString::fromUtf8(text), path, known, required); !checked)
        return tl::unexpected(checked.error());
    try {
        auto compiled = std::make_unique<mustache::mustache>(text.toStdString());
        if (compiled->is_valid())
            return compiled;
        return fail(ErrorCode::InvalidInput, path + u": "_s + QString::fromStdString(compiled->error_message()),
                    {path});
    } catch (const std::exception &error) {
        return fail(ErrorCode::InvalidInput, path + u": "_s + QString::fromUtf8(error.what()), {path});
    }
}

} // namespace nashra::publishing
