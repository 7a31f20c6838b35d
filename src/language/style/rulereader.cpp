// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/style/rulereader.h"

#include "language/style/yamltree.h"

#include <QHash>

namespace nashra::language::style {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 2000;    ///< units of a message or an expression
constexpr qsizetype mostTerms = 20'000;    ///< of one rule
constexpr qsizetype mostExceptions = 2000; ///< of one rule

std::optional<RuleKind> kindFromName(const QString &name)
{
    static const QHash<QString, RuleKind> kinds{
        {u"existence"_s, RuleKind::Existence},           {u"substitution"_s, RuleKind::Substitution},
        {u"occurrence"_s, RuleKind::Occurrence},         {u"repetition"_s, RuleKind::Repetition},
        {u"consistency"_s, RuleKind::Consistency},       {u"conditional"_s, RuleKind::Conditional},
        {u"capitalization"_s, RuleKind::Capitalization},
    };
    const auto found = kinds.constFind(name);
    return found == kinds.constEnd() ? std::nullopt : std::optional(*found);
}

/// Reads the keys of one file and remembers what is wrong with them.
class Reader
{
public:
    Reader(const YamlNode &root, const RuleFile &file, QList<RuleProblem> &problems)
        : m_root(root)
        , m_file(file)
        , m_problems(problems)
    {
    }

    std::optional<RuleDefinition> read();

private:
    void report(RuleProblem::Kind kind, int line, const QString &detail)
    {
        m_problems << RuleProblem{kind, m_file.path, line, detail};
    }
    void reportValue(const YamlNode &node, QStringView key)
    {
        report(RuleProblem::Kind::BadValue, node.line, key.toString());
    }

    QString textOf(QStringView key);
    int numberOf(QStringView key);
    bool switchOf(QStringView key, bool fallback);
    QStringList textsOf(QStringView key);
    QList<RuleTerm> termsOf(QStringView key, qsizetype most);
    QList<RuleTerm> pairsOf(QStringView key);
    void addPairs(const YamlNode &map, QStringView key, QList<RuleTerm> &pairs);
    void readHead(RuleDefinition &rule);
    void readAction(RuleDefinition &rule);
    void readLevel(RuleDefinition &rule);
    void readLanguage(RuleDefinition &rule);
    void readKind(RuleDefinition &rule);
    bool isComplete(const RuleDefinition &rule);

