// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proofing/listedword.h"

#include <QHash>
#include <QSet>

namespace nashra {

/// The words of lists, to be asked about words of a text. A word listed in lower case is accepted however its letters
/// are cased ("dalwani" also as "Dalwani" and "DALWANI"); one listed with a capital only as it stands. A value: copies
/// share their words. A look-up costs the length of the word.
class WordList
{
public:
    WordList() = default;
    explicit WordList(const QList<ListedWord> &words);

    /// word: of safe text, marks and all.
    [[nodiscard]] bool holds(QStringView word, Language language) const;
    [[nodiscard]] bool isEmpty() const { return m_forms.isEmpty(); }

private:
    QHash<Language, QSet<QString>> m_forms;
};

} // namespace nashra
