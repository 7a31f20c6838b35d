// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/settings/wordlistsdialog.h"

#include "core/base/bidi.h"
#include "presentation/base/onresult.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/wordlistmodel.h"
#include "ui_wordlistsdialog.h"
#include "widgets/common/filedialog.h"

#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QShortcut>

#include <algorithm>

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
    m_ui->words->header()->setStretchLastSection(false);
    m_ui->words->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_ui->words->header()->setSectionResizeMode(WordListModel::WordColumn, QHeaderView::Stretch);
    m_ui->answer->setTextFormat(Qt::PlainText);
    fillLists();
    connect(m_ui->list, &QComboBox::activated, this,
            [this](int row) { m_model->setList(static_cast<WordListModel::List>(row)); });
    connect(m_ui->filter, &QLineEdit::textChanged, m_model, &WordListModel::setFilter);
    connect(m_ui->word, &QLineEdit::textChanged, this, &WordListsDialog::judge);
    connect(m_ui->words->selectionModel(), &QItemSelectionModel::selectionChanged, this, &WordListsDialog::judge);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WordListsDialog::stayInPlace);
    connect(m_model, &QAbstractItemModel::modelReset, this, &WordListsDialog::judge);
    connect(m_model, &WordListModel::failed, this, [this](const Error &error) { tell(error); });
    connect(m_ui->add, &QPushButton::clicked, this, &WordListsDialog::addTyped);
    connect(m_ui->remove, &QPushButton::clicked, this, &WordListsDialog::removeChosen);
    auto *removal = new QShortcut(QKeySequence::Delete, m_ui->words);
    removal->setContext(Qt::WidgetShortcut);
    connect(removal, &QShortcut::activated, this, &WordListsDialog::removeChosen);
    connect(m_ui->importFile, &QPushButton::clicked, this, [this] { askForFile(true); });
    connect(m_ui->exportFile, &QPushButton::clicked, this, [this] { askForFile(false); });
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    judge();
    m_ui->word->setFocus();
    resize(560, 560);
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

QString WordListsDialog::refusalOf(const QString &typed)
{
    const QString text = typed.simplified();
    const QString named = isolated(presentation::terms::shortened(text));
    if (text.contains(u' '))
        return tr("“%1” is more than one word. Add the words one by one.").arg(named);
    return tr("“%1” cannot be on the list: a word has letters, no # in front and at most %2 characters.")
        .arg(named, QString::number(longestListedWord));
}

void WordListsDialog::addTyped()
{
    const QString typed = m_ui->word->text();
    onResult(m_model->add(typed), this, [this, typed](const Result<int> &added) {
        if (!added) {
            if (added.error().code == ErrorCode::InvalidInput)
                tell(refusalOf(typed));
            else
                tell(added.error());
            return;
        }
        tell(*added > 0 ? QString() : tr("The word is on the list already."));
        m_ui->word->clear();
    });
}

void WordListsDialog::removeChosen()
{
    const QModelIndexList chosen = m_ui->words->selectionModel()->selectedRows(WordListModel::WordColumn);
    if (chosen.isEmpty())
        return;
    m_removedFrom = std::min_element(chosen.cbegin(), chosen.cend())->row();
    onResult(m_model->remove(chosen), this, [this](const Result<int> &gone) {
        if (gone) {
            tell(tr("%n word(s) removed.", nullptr, *gone));
        } else {
            m_removedFrom = -1;
            tell(gone.error());
        }
    });
}

// Somebody who clears a list with the keyboard goes on with the word that comes to where the last one stood. A second
// click on the button takes no other.
void WordListsDialog::stayInPlace()
{
    const int row = std::min(std::exchange(m_removedFrom, -1), m_model->rowCount() - 1);
    if (row < 0)
        return;
    const QModelIndex next = m_model->index(row, WordListModel::WordColumn);
    m_ui->words->selectionModel()->setCurrentIndex(next, m_ui->words->hasFocus() ? QItemSelectionModel::ClearAndSelect |
                                                                                       QItemSelectionModel::Rows
                                                                                 : QItemSelectionModel::NoUpdate);
}

void WordListsDialog::askForFile(bool isImport)
{
    auto *dialog = new FileDialog(this, isImport ? tr("Import words") : tr("Export words"), QDir::homePath(),
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
            tell(tr("Written to %1.").arg(isolated(QDir::toNativeSeparators(file))));
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
