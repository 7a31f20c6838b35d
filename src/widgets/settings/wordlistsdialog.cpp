// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/wordlistsdialog.h"

#include "presentation/base/onresult.h"
#include "presentation/errors/errortext.h"
#include "presentation/proofing/wordlistmodel.h"
#include "ui_wordlistsdialog.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>

namespace nashra::widgets {

using presentation::onResult;
using presentation::WordListModel;

WordListsDialog::WordListsDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::WordListsDialog>())
    , m_model(new WordListModel(parts.desk, this))
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->words->setModel(m_model);
    fillLists();
    connect(m_ui->list, &QComboBox::activated, this,
            [this](int row) { m_model->setList(static_cast<WordListModel::List>(row)); });
    connect(m_ui->filter, &QLineEdit::textChanged, m_model, &WordListModel::setFilter);
    connect(m_ui->word, &QLineEdit::textChanged, this, &WordListsDialog::judge);
    connect(m_ui->words->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WordListsDialog::judge);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WordListsDialog::judge);
    connect(m_model, &WordListModel::failed, this, [this](const Error &error) { tell(error); });
    connect(m_ui->add, &QPushButton::clicked, this, &WordListsDialog::addTyped);
    connect(m_ui->remove, &QPushButton::clicked, this, &WordListsDialog::removeChosen);
    connect(m_ui->importFile, &QPushButton::clicked, this, [this] { askForFile(true); });
    connect(m_ui->exportFile, &QPushButton::clicked, this, [this] { askForFile(false); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    m_ui->word->setFocus();
    resize(460, 520);
}

WordListsDialog::~WordListsDialog() = default;

void WordListsDialog::fillLists()
{
    m_ui->list->clear();
    m_ui->list->addItems({tr("The newsroom’s words"), tr("My words")});
    m_ui->list->setCurrentIndex(static_cast<int>(m_model->list()));
}

void WordListsDialog::judge()
{
    m_ui->add->setEnabled(!m_ui->word->text().trimmed().isEmpty());
    m_ui->remove->setEnabled(m_ui->words->selectionModel()->hasSelection());
}

void WordListsDialog::addTyped()
{
    onResult(m_model->add(m_ui->word->text()), this, [this](const Result<int> &added) {
        if (!added) {
            tell(added.error());
            return;
        }
        tell(*added > 0 ? QString() : tr("The word is on the list already."));
        m_ui->word->clear();
    });
}

void WordListsDialog::removeChosen()
{
    onResult(m_model->remove(m_ui->words->selectionModel()->selectedIndexes()), this, [this](const Result<int> &gone) {
        if (gone)
            tell(tr("%n word(s) removed.", nullptr, *gone));
        else
            tell(gone.error());
    });
}

void WordListsDialog::askForFile(bool isImport)
{
    auto *dialog = new QFileDialog(this, isImport ? tr("Import words") : tr("Export words"), QDir::homePath(),
                                   tr("Lists of words (*.txt *.dic);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(isImport ? QFileDialog::AcceptOpen : QFileDialog::AcceptSave);
    if (!isImport)
        dialog->setDefaultSuffix(QStringLiteral("txt"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, isImport](const QString &file) { isImport ? importFrom(file) : exportTo(file); });
    dialog->open();
}

void WordListsDialog::importFrom(const QString &file)
{
    onResult(WordListModel::read(file), this, [this](const Result<WordListFile> &read) {
        if (!read) {
            tell(read.error());
            return;
        }
        const auto refused = static_cast<int>(read->refusedCount);
        const qsizetype firstRefused = read->refused.value(0).number;
        onResult(m_model->add(read->words), this, [this, refused, firstRefused](const Result<int> &added) {
            if (!added) {
                tell(added.error());
                return;
            }
            QString sentence = tr("%n word(s) added.", nullptr, *added);
            if (refused > 0)
                sentence +=
                    u' ' + tr("%n line(s) hold no word, the first is line %1.", nullptr, refused).arg(firstRefused);
            tell(sentence);
        });
    });
}

void WordListsDialog::exportTo(const QString &file)
{
    onResult(m_model->write(file), this, [this, file](const Result<void> &written) {
        if (written)
            tell(tr("Written to %1.").arg(QDir::toNativeSeparators(file)));
        else
            tell(written.error());
    });
}

void WordListsDialog::tell(const QString &sentence) const
{
    m_ui->answer->setText(sentence);
}

void WordListsDialog::tell(const Error &error) const
{
    tell(presentation::errorText(error).sentence());
}

void WordListsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillLists();
    }
    QDialog::changeEvent(event);
}

} // namespace nashra::widgets
