// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/entitypreviewpanel.h"

#include "core/base/bidi.h"
#include "presentation/entities/entityeditor.h"
#include "presentation/entities/entitypreview.h"
#include "presentation/errors/terms.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/rowpainting.h"
#include "widgets/entity/previewsentence.h"

#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using presentation::PreviewCase;
using presentation::TypeRole;

namespace {

// Follows the hand without running after every key.
constexpr auto pause = 60ms;

} // namespace

EntityPreviewPanel::EntityPreviewPanel(presentation::EntityEditor &editor, const presentation::ThemeController &theme,
                                       QDate today, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_theme(theme)
    , m_dayLabel(new QLabel)
    , m_day(new QDateEdit(today))
    , m_lines(new QVBoxLayout)
{
    m_day->setObjectName(u"previewDay"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"d MMM yyyy"_s);
    m_dayLabel->setBuddy(m_day);
    auto *page = new QWidget;
    page->setLayout(m_lines);
    m_lines->setContentsMargins(12, 4, 12, 12);
    m_lines->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(12, 8, 12, 0);
    top->addWidget(m_dayLabel);
    top->addWidget(m_day);
    top->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(top);
    layout->addWidget(scroll, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &EntityPreviewPanel::show);
    connect(m_day, &QDateEdit::dateChanged, this, &EntityPreviewPanel::show);
    connect(&editor, &presentation::EntityEditor::opened, this, &EntityPreviewPanel::show);
    connect(&editor, &presentation::EntityEditor::changed, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&theme, &presentation::ThemeController::themeChanged, this, &EntityPreviewPanel::show);
    retranslate();
    show();
}

void EntityPreviewPanel::show()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (m_editor.isOpen()) {
        const Entity entity = presentation::tidied(m_editor.draft());
        showLanguage(Language::English, entity);
        showLanguage(Language::Arabic, entity);
    }
    m_lines->addStretch(1);
}

void EntityPreviewPanel::addNote(const QString &text)
{
    auto *note = new QLabel(text);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::PlaceholderText);
    note->setFont(m_theme.theme().font(TypeRole::Small, font()));
    m_lines->addWidget(note);
}

void EntityPreviewPanel::showLanguage(Language language, const Entity &entity)
{
    auto *heading = new QLabel(presentation::terms::languageText(language));
    QFont bold = heading->font();
    bold.setWeight(QFont::DemiBold);
    heading->setFont(bold);
    heading->setContentsMargins(0, 10, 0, 0);
    m_lines->addWidget(heading);
    showMisplaced(language, entity);
    const auto lines = presentation::previewOf(entity, language, m_day->date());
    if (lines.isEmpty()) {
        addNote(tr("No name in this language yet."));
        return;
    }
    for (const presentation::PreviewLine &line : lines) {
        QString what;
        switch (line.what) {
        case PreviewCase::FirstMention:
            what = tr("First mention");
            break;
        case PreviewCase::AfterThat:
            what = tr("After that");
            break;
        case PreviewCase::WithParticles:
            what = language == Language::Arabic ? tr("With particles") : tr("Possessive");
            break;
        case PreviewCase::Adjective:
            what = tr("Adjective");
            break;
        }
        addNote(line.found.isEmpty() ? tr("%1 (not found here)").arg(what) : what);
        m_lines->addWidget(new PreviewSentence(line, language, m_theme));
    }
    QStringList others;
    for (const EntityName &name : entity.names) {
        if (name.language == language && name.form == NameForm::Variant)
            others << isolated(name.text);
    }
    if (!others.isEmpty())
        addNote(tr("Also found, and mended to the house form: %1").arg(others.join(u" · "_s)));
}

void EntityPreviewPanel::showMisplaced(Language language, const Entity &entity)
{
    const QList<EntityName> misplaced = presentation::namesInOtherLetters(entity);
    for (const EntityName &name : misplaced) {
        if (name.language != language)
            continue;
        const bool isArabic = language == Language::Arabic;
        const QString text = isolated(name.text);
        addNote(isArabic ? tr("%1 has no Arabic letters.").arg(text) : tr("%1 has no Latin letters.").arg(text));
        if (!m_editor.reasonAgainstEditing().isEmpty())
            continue;
        auto *move = new QPushButton(isArabic ? tr("Move to the English names") : tr("Move to the Arabic names"));
        move->setObjectName(u"moveName"_s);
        move->setAccessibleDescription(text);
        // The button goes with what it stands under.
        connect(
            move, &QPushButton::clicked, this, [this, name] { m_editor.moveName(name); }, Qt::QueuedConnection);
        m_lines->addWidget(move, 0, Qt::AlignLeading);
    }
}

void EntityPreviewPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        show();
    }
    QWidget::changeEvent(event);
}

void EntityPreviewPanel::retranslate()
{
    m_dayLabel->setText(tr("As printed &on"));
    m_day->setAccessibleName(tr("Day of the preview"));
}

} // namespace nashra::widgets
