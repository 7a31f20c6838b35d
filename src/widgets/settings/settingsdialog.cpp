// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/settingsdialog.h"

#include "presentation/errors/terms.h"
#include "presentation/publishing/publicationcontroller.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "ui_settingsdialog.h"
#include "widgets/common/filedialog.h"

#include <QEvent>

#include <array>

namespace nashra::widgets {

using presentation::ThemeChoice;

SettingsDialog::SettingsDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::SettingsDialog>())
    , m_parts(parts)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    fill();
    connect(m_ui->language, &QComboBox::activated, this,
            [this](int row) { m_parts.desk.setUiLanguage(m_ui->language->itemData(row).value<Language>()); });
    connect(m_ui->theme, &QComboBox::activated, this,
            [this](int row) { m_parts.theme.setChoice(static_cast<ThemeChoice>(row)); });
    connect(m_ui->folder, &QLineEdit::editingFinished, this,
            [this] { m_parts.publication.setFolder(m_ui->folder->text()); });
    connect(m_ui->encoding, &QComboBox::activated, this,
            [this](int row) { m_parts.publication.setWireEncoding(m_ui->encoding->itemData(row).toString()); });
    connect(m_ui->namesPage, &QCheckBox::toggled, &m_parts.publication,
            &presentation::PublicationController::setNamesPage);
    connect(m_ui->choose, &QPushButton::clicked, this, &SettingsDialog::chooseFolder);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(520, sizeHint().height());
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::fill()
{
    m_ui->language->clear();
    for (const Language language : {Language::English, Language::Arabic})
        m_ui->language->addItem(presentation::terms::languageText(language), QVariant::fromValue(language));
    m_ui->language->setCurrentIndex(m_ui->language->findData(QVariant::fromValue(m_parts.desk.uiLanguage())));
    m_ui->theme->clear();
    m_ui->theme->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    m_ui->theme->setCurrentIndex(static_cast<int>(m_parts.theme.choice()));
    m_ui->folder->setText(m_parts.publication.folder());
    m_ui->encoding->clear();
    for (const presentation::WireEncoding &encoding : m_parts.publication.wireEncodings())
        m_ui->encoding->addItem(textIn(encoding.name, m_parts.desk.uiLanguage()), encoding.id);
    m_ui->namesPage->setChecked(m_parts.publication.hasNamesPage());
    m_ui->encoding->setCurrentIndex(m_ui->encoding->findData(m_parts.publication.wireEncoding()));
}

void SettingsDialog::chooseFolder()
{
    auto *dialog = new FileDialog(this, tr("Publish into"), m_ui->folder->text());
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_ui->folder->setText(folder);
        m_parts.publication.setFolder(folder);
    });
    dialog->open();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fill();
    }
    QDialog::changeEvent(event);
}

} // namespace nashra::widgets
