// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entityform.h"

#include "presentation/entities/entityeditor.h"
#include "presentation/entities/entityidentifiersmodel.h"
#include "presentation/entities/entitynamesmodel.h"
#include "presentation/entities/entityrelationsmodel.h"
#include "presentation/entities/entitytitlesmodel.h"
#include "presentation/errors/terms.h"
#include "widgets/common/messagebar.h"
#include "widgets/entity/drafttable.h"
#include "widgets/entity/entitypickerdialog.h"

#include <QAction>
#include <QComboBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::EntityEditor;
namespace terms = presentation::terms;

namespace {

constexpr int sectionGap = 14;

} // namespace

EntityForm::EntityForm(const WindowParts &parts, EntityEditor &editor, presentation::EntityNames &names,
                       QWidget *parent)
    : QScrollArea(parent)
    , m_parts(parts)
    , m_editor(editor)
    , m_names(names)
    , m_kindLabel(new QLabel)
    , m_kind(new QComboBox)
    , m_genderLabel(new QLabel)
    , m_gender(new QComboBox)
    , m_numberLabel(new QLabel)
    , m_number(new QComboBox)
    , m_nameTables(new QGridLayout)
    , m_englishLabel(new QLabel)
    , m_english(new DraftTable(parts.theme))
    , m_arabicLabel(new QLabel)
    , m_arabic(new DraftTable(parts.theme))
    , m_titles(new DraftTable(parts.theme))
    , m_relations(new DraftTable(parts.theme))
    , m_identifiers(new DraftTable(parts.theme))
    , m_notes(new QPlainTextEdit)
    , m_messages(new MessageBar(parts.theme))
    , m_undo(new QAction(this))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    makeModels();
    layOut();
    retranslate();
    connect(&editor, &EntityEditor::opened, this, &EntityForm::show);
    connect(&editor, &EntityEditor::aboutToRenew, this, [this] {
        for (DraftTable *table : tables())
            table->takeOpenCell();
    });
    connect(&editor, &EntityEditor::changed, this, &EntityForm::judge);
    for (QComboBox *choice : {m_kind, m_gender, m_number})
        connect(choice, &QComboBox::activated, this, &EntityForm::take);
    connect(m_notes, &QPlainTextEdit::textChanged, this, &EntityForm::take);
    connect(m_relations, &DraftTable::entityWanted, this, &EntityForm::askForTarget);
    m_notes->installEventFilter(this);
    connectTables();
    show();
}

void EntityForm::connectTables()
{
    for (DraftTable *table : tables()) {
        connect(table, &DraftTable::takenOut, this, [this, table](bool isRow) { tellTakenOut(*table, isRow); });
        // A row that was just added has its place only then.
        connect(
            table, &DraftTable::cellEntered, this, [this, table] { scrollToCell(*table); }, Qt::QueuedConnection);
    }
    m_messages->layOver(*viewport(), Qt::BottomEdge);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_undo);
    connect(m_undo, &QAction::triggered, this, &EntityForm::bringBack);
}

QList<DraftTable *> EntityForm::tables() const
{
    return {m_english, m_arabic, m_titles, m_relations, m_identifiers};
}

void EntityForm::makeModels()
{
    m_english->setModel(new presentation::EntityNamesModel(m_editor, Language::English, this));
    m_arabic->setModel(new presentation::EntityNamesModel(m_editor, Language::Arabic, this));
    m_titles->setModel(new presentation::EntityTitlesModel(m_editor, this));
    m_relations->setModel(new presentation::EntityRelationsModel(m_editor, m_names, this));
    m_identifiers->setModel(new presentation::EntityIdentifiersModel(m_editor, this));
    // Schemes are short, identifiers are not.
    m_identifiers->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_kind->setObjectName(u"entityKind"_s);
    m_gender->setObjectName(u"gender"_s);
    m_number->setObjectName(u"number"_s);
    m_english->setObjectName(u"englishNames"_s);
    m_arabic->setObjectName(u"arabicNames"_s);
    m_titles->setObjectName(u"titles"_s);
    m_relations->setObjectName(u"relations"_s);
    m_identifiers->setObjectName(u"identifiers"_s);
    m_notes->setObjectName(u"notes"_s);
    // Columns run as the language does, whatever the window's is.
    m_english->setLayoutDirection(Qt::LeftToRight);
    m_arabic->setLayoutDirection(Qt::RightToLeft);
    // The words above them are the window's, and stand where the columns begin.
    m_english->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_arabic->horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

void EntityForm::layOut()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(4);
    auto *choices = new QGridLayout;
    choices->setHorizontalSpacing(12);
    int column = 0;
    for (const auto &[label, field] :
         {std::pair(m_kindLabel, m_kind), {m_genderLabel, m_gender}, {m_numberLabel, m_number}}) {
        label->setBuddy(field);
        choices->addWidget(label, 0, column);
        choices->addWidget(field, 1, column);
        choices->setColumnStretch(column++, 1);
    }
    layout->addLayout(choices);
    layout->addSpacing(sectionGap);
    m_nameTables->setHorizontalSpacing(12);
    m_englishLabel->setBuddy(m_english);
    m_arabicLabel->setBuddy(m_arabic);
    layout->addLayout(m_nameTables);
    m_titlesLabel = addSection(*layout, *m_titles);
    m_relationsLabel = addSection(*layout, *m_relations);
    m_notesLabel = addSection(*layout, *m_notes);
    m_identifiersLabel = addSection(*layout, *m_identifiers);
    m_notes->setTabChangesFocus(true);
    m_notes->setMinimumHeight(4 * fontMetrics().lineSpacing());
    m_notes->setMaximumHeight(8 * fontMetrics().lineSpacing());
    layout->addStretch(1);
    setWidget(page);
}

