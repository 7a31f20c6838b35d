// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/headerform.h"

#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "ui_headerform.h"
#include "widgets/editor/headerline.h"
#include "widgets/editor/headlinefield.h"

#include <QDateTime>
#include <QEvent>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace nashra::widgets {

using presentation::HeaderFields;

namespace {

constexpr std::array allFields{
    HeaderFields::Field::Language,          HeaderFields::Field::Slug,    HeaderFields::Field::Headline,
    HeaderFields::Field::Dateline,          HeaderFields::Field::Byline,  HeaderFields::Field::SignOff,
    HeaderFields::Field::EditorsNote,       HeaderFields::Field::Section, HeaderFields::Field::Desk,
    HeaderFields::Field::Keywords,          HeaderFields::Field::Urgency, HeaderFields::Field::Embargo,
    HeaderFields::Field::NotForPublication, HeaderFields::Field::Related,
};

/// Leaves the cursor where it is when the text is the same already.
void put(QLineEdit *edit, const QString &text)
{
    if (edit->text() == text)
        return;
    const QSignalBlocker blocker(edit);
    edit->setText(text);
    edit->setCursorPosition(0);
}

bool isOfWord(QChar unit)
{
    return unit.isLetterOrNumber() || unit.isMark() || unit.isSurrogate();
}

/// The same as a step that undo takes back, where there was a text before. Only what differs is put in, and the cursor
/// stands behind the last word that changed, so that whoever goes from one to the next goes on from there.
void change(QLineEdit *edit, const QString &text)
{
    const QString before = edit->text();
    if (before.isEmpty())
        return put(edit, text);
    if (before == text)
        return;
    const qsizetype shorter = std::min(before.size(), text.size());
    qsizetype start = 0;
    while (start < shorter && before[start] == text[start])
        ++start;
    qsizetype end = 0; // units at the end that stay
    while (end < shorter - start && before[before.size() - 1 - end] == text[text.size() - 1 - end])
        ++end;
    while (start > 0 && isOfWord(text[start - 1]))
        --start;
    while (end > 0 && isOfWord(text[text.size() - end]))
        --end;
    const QSignalBlocker blocker(edit);
    edit->setCursorPosition(static_cast<int>(start));
    edit->setSelection(static_cast<int>(start), static_cast<int>(before.size() - end - start));
    edit->insert(text.mid(start, text.size() - end - start));
}

/// The day as it will be printed, also where nobody has written it.
QString shownDate(const ArticleContent &values)
{
    return renderDateline(values.dateline, QStringLiteral("{date}"), values.language);
}

QStringList keywordsOf(const QString &text)
{
    QStringList keywords;
    QString plain = text;
    for (const QString &part : plain.replace(u'،', u',').split(u',')) {
        if (const QString keyword = part.trimmed(); !keyword.isEmpty())
            keywords << keyword;
    }
    return keywords;
}

/// What an embargo begins with: a time to come, or ticking its box would be one that is over.
QDateTime nextFullHour(Instant now)
{
    QDateTime hour = now.toDateTimeUtc().toLocalTime().addSecs(3600);
    hour.setTime(QTime(hour.time().hour(), 0));
    return hour;
}

} // namespace

HeaderForm::HeaderForm(HeaderFields &header, presentation::DeskSession &desk,
                       const presentation::ThemeController &theme, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HeaderForm>())
    , m_header(header)
    , m_desk(desk)
    , m_theme(theme)
{
    m_ui->setupUi(this);
    m_ui->details->hide();
    m_ui->related->setTextFormat(Qt::PlainText);
    m_ui->embargo->setDisplayFormat(QStringLiteral("yyyy-MM-dd HH:mm"));
    m_ui->headline->installEventFilter(this);
    m_ui->headline->setContextMenuPolicy(Qt::CustomContextMenu);
    connectFields();
    applyTheme();
    retranslate();
    showReadOnly();
}

HeaderForm::~HeaderForm() = default;

