// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/entity/dossierwindow.h"

#include "core/base/bidi.h"
#include "presentation/entities/companionsmodel.h"
#include "presentation/entities/entityarticlesmodel.h"
#include "presentation/entities/entitydossier.h"
#include "presentation/errors/errortext.h"
#include "presentation/errors/terms.h"
#include "presentation/session/desksession.h"
#include "presentation/theme/themecontroller.h"
#include "widgets/common/elidedlabel.h"
#include "widgets/common/hintlistview.h"
#include "widgets/common/messagebar.h"
#include "widgets/entity/mentionedarticledelegate.h"
#include "widgets/entity/monthtimeline.h"
#include "widgets/entity/registrydelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using presentation::EntityDossier;
namespace terms = presentation::terms;

namespace {

const QString geometryKey = u"dossier/geometry"_s;
const QString splitterKey = u"dossier/splitter"_s;

/// As a label shows it: no letter of a name is a mnemonic.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

DossierWindow::DossierWindow(const WindowParts &parts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_parts(parts)
    , m_dossier(new EntityDossier(parts.desk, parts.mentions, this))
    , m_messages(new MessageBar(parts.theme))
    , m_back(new QToolButton)
    , m_backKey(new QAction(this))
    , m_name(new ElidedLabel)
    , m_other(new ElidedLabel)
    , m_registry(new QPushButton)
    , m_count(new QLabel)
    , m_timeline(new MonthTimeline(parts.theme))
    , m_limit(new QLabel)
    , m_all(new QPushButton)
    , m_articles(new HintListView)
    , m_companionsTitle(new QLabel)
    , m_companions(new HintListView)
    , m_splitter(new QSplitter)
{
    setObjectName(u"dossierWindow"_s);
    m_name->setFont(parts.theme.theme().font(presentation::TypeRole::Title, font()));
    m_other->setForegroundRole(QPalette::PlaceholderText);
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_limit->setTextFormat(Qt::PlainText);
    m_count->setObjectName(u"count"_s);
    m_limit->setObjectName(u"limit"_s);
    m_all->setObjectName(u"all"_s);
    m_back->setObjectName(u"back"_s);
    m_back->setDefaultAction(m_backKey);
    m_back->setAutoRaise(true);
    m_registry->setObjectName(u"registry"_s);
    m_articles->setObjectName(u"articles"_s);
    m_articles->setModel(&m_dossier->articles());
    m_articles->setItemDelegate(new MentionedArticleDelegate(parts.theme, this));
    m_companions->setObjectName(u"companions"_s);
    m_companions->setModel(&m_dossier->companions());
    m_companions->setItemDelegate(new RegistryDelegate(parts.theme, this));
    m_companions->setContextMenuPolicy(Qt::CustomContextMenu);
    m_companions->installEventFilter(this);
    for (HintListView *list : {m_articles, m_companions})
        list->setUniformItemSizes(true);
    layOut();
    connectParts();
    retranslate();
    if (!restoreGeometry(parts.settings.value(geometryKey).toByteArray()))
        resize(960, 680);
    if (!m_splitter->restoreState(parts.settings.value(splitterKey).toByteArray()))
        m_splitter->setSizes({620, 340});
}

void DossierWindow::layOut()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_other);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 10, 16, 4);
    head->addWidget(m_back);
    head->addLayout(names, 1);
    head->addWidget(m_registry);
    auto *about = new QVBoxLayout;
    about->setContentsMargins(16, 0, 16, 4);
    about->addWidget(m_count);
    about->addWidget(m_timeline);
    auto *limit = new QHBoxLayout;
    limit->setContentsMargins(8, 2, 8, 2);
    limit->addWidget(m_limit, 1);
    limit->addWidget(m_all);
    auto *leading = new QWidget;
    auto *left = new QVBoxLayout(leading);
    left->setContentsMargins(0, 0, 0, 0);
    left->addLayout(limit);
    left->addWidget(m_articles, 1);
    auto *trailing = new QWidget;
    auto *right = new QVBoxLayout(trailing);
    right->setContentsMargins(0, 0, 0, 0);
    m_companionsTitle->setContentsMargins(8, 2, 8, 2);
    // Both headings are of one height, whether there is a button in one of them or not.
    m_companionsTitle->setMinimumHeight(m_all->sizeHint().height() + 4);
    m_limit->setMinimumHeight(m_all->sizeHint().height());
    right->addWidget(m_companionsTitle);
    right->addWidget(m_companions, 1);
    m_splitter->addWidget(leading);
    m_splitter->addWidget(trailing);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_messages);
    layout->addLayout(head);
    layout->addLayout(about);
    layout->addWidget(m_splitter, 1);
    setTabOrder(m_articles, m_companions);
    setTabOrder(m_companions, m_timeline);
    setFocusProxy(m_articles);
}