/// Puts the names of the window's language where its lines begin, and Tab goes as one reads.
void EntityForm::orderFields()
{
    QList<std::pair<QLabel *, DraftTable *>> names{{m_englishLabel, m_english}, {m_arabicLabel, m_arabic}};
    if (m_parts.desk.uiLanguage() == Language::Arabic)
        names.swapItemsAt(0, 1);
    for (int column = 0; column < names.size(); ++column) {
        const auto [label, table] = names.at(column);
        m_nameTables->removeWidget(label);
        m_nameTables->removeWidget(table);
        m_nameTables->addWidget(label, 0, column);
        m_nameTables->addWidget(table, 1, column, Qt::AlignTop);
    }
    QWidget *before = nullptr;
    for (QWidget *field : QList<QWidget *>{m_kind, m_gender, m_number, names.first().second, names.last().second,
                                           m_titles, m_relations, m_notes, m_identifiers}) {
        if (before)
            setTabOrder(before, field);
        before = field;
    }
}

QLabel *EntityForm::addSection(QVBoxLayout &layout, QWidget &field)
{
    auto *label = new QLabel;
    label->setBuddy(&field);
    layout.addSpacing(sectionGap);
    layout.addWidget(label);
    layout.addWidget(&field);
    return label;
}

void EntityForm::focusNames()
{
    const bool isArabic = m_parts.desk.uiLanguage() == Language::Arabic;
    DraftTable *table = isArabic ? m_arabic : m_english;
    table->setFocus(Qt::OtherFocusReason);
    table->setCurrentIndex(table->model()->index(0, 0));
}

void EntityForm::writeName()
{
    DraftTable *table = m_english->model()->rowCount() > 1 ? m_english : m_arabic;
    const QModelIndex name = table->model()->index(0, 0);
    table->setFocus(Qt::OtherFocusReason);
    table->setCurrentIndex(name);
    table->edit(name);
}

void EntityForm::show()
{
    m_isShowing = true;
    const Entity &draft = m_editor.draft();
    m_kind->setCurrentIndex(static_cast<int>(draft.kind));
    m_gender->setCurrentIndex(static_cast<int>(draft.gender));
    m_number->setCurrentIndex(static_cast<int>(draft.number));
    const bool isSameSheet = std::exchange(m_sheet, m_editor.sheet()) == m_editor.sheet();
    showNotes(isSameSheet);
    m_isShowing = false;
    if (!isSameSheet)
        verticalScrollBar()->setValue(0);
    judgeTakenOut();
    judge();
}

void EntityForm::scrollToCell(const DraftTable &table)
{
    const QRect cell = table.visualRect(table.currentIndex());
    if (!cell.isValid())
        return;
    const QPoint middle = table.viewport()->mapTo(widget(), cell.center());
    ensureVisible(middle.x(), middle.y(), 0, cell.height());
}

bool EntityForm::eventFilter(QObject *watched, QEvent *event)
{
    // The keys of the labels go there from anywhere.
    if (watched == m_notes && event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::ShortcutFocusReason)
        ensureWidgetVisible(m_notes);
    return QScrollArea::eventFilter(watched, event);
}

void EntityForm::tellTakenOut(DraftTable &table, bool isRow)
{
    m_takenFrom << &table;
    judgeTakenOut();
    if (!isRow)
        return;
    const QString news = &table == m_titles        ? tr("Title removed.")
                         : &table == m_relations   ? tr("Relation removed.")
                         : &table == m_identifiers ? tr("Identifier removed.")
                                                   : tr("Name removed.");
    m_messages->offer(news, m_undo);
}

