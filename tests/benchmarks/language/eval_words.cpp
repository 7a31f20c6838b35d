// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well the checker of confused words does on texts it has not read.
//
//   eval_words FOLDER en|ar [SEED] [--show]
//
// FOLDER holds one story per *.txt file, UTF-8, a paragraph per line. Nine stories in ten train a model. The tenth is
// read as it is, and every finding counted as a false alarm; then once more with slips planted: one word in fifty is
// replaced by a word one edit away, or of the same confusion set, that Hunspell accepts. A speller's finding is not
// counted here: words that Hunspell does not know are left to it, as in the program.
#include "core/base/textfold.h"
#include "language/words/confusionlists.h"
#include "language/words/wordmodeltrainer.h"
#include "language/words/wordschecker.h"
#include "language/words/wordtokens.h"

#include <hunspell/hunspell.hxx>

#include <QDir>
#include <QElapsedTimer>
#include <QHash>
#include <QTextStream>

#include <algorithm>
#include <map>
#include <random>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::language;

namespace {

constexpr int wordsPerSlip = 50;

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Hunspell, each word asked once.
class Speller
{
public:
    explicit Speller(const QString &dictionary)
        : m_hunspell(qUtf8Printable(u"/usr/share/hunspell/%1.aff"_s.arg(dictionary)),
                     qUtf8Printable(u"/usr/share/hunspell/%1.dic"_s.arg(dictionary)))
    {
    }

    bool knows(const QString &word)
    {
        const auto known = m_known.constFind(word);
        if (known != m_known.cend())
            return *known;
        return *m_known.insert(word, m_hunspell.spell(word.toStdString()));
    }

private:
    Hunspell m_hunspell;
    QHash<QString, bool> m_known;
};

QList<QStringList> readStories(const QString &folder)
{
    QList<QStringList> stories;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name)) {
        QFile file(dir.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            stories << QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }
    return stories;
}

/// A word that was replaced.
struct Slip
{
    qsizetype position = 0;
    QString meant;
    QString written;
    const char *kind = "";
};

struct Planted
{
    QString text;
    QList<Slip> slips;
};

class Planter
{
public:
    Planter(Language language, Speller &speller, quint32 seed)
        : m_language(language)
        , m_speller(speller)
        , m_random(seed)
    {
        for (const QStringList &set : builtInConfusionLists(language).sets) {
            for (const QString &word : set)
                m_sets[word] << set;
        }
    }

    Planted plant(const QString &paragraph)
    {
        Planted planted{paragraph, {}};
        const WordText words = wordText(paragraph);
        qsizetype shift = 0;
        for (const WordToken &token : words.tokens) {
            const bool isCandidate =
                token.kind == WordToken::Kind::Word && token.isWhole && !token.isCapital && token.foldedLength > 1;
            if (!isCandidate || m_random() % wordsPerSlip != 0)
                continue;
            const QString meant = words.wordOf(token).toString();
            const auto [written, kind] = slipOf(meant);
            if (written.isEmpty())
                continue;
            planted.text.replace(token.position + shift, token.length, written);
            planted.slips << Slip{token.position + shift, meant, written, kind};
            shift += written.size() - token.length;
        }
        return planted;
    }

private:
    std::pair<QString, const char *> slipOf(const QString &meant)
    {
        QStringList sets = m_sets.value(meant);
        sets.removeAll(meant);
        if (!sets.isEmpty())
            return {sets[qsizetype(m_random() % sets.size())], "set"};
        const QStringList &others = neighboursOf(meant);
        if (others.isEmpty())
            return {};
        const QString written = others[qsizetype(m_random() % others.size())];
        return {written, kindOf(meant, written)};
    }

    static const char *kindOf(const QString &meant, const QString &written)
    {
        if (textfold::looseKey(meant) == textfold::looseKey(written))
            return "hamza, ta, ya";
        QString a = meant;
        QString b = written;
        std::sort(a.begin(), a.end());
        std::sort(b.begin(), b.end());
        if (a == b)
            return "swapped";
        const bool isAtEdge = meant.chopped(1) == written || written.chopped(1) == meant ||
                              meant.chopped(1) == written.chopped(1) || meant.mid(1) == written ||
                              written.mid(1) == meant || meant.mid(1) == written.mid(1);
        return isAtEdge ? "at an edge" : "inside";
    }

    const QStringList &neighboursOf(const QString &word)
    {
        const auto known = m_neighbours.constFind(word);
        if (known != m_neighbours.cend())
            return *known;
        QStringList found;
        const auto add = [&](const QString &other) {
            if (other != word && other.size() > 1 && !found.contains(other) && m_speller.knows(other))
                found << other;
        };
        const QString letters = m_language == Language::Arabic ? u"ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي"_s
                                                               : u"abcdefghijklmnopqrstuvwxyz"_s;
        for (qsizetype i = 0; i <= word.size(); ++i) {
            for (const QChar c : letters) {
                add(QString(word).insert(i, c));
                if (i < word.size())
                    add(QString(word).replace(i, 1, c));
            }
            if (i < word.size())
                add(QString(word).remove(i, 1));
            if (i + 1 < word.size())
                add(word.left(i) + word[i + 1] + word[i] + word.mid(i + 2));
        }
        return *m_neighbours.insert(word, found);
    }

    Language m_language;
    Speller &m_speller;
    std::mt19937 m_random;
    QHash<QString, QStringList> m_sets;
    QHash<QString, QStringList> m_neighbours;
};

