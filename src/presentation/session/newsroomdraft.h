// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/newsroom/newnewsroom.h"

namespace nashra::presentation {

/// A newsroom that is to be made, as it was typed.
struct NewsroomDraft
{
    LocalizedText name;
    LocalizedText agency;
    LocalizedText chiefName;
    QString login; ///< of the chief
    QString file;
};

/// What keeps a draft from being made, in the order in which it is asked for.
enum class DraftFault { Name, File, ChiefName, Login };

/// The first thing that is missing or cannot be; nothing where it can be made.
[[nodiscard]] std::optional<DraftFault> firstFault(const NewsroomDraft &draft);

/// The draft without what surrounds its words. Its first person is a journalist besides the chief he becomes.
[[nodiscard]] NewNewsroom newsroomOf(const NewsroomDraft &draft);

/// "Harbour News.nashra": a file name of the English name, or of the Arabic one where there is no other; empty where
/// there is none.
[[nodiscard]] QString proposedFileName(const LocalizedText &name);

/// The file as it will lie there: a bare name lies in the folder, one that begins with ~/ at home, and every name
/// ends as those of newsrooms do.
[[nodiscard]] QString fullFileName(const QString &typed, const QString &folder);

} // namespace nashra::presentation