void EntityForm::bringBack()
{
    while (!m_takenFrom.isEmpty() && !m_takenFrom.takeLast()->bringBack()) {
    }
    judgeTakenOut();
}

void EntityForm::judgeTakenOut()
{
    // What a table forgot with its rows is past.
    m_takenFrom.removeIf([](const DraftTable *table) { return !table->canBringBack(); });
    m_undo->setEnabled(!m_takenFrom.isEmpty());
    if (m_takenFrom.isEmpty())
        m_messages->clear();
}

void EntityForm::showNotes(bool isSameSheet)
{
    // What is saved lacks the blanks at the ends; who writes there keeps them, the cursor and what can be undone.
    Entity written;
    written.notes = m_notes->toPlainText();
    const QString &notes = m_editor.draft().notes;
    if (isSameSheet && (written.notes == notes || presentation::tidied(written).notes == notes))
        return;
    const int position = m_notes->textCursor().position();
    m_notes->setPlainText(notes);
    if (!isSameSheet)
        return;
    QTextCursor cursor = m_notes->textCursor();
    cursor.setPosition(std::min(position, m_notes->document()->characterCount() - 1));
    m_notes->setTextCursor(cursor);
}

void EntityForm::take()
{
    if (m_isShowing)
        return;
    Entity draft = m_editor.draft();
    draft.kind = static_cast<EntityKind>(m_kind->currentIndex());
    draft.gender = static_cast<Gender>(m_gender->currentIndex());
    draft.number = static_cast<GrammaticalNumber>(m_number->currentIndex());
    draft.notes = m_notes->toPlainText();
    m_editor.edit(draft);
}

void EntityForm::askForTarget(const QPersistentModelIndex &index, const QString &typed)
{
    auto *dialog = new EntityPickerDialog(m_parts, tr("Tied to"), m_editor.draft().id, this);
    connect(dialog, &EntityPickerDialog::entityPicked, this, [this, index](EntityId id) {
        if (index.isValid())
            m_relations->model()->setData(index, QVariant::fromValue(id));
    });
    dialog->open();
    // Opening chooses what stands in the field, which the next letter would write over.
    dialog->searchFor(typed);
}

void EntityForm::judge()
{
    const bool isEditable = m_editor.isOpen() && m_editor.reasonAgainstEditing().isEmpty();
    for (QComboBox *choice : {m_kind, m_gender, m_number})
        choice->setEnabled(isEditable);
    m_notes->setReadOnly(!isEditable);
    if (!isEditable) {
        for (DraftTable *table : tables())
            table->closeOpenCell();
    }
}

void EntityForm::fillChoices()
{
    const auto fill = [](QComboBox &choice, const QStringList &texts) {
        const int chosen = std::max(0, choice.currentIndex());
        choice.clear();
        choice.addItems(texts);
        choice.setCurrentIndex(chosen);
    };
    QStringList kinds;
    for (const EntityKind kind : {EntityKind::Person, EntityKind::Organisation, EntityKind::Place, EntityKind::Event})
        kinds << terms::entityKindText(kind);
    fill(*m_kind, kinds);
    fill(*m_gender, {terms::genderText(Gender::Unknown), terms::genderText(Gender::Masculine),
                     terms::genderText(Gender::Feminine)});
    fill(*m_number, {terms::grammaticalNumberText(GrammaticalNumber::Singular),
                     terms::grammaticalNumberText(GrammaticalNumber::Dual),
                     terms::grammaticalNumberText(GrammaticalNumber::Plural)});
}

void EntityForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void EntityForm::retranslate()
{
    orderFields();
    fillChoices();
    m_undo->setText(tr("Undo"));
    m_kindLabel->setText(tr("&Kind"));
    m_genderLabel->setText(tr("&Gender"));
    m_gender->setToolTip(tr("What Arabic verbs and adjectives agree with"));
    m_numberLabel->setText(tr("N&umber"));
    m_englishLabel->setText(tr("&English names"));
    m_arabicLabel->setText(tr("&Arabic names"));
    m_titlesLabel->setText(tr("&Titles and offices"));
    m_relationsLabel->setText(tr("T&ied to"));
    m_notesLabel->setText(tr("Notes to the &desk"));
    m_notes->setPlaceholderText(tr("What everybody who writes about it should know"));
    m_identifiersLabel->setText(tr("Identi&fiers"));
    m_english->setAccessibleName(tr("English names"));
    m_arabic->setAccessibleName(tr("Arabic names"));
    m_titles->setAccessibleName(tr("Titles and offices"));
    m_relations->setAccessibleName(tr("Tied to"));
    m_identifiers->setAccessibleName(tr("Identifiers"));
}

} // namespace nashra::widgets
