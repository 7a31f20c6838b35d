// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/texttable.h"
#include "core/base/result.h"

class QIODevice;
class QJsonObject;

namespace nashra::app {

/// Where commands say what they did: lines for people, or one JSON object for programs, and failures. Text goes out as
/// UTF-8. The devices must outlive it.
class Console
{
public:
    enum class Mode { Text, Json };

    /// isTerminal: a person reads the output, so right-to-left text is isolated.
    Console(QIODevice &out, QIODevice &err, bool isTerminal);

    void setMode(Mode mode) { m_mode = mode; }
    [[nodiscard]] bool isJson() const { return m_mode == Mode::Json; }
    [[nodiscard]] bool isTerminal() const { return m_isTerminal; }

    /// One line for people; nothing in JSON mode. The text is made printable.
    void line(const QString &text = {});
    void table(const TextTable &table);
    /// A remark for people that is no result: on the error stream, so that pipes stay clean; nothing in JSON mode.
    void remark(const QString &text);
    /// The answer for programs; nothing in text mode. Called once by a command.
    void json(const QJsonObject &object);

    /// "nashractl: sentence" on the error stream, or {"error": …} on the output in JSON mode.
    void error(const Error &error);
    /// Help and the like: written as it is in either mode.
    void raw(const QString &text);

    /// False once the output could not be written: a full disk behind a redirection.
    [[nodiscard]] bool flush();

private:
    void write(QIODevice &device, const QString &text);

    QIODevice &m_out;
    QIODevice &m_err;
    bool m_isTerminal;
    Mode m_mode = Mode::Text;
    bool m_isBroken = false;
};

/// {"code", "detail", "items"}; items is left out where there are none.
[[nodiscard]] QJsonObject errorToJson(const Error &error);

/// The failure as one sentence: its detail, then those of its causes that say more.
[[nodiscard]] QString errorSentence(const Error &error);

} // namespace nashra::app
