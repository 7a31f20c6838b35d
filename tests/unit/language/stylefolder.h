// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/style/ruleloader.h"
#include "language/style/stylechecker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace nashra::testlib {

/// A folder of rules that is gone after the test.
class StyleFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    /// Writes a file, with its folders.
    StyleFolder &with(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) ||
            file.write(bytes) != bytes.size())
            qFatal("a rule cannot be written");
        return *this;
    }

    [[nodiscard]] std::shared_ptr<const language::style::RuleSet> load() const
    {
        return language::style::loadRules({path()});
    }

private:
    QTemporaryDir m_folder;
};

/// The text with what was found in brackets.
[[nodiscard]] inline QString marked(const QString &text, QList<Finding> findings)
{
    std::sort(findings.begin(), findings.end(),
              [](const Finding &a, const Finding &b) { return a.position > b.position; });
    QString result = text;
    for (const Finding &finding : findings) {
        result.insert(finding.position + finding.length, u'⟧');
        result.insert(finding.position, u'⟦');
    }
    return result;
}

} // namespace nashra::testlib
