// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/dialoganswer.h"

#include "widgets/common/rowpainting.h"

#include <QDialog>
#include <QLabel>
#include <QLayout>

namespace nashra::widgets {

void tellInDialog(QDialog &dialog, QLabel &answer, const QString &sentences)
{
    answer.setText(rowpainting::sentences(sentences, dialog.layoutDirection()));
    answer.setVisible(!sentences.isEmpty());
    if (const int wanted = dialog.layout()->totalHeightForWidth(dialog.width()); wanted > dialog.height())
        dialog.resize(dialog.width(), wanted);
}

} // namespace nashra::widgets
