// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/importentitiesdialog.h"

#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/exchange/exchangetexts.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "ui_importentitiesdialog.h"
#include "widgets/common/filedialog.h"
#include "widgets/exchange/fieldchoice.h"

#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTextOption>

#include <array>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using importing::EntityFormat;
using importing::Field;
using presentation::ColorRole;
using presentation::ImportPreview;
using presentation::ImportRun;

namespace {

constexpr std::array formats{EntityFormat::Csv, EntityFormat::Json, EntityFormat::Tbx};
constexpr std::array kinds{EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Event};

/// Rows that are left out, and those that double a name, in the colour of that; the last column says it in words.
class PreviewDelegate : public QStyledItemDelegate
{
public:
    PreviewDelegate(const presentation::ThemeController &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        switch (index.data(ImportPreview::FateRole).value<ImportPreview::Fate>()) {
        case ImportPreview::Fate::Added:
        case ImportPreview::Fate::Known:
            break;
        case ImportPreview::Fate::Doubled:
        case ImportPreview::Fate::SameName:
            option->palette.setColor(QPalette::Text, m_theme.theme().color(ColorRole::Warning));
            break;
        case ImportPreview::Fate::Faulty:
            option->palette.setColor(QPalette::Text, m_theme.theme().color(ColorRole::Error));
            break;
        }
    }

private:
    const presentation::ThemeController &m_theme;
};

} // namespace

ImportEntitiesDialog::ImportEntitiesDialog(const WindowParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ImportEntitiesDialog>())
    , m_preview(new ImportPreview(parts.desk, this))
    , m_run(new ImportRun(parts.desk, this))
    , m_theme(parts.theme)
    , m_memory(parts.settings)
{
    m_ui->setupUi(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->preview->setModel(m_preview);
    m_ui->preview->setItemDelegate(new PreviewDelegate(parts.theme, this));
    // What will happen is read first, and never behind the edge.
    constexpr int widest = 300;
    m_ui->preview->horizontalHeader()->setMaximumSectionSize(widest);
    m_ui->preview->horizontalHeader()->moveSection(ImportPreview::Outcome, 1);
    m_ui->leftOut->hide();
    m_ui->copy->hide();
    m_ui->progress->hide();
    m_ui->columns->hide();
    fillChoices();
    connectParts();
    judge();
    m_ui->chooseFile->setFocus();
    resize(820, 620);
}

ImportEntitiesDialog::~ImportEntitiesDialog() = default;

void ImportEntitiesDialog::connectParts()
{
    connect(m_ui->chooseFile, &QPushButton::clicked, this, &ImportEntitiesDialog::askForFile);
    connect(m_ui->format, &QComboBox::activated, this, [this](int row) { m_preview->setFormat(formats[size_t(row)]); });
    connect(m_ui->kind, &QComboBox::activated, this,
            [this](int row) { m_preview->setKind(row == 0 ? std::nullopt : std::optional(kinds[size_t(row - 1)])); });
    connect(m_ui->addSame, &QCheckBox::toggled, this, [this](bool isWanted) {
        m_preview->setNamesakes(isWanted ? NamesakeRule::Add : NamesakeRule::LeaveOut);
        m_ui->preview->resizeColumnToContents(ImportPreview::Outcome);
        m_ui->answer->setText(notes());
        judge();
    });
    connect(m_preview, &ImportPreview::looked, this, &ImportEntitiesDialog::recallColumns);
    connect(m_preview, &ImportPreview::shown, this, [this] {
        m_ui->answer->setText(notes());
        m_ui->preview->horizontalHeader()->showSection(ImportPreview::Outcome);
        m_ui->preview->resizeColumnsToContents();
        judge();
    });
    // A click on a heading is meant for what it is about.
    connect(m_ui->columns, &QTableWidget::cellClicked, this,
            [this](int row) { m_ui->columns->cellWidget(row, 1)->setFocus(Qt::MouseFocusReason); });
    connect(m_preview, &ImportPreview::failed, this, &ImportEntitiesDialog::tellProblem);
    connect(m_ui->start, &QPushButton::clicked, this, &ImportEntitiesDialog::start);
    connect(m_ui->close, &QPushButton::clicked, this, &ImportEntitiesDialog::reject);
    connect(m_ui->copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_ui->leftOut->toPlainText()); });
    connect(m_run, &ImportRun::progressed, m_ui->progress, &QProgressBar::setValue);
    connect(m_run, &ImportRun::finished, this, &ImportEntitiesDialog::tell);
    connect(m_run, &ImportRun::failed, this, &ImportEntitiesDialog::tellProblem);
}

