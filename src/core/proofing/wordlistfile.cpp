// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proofing/wordlistfile.h"

#include "core/base/textsafety.h"

#include <QStringDecoder>

#include <algorithm>
#include <set>
#include <utility>

namespace nashra {

using namespace Qt::StringLiterals;

namespace {

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

/// The number of the first line that is not UTF-8.
qsizetype firstForeignLine(const QByteArray &bytes)
{
    qsizetype number = 0;
    for (qsizetype from = 0; from >= 0 && from <= bytes.size(); ++number) {
        const qsizetype end = bytes.indexOf('\n', from);
        if (!isUtf8(bytes.mid(from, end < 0 ? -1 : end - from)))
            break;
        from = end < 0 ? -1 : end + 1;
    }
    return number + 1;
}

Result<QString> decoded(const QByteArray &bytes)
{
    if (bytes.size() > largestWordListFile)
        return fail(ErrorCode::TooLarge, u"%1 bytes"_s.arg(bytes.size()), {QString::number(largestWordListFile)});
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return fail(ErrorCode::Encoding, u"it is UTF-16; save it as UTF-8"_s);
    if (bytes.contains('\0'))
        return fail(ErrorCode::NotText, u"it is no text: there is a NUL in it"_s);
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    if (!isUtf8(text))
        return fail(ErrorCode::Encoding, u"line %1 is not UTF-8"_s.arg(firstForeignLine(text)));
    return QString::fromUtf8(text);
}

/// The line without its remark and the blanks around. A # inside a word begins none.
QStringView withoutRemark(QStringView line)
{
    for (qsizetype at = line.indexOf(u'#'); at >= 0; at = line.indexOf(u'#', at + 1)) {
        if (at == 0 || line[at - 1].isSpace())
            return line.left(at).trimmed();
    }
    return line.trimmed();
}

/// Splits "word/ar"; the language of the letters where none is said.
std::pair<QStringView, Language> wordAndLanguage(QStringView entry)
{
    const qsizetype slash = entry.lastIndexOf(u'/');
    const auto said = slash > 0 ? languageFromCode(entry.mid(slash + 1)) : std::nullopt;
    if (said)
        return {entry.left(slash), *said};
    return {entry, languageOfLetters(entry)};
}

/// Gathers what the lines hold.
class Reader
{
public:
    Result<void> take(QStringView line)
    {
        ++m_line;
        const QStringView entry = withoutRemark(line);
        if (entry.isEmpty())
            return ok();
        const auto [word, language] = wordAndLanguage(entry);
        const auto form = checkedForm(word.toString(), language);
        if (!form) {
            refuse(entry);
            return ok();
        }
        if (m_seen.contains(std::pair(language, *form)))
            return ok();
        if (m_file.words.size() == mostWordsOfFile)
            return fail(ErrorCode::TooLarge, u"more than %1 words"_s.arg(mostWordsOfFile),
                        {QString::number(mostWordsOfFile)});
        m_seen.emplace(language, *form);
        m_file.words << ListedWord{*form, language, {}, {}, {}};
        return ok();
    }

    [[nodiscard]] WordListFile finish() { return std::move(m_file); }

private:
    void refuse(QStringView entry)
    {
        constexpr qsizetype mostTold = 100;
        constexpr qsizetype mostOfLine = 60;
        if (m_file.refusedCount++ < mostTold)
            m_file.refused << WordListFile::Line{m_line, makeSafe(entry.left(mostOfLine)).text};
    }

    qsizetype m_line = 0;
    std::set<std::pair<Language, QString>> m_seen;
    WordListFile m_file;
};

} // namespace

Result<WordListFile> readWordList(const QByteArray &bytes)
{
    const auto text = decoded(bytes);
    if (!text)
        return tl::unexpected(text.error());
    Reader reader;
    const auto isEnd = [](QChar c) { return c == u'\n' || c == u'\r'; };
    const QStringView rest(*text);
    for (qsizetype from = 0; from < rest.size();) {
        const auto *const found = std::find_if(rest.begin() + from, rest.end(), isEnd);
        const qsizetype end = found - rest.begin();
        if (const auto taken = reader.take(rest.mid(from, end - from)); !taken)
            return tl::unexpected(taken.error());
        const bool isCrLf = end + 1 < rest.size() && rest[end] == u'\r' && rest[end + 1] == u'\n';
        from = end + (isCrLf ? 2 : 1);
    }
    return reader.finish();
}

QByteArray writeWordList(const QList<ListedWord> &words)
{
    QString text;
    for (const ListedWord &word : words) {
        text += word.word;
        if (wordAndLanguage(word.word) != std::pair(QStringView(word.word), word.language))
            text += u'/' + languageCode(word.language);
        text += u'\n';
    }
    return text.toUtf8();
}

} // namespace nashra
