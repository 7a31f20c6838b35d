// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/words/confusionlists.h"

#include "language/words/wordtokens.h"

#include <yaml-cpp/yaml.h>

#include <QDebug>
#include <QFile>

void initWordResources()
{
    Q_INIT_RESOURCE(words);
}

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar anyEnding = u'*';

QString folded(QStringView word)
{
    if (word == WrongPhrase::sentenceStart)
        return word.toString();
    return foldedWord(word) + (word.endsWith(anyEnding) ? QString(anyEnding) : QString());
}

/// "western|economic [polices]": places parted by blanks, alternatives by bars, the wrong word in brackets; "^" is the
/// beginning of a sentence.
Result<WrongPhrase> readPhrase(const QString &pattern, const QString &right)
{
    WrongPhrase phrase;
    phrase.right = foldedWord(right);
    phrase.wrongAt = -1;
    const QStringList places = pattern.simplified().split(u' ');
    for (const QString &place : places) {
        QStringView words = place;
        if (words.startsWith(u'[') && words.endsWith(u']')) {
            words = words.mid(1, words.size() - 2);
            if (phrase.wrongAt >= 0 || words.contains(u'|') || words.contains(anyEnding) ||
                words == WrongPhrase::sentenceStart)
                return fail(ErrorCode::InvalidInput, u"one word stands in brackets: %1"_s.arg(pattern));
            phrase.wrongAt = phrase.words.size();
        }
        QStringList alternatives;
        for (const QStringView word : words.split(u'|'))
            alternatives << folded(word);
        if (alternatives.contains(QString()))
            return fail(ErrorCode::InvalidInput, u"an empty word: %1"_s.arg(pattern));
        phrase.words << alternatives;
    }
    if (phrase.wrongAt < 0 || phrase.words.size() < 2 || phrase.right.isEmpty())
        return fail(ErrorCode::InvalidInput, u"a word in brackets, one beside it, a right one: %1"_s.arg(pattern));
    return phrase;
}

QString textOf(const YAML::Node &node)
{
    return node.IsDefined() && node.IsScalar() ? QString::fromStdString(node.Scalar()) : QString();
}

Result<ConfusionLists> readLists(const YAML::Node &file)
{
    ConfusionLists lists;
    if (!file.IsMap())
        return fail(ErrorCode::InvalidInput, u"no sets and no phrases"_s);
    for (const YAML::Node &node : file["sets"]) {
        QStringList set;
        for (const QString &word : textOf(node).split(u' ', Qt::SkipEmptyParts))
            set << foldedWord(word);
        if (set.size() < 2)
            return fail(ErrorCode::InvalidInput, u"line %1: a set has two words"_s.arg(node.Mark().line + 1));
        lists.sets << set;
    }
    for (const YAML::Node &node : file["phrases"]) {
        if (!node.IsMap())
            return fail(ErrorCode::InvalidInput, u"line %1: no phrase"_s.arg(node.Mark().line + 1));
        Result<WrongPhrase> phrase = readPhrase(textOf(node["wrong"]), textOf(node["right"]));
        if (!phrase)
            return tl::unexpected(std::move(phrase).error());
        lists.phrases << *std::move(phrase);
    }
    return lists;
}

} // namespace

Result<ConfusionLists> readConfusionLists(const QByteArray &yaml)
{
    try {
        return readLists(YAML::Load(yaml.toStdString()));
    } catch (const YAML::Exception &exception) {
        return fail(ErrorCode::InvalidInput, QString::fromUtf8(exception.what()));
    }
}

ConfusionLists builtInConfusionLists(Language language)
{
    initWordResources();
    QFile file(u":/nashra/words/%1.yaml"_s.arg(languageCode(language)));
    Result<ConfusionLists> lists = file.open(QIODevice::ReadOnly) ? readConfusionLists(file.readAll())
                                                                  : fail(ErrorCode::Internal, file.fileName());
    if (lists)
        return *std::move(lists);
    qWarning().noquote() << lists.error().toLogString();
    return {};
}

} // namespace nashra::language
