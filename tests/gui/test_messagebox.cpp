// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/messagebox.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using nashra::widgets::MessageBox;

/// Questions that hold texts from outside.
class TestMessageBox : public QObject
{
    Q_OBJECT

private slots:
    void texts_are_shown_as_they_are();
};

void TestMessageBox::texts_are_shown_as_they_are()
{
    const QString hostile = u"<a href=\"file:///etc/passwd\">Pier opens</a><img src=\"file:///etc/passwd\">"_s;
    MessageBox box(QMessageBox::Question, u"Release"_s, hostile, QMessageBox::Ok);
    box.setInformativeText(hostile);
    box.setInformativeText(hostile + u'\n' + hostile);
    box.show();
    int shown = 0;
    for (const QLabel *label : box.findChildren<QLabel *>()) {
        if (!label->text().contains(u"Pier"_s))
            continue;
        ++shown;
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    QCOMPARE(shown, 2);
    QCOMPARE(box.text(), hostile);
}

QTEST_MAIN(TestMessageBox)
#include "test_messagebox.moc"
