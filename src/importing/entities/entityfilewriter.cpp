// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/entityfilewriter.h"

#include "importing/entities/entitytexts.h"
#include "importing/outputfile.h"

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array lists{"persons", "organizations", "areas", "events"}; ///< by EntityKind

} // namespace

EntityFileWriter::EntityFileWriter(const QString &path, EntityFormat format)
    : m_file(path)
    , m_format(format)
{
}

Result<std::unique_ptr<EntityFileWriter>> EntityFileWriter::create(const QString &path, EntityFormat format)
{
    if (const auto replaceable = checkReplaceable(path); !replaceable)
        return tl::unexpected(replaceable.error());
    std::unique_ptr<EntityFileWriter> writer(new EntityFileWriter(path, format));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::Io, path + u": "_s + writer->m_file.errorString(), {path});
    if (format == EntityFormat::Json) {
        for (QTemporaryFile &section : writer->m_sections) {
            if (!section.open())
                return fail(ErrorCode::Io, section.fileTemplate() + u": "_s + section.errorString());
        }
    }
    const QByteArray head = format == EntityFormat::Csv   ? tableHeadText()
                            : format == EntityFormat::Tbx ? termbaseBegin()
                                                          : QByteArray();
    return writer->write(writer->m_file, head).map([&writer] { return std::move(writer); });
}

Result<void> EntityFileWriter::write(QIODevice &device, const QByteArray &bytes) const
{
    if (device.write(bytes) == bytes.size())
        return ok();
    return fail(ErrorCode::Io, m_file.fileName() + u": "_s + device.errorString(), {m_file.fileName()});
}

Result<void> EntityFileWriter::addToSection(const Entity &entity)
{
    QTemporaryFile &section = m_sections[size_t(entity.kind)];
    return write(section, (section.pos() > 0 ? ",\n" : "") + popoloObject(entity));
}

Result<void> EntityFileWriter::add(const QList<Entity> &entities)
{
    QByteArray bytes;
    for (const Entity &entity : entities) {
        if (m_format == EntityFormat::Json) {
            if (const auto added = addToSection(entity); !added)
                return added;
        } else {
            bytes += m_format == EntityFormat::Csv ? tableLine(entity) : termbaseConcept(entity);
        }
        if (m_format == EntityFormat::Tbx) {
            m_report.titlesLost += entity.titles.size();
            m_report.relationsLost += entity.relations.size();
        }
    }
    m_report.written += entities.size();
    return write(m_file, bytes);
}

Result<void> EntityFileWriter::writeSections()
{
    constexpr qint64 blockBytes = 256LL * 1024;
    for (size_t i = 0; i < lists.size(); ++i) {
        QTemporaryFile &section = m_sections[i];
        const QByteArray name = QByteArray(i == 0 ? "{" : ",\n") + '"' + lists[i] + "\":[\n";
        if (const auto written = write(m_file, name); !written)
            return written;
        if (!section.seek(0))
            return fail(ErrorCode::Io, section.fileName() + u": "_s + section.errorString());
        while (!section.atEnd()) {
            const QByteArray block = section.read(blockBytes);
            if (block.isEmpty())
                return fail(ErrorCode::Io, section.fileName() + u": "_s + section.errorString());
            if (const auto written = write(m_file, block); !written)
                return written;
        }
        if (const auto written = write(m_file, "\n]"); !written)
            return written;
    }
    return write(m_file, "}\n");
}

Result<void> EntityFileWriter::commit()
{
    const auto ended = m_format == EntityFormat::Json
                           ? writeSections()
                           : write(m_file, m_format == EntityFormat::Tbx ? termbaseEnd() : QByteArray());
    if (!ended)
        return ended;
    if (!m_file.commit())
        return fail(ErrorCode::Io, m_file.fileName() + u": "_s + m_file.errorString(), {m_file.fileName()});
    return ok();
}

Result<EntityExportReport> exportEntities(const EntityStore &store, const QString &path, EntityFormat format,
                                          const std::function<bool(qint64 written)> &progress)
{
    constexpr int batchSize = 1000;
    auto writer = EntityFileWriter::create(path, format);
    if (!writer)
        return tl::unexpected(writer.error());
    EntityId after;
    for (;;) {
        const auto batch = store.stream(after, batchSize);
        if (!batch)
            return tl::unexpected(batch.error());
        if (batch->isEmpty())
            break;
        if (const auto added = (*writer)->add(*batch); !added)
            return tl::unexpected(added.error());
        after = batch->last().id;
        if (!progress((*writer)->report().written))
            return fail(ErrorCode::Cancelled);
    }
    return (*writer)->commit().map([&writer] { return (*writer)->report(); });
}

} // namespace nashra::importing
