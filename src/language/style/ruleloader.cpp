// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/ruleloader.h"

#include "language/style/rulereader.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QHash>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1 << 20;
constexpr qint64 largestFolder = 32 << 20;
constexpr qsizetype mostFiles = 2000;
constexpr qsizetype mostVocabularyTerms = 5000;
constexpr int mostFolders = 2000;
constexpr int deepestFolder = 4;

/// What a folder has to read, in the order of names.
struct FolderFiles
{
    QList<RuleFile> rules;
    QStringList accepted; ///< files of vocabularies, below the folder
    QStringList rejected;
    int folders = 0;
    bool isCut = false; ///< there are more than may be read
};

/// What Vale keeps beside the styles.
bool isNoStyle(const QString &name)
{
    return name == "config"_L1 || name == "Vocab"_L1;
}

void collectRules(const QDir &top, const QString &below, const QString &style, int depth, FolderFiles &files)
{
    files.isCut = files.isCut || ++files.folders > mostFolders;
    const QDir here(top.filePath(below));
    const QStringList names = here.entryList({u"*.yml"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        files.isCut = files.isCut || files.rules.size() >= mostFiles;
        if (!files.isCut && !name.startsWith(u'.'))
            files.rules << RuleFile{style, name.chopped(4), below.isEmpty() ? name : below + u'/' + name};
    }
    // A style may be a link to where it is kept; further links may lead round in a circle.
    const QDir::Filters filters =
        QDir::Dirs | QDir::NoDotAndDotDot | (depth > 0 ? QDir::Filters(QDir::NoSymLinks) : QDir::Filters());
    const QStringList folders = depth < deepestFolder ? here.entryList(filters, QDir::Name) : QStringList();
    for (const QString &folder : folders) {
        if (files.isCut || (below.isEmpty() && isNoStyle(folder)))
            continue;
        collectRules(top, below.isEmpty() ? folder : below + u'/' + folder, below.isEmpty() ? folder : style, depth + 1,
                     files);
    }
}

FolderFiles filesOf(const QString &folder)
{
    FolderFiles files;
    const QDir top(folder);
    collectRules(top, {}, top.dirName(), 0, files);
    for (const QString &vocabularies : {u"config/vocabularies"_s, u"Vocab"_s}) {
        const QStringList names =
            QDir(top.filePath(vocabularies)).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QString &name : names.mid(0, mostFiles)) {
            const QString below = vocabularies + u'/' + name + u'/';
            if (QFile::exists(top.filePath(below + u"accept.txt"_s)))
                files.accepted << below + u"accept.txt"_s;
            if (QFile::exists(top.filePath(below + u"reject.txt"_s)))
                files.rejected << below + u"reject.txt"_s;
        }
    }
    return files;
}

/// Reads the files of one folder with a cap on all of them together.
class FolderReader
{
public:
    FolderReader(const QString &folder, QList<RuleProblem> &problems)
        : m_top(folder)
        , m_problems(problems)
    {
    }

    /// Nothing where the file cannot be read, which is among the problems then.
    std::optional<QByteArray> read(const QString &path)
    {
        QFile file(m_top.filePath(path));
        if (!file.open(QIODevice::ReadOnly)) {
            report(RuleProblem::Kind::Unreadable, path, file.errorString());
            return std::nullopt;
        }
        // One byte more than may be, in case the file is no plain one and has no size.
        const QByteArray bytes = file.read(largestFile + 1);
        m_total += bytes.size();
        if (bytes.size() > largestFile || m_total > largestFolder) {
            report(RuleProblem::Kind::TooLarge, path, {});
            return std::nullopt;
        }
        return bytes;
    }

    void readTerms(const QString &path, QStringList &terms)
    {
        const std::optional<QByteArray> bytes = read(path);
        if (!bytes)
            return;
        const QStringList lines = QString::fromUtf8(*bytes).split(u'\n');
        for (const QString &line : lines) {
            const QString term = line.trimmed();
            if (term.isEmpty() || term.startsWith(u'#') || term.size() > 200)
                continue;
            if (terms.size() == mostVocabularyTerms)
                return report(RuleProblem::Kind::TooMany, path, u"terms"_s);
            terms << term;
        }
    }

    void report(RuleProblem::Kind kind, const QString &path, const QString &detail)
    {
        m_problems << RuleProblem{kind, path, 0, detail};
    }

private:
    QDir m_top;
    QList<RuleProblem> &m_problems;
    qint64 m_total = 0;
};

} // namespace

std::shared_ptr<const RuleSet> loadRules(const QStringList &folders)
{
    QList<RuleDefinition> rules;
    QHash<QString, qsizetype> places;
    VocabularyTerms terms;
    QList<RuleProblem> problems;
    for (const QString &folder : folders) {
        FolderReader reader(folder, problems);
        if (!QDir(folder).exists()) {
            reader.report(RuleProblem::Kind::Unreadable, folder, u"there is no such folder"_s);
            continue;
        }
        const FolderFiles files = filesOf(folder);
        if (files.isCut)
            reader.report(RuleProblem::Kind::TooMany, {}, u"files"_s);
        for (const RuleFile &file : files.rules) {
            const std::optional<QByteArray> bytes = reader.read(file.path);
            const std::optional<RuleDefinition> rule = bytes ? readRule(*bytes, file, problems) : std::nullopt;
            if (!rule)
                continue;
            const auto known = places.constFind(rule->id());
            if (known != places.constEnd()) {
                rules[*known] = *rule;
            } else {
                places.insert(rule->id(), rules.size());
                rules << *rule;
            }
        }
        for (const QString &path : files.accepted)
            reader.readTerms(path, terms.accepted);
        for (const QString &path : files.rejected)
            reader.readTerms(path, terms.rejected);
    }
    return std::make_shared<const RuleSet>(rules, terms, problems);
}

QByteArray folderFingerprint(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    const QDir top(folder);
    const auto add = [&](const QString &path) {
        const QFileInfo file(top.filePath(path));
        hash.addData(
            u"%1\n%2\n%3\n"_s.arg(path).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch()).toUtf8());
    };
    const FolderFiles files = filesOf(folder);
    for (const RuleFile &file : files.rules)
        add(file.path);
    for (const QString &path : files.accepted + files.rejected)
        add(path);
    return hash.result();
}

} // namespace nashra::language::style

// Outside the namespaces, because the macro declares a function of the global one.
static void initializeStyleResource()
{
    Q_INIT_RESOURCE(style);
}

QString nashra::language::style::builtInRulesFolder()
{
    initializeStyleResource();
    return QStringLiteral(":/style");
}