void HeaderForm::connectFields()
{
    connectText(m_ui->headline, &HeaderFields::setHeadline);
    connectText(m_ui->slug, &HeaderFields::setSlug);
    connectText(m_ui->byline, &HeaderFields::setByline);
    connectText(m_ui->signOff, &HeaderFields::setSignOff);
    connectText(m_ui->editorsNote, &HeaderFields::setEditorsNote);
    connectText(m_ui->section, &HeaderFields::setSection);
    for (QLineEdit *part : {m_ui->place, m_ui->dateText, m_ui->agency})
        connect(part, &QLineEdit::textEdited, this, &HeaderForm::sendDateline);
    connect(m_ui->headline, &QLineEdit::returnPressed, this, &HeaderForm::textWanted);
    connect(m_ui->keywords, &QLineEdit::editingFinished, this, [this] {
        if (!m_header.isReadOnly())
            m_header.setKeywords(keywordsOf(m_ui->keywords->text()));
    });
    connect(m_ui->urgency, &QComboBox::activated, &m_header, [this](int row) { m_header.setUrgency(row + 1); });
    connect(m_ui->language, &QComboBox::activated, &m_header,
            [this](int row) { m_header.setLanguage(m_ui->language->itemData(row).value<Language>()); });
    connect(m_ui->desk, &QComboBox::activated, &m_header,
            [this](int row) { m_header.setDesk(m_ui->desk->itemData(row).toString()); });
    connect(m_ui->hasEmbargo, &QCheckBox::clicked, this, &HeaderForm::sendEmbargo);
    connect(m_ui->embargo, &QDateTimeEdit::dateTimeChanged, this, &HeaderForm::sendEmbargo);
    connect(m_ui->notForPublication, &QCheckBox::clicked, &m_header, &HeaderFields::setNotForPublication);
    connect(m_ui->dropRelated, &QToolButton::clicked, &m_header, [this] { m_header.setRelated({}); });
    connect(m_ui->more, &QToolButton::toggled, this, [this](bool isOpen) {
        m_ui->details->setVisible(isOpen);
        m_ui->more->setArrowType(isOpen ? Qt::UpArrow : Qt::DownArrow);
    });
    connect(&m_header, &HeaderFields::changed, this, &HeaderForm::show);
    connect(&m_header, &HeaderFields::readOnlyChanged, this, &HeaderForm::showReadOnly);
    connect(&m_desk, &presentation::DeskSession::newsroomChanged, this, &HeaderForm::showDesks);
    connect(&m_theme, &presentation::ThemeController::themeChanged, this, &HeaderForm::applyTheme);
}

void HeaderForm::connectText(QLineEdit *edit, void (HeaderFields::*setter)(const QString &))
{
    connect(edit, &QLineEdit::textEdited, &m_header, setter);
}

void HeaderForm::setProofing(presentation::ProofingSession *proofing)
{
    for (HeaderLine *line : findChildren<HeaderLine *>())
        line->setProofing(proofing, m_theme);
}

HeadlineField &HeaderForm::headline() const
{
    return *m_ui->headline;
}

void HeaderForm::focusHeadline()
{
    m_ui->headline->setFocus(Qt::OtherFocusReason);
}

void HeaderForm::focusField(const QString &name)
{
    QWidget *field = findChild<QLineEdit *>(name);
    if (!field)
        return;
    if (m_ui->details->isAncestorOf(field))
        m_ui->more->setChecked(true);
    field->setFocus(Qt::OtherFocusReason);
}

QString HeaderForm::focusedField() const
{
    const auto *line = qobject_cast<QLineEdit *>(focusWidget());
    return line && line->hasFocus() && line->parent() != m_ui->embargo ? line->objectName() : QString();
}

void HeaderForm::sendDateline()
{
    Dateline dateline = m_header.values().dateline;
    dateline.place = m_ui->place->text();
    // A known day stands as long as the words it is shown with do.
    if (m_ui->dateText->text() != shownDate(m_header.values())) {
        dateline.date.reset();
        dateline.dateText = m_ui->dateText->text();
    }
    dateline.agency = m_ui->agency->text();
    m_header.setDateline(dateline);
}

void HeaderForm::sendEmbargo()
{
    m_ui->embargo->setEnabled(m_ui->hasEmbargo->isChecked());
    if (m_ui->hasEmbargo->isChecked())
        m_header.setEmbargo(Instant::fromDateTime(m_ui->embargo->dateTime()));
    else
        m_header.setEmbargo(std::nullopt);
}

