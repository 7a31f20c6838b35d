// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/importedstory.h"

namespace nashra::importing {

/// Takes the paragraphs of an agency's story apart: headline, byline, dateline, body, section label, sign-off, and the
/// "Check also" tail, which becomes related items and not body. A headline that is known already is not looked for, and
/// not kept a second time at the top of the body. Pure; linear.
[[nodiscard]] ImportedStory readStory(QList<Paragraph> paragraphs, Language language, const QString &headline = {});

} // namespace nashra::importing
