// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QLabel;
class QString;

namespace nashra::widgets {

/// Shows in a dialog what it has to say to the person, or nothing; it grows for that, so that what is above keeps its
/// place.
void tellInDialog(QDialog &dialog, QLabel &answer, const QString &sentences);

} // namespace nashra::widgets
