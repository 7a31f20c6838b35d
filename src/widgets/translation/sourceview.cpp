// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/translation/sourceview.h"

#include "core/base/clock.h"
#include "presentation/editor/documentbridge.h"
#include "presentation/theme/themecontroller.h"
#include "presentation/translation/sidebysidemodel.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/blockat.h"
#include "widgets/editor/listbullets.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTextBlock>
#include <QTimer>

namespace nashra::widgets {

namespace bridge = presentation::documentbridge;
using presentation::ColorRole;
using presentation::SideBySideModel;

namespace {

constexpr int margin = 24;
constexpr int markWidth = 4;

qreal topOf(const QTextEdit &view, const QTextBlock &block)
{
    return view.document()->documentLayout()->blockBoundingRect(block).top();
}

} // namespace

SourceView::SourceView(SideBySideModel &model, ArticleEditor &target, const Clock &clock,
                       const presentation::ThemeController &theme, QWidget *parent)
    : QTextEdit(parent)
    , m_model(model)
    , m_target(target)
    , m_clock(clock)
    , m_theme(theme)
    , m_baseFont(font())
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setViewportMargins(margin, margin / 2, margin, 0);
    setAccessibleName(tr("Source of the translation"));
    connect(&model, &SideBySideModel::sourceChanged, this, &SourceView::load);
    connect(&model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, viewport(), qOverload<>(&QWidget::update));
    connect(target.document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &SourceView::align);
    connect(target.verticalScrollBar(), &QScrollBar::valueChanged, this, &SourceView::followTarget);
    connect(&target, &QTextEdit::cursorPositionChanged, this, &SourceView::followCursor);
    connect(&theme, &presentation::ThemeController::themeChanged, this, &SourceView::applyTheme);
    load();
    applyTheme();
}

void SourceView::load()
{
    bridge::load(*document(), m_model.source().body, m_model.source().language, m_clock.now());
    document()->setUndoRedoEnabled(false);
    align();
    followCursor();
}

void SourceView::applyTheme()
{
    document()->setDefaultFont(m_theme.theme().font(presentation::TypeRole::Reading, m_baseFont));
    viewport()->setAutoFillBackground(true);
    QPalette shaded = palette();
    for (const QPalette::ColorRole ground : {QPalette::Base, QPalette::Window})
        shaded.setColor(ground, m_theme.theme().color(ColorRole::SurfaceAlt));
    setPalette(shaded);
    align();
}

void SourceView::align()
{
    if (m_isAligning)
        return;
    m_isAligning = true;
    const Body &body = m_model.source().body;
    QTextBlock block = document()->firstBlock();
    for (qsizetype i = 0; i < body.paragraphs.size() && block.isValid(); ++i, block = block.next()) {
        const Paragraph &paragraph = body.paragraphs[i];
        const qreal natural = bridge::blockFormat(paragraph).topMargin();
        const QTextBlock partner = bridge::blockOf(*m_target.document(), m_model.targetFor(paragraph.id));
        const qreal own = topOf(*this, block) + block.blockFormat().topMargin();
        qreal wanted = natural;
        if (i > 0 && partner.isValid()) {
            const qreal partnerTop = topOf(m_target, partner) + partner.blockFormat().topMargin();
            wanted = std::max(natural, block.blockFormat().topMargin() + partnerTop - own);
        }
        if (std::abs(wanted - block.blockFormat().topMargin()) >= 1) {
            QTextBlockFormat format = block.blockFormat();
            format.setTopMargin(wanted);
            QTextCursor(block).setBlockFormat(format);
        }
    }
    m_isAligning = false;
    followTarget();
}

void SourceView::followTarget()
{
    // The paragraph being written stands level with its source; while it is out of sight, the first one in sight does.
    const QRect inSight = m_target.viewport()->rect();
    QTextBlock anchor = m_target.textCursor().block();
    if (!inSight.intersects(m_target.cursorRect()))
        anchor = blockAt(*m_target.document(), m_target.verticalScrollBar()->value());
    const QTextBlock partner = bridge::blockOf(*document(), m_model.sourceFor(bridge::idOf(anchor)));
    const int scrolled = m_target.verticalScrollBar()->value();
    const qreal lag = partner.isValid() ? topOf(*this, partner) - topOf(m_target, anchor) : 0;
    verticalScrollBar()->setValue(qRound(scrolled + lag));
}

void SourceView::followCursor()
{
    m_current = m_model.sourceFor(m_target.cursorParagraph());
    followTarget();
    viewport()->update();
}

void SourceView::mouseReleaseEvent(QMouseEvent *event)
{
    QTextEdit::mouseReleaseEvent(event);
    if (textCursor().hasSelection())
        return;
    const ParagraphId source = bridge::idOf(cursorForPosition(event->pos()).block());
    m_target.showRange(m_model.targetFor(source), 0, 0);
}

void SourceView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const presentation::Theme &theme = m_theme.theme();
        QTextBlock block = blockAt(*document(), verticalScrollBar()->value());
        for (; block.isValid(); block = block.next()) {
            QRectF box = document()->documentLayout()->blockBoundingRect(block);
            box.translate(0, -verticalScrollBar()->value());
            if (box.top() > viewport()->height())
                break;
            const QPointF scrolled(0, verticalScrollBar()->value());
            listbullets::paint(painter, block, scrolled, palette().color(QPalette::Text));
            const ParagraphId id = bridge::idOf(block);
            const QModelIndex row = m_model.index(std::max(0, m_model.rowOfSource(id)), SideBySideModel::Source);
            const auto freshness = row.data(SideBySideModel::FreshnessRole).value<SideBySideModel::Freshness>();
            if (id == m_current) {
                QColor ground = theme.color(ColorRole::Selection);
                ground.setAlphaF(0.45F);
                painter.fillRect(QRectF(0, box.top(), viewport()->width(), box.height()), ground);
            }
            if (freshness != SideBySideModel::Freshness::Fresh) {
                const ColorRole role =
                    freshness == SideBySideModel::Freshness::Missing ? ColorRole::Warning : ColorRole::Stale;
                const QRect bar(0, qRound(box.top()), markWidth, qRound(box.height()));
                painter.fillRect(QStyle::visualRect(layoutDirection(), viewport()->rect(), bar), theme.color(role));
            }
        }
    }
    QTextEdit::paintEvent(event);
}

void SourceView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    // After the layout has taken the new width.
    QTimer::singleShot(0, this, &SourceView::align);
}

QVariant SourceView::loadResource(int type, const QUrl &name)
{
    Q_UNUSED(type)
    Q_UNUSED(name)
    return {};
}

} // namespace nashra::widgets
