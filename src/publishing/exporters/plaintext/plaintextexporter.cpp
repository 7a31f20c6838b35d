// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/plaintext/plaintextexporter.h"

#include "publishing/exporters/plaintext/dispatchreader.h"

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

/// The character as it can be shown; by its number where it is invisible.
QString shown(char32_t c)
{
    return QChar::isPrint(c) && !QChar::isMark(c) ? QString::fromUcs4(&c, 1)
                                                  : u"U+%1"_s.arg(static_cast<uint>(c), 4, 16, '0'_L1).toUpper();
}

Finding lossOf(const QString &rule, Severity severity, const QMap<char32_t, int> &characters)
{
    Finding finding;
    finding.rule = rule;
    finding.severity = severity;
    for (auto it = characters.begin(); it != characters.end(); ++it)
        finding.arguments << shown(it.key()) << QString::number(it.value());
    return finding;
}

QList<Finding> findingsOf(const Losses &losses)
{
    QList<Finding> findings;
    if (!losses.replaced.isEmpty())
        findings << lossOf(u"plaintext.unencodable"_s, Severity::Warning, losses.replaced);
    if (!losses.respelled.isEmpty())
        findings << lossOf(u"plaintext.respelled"_s, Severity::Hint, losses.respelled);
    if (losses.bidiControls > 0) {
        findings << lossOf(u"plaintext.bidiControls"_s, Severity::Hint, {});
        findings.last().arguments << QString::number(losses.bidiControls);
    }
    return findings;
}

} // namespace

PlainTextExporter::PlainTextExporter(Format format)
    : m_format(format)
{
}

Result<Payload> PlainTextExporter::render(const ArticleInput &input) const
{
    Losses losses;
    return payloadOf(input.fileStem, fittedBlocks(dispatchOf(input), losses));
}

Result<Payload> PlainTextExporter::render(const BulletinInput &input) const
{
    Losses losses;
    return payloadOf(input.fileStem, fittedBlocks(dispatchOf(input), losses));
}

QList<Finding> PlainTextExporter::check(const Payload &payload, const ArticleInput &input) const
{
    return checkBlocks(payload.bytes, dispatchOf(input));
}

QList<Finding> PlainTextExporter::check(const Payload &payload, const BulletinInput &input) const
{
    return checkBlocks(payload.bytes, dispatchOf(input));
}

QList<DispatchBlock> PlainTextExporter::fittedBlocks(QList<DispatchBlock> blocks, Losses &losses) const
{
    for (DispatchBlock &block : blocks)
        block.text = fitted(block.text, m_format.charset, m_format.keepsBidiControls, losses);
    blocks.removeIf([](const DispatchBlock &block) { return block.text.isEmpty(); });
    return blocks;
}

Payload PlainTextExporter::payloadOf(const QString &fileStem, const QList<DispatchBlock> &blocks) const
{
    constexpr qsizetype usualDispatch = 4096;
    QString text;
    text.reserve(usualDispatch);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (i > 0 && isBlankBetween(blocks[i - 1].kind, blocks[i].kind))
            text += u'\n';
        appendWrapped(text, blocks[i].text, indentOf(blocks[i].kind));
    }
    if (m_format.hasCrLf)
        text.replace(u'\n', "\r\n"_L1);
    return {fileStem + u".txt"_s,
            u"text/plain; charset="_s + charsetName(m_format.charset),
            encode(text, m_format.charset),
            {}};
}

QList<Finding> PlainTextExporter::checkBlocks(const QByteArray &bytes, const QList<DispatchBlock> &blocks) const
{
    Losses losses;
    const QList<DispatchBlock> wanted = fittedBlocks(blocks, losses);
    QString text = decode(bytes, m_format.charset);
    if (m_format.hasCrLf)
        text.replace("\r\n"_L1, "\n"_L1);
    return readDispatch(text, wanted) + findingsOf(losses);
}

} // namespace nashra::publishing
