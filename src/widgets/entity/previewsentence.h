// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/entities/entitypreview.h"

#include <QWidget>

class QTextLayout;

namespace nashra::presentation {
class ThemeController;
}

namespace nashra::widgets {

/// One sentence of the preview, with a line under what the copy desk finds in it. The line is painted by itself: a
/// format inside a word would part Arabic letters from each other.
class PreviewSentence : public QWidget
{
    Q_OBJECT

public:
    PreviewSentence(const presentation::PreviewLine &line, Language language,
                    const presentation::ThemeController &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Lays the text out in the width; answers the height.
    qreal layOut(QTextLayout &layout, int width) const;

    presentation::PreviewLine m_line;
    Language m_language;
    const presentation::ThemeController &m_theme;
};

} // namespace nashra::widgets
