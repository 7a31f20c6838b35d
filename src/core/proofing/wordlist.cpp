// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/wordlist.h"

namespace nashra {

WordList::WordList(const QList<ListedWord> &words)
{
    for (const ListedWord &word : words)
        m_forms[word.language].insert(word.word);
}

bool WordList::holds(QStringView word, Language language) const
{
    const auto forms = m_forms.constFind(language);
    if (forms == m_forms.cend())
        return false;
    const QString form = listedForm(word, language);
    return forms->contains(form) || forms->contains(form.toLower());
}

} // namespace nashra