void HeaderForm::show(Field field)
{
    const ArticleContent &values = m_header.values();
    switch (field) {
    case Field::Language:
        m_ui->language->setCurrentIndex(m_ui->language->findData(QVariant::fromValue(values.language)));
        put(m_ui->dateText, shownDate(values)); // months have other names
        return applyLanguage();
    case Field::Slug:
        return put(m_ui->slug, values.slug);
    case Field::Headline:
        return change(m_ui->headline, values.headline);
    case Field::Dateline:
        change(m_ui->place, values.dateline.place);
        change(m_ui->dateText, shownDate(values));
        return change(m_ui->agency, values.dateline.agency);
    case Field::Byline:
        return put(m_ui->byline, values.byline);
    case Field::SignOff:
        return put(m_ui->signOff, values.signOff);
    case Field::EditorsNote:
        return put(m_ui->editorsNote, values.editorsNote);
    case Field::Section:
        return put(m_ui->section, values.section);
    case Field::Desk:
        return m_ui->desk->setCurrentIndex(m_ui->desk->findData(values.desk));
    case Field::Keywords:
        return put(m_ui->keywords, values.keywords.join(QStringLiteral(", ")));
    case Field::Urgency:
        return m_ui->urgency->setCurrentIndex(values.urgency - 1);
    case Field::Embargo: {
        const QSignalBlocker blocker(m_ui->embargo);
        m_ui->hasEmbargo->setChecked(values.embargoUntil.has_value());
        m_ui->embargo->setEnabled(values.embargoUntil && !m_header.isReadOnly());
        m_ui->embargo->setDateTime(values.embargoUntil ? values.embargoUntil->toDateTimeUtc().toLocalTime()
                                                       : nextFullHour(m_desk.clock().now()));
        return;
    }
    case Field::NotForPublication:
        return m_ui->notForPublication->setChecked(values.notForPublication);
    case Field::Related:
        return showRelated();
    case Field::Translation:
        return; // shown beside the text
    }
}

void HeaderForm::showRelated()
{
    QStringList headlines;
    for (const RelatedItem &item : m_header.values().related)
        headlines << item.headline;
    m_ui->related->setText(headlines.isEmpty() ? tr("none") : headlines.join(u'\n'));
    m_ui->dropRelated->setEnabled(!headlines.isEmpty() && !m_header.isReadOnly());
}

void HeaderForm::showAll()
{
    for (const Field field : allFields)
        show(field);
}

void HeaderForm::showDesks()
{
    m_ui->desk->clear();
    m_ui->desk->addItem(tr("none"), QString());
    for (const Desk &desk : m_desk.newsroom().desks)
        m_ui->desk->addItem(m_desk.deskName(desk.id), desk.id);
    // A desk the newsroom has no more still shows.
    const QString &its = m_header.values().desk;
    if (m_ui->desk->findData(its) < 0)
        m_ui->desk->addItem(its, its);
    show(Field::Desk);
}

void HeaderForm::showReadOnly()
{
    const bool isReadOnly = m_header.isReadOnly();
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (edit->parent() != m_ui->embargo)
            edit->setReadOnly(isReadOnly);
    }
    for (QWidget *choice : std::initializer_list<QWidget *>{m_ui->urgency, m_ui->language, m_ui->desk, m_ui->hasEmbargo,
                                                            m_ui->notForPublication})
        choice->setEnabled(!isReadOnly);
    m_ui->embargo->setEnabled(!isReadOnly && m_ui->hasEmbargo->isChecked());
    showRelated();
}

void HeaderForm::applyLanguage()
{
    const Qt::LayoutDirection direction = directionOf(m_header.values().language);
    for (QLineEdit *edit : findChildren<QLineEdit *>()) {
        if (edit != m_ui->slug && edit->parent() != m_ui->embargo)
            edit->setLayoutDirection(direction);
    }
}

void HeaderForm::applyTheme()
{
    m_ui->headline->setFont(m_theme.theme().font(presentation::TypeRole::Headline, font()));
}

bool HeaderForm::eventFilter(QObject *watched, QEvent *event)
{
    // A line takes the key of pasting for itself; the command knows a headline from a whole page.
    if (watched == m_ui->headline && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void HeaderForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        retranslate();
    }
    QWidget::changeEvent(event);
}

void HeaderForm::retranslate()
{
    m_ui->urgency->clear();
    for (int urgency = 1; urgency <= 9; ++urgency)
        m_ui->urgency->addItem(presentation::terms::urgencyText(urgency));
    m_ui->language->clear();
    for (const Language language : {Language::English, Language::Arabic})
        m_ui->language->addItem(presentation::terms::languageText(language), QVariant::fromValue(language));
    showDesks();
    showAll();
}

} // namespace nashra::widgets