    const YamlNode &m_root;
    const RuleFile &m_file;
    QList<RuleProblem> &m_problems;
};

QString Reader::textOf(QStringView key)
{
    const YamlNode *node = m_root.find(key);
    if (!node || node->kind == YamlNode::Kind::Null)
        return {};
    if (node->kind != YamlNode::Kind::Scalar || node->text.size() > longestText) {
        reportValue(*node, key);
        return {};
    }
    return node->text;
}

int Reader::numberOf(QStringView key)
{
    const QString text = textOf(key);
    if (text.isNull())
        return 0;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (!isNumber || number < 0)
        reportValue(*m_root.find(key), key);
    return isNumber ? qMax(number, 0) : 0;
}

bool Reader::switchOf(QStringView key, bool fallback)
{
    const QString text = textOf(key).toLower();
    if (text.isNull())
        return fallback;
    if (text == "true"_L1 || text == "yes"_L1 || text == "on"_L1 || text == "1"_L1)
        return true;
    if (text != "false"_L1 && text != "no"_L1 && text != "off"_L1 && text != "0"_L1)
        reportValue(*m_root.find(key), key);
    return false;
}

QList<RuleTerm> Reader::termsOf(QStringView key, qsizetype most)
{
    const YamlNode *node = m_root.find(key);
    if (!node || node->kind == YamlNode::Kind::Null)
        return {};
    QList<RuleTerm> terms;
    const auto add = [&](const YamlNode &item) {
        if (item.kind != YamlNode::Kind::Scalar || item.text.size() > longestText)
            reportValue(item, key);
        else if (!item.text.isEmpty())
            terms << RuleTerm{item.text, {}, item.line};
    };
    if (node->kind == YamlNode::Kind::Map)
        reportValue(*node, key);
    else if (node->kind == YamlNode::Kind::Scalar)
        add(*node); // a single value stands for a list of one
    else
        for (const YamlNode &item : node->items) {
            if (terms.size() == most) {
                report(RuleProblem::Kind::TooMany, item.line, key.toString());
                break;
            }
            add(item);
        }
    return terms;
}

QStringList Reader::textsOf(QStringView key)
{
    QStringList texts;
    const QList<RuleTerm> terms = termsOf(key, mostExceptions);
    for (const RuleTerm &term : terms)
        texts << term.expression;
    return texts;
}

void Reader::addPairs(const YamlNode &map, QStringView key, QList<RuleTerm> &pairs)
{
    for (qsizetype i = 0; i < map.keys.size(); ++i) {
        const YamlNode &value = map.items[size_t(i)];
        const bool isText = value.kind == YamlNode::Kind::Scalar || value.kind == YamlNode::Kind::Null;
        if (!isText || map.keys[i].isEmpty() || map.keys[i].size() > longestText || value.text.size() > longestText) {
            reportValue(value, key);
            continue;
        }
        if (pairs.size() == mostTerms) {
            report(RuleProblem::Kind::TooMany, value.line, key.toString());
            return;
        }
        // A replacement by nothing is one all the same.
        pairs << RuleTerm{map.keys[i], value.text.isNull() ? u""_s : value.text, value.line};
    }
}

/// A map, or a list of maps where the order matters.
QList<RuleTerm> Reader::pairsOf(QStringView key)
{
    const YamlNode *node = m_root.find(key);
    QList<RuleTerm> pairs;
    if (!node)
        return pairs;
    if (node->kind == YamlNode::Kind::Map) {
        addPairs(*node, key, pairs);
    } else if (node->kind == YamlNode::Kind::Sequence) {
        for (const YamlNode &item : node->items) {
            if (item.kind == YamlNode::Kind::Map)
                addPairs(item, key, pairs);
            else
                reportValue(item, key);
        }
    } else if (node->kind == YamlNode::Kind::Scalar) {
        reportValue(*node, key);
    }
    return pairs;
}

void Reader::readLevel(RuleDefinition &rule)
{
    const QString level = textOf(u"level");
    if (level == "suggestion"_L1)
        rule.severity = Severity::Hint;
    else if (level == "error"_L1)
        rule.severity = Severity::Error;
    else if (!level.isNull() && level != "warning"_L1)
        reportValue(*m_root.find(u"level"), u"level");
}

void Reader::readLanguage(RuleDefinition &rule)
{
    const QString language = textOf(u"language");
    if (language.isNull())
        return;
    rule.language = languageFromCode(language);
    if (!rule.language)
        reportValue(*m_root.find(u"language"), u"language");
}

void Reader::readAction(RuleDefinition &rule)
{
    const YamlNode *action = m_root.find(u"action");
    if (!action || action->kind == YamlNode::Kind::Null)
        return;
    const YamlNode *name = action->find(u"name");
    if (!name || name->kind != YamlNode::Kind::Scalar) {
        reportValue(*action, u"action");
        return;
    }
    rule.action = name->text;
    const YamlNode *parameters = action->find(u"params");
    if (!parameters)
        return;
    for (const YamlNode &parameter : parameters->items) {
        if (parameter.kind == YamlNode::Kind::Scalar && parameter.text.size() <= longestText)
            rule.actionParameters << parameter.text;
    }
}

void Reader::readHead(RuleDefinition &rule)
{
    rule.style = m_file.style;
    rule.name = m_file.name;
    rule.file = m_file.path;
    const QString english = textOf(u"message");
    const QString arabic = textOf(u"message_ar");
    if (!english.isEmpty())
        rule.message.insert(Language::English, english);
    if (!arabic.isEmpty())
        rule.message.insert(Language::Arabic, arabic);
    readLevel(rule);
    readLanguage(rule);
    if (const QStringList scopes = textsOf(u"scope"); !scopes.isEmpty())
        rule.scopes = scopes;
    rule.limit = numberOf(u"limit");
    readAction(rule);
    rule.ignoresCase = switchOf(u"ignorecase", false);
    rule.isNonword = switchOf(u"nonword", false);
    rule.usesVocabulary = switchOf(u"vocab", true);
    rule.exceptions = termsOf(u"exceptions", mostExceptions);
}

void Reader::readKind(RuleDefinition &rule)
{
    switch (rule.kind) {
    case RuleKind::Existence:
        rule.terms = termsOf(u"tokens", mostTerms);
        rule.raw = textsOf(u"raw").join(QString());
        rule.appendsRaw = switchOf(u"append", false);
        break;
    case RuleKind::Substitution:
        rule.terms = pairsOf(u"swap");
        break;
    case RuleKind::Occurrence:
        rule.terms = termsOf(u"token", 1);
        rule.max = numberOf(u"max");
        rule.min = numberOf(u"min");
        break;
    case RuleKind::Repetition:
        rule.terms = termsOf(u"tokens", mostTerms);
        rule.wantsLetters = switchOf(u"alpha", false);
        rule.max = numberOf(u"max");
        break;
    case RuleKind::Consistency:
        rule.terms = pairsOf(u"either");
        break;
    case RuleKind::Conditional:
        rule.first = termsOf(u"first", 1).value(0);
        rule.second = termsOf(u"second", 1).value(0);
        break;
    case RuleKind::Capitalization:
        rule.match = textOf(u"match");
        rule.isChicagoStyle = textOf(u"style") == "Chicago"_L1;
        rule.indicators = textsOf(u"indicators");
        if (const double threshold = textOf(u"threshold").toDouble(); threshold > 0 && threshold < 1)
            rule.threshold = threshold;
        break;
    }
}

/// Whether the rule has something to look for.
bool Reader::isComplete(const RuleDefinition &rule)
{
    QString missing;
    switch (rule.kind) {
    case RuleKind::Existence:
        missing = rule.terms.isEmpty() && rule.raw.isEmpty() ? u"tokens"_s : QString();
        break;
    case RuleKind::Substitution:
        missing = rule.terms.isEmpty() ? u"swap"_s : QString();
        break;
    case RuleKind::Occurrence:
        missing = rule.terms.isEmpty() ? u"token"_s : rule.max == 0 && rule.min == 0 ? u"max"_s : QString();
        break;
    case RuleKind::Repetition:
        missing = rule.terms.isEmpty() ? u"tokens"_s : QString();
        break;
    case RuleKind::Consistency:
        missing = rule.terms.isEmpty() ? u"either"_s : QString();
        break;
    case RuleKind::Conditional:
        missing = rule.first.expression.isEmpty()    ? u"first"_s
                  : rule.second.expression.isEmpty() ? u"second"_s
                                                     : QString();
        break;
    case RuleKind::Capitalization:
        missing = rule.match.isEmpty() ? u"match"_s : QString();
        break;
    }
    if (rule.message.isEmpty())
        missing = u"message"_s;
    if (!missing.isEmpty())
        report(RuleProblem::Kind::Missing, m_root.line, missing);
    return missing.isEmpty();
}

std::optional<RuleDefinition> Reader::read()
{
    if (m_root.kind != YamlNode::Kind::Map) {
        report(RuleProblem::Kind::Missing, m_root.line, u"extends"_s);
        return std::nullopt;
    }
    const QString extends = textOf(u"extends");
    if (extends.isEmpty()) {
        report(RuleProblem::Kind::Missing, m_root.line, u"extends"_s);
        return std::nullopt;
    }
    const std::optional<RuleKind> kind = kindFromName(extends);
    if (!kind) {
        report(RuleProblem::Kind::Unsupported, m_root.find(u"extends")->line, extends);
        return std::nullopt;
    }
    RuleDefinition rule;
    rule.kind = *kind;
    readHead(rule);
    readKind(rule);
    return isComplete(rule) ? std::optional(rule) : std::nullopt;
}

} // namespace

std::optional<RuleDefinition> readRule(const QByteArray &bytes, const RuleFile &file, QList<RuleProblem> &problems)
{
    const Result<YamlNode> root = readYaml(bytes);
    if (!root) {
        problems << RuleProblem{RuleProblem::Kind::Malformed, file.path, root.error().items.value(0).toInt(),
                                root.error().detail};
        return std::nullopt;
    }
    return Reader(*root, file, problems).read();
}

} // namespace nashra::language::style
