// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingsroom.h"

#include <QClipboard>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::FindingsRoom;
using gui::inBothLanguages;
using gui::Words;
using gui::wordsIn;

/// What people do with keys and mouse in the fields over a story.
class TestHeader : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_dictionaries.useForProcess(); }
    void a_released_article_keeps_its_header_from_cut_and_paste_data() { inBothLanguages(); }
    void a_released_article_keeps_its_header_from_cut_and_paste();

private:
    testlib::SmallDictionaries m_dictionaries;
};

void TestHeader::a_released_article_keeps_its_header_from_cut_and_paste()
{
    QFETCH(Language, language);
    const Words words = wordsIn(language);
    FindingsRoom room(language);
    room.open(words.mended(), Status::Released, words.mended());
    QGuiApplication::clipboard()->setText(words.start);
    for (const QString &name : {u"headline"_s, u"place"_s, u"slug"_s}) {
        room.page().header().focusField(name);
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line && line->objectName() == name);
        const QString before = line->text();
        for (const char *change : {"edit.paste", "edit.pasteplain", "edit.cut", "edit.undo", "edit.redo"}) {
            room.press(Qt::Key_A, Qt::ControlModifier);
            QCOMPARE(line->selectedText(), before);
            room.actions.action(QString::fromLatin1(change))->trigger();
            QCOMPARE(line->text(), before);
        }
        room.press(Qt::Key_V, Qt::ControlModifier);
        room.press(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(line->text(), before);
        room.press(Qt::Key_C, Qt::ControlModifier);
        if (!before.isEmpty())
            QCOMPARE(QGuiApplication::clipboard()->text(), before);
    }
}

QTEST_MAIN(TestHeader)
#include "test_header.moc"
