// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/editor/headerfields.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace nashra::presentation {
class DeskSession;
class ProofingSession;
class ThemeController;
} // namespace nashra::presentation

namespace nashra::widgets {

namespace Ui {
class HeaderForm;
}

class HeadlineField;

/// The header fields of the article being edited: headline and dateline always, the rest on demand. Labels stand in
/// the window's direction, what is typed in that of the article.
class HeaderForm : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the form.
    HeaderForm(presentation::HeaderFields &header, presentation::DeskSession &desk,
               const presentation::ThemeController &theme, QWidget *parent = nullptr);
    ~HeaderForm() override;

    /// Whose findings are marked in the lines; null marks none.
    void setProofing(presentation::ProofingSession *proofing);
    void focusHeadline();
    [[nodiscard]] HeadlineField &headline() const;
    /// Opens the details and puts the cursor in the field of that name ("headline", "slug"); for what is missing or to
    /// be mended.
    void focusField(const QString &name);
    /// The name of the line that has the focus, as focusField() takes it; empty where none has.
    [[nodiscard]] QString focusedField() const;

signals:
    /// Return in the headline: on to the text.
    void textWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    using Field = presentation::HeaderFields::Field;

    void connectFields();
    void connectText(QLineEdit *edit, void (presentation::HeaderFields::*setter)(const QString &));
    void sendDateline();
    void sendEmbargo();
    void show(Field field);
    void showRelated();
    void showAll();
    void showDesks();
    void showReadOnly();
    void applyLanguage();
    void applyTheme();
    void retranslate();

    std::unique_ptr<Ui::HeaderForm> m_ui;
    presentation::HeaderFields &m_header;
    presentation::DeskSession &m_desk;
    const presentation::ThemeController &m_theme;
};

} // namespace nashra::widgets