void DossierWindow::connectParts()
{
    addAction(m_backKey);
    connect(m_backKey, &QAction::triggered, m_dossier, &EntityDossier::goBack);
    auto *closing = new QAction(this);
    closing->setShortcut(u"Ctrl+W"_s);
    connect(closing, &QAction::triggered, this, &QWidget::close);
    addAction(closing);
    connect(m_registry, &QPushButton::clicked, this, [this] { emit openingWanted(m_dossier->entity().id); });
    connect(m_all, &QPushButton::clicked, this, &DossierWindow::showAll);
    connect(m_timeline, &MonthTimeline::limitWanted, m_dossier, &EntityDossier::limitToMonth);
    connect(m_articles, &QListView::activated, this, &DossierWindow::openArticle);
    connect(m_companions, &QListView::activated, this, &DossierWindow::walkTo);
    connect(m_companions, &QWidget::customContextMenuRequested, this, &DossierWindow::showMenu);
    connect(m_dossier, &EntityDossier::changed, this, &DossierWindow::follow);
    connect(m_dossier, &EntityDossier::failed, this, &DossierWindow::showError);
    connect(&m_dossier->articles(), &presentation::EntityArticlesModel::loaded, this, &DossierWindow::tellLimit);
    keepRows();
}

void DossierWindow::keepRows()
{
    // What is read anew must not take away the row somebody is on.
    const auto keep = [this](HintListView *list, auto *model, auto nobody) {
        const auto current = std::make_shared<decltype(nobody)>();
        connect(model, &QAbstractItemModel::modelAboutToBeReset, list,
                [=] { *current = model->idAt(list->currentIndex().row()); });
        connect(model, &QAbstractItemModel::modelReset, list, [=] {
            const int row = model->rowOf(*current);
            list->setCurrentIndex(model->index(std::max(row, 0)));
        });
    };
    keep(m_articles, &m_dossier->articles(), ArticleId());
    keep(m_companions, &m_dossier->companions(), EntityId());
}

void DossierWindow::open(EntityId entity, EntityId with)
{
    m_messages->clear();
    m_dossier->open(entity, with);
    m_articles->setFocus();
}

QString DossierWindow::nameOf(const Entity &entity) const
{
    return entity.shownName(m_parts.desk.uiLanguage());
}

void DossierWindow::follow()
{
    const Entity &entity = m_dossier->entity();
    const Language language = m_parts.desk.uiLanguage();
    const QDate today = m_parts.desk.clock().now().toDateTimeUtc().toLocalTime().date();
    const bool isHere = !entity.id.isNull();
    const QString name = isHere ? nameOf(entity) : m_dossier->isLoaded() ? tr("No longer in the registry") : u"…"_s;
    m_name->setTitle(plain(name));
    QStringList facts;
    if (isHere) {
        const QString other = entity.houseName(otherLanguage(language));
        const QString title = entity.titleOn(today, language);
        for (const QString &fact : {other == name ? QString() : other, title, terms::entityKindText(entity.kind)}) {
            if (!fact.isEmpty())
                facts << isolated(fact);
        }
    }
    m_other->setTitle(plain(facts.join(u" · "_s)));
    m_registry->setEnabled(isHere);
    m_backKey->setEnabled(m_dossier->canGoBack());
    //: %1 is a name
    setWindowTitle(isHere ? tr("All articles with %1").arg(name) : tr("All articles with a name"));
    if (std::exchange(m_limitedTo, m_dossier->id()) != m_dossier->id())
        m_timeline->setMonths({}, today);
    m_timeline->setMonths(m_dossier->months(), today);
    m_timeline->setLimit(m_dossier->filter().month);
    tellCount();
    tellLimit();
}

void DossierWindow::tellCount()
{
    if (!m_dossier->isLoaded()) {
        m_count->clear();
        return;
    }
    QStringList sentences{tr("%Ln article(s) in the archive.", nullptr, static_cast<int>(m_dossier->articleCount()))};
    if (const QString unread = terms::unreadText(m_dossier->progress().unread); !unread.isEmpty())
        sentences << unread;
    m_count->setText(sentences.join(u' '));
}

