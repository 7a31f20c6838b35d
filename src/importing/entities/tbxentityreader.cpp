// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/entities/tbxentityreader.h"

#include "importing/entities/entityrows.h"

#include <QFile>

#include <algorithm>

namespace nashra::importing {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 blockBytes = 16LL * 1024;
constexpr qint64 longestToken = 128LL * 1024;
constexpr qsizetype longestConcept = 256LL * 1024; ///< characters of text
constexpr int deepestElement = 64;

bool isConcept(QStringView name)
{
    return name == "termEntry"_L1 || name == "conceptEntry"_L1;
}

std::optional<Language> languageOf(const QXmlStreamAttributes &attributes)
{
    const QStringView code = attributes.value("xml:lang"_L1);
    return languageFromCode(code.left(code.indexOf(u'-')).toString().toLower());
}

} // namespace

/// A term with what is said of it.
struct TbxEntityReader::Term
{
    QString text;
    QString type;
    QString status;
    QString partOfSpeech;
    QString gender;
    QString number;
};

/// A concept while it is read.
struct TbxEntityReader::Concept
{
    EntityRow row;
    std::optional<Language> language;
    Term term;
    QString category; ///< of the element that is open: its type, or its own name in the other style
    QString target;
    QString kind;
    qsizetype length = 0;
};

TbxEntityReader::TbxEntityReader(std::unique_ptr<QFile> file, std::optional<EntityKind> kind)
    : m_file(std::move(file))
    , m_kind(kind)
{
    m_xml.setEntityExpansionLimit(int(blockBytes));
}

TbxEntityReader::~TbxEntityReader() = default;

Result<std::unique_ptr<EntityReader>> TbxEntityReader::open(const QString &path, std::optional<EntityKind> kind)
{
    auto file = openRegularFile(path);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<EntityReader>(new TbxEntityReader(std::move(*file), kind));
}

qint64 TbxEntityReader::bytesRead() const
{
    return m_file->pos();
}

qint64 TbxEntityReader::bytesTotal() const
{
    return m_file->size();
}

tl::unexpected<Error> TbxEntityReader::refused(const QString &why) const
{
    return fail(ErrorCode::InvalidInput, u"%1, line %2: %3"_s.arg(m_file->fileName()).arg(m_xml.lineNumber()).arg(why),
                {m_file->fileName()});
}

Result<QXmlStreamReader::TokenType> TbxEntityReader::nextToken()
{
    qint64 taken = 0;
    auto token = m_xml.readNext();
    while (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError) {
        if (taken > longestToken)
            return refused(u"longer than anything in a termbase"_s);
        const QByteArray block = m_file->read(blockBytes);
        if (block.isEmpty() && m_file->error() != QFileDevice::NoError)
            return fail(ErrorCode::Io, m_file->fileName() + u": "_s + m_file->errorString(), {m_file->fileName()});
        if (block.isEmpty())
            return refused(u"the file ends too early"_s);
        taken += block.size();
        m_xml.addData(block);
        token = m_xml.readNext();
    }
    if (m_xml.hasError())
        return refused(m_xml.errorString());
    if (token == QXmlStreamReader::DTD && m_xml.text().contains(u'['))
        return refused(u"a document type with declarations of its own"_s);
    if (token == QXmlStreamReader::EntityReference)
        return refused(u"&%1; is declared outside of the file, and nothing outside is read"_s.arg(m_xml.name()));
    if (token == QXmlStreamReader::StartElement && ++m_depth > deepestElement)
        return refused(u"nested too deeply"_s);
    if (token == QXmlStreamReader::EndElement)
        --m_depth;
    return token;
}

void TbxEntityReader::begin(Concept &entry)
{
    const QStringView name = m_xml.name();
    const QXmlStreamAttributes attributes = m_xml.attributes();
    const QString type = attributes.value("type"_L1).toString();
    entry.category = type.isEmpty() || name == "term"_L1 ? name.toString() : type;
    entry.target = attributes.value("target"_L1).toString();
    if (name == "langSet"_L1 || name == "langSec"_L1)
        entry.language = languageOf(attributes);
    else if (name == "tig"_L1 || name == "ntig"_L1 || name == "termSec"_L1)
        entry.term = {};
}

namespace {

/// What a term is, by its type, its status and its place among the terms of its language.
NameForm formOf(const QString &type, const QString &status, const QString &partOfSpeech, bool isFirst)
{
    if (partOfSpeech == "adjective"_L1)
        return NameForm::Adjective;
    if (type == "acronym"_L1 || type == "abbreviation"_L1 || type == "initialism"_L1)
        return NameForm::Acronym;
    if (type == "shortForm"_L1)
        return NameForm::Short;
    if (status.startsWith("preferred"_L1))
        return NameForm::House;
    const bool isSecondary = type == "variant"_L1 || status.startsWith("deprecated"_L1) ||
                             status.startsWith("superseded"_L1) || status.startsWith("admitted"_L1);
    return isFirst && !isSecondary ? NameForm::House : NameForm::Variant;
}

/// A reference to elsewhere: our own "nashra:scheme=value", or an item of Wikidata.
void addReference(const QString &target, Entity &entity)
{
    if (target.startsWith("nashra:"_L1)) {
        const qsizetype equals = target.indexOf(u'=');
        if (equals > 7)
            entity.identifiers.insert(target.mid(7, equals - 7), target.mid(equals + 1));
    } else if (target.contains("wikidata.org/"_L1)) {
        entity.identifiers.insert(u"wikidata"_s, target.section(u'/', -1));
    }
}

} // namespace

