// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/jsonentityreader.h"

#include "importing/entities/entityrows.h"

#include <QJsonDocument>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

/// Lists whose objects are no entities of their own.
bool isAboutOthers(const QString &container)
{
    return container == "memberships"_L1 || container == "posts"_L1;
}

} // namespace

JsonEntityReader::JsonEntityReader(JsonCutter elements, QString path, std::optional<EntityKind> kind)
    : m_elements(std::move(elements))
    , m_path(std::move(path))
    , m_kind(kind)
{
}

Result<std::unique_ptr<EntityReader>> JsonEntityReader::open(const QString &path, std::optional<EntityKind> kind)
{
    auto elements = JsonCutter::open(path);
    if (!elements)
        return tl::unexpected(elements.error());
    return std::unique_ptr<EntityReader>(new JsonEntityReader(std::move(*elements), path, kind));
}

Result<void> JsonEntityReader::gather()
{
    auto elements = JsonCutter::open(m_path);
    if (!elements)
        return tl::unexpected(elements.error());
    for (;;) {
        const auto element = elements->next();
        // Where the file cannot be read on, the second reading says so, after what comes before.
        if (!element || !*element)
            return ok();
        if ((*element)->fault || (*element)->container == "persons"_L1 || (*element)->container == "events"_L1)
            continue;
        const QJsonObject json = QJsonDocument::fromJson((*element)->bytes).object();
        if (isWikidataItem(json))
            m_labels.learn(json);
        else
            m_popolo.learn((*element)->container, json);
    }
}

EntityRow JsonEntityReader::rowOf(const JsonElement &element) const
{
    if (element.fault)
        return badRow(element.line, *element.fault, QString::fromUtf8(element.bytes));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(element.bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return badRow(element.line, RowFault::NotUnderstood, problem.errorString());
    if (!document.isObject())
        return badRow(element.line, RowFault::NotUnderstood, QString::fromUtf8(element.bytes.left(80)));
    const QJsonObject json = document.object();
    if (isWikidataItem(json))
        return entityFromWikidata(json, m_labels, element.line, m_kind);
    return m_popolo.entityFrom(element.container, json, element.line, m_kind);
}

Result<QList<EntityRow>> JsonEntityReader::next(int most)
{
    if (!m_hasGathered) {
        m_hasGathered = true;
        if (const auto gathered = gather(); !gathered)
            return tl::unexpected(gathered.error());
    }
    QList<EntityRow> rows;
    while (rows.size() < most && !m_end) {
        const auto element = m_elements.next();
        if (!element)
            m_end = element.error();
        if (!element || !*element)
            break;
        if (!isAboutOthers((*element)->container))
            rows << rowOf(**element);
    }
    if (rows.isEmpty() && m_end)
        return tl::unexpected(*m_end);
    return rows;
}

} // namespace nashra::importing
