// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/support/typedarticle.h"

#include "core/ports/stores.h"
#include "faults/support/waiting.h"

namespace nashra::faults {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TypedArticle::TypedArticle(std::unique_ptr<OpenNewsroom> newsroom)
    : m_newsroom(std::move(newsroom))
    , m_session(
          std::make_unique<presentation::EditingSession>(m_newsroom->session(), m_newsroom->journals(), Article()))
{
    m_session->header().setHeadline(u"Typed in need"_s);
    m_timer.setInterval(2ms);
    QObject::connect(&m_timer, &QTimer::timeout, m_session.get(), [this] { type(1); });
}

Result<std::unique_ptr<TypedArticle>> TypedArticle::begin(const storage::Location &location, const QString &journals)
{
    if (const auto made = makeNewsroom(location); !made)
        return tl::unexpected(made.error());
    auto newsroom = OpenNewsroom::open(location, journals);
    if (!newsroom)
        return tl::unexpected(newsroom.error());
    return std::unique_ptr<TypedArticle>(new TypedArticle(std::move(*newsroom)));
}

void TypedArticle::type(int words)
{
    for (int word = 0; word < words; ++word)
        m_script.type(m_session->document());
}

bool TypedArticle::isWholeOnScreen() const
{
    return m_session->document().toPlainText() == typedText();
}

Result<QString> TypedArticle::storedText()
{
    return await(m_newsroom->executor().read([id = m_session->id()](Stores &stores) -> Result<QString> {
        const auto article = stores.articles().article(id);
        return article ? Result<QString>(article->content.body.text()) : tl::unexpected(article.error());
    }));
}

} // namespace nashra::faults
