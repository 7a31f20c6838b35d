// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/console.h"

#include <QFileDevice>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace nashra::app {

using namespace Qt::StringLiterals;

QString errorSentence(const Error &error)
{
    QString text = error.detail;
    for (const Error *cause = error.cause.get(); cause; cause = cause->cause.get()) {
        if (!cause->detail.isEmpty() && !text.contains(cause->detail))
            text += (text.isEmpty() ? QString() : u": "_s) + cause->detail;
    }
    return text.isEmpty() ? QString(errorName(error.code)) : text;
}

QJsonObject errorToJson(const Error &error)
{
    QJsonObject json{{u"code"_s, QString(errorName(error.code))}, {u"detail"_s, errorSentence(error)}};
    if (!error.items.isEmpty())
        json.insert(u"items"_s, QJsonArray::fromStringList(error.items));
    return json;
}

Console::Console(QIODevice &out, QIODevice &err, bool isTerminal)
    : m_out(out)
    , m_err(err)
    , m_isTerminal(isTerminal)
{
}

void Console::line(const QString &text)
{
    if (!isJson())
        write(m_out, printable(text) + u'\n');
}

void Console::table(const TextTable &table)
{
    if (isJson())
        return;
    for (const QString &row : table.lines(m_isTerminal))
        write(m_out, row + u'\n');
}

void Console::remark(const QString &text)
{
    if (!isJson())
        write(m_err, u"nashractl: "_s + printable(text) + u'\n');
}

void Console::json(const QJsonObject &object)
{
    if (isJson())
        write(m_out, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
}

void Console::error(const Error &error)
{
    if (isJson())
        json({{u"error"_s, errorToJson(error)}});
    else
        remark(errorSentence(error));
}

void Console::raw(const QString &text)
{
    write(m_out, text);
}

bool Console::flush()
{
    for (QIODevice *device : {&m_out, &m_err}) {
        if (auto *file = qobject_cast<QFileDevice *>(device); file && !file->flush())
            m_isBroken = m_isBroken || device == &m_out;
    }
    return !m_isBroken;
}

void Console::write(QIODevice &device, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (device.write(bytes) != bytes.size() && &device == &m_out)
        m_isBroken = true;
}

} // namespace nashra::app
