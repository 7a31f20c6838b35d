// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/articleedit.h"

#include "core/article/articlecodec.h"
#include "core/article/xhtml.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

constexpr quint8 formatVersion = 1;
enum class Kind : quint8 { Header = 1, Body = 2, Snapshot = 3 };

struct Encoder
{
    QDataStream &out;

    void operator()(const HeaderEdit &edit) const { out << quint8(Kind::Header) << headerToJson(edit.header); }
    void operator()(const BodyEdit &edit) const
    {
        out << quint8(Kind::Body) << qint32(edit.first) << qint32(edit.removed) << paragraphsToXhtml(edit.inserted);
    }
    void operator()(const SnapshotEdit &edit) const
    {
        out << quint8(Kind::Snapshot) << headerToJson(edit.content) << toXhtml(edit.content.body);
    }
};

Result<ArticleEdit> decodeBody(QDataStream &in)
{
    qint32 first = 0;
    qint32 removed = 0;
    QByteArray xhtml;
    in >> first >> removed >> xhtml;
    const auto body = fromXhtml(xhtml);
    if (in.status() != QDataStream::Ok || !in.atEnd() || first < 0 || removed < 0 || !body)
        return fail(ErrorCode::InvalidInput, u"damaged body edit"_s);
    return BodyEdit{first, removed, body->paragraphs};
}

Result<ArticleEdit> decodeContent(QDataStream &in, Kind kind)
{
    QByteArray header;
    QByteArray xhtml = toXhtml({});
    in >> header;
    if (kind == Kind::Snapshot)
        in >> xhtml;
    const auto content = contentFrom(header, xhtml);
    if (in.status() != QDataStream::Ok || !in.atEnd() || !content)
        return fail(ErrorCode::InvalidInput, u"damaged header or snapshot edit"_s);
    if (kind == Kind::Snapshot)
        return SnapshotEdit{*content};
    return HeaderEdit{*content};
}

} // namespace

Result<void> applyEdit(ArticleContent &content, const ArticleEdit &edit)
{
    if (const auto *header = std::get_if<HeaderEdit>(&edit)) {
        Body body = std::move(content.body);
        content = header->header;
        content.body = std::move(body);
        return ok();
    }
    if (const auto *snapshot = std::get_if<SnapshotEdit>(&edit)) {
        content = snapshot->content;
        return ok();
    }
    const auto &body = std::get<BodyEdit>(edit);
    QList<Paragraph> &paragraphs = content.body.paragraphs;
    if (body.first < 0 || body.removed < 0 || qsizetype(body.first) + body.removed > paragraphs.size())
        return fail(ErrorCode::InvalidInput, u"an edit outside the body"_s);
    if (body.removed == body.inserted.size()) {
        std::copy(body.inserted.begin(), body.inserted.end(), paragraphs.begin() + body.first);
        return ok();
    }
    const QList<Paragraph> tail = paragraphs.mid(body.first + body.removed);
    paragraphs.resize(body.first);
    paragraphs += body.inserted;
    paragraphs += tail;
    return ok();
}

QByteArray encodeEdit(const ArticleEdit &edit)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << formatVersion;
    std::visit(Encoder{out}, edit);
    return bytes;
}

Result<ArticleEdit> decodeEdit(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    quint8 kind = 0;
    in >> version >> kind;
    if (in.status() != QDataStream::Ok || version != formatVersion)
        return fail(ErrorCode::InvalidInput, u"not an edit"_s);
    switch (Kind(kind)) {
    case Kind::Body:
        return decodeBody(in);
    case Kind::Header:
    case Kind::Snapshot:
        return decodeContent(in, Kind(kind));
    }
    return fail(ErrorCode::InvalidInput, u"unknown kind of edit"_s);
}

} // namespace nashra