void DossierWindow::tellLimit()
{
    const MentionFilter &filter = m_dossier->filter();
    const bool isLimited = filter.month.isValid() || !filter.with.isNull();
    const QString with = u'\u2068' + nameOf(m_dossier->with()) + u'\u2069';
    const QString month = terms::monthText(filter.month);
    if (!isLimited)
        m_limit->setText(tr("Newest first"));
    else if (filter.with.isNull())
        m_limit->setText(tr("Articles of %1").arg(month));
    else if (!filter.month.isValid())
        m_limit->setText(tr("Articles with %1 as well").arg(with));
    else
        m_limit->setText(tr("Articles of %1 with %2 as well").arg(month, with));
    m_all->setVisible(isLimited);
    m_articles->setHint(isLimited ? tr("There is no such article.")
                                  : tr("No article that was read so far mentions this name."));
}

void DossierWindow::showAll()
{
    if (m_all->hasFocus())
        m_articles->setFocus();
    m_dossier->limitToMonth({});
    m_dossier->limitToCompanion({});
}

void DossierWindow::openArticle(const QModelIndex &index)
{
    const ArticleId id = m_dossier->articles().idAt(index.row());
    if (!id.isNull())
        emit articleWanted(id);
}

void DossierWindow::walkTo(const QModelIndex &index)
{
    const EntityId id = m_dossier->companions().idAt(index.row());
    if (!id.isNull())
        m_dossier->open(id);
}

void DossierWindow::showMenu(const QPoint &position)
{
    const QModelIndex index = m_companions->indexAt(position);
    if (!index.isValid())
        return;
    const EntityId id = m_dossier->companions().idAt(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("All articles with this name"), this, [this, id] { m_dossier->open(id); });
    menu->addAction(tr("Articles with both"), this, [this, id] { m_dossier->limitToCompanion(id); });
    menu->addSeparator();
    menu->addAction(tr("Open in the registry"), this, [this, id] { emit openingWanted(id); });
    menu->popup(m_companions->viewport()->mapToGlobal(position));
}

bool DossierWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (isEnter(key) && (key.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier) {
            const EntityId id = m_dossier->companions().idAt(m_companions->currentIndex().row());
            m_dossier->limitToCompanion(id == m_dossier->filter().with ? EntityId() : id);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void DossierWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_all->isVisible())
        showAll();
    else
        close();
}

void DossierWindow::showEvent(QShowEvent *event)
{
    m_dossier->setWatched(true);
    QWidget::showEvent(event);
}

void DossierWindow::hideEvent(QHideEvent *event)
{
    // A window that is only minimised may be looked at in its small picture.
    if (!event->spontaneous())
        m_dossier->setWatched(false);
    QWidget::hideEvent(event);
}

void DossierWindow::closeEvent(QCloseEvent *event)
{
    m_parts.settings.setValue(geometryKey, saveGeometry());
    m_parts.settings.setValue(splitterKey, m_splitter->saveState());
    QWidget::closeEvent(event);
}

void DossierWindow::showError(const Error &error)
{
    qWarning("%s", qUtf8Printable(error.toLogString()));
    m_messages->show(MessageBar::Tone::Error, presentation::errorText(error).sentence());
}

void DossierWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::LayoutDirectionChange)
        mirror();
    QWidget::changeEvent(event);
}

void DossierWindow::mirror()
{
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    m_backKey->setShortcut(isMirrored ? u"Alt+Right"_s : u"Alt+Left"_s);
    m_backKey->setIcon(QIcon::fromTheme(isMirrored ? u"go-next"_s : u"go-previous"_s));
    //: %1 is a key
    // A name of the other direction stands on the leading edge as well.
    for (QLabel *label : {static_cast<QLabel *>(m_name), static_cast<QLabel *>(m_other), m_limit})
        label->setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
    m_backKey->setToolTip(
        tr("Back to the name before (%1)").arg(m_backKey->shortcut().toString(QKeySequence::NativeText)));
}

void DossierWindow::retranslate()
{
    m_backKey->setText(tr("Back"));
    m_registry->setText(tr("Open in the &registry"));
    m_all->setText(tr("Show a&ll"));
    m_all->setToolTip(tr("Show the articles of all months (Esc)"));
    m_articles->setAccessibleName(tr("Articles"));
    m_companionsTitle->setText(tr("Stands in articles with"));
    m_companions->setAccessibleName(tr("Stands in articles with"));
    m_companions->setHint(tr("Nobody stands with this name in an article."));
    m_companions->setToolTip(tr("Enter: all articles with this name. Ctrl+Enter: articles with both."));
    mirror();
    follow();
}

} // namespace nashra::widgets