QString around(const QString &text, const Finding &finding)
{
    const qsizetype from = std::max<qsizetype>(0, finding.position - 40);
    return u"…%1… [%2]"_s.arg(text.mid(from, finding.length + 80), finding.fixes.join(u' '));
}

struct Score
{
    int planted = 0;
    int found = 0;
    int foundWithOtherFix = 0;
};

/// Reads texts and keeps the count.
class Evaluation
{
public:
    Evaluation(Language language, const Checker &checker, bool isShowing)
        : m_language(language)
        , m_checker(checker)
        , m_isShowing(isShowing)
    {
    }

    void readClean(const QString &text)
    {
        const QList<WordToken> tokens = wordText(text).tokens;
        m_cleanWords += std::count_if(tokens.cbegin(), tokens.cend(),
                                      [](const WordToken &token) { return token.kind == WordToken::Kind::Word; });
        QElapsedTimer timer;
        timer.start();
        const QList<Finding> findings = findingsIn(text);
        m_nanoseconds += timer.nsecsElapsed();
        for (const Finding &finding : findings) {
            ++m_falseAlarms;
            if (m_isShowing)
                out() << "false alarm: " << around(text, finding) << '\n';
        }
    }

    void readPlanted(const Planted &planted)
    {
        const QList<Finding> findings = findingsIn(planted.text);
        for (const Slip &slip : planted.slips) {
            Score &score = m_scores[slip.kind];
            ++score.planted;
            const auto hit = std::find_if(findings.cbegin(), findings.cend(),
                                          [&](const Finding &finding) { return finding.position == slip.position; });
            if (hit == findings.cend())
                continue;
            ++(hit->fixes.first() == slip.meant ? score.found : score.foundWithOtherFix);
            if (m_isShowing)
                out() << "found: " << around(planted.text, *hit) << " meant " << slip.meant << '\n';
        }
        m_findings += int(findings.size());
    }

    void print() const
    {
        Score all;
        for (const auto &[kind, score] : m_scores) {
            out() << QString::fromLatin1(kind).leftJustified(16)
                  << u"planted %1, found %2, recall %3 %, with another fix %4\n"_s.arg(score.planted)
                         .arg(score.found)
                         .arg(100.0 * score.found / score.planted, 0, 'f', 1)
                         .arg(score.foundWithOtherFix);
            all.planted += score.planted;
            all.found += score.found;
            all.foundWithOtherFix += score.foundWithOtherFix;
        }
        out() << u"all: recall %1 %, precision %2 % with a slip in %3 words\n"_s
                     .arg(100.0 * all.found / std::max(1, all.planted), 0, 'f', 1)
                     .arg(100.0 * all.found / std::max(1, m_findings), 0, 'f', 1)
                     .arg(m_cleanWords / std::max(1, all.planted));
        out() << u"false alarms: %1 in %2 clean words, %3 per 1,000\n"_s.arg(m_falseAlarms)
                     .arg(m_cleanWords)
                     .arg(1000.0 * m_falseAlarms / double(std::max<qint64>(1, m_cleanWords)), 0, 'f', 3);
        out() << u"read at %1 us for 80 words\n"_s.arg(0.08 * double(m_nanoseconds) / double(m_cleanWords), 0, 'f', 1);
    }

private:
    [[nodiscard]] QList<Finding> findingsIn(const QString &text) const
    {
        return m_checker.checkUnit({text, TextUnit::Scope::Paragraph, m_language, {}});
    }

    Language m_language;
    const Checker &m_checker;
    bool m_isShowing;
    std::map<std::string, Score> m_scores;
    qint64 m_cleanWords = 0;
    qint64 m_nanoseconds = 0;
    int m_falseAlarms = 0;
    int m_findings = 0;
};

WordModel trainedOn(const QList<QStringList> &stories, Language language)
{
    QElapsedTimer timer;
    timer.start();
    WordModelTrainer trainer(language);
    for (const QStringList &story : stories) {
        for (const QString &paragraph : story)
            trainer.add(paragraph);
    }
    const qint64 reading = timer.restart();
    const WordModel model = trainer.finish();
    out() << u"trained on %1 words in %2 ms, model of %3 kB made in %4 ms\n"_s.arg(model.wordsSeen())
                 .arg(reading)
                 .arg(model.toBytes().size() / 1000)
                 .arg(timer.elapsed());
    return model;
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const bool isShowing = arguments.removeAll(u"--show"_s) > 0;
    const std::optional<Language> language = languageFromCode(arguments.value(1));
    QList<QStringList> stories = readStories(arguments.value(0));
    if (!language || stories.isEmpty()) {
        out() << "eval_words FOLDER en|ar [SEED] [--show]\n";
        return 2;
    }
    const quint32 seed = arguments.value(2, u"1"_s).toUInt();
    std::shuffle(stories.begin(), stories.end(), std::mt19937(seed));
    const qsizetype aside = std::max<qsizetype>(1, stories.size() / 10);
    const WordModel model = trainedOn(stories.mid(aside), *language);
    Speller speller(*language == Language::Arabic ? u"ar"_s : u"en_US"_s);
    const WordsChecker checker({model}, [&](const QString &word, Language) { return speller.knows(word); });
    Evaluation evaluation(*language, checker, isShowing);
    Planter planter(*language, speller, seed);
    for (const QStringList &story : stories.first(aside)) {
        for (const QString &paragraph : story) {
            evaluation.readClean(paragraph);
            evaluation.readPlanted(planter.plant(paragraph));
        }
    }
    evaluation.print();
    return 0;
}