void ImportEntitiesDialog::askForFile()
{
    auto *dialog = new FileDialog(this, tr("Import names"), QDir::homePath(),
                                  tr("Files of names (*.csv *.tsv *.txt *.json *.ndjson *.tbx *.xml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportEntitiesDialog::setFile);
    dialog->open();
}

void ImportEntitiesDialog::setFile(const QString &path)
{
    m_ui->file->setText(QDir::toNativeSeparators(path));
    m_ui->leftOut->hide();
    m_ui->copy->hide();
    m_ui->answer->setText(tr("Reading…"));
    m_recalled.clear();
    m_preview->setFile(path);
    fillColumns();
    judge();
}

void ImportEntitiesDialog::fillChoices()
{
    const int format = std::max(0, m_ui->format->currentIndex());
    m_ui->format->clear();
    for (const EntityFormat each : formats)
        m_ui->format->addItem(presentation::entityFormatText(each));
    m_ui->format->setCurrentIndex(format);
    const int kind = std::max(0, m_ui->kind->currentIndex());
    m_ui->kind->clear();
    m_ui->kind->addItem(tr("Leave the line out"));
    for (const EntityKind each : kinds)
        m_ui->kind->addItem(presentation::terms::entityKindText(each));
    m_ui->kind->setCurrentIndex(kind);
    m_ui->columns->setHorizontalHeaderLabels({tr("Column of the file"), tr("What it is about")});
    // Before there is a file, the headings are all there is to read.
    m_ui->preview->resizeColumnsToContents();
}

FieldChoice *ImportEntitiesDialog::fieldChoice(qsizetype column)
{
    auto *choice = new FieldChoice(m_theme);
    QList<Field> offered = importing::offeredFields();
    const Field &field = m_preview->options().table.fields[column];
    if (!offered.contains(field))
        offered << field;
    for (const Field &each : std::as_const(offered))
        choice->addItem(presentation::fieldTitle(each));
    choice->setCurrentIndex(int(offered.indexOf(field)));
    choice->setAccessibleName(m_preview->headings().value(column));
    connect(choice, &QComboBox::activated, this,
            [this, column, offered](int row) { m_preview->setField(column, offered[row]); });
    // The heading is marked with the choice that has the focus, and both are in sight.
    connect(choice, &FieldChoice::reached, this, [this, column] {
        m_ui->columns->setCurrentCell(int(column), 0, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    });
    connect(choice, &FieldChoice::left, m_ui->columns, &QTableWidget::clearSelection);
    return choice;
}

void ImportEntitiesDialog::orderColumns()
{
    QWidget *before = m_ui->kind;
    for (int row = 0; row < m_ui->columns->rowCount(); ++row) {
        QWidget *choice = m_ui->columns->cellWidget(row, 1);
        setTabOrder(before, choice);
        before = choice;
    }
    setTabOrder(before, m_ui->preview);
}

void ImportEntitiesDialog::recallColumns()
{
    m_recalled = m_memory.recall(m_preview->headings()).value_or(QList<Field>());
    if (!m_recalled.isEmpty())
        m_preview->setFields(m_recalled);
    fillColumns();
}

void ImportEntitiesDialog::fillColumns()
{
    m_ui->format->setCurrentIndex(
        int(std::find(formats.begin(), formats.end(), m_preview->options().format) - formats.begin()));
    const QStringList &headings = m_preview->headings();
    m_ui->columns->setRowCount(0);
    m_ui->columns->setRowCount(int(headings.size()));
    for (qsizetype i = 0; i < headings.size(); ++i) {
        m_ui->columns->setItem(int(i), 0, new QTableWidgetItem(presentation::terms::shortened(headings[i])));
        m_ui->columns->setCellWidget(int(i), 1, fieldChoice(i));
    }
    orderColumns();
    m_ui->columns->resizeColumnToContents(0);
    m_ui->columns->setVisible(!headings.isEmpty());
}

bool ImportEntitiesDialog::addsNothing() const
{
    using Fate = ImportPreview::Fate;
    const int rows = m_preview->rowCount();
    if (rows >= ImportPreview::rowsShown)
        return false;
    for (int row = 0; row < rows; ++row) {
        const auto fate = m_preview->index(row, 0).data(ImportPreview::FateRole).value<Fate>();
        if (fate != Fate::Known && fate != Fate::SameName && fate != Fate::Faulty)
            return false;
    }
    return true;
}

QString ImportEntitiesDialog::notes() const
{
    QStringList notes;
    const QList<Field> &fields = m_preview->options().table.fields;
    if (!m_recalled.isEmpty() && fields == m_recalled)
        notes << tr("The columns are about what they were at the last import of such a file.");
    if (const QString days = presentation::unreadDaysText(m_preview->headings(), fields); !days.isEmpty())
        notes << days;
    if (m_preview->isReady() && addsNothing())
        notes << tr("No line of this file would be added.");
    if (m_preview->rowCount() >= ImportPreview::rowsShown)
        notes << tr("Only the first %n line(s) are shown; the import judges all.", nullptr, ImportPreview::rowsShown);
    return notes.join(u' ');
}

void ImportEntitiesDialog::start()
{
    m_ui->progress->setValue(0);
    m_ui->answer->setText(tr("Importing…"));
    m_run->start(
        [file = m_preview->file(), options = m_preview->options()] { return importing::openEntityFile(file, options); },
        m_preview->namesakes());
    judge();
}

void ImportEntitiesDialog::tell(const importing::EntityImportReport &report)
{
    m_memory.keep(m_preview->headings(), m_preview->options().table.fields);
    m_ui->answer->setText(presentation::importReportText(report));
    // What was going to happen has happened; the answer says what did.
    m_ui->preview->horizontalHeader()->hideSection(ImportPreview::Outcome);
    // The list is in the language of the window, whatever letters a line begins with.
    QTextOption option = m_ui->leftOut->document()->defaultTextOption();
    option.setTextDirection(layoutDirection());
    option.setAlignment(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    m_ui->leftOut->document()->setDefaultTextOption(option);
    m_ui->leftOut->setPlainText(presentation::leftOutText(report));
    m_ui->leftOut->setVisible(report.leftOut > 0);
    m_ui->copy->setVisible(report.leftOut > 0);
    judge();
    // What was taken over once is not offered again.
    m_ui->start->setEnabled(false);
    m_ui->addSame->setEnabled(false);
    m_ui->close->setFocus();
}

void ImportEntitiesDialog::tellProblem(const Error &error)
{
    QString sentence = error.code == ErrorCode::Cancelled ? tr("Stopped. The registry is as it was.")
                                                          : presentation::errorText(error).sentence();
    if (error.code == ErrorCode::Incomplete)
        sentence = tr("No column is a name. Choose the one that is.");
    m_ui->answer->setText(sentence);
    judge();
}

void ImportEntitiesDialog::judge()
{
    const bool isRunning = m_run->isRunning();
    m_ui->start->setEnabled(!isRunning && m_preview->isReady() && !addsNothing());
    m_ui->close->setText(isRunning ? tr("&Stop") : tr("Close"));
    m_ui->progress->setVisible(isRunning);
    for (QWidget *choice :
         std::initializer_list<QWidget *>{m_ui->chooseFile, m_ui->format, m_ui->kind, m_ui->columns, m_ui->addSame})
        choice->setEnabled(!isRunning);
}

void ImportEntitiesDialog::reject()
{
    if (m_run->isRunning())
        m_run->stop();
    else
        QDialog::reject();
}

void ImportEntitiesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        const QString file = m_ui->file->text();
        m_ui->retranslateUi(this);
        m_ui->file->setText(file);
        fillChoices();
        fillColumns();
        judge();
    }
    QDialog::changeEvent(event);
}

} // namespace nashra::widgets
