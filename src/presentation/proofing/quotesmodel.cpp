// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/proofing/quotesmodel.h"

#include "core/base/words.h"
#include "presentation/editor/editingsession.h"
#include "presentation/entities/entityregistry.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/session/desksession.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;
using language::BodyRange;
using language::Quote;

namespace {

constexpr int longestExcerpt = 120;

} // namespace

QuotesModel::QuotesModel(const DeskSession &desk, const EntityRegistry &registry, QObject *parent)
    : QAbstractListModel(parent)
    , m_desk(desk)
    , m_registry(registry)
{
    connect(&desk, &DeskSession::uiLanguageChanged, this, &QuotesModel::announceAll);
    connect(&registry, &EntityRegistry::valuesChanged, this, &QuotesModel::announceAll);
}

void QuotesModel::setProofing(ProofingSession *proofing)
{
    if (m_proofing)
        m_proofing->disconnect(this);
    // Another article's quotes are none of these.
    beginResetModel();
    m_quotes.clear();
    m_places.clear();
    endResetModel();
    m_proofing = proofing;
    if (proofing) {
        connect(proofing, &QObject::destroyed, this, [this] { setProofing(nullptr); });
        connect(proofing, &ProofingSession::quotesChanged, this, &QuotesModel::show);
    }
    show();
}

void QuotesModel::show()
{
    const QList<Quote> quotes = m_proofing ? m_proofing->quotes() : QList<Quote>();
    QHash<ParagraphId, int> places;
    if (m_proofing) {
        for (const Paragraph &paragraph : m_proofing->session().paragraphs())
            places.insert(paragraph.id, static_cast<int>(places.size()) + 1);
    }
    // Rows that stay keep their place in the view while somebody types.
    const auto rows = static_cast<int>(m_quotes.size());
    const auto gone = rows - static_cast<int>(quotes.size());
    const auto common = static_cast<int>(std::min(m_quotes.size(), quotes.size()));
    if (gone > 0)
        beginRemoveRows({}, common, rows - 1);
    else if (gone < 0)
        beginInsertRows({}, common, common - gone - 1);
    m_quotes = quotes;
    m_places.clear();
    for (const Quote &quote : quotes)
        m_places << places.value(quote.ranges.first().paragraph);
    if (gone > 0)
        endRemoveRows();
    else if (gone < 0)
        endInsertRows();
    if (common > 0)
        emit dataChanged(index(0), index(common - 1));
}

void QuotesModel::announceAll()
{
    if (!m_quotes.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

std::optional<QuotesModel::Place> QuotesModel::placeOf(int row) const
{
    if (!m_proofing || row < 0 || row >= m_quotes.size())
        return std::nullopt;
    const BodyRange &read = m_quotes[row].ranges.first();
    const QString words = m_quotes[row].text.left(read.length);
    m_proofing->session().flush();
    const QList<Paragraph> &paragraphs = m_proofing->session().paragraphs();
    const auto paragraph = std::find_if(paragraphs.cbegin(), paragraphs.cend(),
                                        [&](const Paragraph &each) { return each.id == read.paragraph; });
    if (paragraph == paragraphs.cend())
        return std::nullopt;
    const QString text = paragraph->text();
    if (QStringView(text).mid(read.position, read.length) == words)
        return Place{read.paragraph, read.position, read.length};
    // Keys since then moved it.
    const qsizetype at = text.indexOf(words);
    return at < 0 ? std::nullopt : std::optional(Place{read.paragraph, at, read.length});
}

Language QuotesModel::language() const
{
    return m_proofing ? m_proofing->session().header().values().language : Language::English;
}

QString QuotesModel::speakerOf(const Quote &quote) const
{
    // As the article is written, not as the window is: the list is read beside the text.
    const Entity *entity = quote.speakerId ? m_registry.entity(*quote.speakerId) : nullptr;
    const QString house = entity ? entity->houseName(language()) : QString();
    return house.isEmpty() ? quote.speaker : house;
}

int QuotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_quotes.size());
}

QVariant QuotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Quote &quote = m_quotes.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SpeakerRole: {
        const QString speaker = speakerOf(quote);
        if (!speaker.isEmpty())
            return speaker;
        return quote.isAttributed() ? tr("Not named (%1)").arg(quote.verb) : tr("Nobody is named");
    }
    case Qt::ToolTipRole:
        return quote.text;
    case Qt::AccessibleTextRole:
        return index.data(SpeakerRole).toString() + u": "_s + index.data(WordsRole).toString();
    case IsAttributedRole:
        return quote.isAttributed();
    case WordsRole: {
        const QString words = cutAtWord(quote.text.simplified(), longestExcerpt);
        return language::quoteMark(quote.family, true) + words + language::quoteMark(quote.family, false);
    }
    case PlaceRole:
        return m_places.at(index.row());
    case LanguageRole:
        return QVariant::fromValue(language());
    default:
        return {};
    }
}

} // namespace nashra::presentation
