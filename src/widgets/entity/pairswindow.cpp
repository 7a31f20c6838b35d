// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/pairswindow.h"

#include "presentation/editor/editingsession.h"
#include "presentation/entities/articlepairsmodel.h"
#include "presentation/errors/terms.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/hintlistview.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/entity/pairdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::ArticlePair;
using presentation::ArticlePairsModel;

namespace {

const QString geometryKey = u"pairs/geometry"_s;

} // namespace

PairsWindow::PairsWindow(const WindowParts &parts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_parts(parts)
    , m_model(new ArticlePairsModel(parts.desk, parts.mentions, this))
    , m_title(new ElidedLabel)
    , m_list(new HintListView)
    , m_keys(new QLabel)
{
    setObjectName(u"pairsWindow"_s);
    m_title->setFont(parts.theme.theme().font(presentation::TypeRole::Title, font()));
    m_title->setContentsMargins(16, 10, 16, 6);
    m_keys->setContentsMargins(16, 6, 16, 8);
    m_keys->setForegroundRole(QPalette::PlaceholderText);
    m_keys->setWordWrap(true);
    m_list->setObjectName(u"pairs"_s);
    m_list->setUniformItemSizes(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PairDelegate(parts.theme, this));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_keys);
    setFocusProxy(m_list);
    connect(m_list, &QListView::activated, this, &PairsWindow::goToPair);
    connect(m_list, &QWidget::customContextMenuRequested, this, &PairsWindow::showMenu);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, m_list, [this] {
        const ArticlePair before = m_model->pairAt(m_list->currentIndex().row());
        connect(
            m_model, &QAbstractItemModel::modelReset, m_list,
            [this, before] {
                const int row = m_model->rowOf(before.first, before.second);
                m_list->setCurrentIndex(m_model->index(std::max(row, 0)));
            },
            Qt::SingleShotConnection);
    });
    connect(m_model, &ArticlePairsModel::loaded, this, &PairsWindow::tellKeys);
    connect(m_model, &ArticlePairsModel::failed, this, &PairsWindow::failed);
    retranslate();
    if (!restoreGeometry(parts.settings.value(geometryKey).toByteArray()))
        resize(520, 560);
}

void PairsWindow::setPage(ArticlePage *page)
{
    m_page = page;
    follow();
}

void PairsWindow::follow()
{
    const QString headline = m_page ? m_page->session().header().values().headline : QString();
    m_title->setTitle(headline.isEmpty() ? tr("Who with whom") : QString(headline).replace(u'&', u"&&"_s));
    // Nobody looks at it while it is hidden.
    m_model->setProofing(m_page && isVisible() ? &m_page->proofing() : nullptr);
}

void PairsWindow::goToPair()
{
    const ArticlePair pair = m_model->pairAt(m_list->currentIndex().row());
    if (!m_page || pair.first.isNull())
        return;
    m_page->window()->raise();
    m_page->window()->activateWindow();
    m_page->editor().showRange(pair.place.paragraph, pair.place.position, pair.place.length);
    m_page->focusText();
}

void PairsWindow::askForArticles()
{
    const ArticlePair pair = m_model->pairAt(m_list->currentIndex().row());
    if (!pair.first.isNull())
        emit articlesWanted(pair.first, pair.second);
}

void PairsWindow::showMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go to the paragraph"), this, &PairsWindow::goToPair);
    menu->addAction(tr("Articles with both"), this, &PairsWindow::askForArticles);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool PairsWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            askForArticles();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PairsWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isClosing =
        event->key() == Qt::Key_Escape || (event->key() == Qt::Key_W && event->modifiers() == Qt::ControlModifier);
    if (isClosing)
        close();
    else
        QWidget::keyPressEvent(event);
}

void PairsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void PairsWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous())
        follow();
}

void PairsWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setValue(geometryKey, saveGeometry());
    QWidget::closeEvent(event);
}

void PairsWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PairsWindow::tellKeys()
{
    QStringList sentences{tr("Enter: to the paragraph. Ctrl+Enter: all articles with both.")};
    sentences << presentation::terms::unreadText(m_model->unread());
    m_keys->setText(sentences.join(u' ').trimmed());
}

void PairsWindow::retranslate()
{
    setWindowTitle(tr("Who with whom"));
    m_list->setAccessibleName(tr("Who stands with whom in the article"));
    m_list->setHint(tr("No two names of the registry stand in one paragraph of this article."));
    tellKeys();
    follow();
}

} // namespace nashra::widgets
