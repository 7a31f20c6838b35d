// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/naming.h"
#include "publishing/exporterregistry.h"
#include "publishing/publisher.h"

namespace nashra::app {

/// What to write and how.
struct PublicationOrder
{
    QString format;      ///< id of an exporter
    QStringList options; ///< "key=value"
    QString folder;
    bool isPreview = false; ///< as it stands, marked as not for publication; asks no gate
};

/// Puts articles and bulletins of a newsroom into folders through the exporters. What stands in a released bulletin is
/// taken in the revision that was released.
class PublicationDesk
{
public:
    PublicationDesk(Stores &stores, const NewsroomSettings &newsroom, const Clock &clock);

    [[nodiscard]] QStringList formats() const;

    /// Makes the folder where it is not there. Errors: InvalidInput (no such format or option), Io (the folder or a
    /// file in it), and those of publishing::Publisher.
    [[nodiscard]] Result<publishing::Publication> publish(const ArticleOrBulletin &what,
                                                          const PublicationOrder &order) const;

    /// Makes the folder where it is not there. Errors: Io (cannot be made or written into).
    [[nodiscard]] static Result<void> prepareFolder(const QString &folder);

private:
    [[nodiscard]] Result<publishing::ExportOptions> optionsFrom(const publishing::ExporterInfo &info,
                                                                const QStringList &given) const;

    Stores &m_stores;
    const NewsroomSettings &m_newsroom;
    const Clock &m_clock;
    publishing::ExporterRegistry m_registry;
};

} // namespace nashra::app
