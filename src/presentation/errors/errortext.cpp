// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/errors/errortext.h"

#include "core/base/bidi.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "presentation/errors/terms.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

struct Line
{
    ErrorCode code;
    const char *what;
    const char *safe;
    const char *advice;
    const char *reason; ///< half a line for a disabled action
};

constexpr const char *textStays =
    QT_TRANSLATE_NOOP("ErrorText", "Your text is still here, and in the recovery journal.");
constexpr const char *nothingChanged = QT_TRANSLATE_NOOP("ErrorText", "Nothing was changed.");

constexpr std::array lines = std::to_array<Line>({
    {ErrorCode::Internal, QT_TRANSLATE_NOOP("ErrorText", "The program made a mistake of its own."), textStays,
     QT_TRANSLATE_NOOP("ErrorText", "Try again; if it happens twice, restart the program and report it."),
     QT_TRANSLATE_NOOP("ErrorText", "the program made a mistake")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "It was cancelled."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Start it again when you are ready."),
     QT_TRANSLATE_NOOP("ErrorText", "it was cancelled")},
    {ErrorCode::NotFound, QT_TRANSLATE_NOOP("ErrorText", "It is not there any more."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Somebody may have moved it; refresh the list and look again."),
     QT_TRANSLATE_NOOP("ErrorText", "it is not there")},
    {ErrorCode::Conflict, QT_TRANSLATE_NOOP("ErrorText", "Somebody else saved this first."),
     QT_TRANSLATE_NOOP("ErrorText", "Your text is still on the screen and was also kept as a draft of yours."),
     QT_TRANSLATE_NOOP("ErrorText", "Look at the newer revision, then take it or keep your text."),
     QT_TRANSLATE_NOOP("ErrorText", "somebody else saved first")},
    {ErrorCode::Forbidden, QT_TRANSLATE_NOOP("ErrorText", "Your role does not allow this."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Ask a colleague who may do it, or a chief to change your role."),
     QT_TRANSLATE_NOOP("ErrorText", "your role does not allow this")},
    {ErrorCode::FourEyes, QT_TRANSLATE_NOOP("ErrorText", "This needs a second person."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Ask a colleague who did not write it."),
     QT_TRANSLATE_NOOP("ErrorText", "a second person has to do this")},
    {ErrorCode::WrongState, QT_TRANSLATE_NOOP("ErrorText", "This cannot be done in the state it is in now."),
     nothingChanged, QT_TRANSLATE_NOOP("ErrorText", "Check its state; somebody may have moved it on."),
     QT_TRANSLATE_NOOP("ErrorText", "not possible in its present state")},
    {ErrorCode::Incomplete, QT_TRANSLATE_NOOP("ErrorText", "Something is still missing: %1."), textStays,
     QT_TRANSLATE_NOOP("ErrorText", "Fill it in and try again."), QT_TRANSLATE_NOOP("ErrorText", "still missing: %1")},
    {ErrorCode::NoteRequired, QT_TRANSLATE_NOOP("ErrorText", "A note is needed."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Write a sentence that says why, so that the others know."),
     QT_TRANSLATE_NOOP("ErrorText", "a note is needed")},
    {ErrorCode::EmbargoActive, QT_TRANSLATE_NOOP("ErrorText", "It is under embargo until %1."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Release it after that time, or change the embargo."),
     QT_TRANSLATE_NOOP("ErrorText", "under embargo until %1")},
    {ErrorCode::NotForPublication, QT_TRANSLATE_NOOP("ErrorText", "It is flagged as not for publication."),
     nothingChanged, QT_TRANSLATE_NOOP("ErrorText", "Take the flag away first if it may be published."),
     QT_TRANSLATE_NOOP("ErrorText", "flagged as not for publication")},
    {ErrorCode::NotApproved, QT_TRANSLATE_NOOP("ErrorText", "This revision has not been approved."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Have a sub-editor approve it first."),
     QT_TRANSLATE_NOOP("ErrorText", "not approved yet")},
    {ErrorCode::WrongLanguage, QT_TRANSLATE_NOOP("ErrorText", "Its language does not fit: %1 is wanted, this is %2."),
     nothingChanged, QT_TRANSLATE_NOOP("ErrorText", "Choose something in the same language, or translate it."),
     QT_TRANSLATE_NOOP("ErrorText", "the language does not fit")},
    {ErrorCode::InvalidInput, QT_TRANSLATE_NOOP("ErrorText", "Something in it could not be understood."),
     nothingChanged, QT_TRANSLATE_NOOP("ErrorText", "Check what was entered, or the file it came from."),
     QT_TRANSLATE_NOOP("ErrorText", "something in it is not valid")},
    {ErrorCode::NotText, QT_TRANSLATE_NOOP("ErrorText", "This is not a text file."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Choose a text file."), QT_TRANSLATE_NOOP("ErrorText", "this is not text")},
    {ErrorCode::TooLarge, QT_TRANSLATE_NOOP("ErrorText", "It is larger than the program takes (%1)."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Split it into smaller parts."), QT_TRANSLATE_NOOP("ErrorText", "too large")},
    {ErrorCode::Encoding,
     QT_TRANSLATE_NOOP("ErrorText", "Some characters cannot be written in the encoding asked for: %1"), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Replace those characters, or choose UTF-8."),
     QT_TRANSLATE_NOOP("ErrorText", "some characters cannot be encoded")},
    {ErrorCode::DatabaseFile,
     QT_TRANSLATE_NOOP("ErrorText", "That file holds a newsroom or another database; it is not written over."),
     nothingChanged, QT_TRANSLATE_NOOP("ErrorText", "Choose another name."),
     QT_TRANSLATE_NOOP("ErrorText", "the file holds a newsroom or another database")},
    {ErrorCode::Io, QT_TRANSLATE_NOOP("ErrorText", "A file could not be read or written."), textStays,
     QT_TRANSLATE_NOOP("ErrorText", "Check the disk or the network drive, then try again."),
     QT_TRANSLATE_NOOP("ErrorText", "a file could not be read or written")},
    {ErrorCode::DiskFull, QT_TRANSLATE_NOOP("ErrorText", "The disk is full."),
     QT_TRANSLATE_NOOP("ErrorText", "Your text is kept in memory and will be written as soon as there is room."),
     QT_TRANSLATE_NOOP("ErrorText", "Make room on the disk; do not close the program before."),
     QT_TRANSLATE_NOOP("ErrorText", "the disk is full")},
    {ErrorCode::ReadOnly, QT_TRANSLATE_NOOP("ErrorText", "The newsroom can only be read."), textStays,
     QT_TRANSLATE_NOOP("ErrorText", "Open it where you may write, or ask whoever looks after it."),
     QT_TRANSLATE_NOOP("ErrorText", "the newsroom can only be read")},
    {ErrorCode::Corrupt, QT_TRANSLATE_NOOP("ErrorText", "Stored data is damaged."),
     QT_TRANSLATE_NOOP("ErrorText", "Nothing was overwritten."),
     QT_TRANSLATE_NOOP("ErrorText", "Go on in a copy from the backup and have the file looked at."),
     QT_TRANSLATE_NOOP("ErrorText", "stored data is damaged")},
    {ErrorCode::NewerFormat, QT_TRANSLATE_NOOP("ErrorText", "This was made by a newer version of the program."),
     nothingChanged, QT_TRANSLATE_NOOP("ErrorText", "Update the program, then open it again."),
     QT_TRANSLATE_NOOP("ErrorText", "made by a newer version of the program")},
    {ErrorCode::Unavailable, QT_TRANSLATE_NOOP("ErrorText", "The newsroom cannot be reached at the moment."), textStays,
     QT_TRANSLATE_NOOP("ErrorText", "Go on writing; save again when the connection is back."),
     QT_TRANSLATE_NOOP("ErrorText", "the newsroom cannot be reached")},
    {ErrorCode::FileMoved,
     QT_TRANSLATE_NOOP("ErrorText", "The newsroom's file was moved, replaced or deleted while it was open."), textStays,
     QT_TRANSLATE_NOOP("ErrorText",
                       "Put it back where it was, with the files beside it, then save again; or make a backup (File "
                       "menu): it holds all that was saved before, but not what could not be saved since."),
     QT_TRANSLATE_NOOP("ErrorText", "the newsroom's file is not where it was")},
    {ErrorCode::Busy, QT_TRANSLATE_NOOP("ErrorText", "Somebody else is using it at this moment."), nothingChanged,
     QT_TRANSLATE_NOOP("ErrorText", "Try again in a moment."), QT_TRANSLATE_NOOP("ErrorText", "in use at this moment")},
});

const QString nobodyItem = QStringLiteral("nobody");

constexpr Line nobodyLine{ErrorCode::Forbidden, QT_TRANSLATE_NOOP("ErrorText", "Nobody is at the desk."), textStays,
                          QT_TRANSLATE_NOOP("ErrorText", "Choose who is at the desk, then try again."),
                          QT_TRANSLATE_NOOP("ErrorText", "nobody is at the desk")};

struct FieldName
{
    QLatin1StringView name;
    const char *text;
};

constexpr std::array fields = std::to_array<FieldName>({
    {QLatin1StringView("headline"), QT_TRANSLATE_NOOP("ErrorText", "headline")},
    {QLatin1StringView("body"), QT_TRANSLATE_NOOP("ErrorText", "body text")},
    {QLatin1StringView("language"), QT_TRANSLATE_NOOP("ErrorText", "language")},
    {QLatin1StringView("slug"), QT_TRANSLATE_NOOP("ErrorText", "slug")},
    {QLatin1StringView("dateline"), QT_TRANSLATE_NOOP("ErrorText", "dateline")},
    {QLatin1StringView("place"), QT_TRANSLATE_NOOP("ErrorText", "place")},
    {QLatin1StringView("dateText"), QT_TRANSLATE_NOOP("ErrorText", "date")},
    {QLatin1StringView("byline"), QT_TRANSLATE_NOOP("ErrorText", "byline")},
    {QLatin1StringView("desk"), QT_TRANSLATE_NOOP("ErrorText", "desk")},
    {QLatin1StringView("title"), QT_TRANSLATE_NOOP("ErrorText", "title")},
    {QLatin1StringView("articles"), QT_TRANSLATE_NOOP("ErrorText", "articles")},
    {QLatin1StringView("items"), QT_TRANSLATE_NOOP("ErrorText", "articles")},
    {QLatin1StringView("names"), QT_TRANSLATE_NOOP("ErrorText", "a name")},
    {QLatin1StringView("relations"), QT_TRANSLATE_NOOP("ErrorText", "something else it is tied to")},
    {QLatin1StringView("identifiers"),
     QT_TRANSLATE_NOOP("ErrorText", "both a scheme and a value for every identifier")},
    {QLatin1StringView("title-dates"), QT_TRANSLATE_NOOP("ErrorText", "dates of a title that begins before it ends")},
});

QString translated(const char *text)
{
    return QCoreApplication::translate("ErrorText", text);
}

const Line &lineOf(const Error &error)
{
    if (error.code == ErrorCode::Forbidden && error.items == QStringList{nobodyItem})
        return nobodyLine;
    const auto found =
        std::find_if(lines.begin(), lines.end(), [&](const Line &line) { return line.code == error.code; });
    return found == lines.end() ? lines.front() : *found;
}

QString joined(QStringList parts)
{
    return parts.isEmpty() ? QString() : QLocale().createSeparatedList(parts);
}

QString languageItem(const QString &code)
{
    const std::optional<Language> language = languageFromCode(code);
    return language ? terms::languageText(*language) : code;
}

/// The items as the sentence of their code wants them.
QStringList shownItems(const Error &error)
{
    QStringList shown;
    switch (error.code) {
    case ErrorCode::Incomplete:
        for (const QString &field : error.items)
            shown.append(fieldText(field));
        return {joined(shown)};
    case ErrorCode::EmbargoActive:
        for (const QString &item : error.items) {
            const QDateTime local = Instant{item.toLongLong()}.toDateTimeUtc().toLocalTime();
            shown.append(QLocale().toString(local, QLocale::ShortFormat));
        }
        return shown;
    case ErrorCode::WrongLanguage:
        for (const QString &item : error.items)
            shown.append(languageItem(item));
        return shown;
    case ErrorCode::Encoding:
        return {error.items.join(u' ')};
    default:
        return error.items;
    }
}

/// Fills %1 and %2; a place without an item falls away with its brackets, so that no "%1" is ever read.
QString filled(const char *text, const QStringList &items)
{
    QString sentence = translated(text);
    for (int i = 0; i < 2; ++i) {
        const QString place = QStringLiteral("%%1").arg(i + 1);
        const QString item = items.value(i);
        if (item.isEmpty())
            sentence.remove(QStringLiteral(" (%1)").arg(place));
        // Isolates keep a Latin name or a number in its place inside an Arabic sentence.
        sentence.replace(place, item.isEmpty() ? QStringLiteral("…") : QStringLiteral("\u2068%1\u2069").arg(item));
    }
    return sentence;
}

} // namespace

QString ErrorText::sentence() const
{
    return QStringList{what, safe, advice}.join(u' ');
}

QString ErrorText::withoutText() const
{
    return what + u' ' + advice;
}

ErrorText errorText(const Error &error)
{
    const Line &line = lineOf(error);
    return {filled(line.what, shownItems(error)), translated(line.safe), translated(line.advice)};
}

Error nobodyAtDesk()
{
    return {ErrorCode::Forbidden, QStringLiteral("nobody is at the desk"), {nobodyItem}, nullptr};
}

QString reasonText(const Error &error)
{
    if (error.code == ErrorCode::NotFound && error.items.contains(QStringLiteral("bulletin")))
        return QCoreApplication::translate("ErrorText", "no bulletin is chosen");
    if (error.code == ErrorCode::Incomplete && error.items == QStringList{QStringLiteral("items")})
        return QCoreApplication::translate("ErrorText", "it has no articles yet");
    return filled(lineOf(error).reason, shownItems(error));
}

QString openingText(const Error &error, const QString &place)
{
    const auto text = [](const char *sentence) { return QCoreApplication::translate("ErrorText", sentence); };
    switch (error.code) {
    case ErrorCode::NotFound:
        return text(QT_TRANSLATE_NOOP("ErrorText", "There is no newsroom at %1.\n\nMake one there with %2."))
            .arg(isolated(place), isolated(u"nashractl init "_s + place));
    case ErrorCode::Corrupt:
        return text(QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be opened. It is not a newsroom, or it is damaged."))
            .arg(isolated(place));
    case ErrorCode::Unavailable:
        return text(QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be opened. The server cannot be reached; look whether "
                                                   "it runs and whether the address is right."))
            .arg(isolated(place));
    default:
        return text(QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be opened.")).arg(isolated(place)) + u' ' +
               errorText(error).withoutText();
    }
}

QString newsroomGoneText(const QString &path)
{
    return QCoreApplication::translate("ErrorText", "The newsroom of last time is not there any more: %1. This is the "
                                                    "demonstration.")
        .arg(isolated(path));
}

QString fieldText(const QString &fieldName)
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const FieldName &field) { return field.name == fieldName; });
    return found == fields.end() ? fieldName : translated(found->text);
}

} // namespace nashra::presentation