void TbxEntityReader::end(Concept &entry, const QString &text)
{
    const QStringView name = m_xml.name();
    Entity &entity = entry.row.entity;
    if (name == "term"_L1) {
        entry.term.text = text;
    } else if (name == "tig"_L1 || name == "ntig"_L1 || name == "termSec"_L1) {
        const Term &term = entry.term;
        if (entry.language) {
            const bool isFirst = entity.houseName(*entry.language).isEmpty();
            entity.names << EntityName{*entry.language, formOf(term.type, term.status, term.partOfSpeech, isFirst),
                                       term.text};
        }
        if (const auto gender = genderFromWord(term.gender); gender && entity.gender == Gender::Unknown)
            entity.gender = *gender;
        if (const auto number = numberFromWord(term.number))
            entity.number = *number;
    } else if (entry.category == "subjectField"_L1) {
        entry.kind = text;
    } else if (entry.category == "termType"_L1) {
        entry.term.type = text;
    } else if (entry.category == "administrativeStatus"_L1) {
        entry.term.status = text;
    } else if (entry.category == "partOfSpeech"_L1) {
        entry.term.partOfSpeech = text;
    } else if (entry.category == "grammaticalGender"_L1) {
        entry.term.gender = text;
    } else if (entry.category == "grammaticalNumber"_L1) {
        entry.term.number = text;
    } else if (entry.category == "externalCrossReference"_L1) {
        addReference(entry.target, entity);
    } else if ((name == "note"_L1 || entry.category == "definition"_L1) && !text.trimmed().isEmpty()) {
        entity.notes += (entity.notes.isEmpty() ? u""_s : u"\n"_s) + text;
    }
    entry.category.clear();
}

EntityRow TbxEntityReader::rowOf(Concept &entry) const
{
    EntityRow &row = entry.row;
    if (entry.length > longestConcept)
        return badRow(row.line, RowFault::TooLong, row.entity.houseName(Language::English));
    const auto kind = kindFromWord(entry.kind);
    if (!kind && !m_kind) {
        EntityRow bad = badRow(row.line, entry.kind.isEmpty() ? RowFault::NoKind : RowFault::Kind, entry.kind);
        bad.entity = row.entity;
        return bad;
    }
    row.entity.kind = kind.value_or(m_kind.value_or(EntityKind::Person));
    return finishedRow(std::move(row));
}

Result<EntityRow> TbxEntityReader::readConcept()
{
    Concept entry;
    entry.row.line = m_xml.lineNumber();
    const QString id = m_xml.attributes().value("id"_L1).toString();
    entry.row.entity.id = EntityId::fromString(id.mid(id.startsWith("e-"_L1) ? 2 : 0)).value_or(EntityId());
    const int depth = m_depth;
    QString text;
    while (m_depth >= depth) {
        const auto token = nextToken();
        if (!token)
            return tl::unexpected(token.error());
        if (*token == QXmlStreamReader::StartElement) {
            begin(entry);
            text.clear();
        } else if (*token == QXmlStreamReader::Characters) {
            entry.length += m_xml.text().size();
            if (entry.length <= longestConcept)
                text += m_xml.text();
        } else if (*token == QXmlStreamReader::EndElement && m_depth >= depth) {
            end(entry, text);
            text.clear();
        }
    }
    return rowOf(entry);
}

Result<std::optional<EntityRow>> TbxEntityReader::nextConcept()
{
    for (;;) {
        const auto token = nextToken();
        if (!token)
            return tl::unexpected(token.error());
        if (*token == QXmlStreamReader::EndDocument)
            return std::nullopt;
        if (*token != QXmlStreamReader::StartElement)
            continue;
        const bool isRoot = !std::exchange(m_hasRoot, true);
        if (isRoot && m_xml.name() != "martif"_L1 && m_xml.name() != "tbx"_L1)
            return refused(u"this is no termbase"_s);
        if (isConcept(m_xml.name()))
            return readConcept().map([](EntityRow row) { return std::optional(std::move(row)); });
    }
}

Result<QList<EntityRow>> TbxEntityReader::next(int most)
{
    QList<EntityRow> rows;
    while (rows.size() < most && !m_end && !m_xml.atEnd()) {
        auto row = nextConcept();
        if (!row)
            m_end = row.error();
        if (!row || !*row)
            break;
        rows << std::move(**row);
    }
    if (rows.isEmpty() && m_end)
        return tl::unexpected(*m_end);
    return rows;
}

} // namespace nashra::importing
