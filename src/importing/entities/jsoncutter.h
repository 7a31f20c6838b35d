// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entityreader.h"

namespace nashra::importing {

/// One element of a JSON file.
struct JsonElement
{
    QString container; ///< the member of the file's object whose list it stands in: "persons"; empty at the top
    qint64 line = 0;
    QByteArray bytes;
    std::optional<RowFault> fault = {}; ///< then there are no bytes but what the fault says
};

/// Cuts a JSON file into its elements without understanding them: those of a list at the top, of lists (or, for
/// "entities", members) of an object at the top, and objects one after the other, as dumps have them line by line. An
/// object with none of the known lists is one element. No recursion, linear, never more than one element in memory.
class JsonCutter
{
public:
    /// Errors: Io.
    [[nodiscard]] static Result<JsonCutter> open(const QString &path);
    ~JsonCutter();
    JsonCutter(JsonCutter &&) noexcept;
    JsonCutter &operator=(JsonCutter &&) noexcept;

    /// Nothing = the end. Errors: Io, InvalidInput (what stands there is no JSON; the detail names file and line).
    [[nodiscard]] Result<std::optional<JsonElement>> next();
    [[nodiscard]] qint64 bytesRead() const;
    [[nodiscard]] qint64 bytesTotal() const;

private:
    /// Where in the file it is: outside of everything, in a list at the top, in the object at the top, in one of that
    /// object's known lists, or in its object of entities.
    enum class Place { Outside, TopList, TopObject, List, Members };

    explicit JsonCutter(std::unique_ptr<QFile> file);

    /// The next byte, or -1 at the end or where the file cannot be read on.
    [[nodiscard]] int peek();
    /// The next byte that is no white space and no comma.
    [[nodiscard]] int peekToken();
    void step();
    /// Takes one value, whatever it holds, up to its end.
    void takeValue(JsonElement &element);
    [[nodiscard]] std::optional<QByteArray> takeKey();
    /// The element at this place; nothing where the place changed or the file ended.
    [[nodiscard]] Result<std::optional<JsonElement>> elementHere(int token);
    [[nodiscard]] Result<std::optional<JsonElement>> objectAtTop();
    [[nodiscard]] Result<void> memberAtTop();
    [[nodiscard]] bool enterContainer(const QByteArray &key);
    [[nodiscard]] tl::unexpected<Error> notJson(const QString &what) const;

    std::unique_ptr<QFile> m_file;
    QByteArray m_block;
    qsizetype m_at = 0;
    qint64 m_line = 1;
    Place m_place = Place::Outside;
    QString m_container;
};

} // namespace nashra::importing
