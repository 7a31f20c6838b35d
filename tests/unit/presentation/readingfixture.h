// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/entities/entitymatcher.h"
#include "presentation/proofing/proofingsession.h"
#include "presentation/proofing/proofingthread.h"
#include "testlib/builders.h"
#include "unit/presentation/sessionfixture.h"

namespace nashra::presentation::test {

using namespace Qt::StringLiterals;

/// Finds "wrod" ("spelling.test", fix "word") and double blanks ("style.test", fix one blank), and in the article as a
/// whole that there is more than one paragraph.
class TestChecker : public language::Checker
{
public:
    std::shared_ptr<QStringList> read = std::make_shared<QStringList>();

    [[nodiscard]] QList<Finding> checkUnit(const language::TextUnit &unit) const override
    {
        read->append(unit.text);
        QList<Finding> findings;
        add(findings, unit.text, u"wrod"_s, u"spelling.test"_s, u"word"_s);
        add(findings, unit.text, u"  "_s, u"style.test"_s, u" "_s);
        return findings;
    }

    [[nodiscard]] QList<Finding> checkArticle(const language::TextSnapshot &snapshot) const override
    {
        QList<Finding> findings;
        const QList<Paragraph> &paragraphs = snapshot.content.body.paragraphs;
        if (paragraphs.size() > 1) {
            Finding finding;
            finding.rule = u"quote.test"_s;
            finding.paragraph = paragraphs.last().id;
            finding.length = 1;
            findings << finding;
        }
        return findings;
    }

private:
    static void add(QList<Finding> &findings, const QString &text, const QString &wrong, const QString &rule,
                    const QString &fix)
    {
        for (qsizetype at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.size())) {
            Finding finding;
            finding.rule = rule;
            finding.position = at;
            finding.length = wrong.size();
            finding.fixes = {fix};
            findings << finding;
        }
    }
};

/// Finds the same in every text: of a unit, and of an article.
class FixedChecker : public language::Checker
{
public:
    explicit FixedChecker(QList<Finding> ofUnit, QList<Finding> ofArticle = {})
        : m_ofUnit(std::move(ofUnit))
        , m_ofArticle(std::move(ofArticle))
    {
    }

    [[nodiscard]] QList<Finding> checkUnit(const language::TextUnit &unit) const override
    {
        return unit.scope == language::TextUnit::Scope::Headline ? QList<Finding>() : m_ofUnit;
    }
    [[nodiscard]] QList<Finding> checkArticle(const language::TextSnapshot & /*snapshot*/) const override
    {
        return m_ofArticle;
    }

private:
    QList<Finding> m_ofUnit;
    QList<Finding> m_ofArticle;
};

/// An article that checkers of the tests read while it is written.
struct ReadingFixture : SessionFixture
{
    ProofingThread thread;
    std::shared_ptr<TestChecker> checker = std::make_shared<TestChecker>();
    std::unique_ptr<ProofingSession> proofing;

    ReadingFixture() { use(checker); }
    ~ReadingFixture() { proofing.reset(); }

    void use(const std::shared_ptr<const language::Checker> &reader)
    {
        thread.change([reader](language::CopyDesk &copyDesk) { copyDesk.setCheckers({reader}); });
    }

    void know(const QList<Entity> &entities)
    {
        thread.change([matcher = std::make_shared<const language::EntityMatcher>(entities)](
                          language::CopyDesk &copyDesk) { copyDesk.setMatcher(matcher); });
    }

    bool show(const QString &text, Status status = Status::Draft)
    {
        proofing = std::make_unique<ProofingSession>(thread, open(story(u"port"_s, status, text)));
        return isRead();
    }
    bool isRead()
    {
        session->flush();
        return QTest::qWaitFor([this] { return proofing->isComplete(); });
    }
    /// "spelling.test@4" for each finding listed.
    [[nodiscard]] QStringList listed() const
    {
        QStringList listed;
        for (const Finding &finding : proofing->findings())
            listed << finding.rule + u'@' + QString::number(finding.position);
        return listed;
    }
    /// The texts marked in a paragraph.
    [[nodiscard]] QStringList marked(int paragraph) const
    {
        const QTextBlock block = session->document().findBlockByNumber(paragraph);
        QStringList marked;
        for (const Finding &finding : proofing->findingsIn(session->paragraphs()[paragraph].id)) {
            if (!finding.rule.startsWith("quote"_L1))
                marked << block.text().mid(finding.position, finding.length);
        }
        return marked;
    }
    /// As keys do, without handing them on at once.
    void key(int paragraph, int position, const QString &text)
    {
        QTextCursor cursor(session->document().findBlockByNumber(paragraph));
        cursor.setPosition(cursor.block().position() + position);
        cursor.insertText(text);
    }
    [[nodiscard]] QString text(int paragraph) const { return session->document().findBlockByNumber(paragraph).text(); }
};

} // namespace nashra::presentation::test
