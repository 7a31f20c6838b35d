// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/editor/blockat.h"

#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using nashra::widgets::blockAt;

class TestBlockAt : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void each_block_is_found_from_its_top_to_its_bottom();
    void between_two_blocks_it_is_the_next_one();
    void above_the_first_and_below_the_last_it_is_these();
    void an_empty_document_has_its_one_block();

private:
    [[nodiscard]] QRectF boxOf(const QTextBlock &block) const
    {
        return m_document.documentLayout()->blockBoundingRect(block);
    }

    QTextDocument m_document;
};

void TestBlockAt::init()
{
    // Blocks of all heights, some with margins between them.
    m_document.clear();
    m_document.setTextWidth(200);
    QTextCursor cursor(&m_document);
    for (int i = 0; i < 300; ++i) {
        QTextBlockFormat format;
        format.setTopMargin(i % 7 * 3);
        cursor.insertBlock(format);
        cursor.insertText(u"The ferry waited for the fog to lift. "_s.repeated(i % 5));
    }
}

void TestBlockAt::each_block_is_found_from_its_top_to_its_bottom()
{
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        QCOMPARE(blockAt(m_document, boxOf(block).top() + 1), block);
        QCOMPARE(blockAt(m_document, boxOf(block).bottom() - 1), block);
    }
}

void TestBlockAt::between_two_blocks_it_is_the_next_one()
{
    const QTextBlock block = m_document.findBlockByNumber(6);
    const QTextBlock next = block.next();
    QVERIFY(boxOf(next).top() > boxOf(block).bottom() + 4);
    QCOMPARE(blockAt(m_document, boxOf(block).bottom() + 2), next);
}

void TestBlockAt::above_the_first_and_below_the_last_it_is_these()
{
    QCOMPARE(blockAt(m_document, -1000), m_document.begin());
    QCOMPARE(blockAt(m_document, boxOf(m_document.lastBlock()).bottom() + 1000), m_document.lastBlock());
}

void TestBlockAt::an_empty_document_has_its_one_block()
{
    const QTextDocument document;
    QCOMPARE(blockAt(document, 0), document.firstBlock());
    QCOMPARE(blockAt(document, 5000), document.firstBlock());
}

QTEST_MAIN(TestBlockAt)
#include "test_blockat.moc"
