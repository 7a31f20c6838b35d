// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/copydeskdialog.h"

#include "presentation/base/onresult.h"
#include "presentation/errors/errortext.h"
#include "presentation/proofing/rulesmodel.h"
#include "ui_copydeskdialog.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/rowpainting.h"

#include <QDir>
#include <QEvent>
#include <QPushButton>

namespace nashra::widgets {

using presentation::CopyDeskSettings;
using presentation::RulesFilter;
using presentation::RulesModel;

CopyDeskDialog::CopyDeskDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::CopyDeskDialog>())
    , m_settings(new CopyDeskSettings(parts.desk, this))
    , m_filter(new RulesFilter(m_settings->rules(), this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->rules->setModel(m_filter);
    m_ui->rules->header()->setStretchLastSection(false);
    m_ui->rules->header()->setSectionResizeMode(RulesModel::NameColumn, QHeaderView::Stretch);
    m_ui->rules->header()->setSectionResizeMode(RulesModel::IdColumn, QHeaderView::ResizeToContents);
    connectInputs();
    showChoices();
    showSettings();
    tell({});
    m_ui->filter->setFocus();
    resize(760, 640);
}

CopyDeskDialog::~CopyDeskDialog() = default;

void CopyDeskDialog::connectInputs()
{
    connect(m_settings, &CopyDeskSettings::changed, this, &CopyDeskDialog::showSettings);
    connect(m_settings, &CopyDeskSettings::dictionariesChanged, this, &CopyDeskDialog::showChoices);
    connect(&m_settings->rules(), &RulesModel::modelReset, m_ui->rules, &QTreeView::expandAll);
    connect(m_ui->english, &QComboBox::activated, this,
            [this] { m_settings->setDictionary(Language::English, m_ui->english->currentData().toString()); });
    connect(m_ui->arabic, &QComboBox::activated, this,
            [this] { m_settings->setDictionary(Language::Arabic, m_ui->arabic->currentData().toString()); });
    connect(m_ui->months, &QComboBox::activated, this,
            [this] { m_settings->setMonthSet(m_ui->months->currentData().toString()); });
    connect(m_ui->folder, &QLineEdit::editingFinished, this,
            [this] { m_settings->setStyleFolder(QDir::fromNativeSeparators(m_ui->folder->text())); });
    connect(m_ui->choose, &QPushButton::clicked, this, &CopyDeskDialog::chooseFolder);
    connect(m_ui->clear, &QPushButton::clicked, this, [this] { m_settings->setStyleFolder({}); });
    connect(m_ui->filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setText(text);
        m_ui->rules->expandAll();
    });
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &CopyDeskDialog::save);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void CopyDeskDialog::showSettings()
{
    const bool canChange = m_settings->canChange();
    m_ui->note->setText(canChange ? tr("These hold for everybody in the newsroom, as soon as they are saved.")
                                  : tr("These hold for everybody in the newsroom, so that only a chief changes them."));
    for (QWidget *input : std::initializer_list<QWidget *>{m_ui->english, m_ui->arabic, m_ui->months, m_ui->choose})
        input->setEnabled(canChange);
    const QString folder = QDir::toNativeSeparators(m_settings->styleFolder());
    if (m_ui->folder->text() != folder)
        m_ui->folder->setText(folder);
    m_ui->folder->setReadOnly(!canChange);
    m_ui->clear->setEnabled(canChange && !folder.isEmpty());
    const auto buttons = canChange ? QDialogButtonBox::Save | QDialogButtonBox::Cancel
                                   : QDialogButtonBox::StandardButtons(QDialogButtonBox::Close);
    if (m_ui->buttons->standardButtons() != buttons)
        m_ui->buttons->setStandardButtons(buttons);
    if (QPushButton *button = m_ui->buttons->button(QDialogButtonBox::Save))
        button->setEnabled(m_settings->isChanged());
    showProblems();
}

void CopyDeskDialog::showProblems()
{
    // As many as there is room for; the file that is mended first often takes the others with it.
    constexpr qsizetype most = 3;
    const QStringList problems = m_settings->problems();
    QStringList lines = problems.first(std::min(problems.size(), most));
    if (problems.size() > most)
        lines << tr("And %n more.", nullptr, static_cast<int>(problems.size() - most));
    m_ui->problems->setText(rowpainting::sentences(lines.join(u'\n'), layoutDirection()));
    m_ui->problems->setVisible(!lines.isEmpty());
}

void CopyDeskDialog::showChoices()
{
    fill(*m_ui->english, m_settings->dictionaries(Language::English), m_settings->dictionary(Language::English));
    fill(*m_ui->arabic, m_settings->dictionaries(Language::Arabic), m_settings->dictionary(Language::Arabic));
    fill(*m_ui->months, CopyDeskSettings::monthSets(), m_settings->monthSet());
}

void CopyDeskDialog::fill(QComboBox &box, const QList<CopyDeskSettings::Choice> &choices, const QString &id)
{
    box.clear();
    for (const CopyDeskSettings::Choice &choice : choices)
        box.addItem(choice.text, choice.id);
    box.setCurrentIndex(box.findData(id));
}

void CopyDeskDialog::chooseFolder()
{
    auto *dialog = new FileDialog(this, tr("House style from"), m_settings->styleFolder());
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, m_settings, &CopyDeskSettings::setStyleFolder);
    dialog->open();
}

void CopyDeskDialog::save()
{
    presentation::onResult(m_settings->save(), this, [this](const Result<void> &saved) {
        if (saved)
            accept();
        else
            tell(presentation::errorText(saved.error()).sentence());
    });
}

void CopyDeskDialog::tell(const QString &sentence)
{
    m_ui->answer->setText(sentence);
    m_ui->answer->setVisible(!sentence.isEmpty());
}

void CopyDeskDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        showChoices();
        showSettings();
    }
    QDialog::changeEvent(event);
}

} // namespace nashra::widgets
