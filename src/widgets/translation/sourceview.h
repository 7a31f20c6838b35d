// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QTextEdit>

namespace nashra::presentation {
class SideBySideModel;
class ThemeController;
} // namespace nashra::presentation

namespace nashra {
class Clock;
}

namespace nashra::widgets {

class ArticleEditor;

/// The source of a translation, read-only beside its target: each paragraph level with the one it was made from where
/// there is room, scrolled together, and the pair the translator works on marked on both sides.
class SourceView : public QTextEdit
{
    Q_OBJECT

public:
    /// All must outlive the view.
    SourceView(presentation::SideBySideModel &model, ArticleEditor &target, const Clock &clock,
               const presentation::ThemeController &theme, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void load();
    void align();
    void followTarget();
    void followCursor();
    void applyTheme();

    presentation::SideBySideModel &m_model;
    ArticleEditor &m_target;
    const Clock &m_clock;
    const presentation::ThemeController &m_theme;
    QFont m_baseFont;
    ParagraphId m_current; ///< of the source
    bool m_isAligning = false;
};

} // namespace nashra::widgets
