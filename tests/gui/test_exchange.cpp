// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogroom.h"
#include "presentation/exchange/exchangetexts.h"
#include "widgets/exchange/exchangeactions.h"
#include "widgets/exchange/importentitiesdialog.h"
#include "widgets/exchange/packsdialog.h"
#include "widgets/main/mainwindow.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::DialogRoom;
using widgets::ImportEntitiesDialog;
using widgets::PacksDialog;

namespace {

template <class Widget>
Widget &part(const QDialog &dialog, const char *name)
{
    return *dialog.findChild<Widget *>(QString::fromLatin1(name));
}

/// The import dialog with a file in it.
struct ImportRoom : DialogRoom
{
    QPointer<ImportEntitiesDialog> dialog;

    explicit ImportRoom(const QByteArray &bytes, Language language = Language::English)
        : DialogRoom(language)
        , dialog(new ImportEntitiesDialog(parts))
    {
        QFile file(folder.filePath(u"names.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test folder cannot be written");
        file.close();
        dialog->show();
        dialog->setFile(file.fileName());
    }
    ~ImportRoom() { delete dialog; }

    [[nodiscard]] QString cell(int row, int column) const
    {
        const QAbstractItemModel *model = part<QTableView>(*dialog, "preview").model();
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] int rows() const { return part<QTableView>(*dialog, "preview").model()->rowCount(); }
    [[nodiscard]] QComboBox &field(int column) const
    {
        return *qobject_cast<QComboBox *>(part<QTableWidget>(*dialog, "columns").cellWidget(column, 1));
    }
    [[nodiscard]] QString answer() const { return part<QLabel>(*dialog, "answer").text(); }
    [[nodiscard]] QPushButton &start() const { return part<QPushButton>(*dialog, "start"); }
};

void choose(QComboBox &box, const QString &text)
{
    box.setCurrentText(text);
    emit box.activated(box.currentIndex());
}

} // namespace

/// Importing names and adding packs in the window.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsShownAndTakenOver();
    void aColumnIsSaidAnew();
    void namesThatAreThereAreLeftOutUnlessTheyAreWanted();
    void rowsThatAreLeftOutHaveAColour();
    void aFileThatIsNoneIsToldAndNothingCanBeTaken();
    void theDialogSpeaksArabic();
    void theWordsOfTheDialogAreReadAsHeadings_data();
    void theWordsOfTheDialogAreReadAsHeadings();
    void daysWithoutATitleAreTold();
    void aColumnIsOneStopAndNoArrowChangesIt_data() { theWordsOfTheDialogAreReadAsHeadings_data(); }
    void aColumnIsOneStopAndNoArrowChangesIt();
    void whatWasSaidOfColumnsIsRemembered();
    void whatHasHappenedIsNotAnnounced();
    void nothingToAddIsNothingToImport();
    void anExportHasAName();
    void packsAreChosenAndAdded();
};

void TestExchange::aFileIsShownAndTakenOver()
{
    ImportRoom room("kind,name,الاسم بالعربية\nperson,Samer Dalwani,سامر الدلواني\nthing,A,\n");
    QTRY_COMPARE(room.rows(), 2);
    QCOMPARE(room.cell(0, presentation::ImportPreview::English), u"Samer Dalwani"_s);
    QCOMPARE(room.cell(0, presentation::ImportPreview::Arabic), u"سامر الدلواني"_s);
    QCOMPARE(room.cell(0, presentation::ImportPreview::Outcome), u"Added"_s);
    QVERIFY(room.cell(1, presentation::ImportPreview::Outcome).contains(u"thing"_s));
    QVERIFY(room.start().isEnabled());
    QTest::mouseClick(&room.start(), Qt::LeftButton);
    QTRY_VERIFY(room.answer().contains(u'1'));
    QTRY_VERIFY(part<QPlainTextEdit>(*room.dialog, "leftOut").isVisible());
    QTest::mouseClick(&part<QPushButton>(*room.dialog, "copy"), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"3"_s));
    QVERIFY(!room.start().isEnabled());
    QCOMPARE(testlib::must(room.stores.entities().entities()).size(), 1);
}

void TestExchange::aColumnIsSaidAnew()
{
    ImportRoom room("who;what\nSamer Dalwani;Minister\n");
    QTRY_VERIFY(!room.answer().isEmpty() && !room.start().isEnabled());
    QTRY_COMPARE(part<QTableWidget>(*room.dialog, "columns").rowCount(), 2);
    choose(room.field(0), u"Name"_s);
    QTRY_COMPARE(room.rows(), 1);
    QVERIFY(room.cell(0, presentation::ImportPreview::Outcome).startsWith(u"Left out"_s));
    choose(part<QComboBox>(*room.dialog, "kind"), u"Person"_s);
    QTRY_COMPARE(room.rows(), 1);
    QTRY_COMPARE(room.cell(0, presentation::ImportPreview::Outcome), u"Added"_s);
    QTest::mouseClick(&room.start(), Qt::LeftButton);
    QTRY_COMPARE(testlib::must(room.stores.entities().entities()).size(), 1);
}

void TestExchange::namesThatAreThereAreLeftOutUnlessTheyAreWanted()
{
    ImportRoom room("kind,name\nperson,Samer Dalwani\nperson,samer dalwani\n");
    QTRY_COMPARE(room.rows(), 2);
    auto &same = part<QCheckBox>(*room.dialog, "addSame");
    QVERIFY(!same.isChecked());
    QVERIFY(room.cell(1, presentation::ImportPreview::Outcome).startsWith(u"Left out"_s));
    QTest::keyClick(&same, Qt::Key_Space);
    QVERIFY(room.cell(1, presentation::ImportPreview::Outcome).startsWith(u"Added all the same"_s));
    QTest::keyClick(&same, Qt::Key_Space);
    QTest::mouseClick(&room.start(), Qt::LeftButton);
    QTRY_COMPARE(testlib::must(room.stores.entities().entities()).size(), 1);
    QTRY_VERIFY(part<QPlainTextEdit>(*room.dialog, "leftOut").toPlainText().contains(u"samer"_s));
    // What was taken over is not added once more by a change of mind; the file is chosen again for that.
    QVERIFY(!same.isEnabled() && !room.start().isEnabled());
    room.dialog->setFile(room.folder.filePath(u"names.csv"_s));
    QTRY_VERIFY(room.cell(0, presentation::ImportPreview::Outcome).contains(u"Samer Dalwani"_s));
    QVERIFY(!room.start().isEnabled()); // every line would be left out
    QTest::keyClick(&same, Qt::Key_Space);
    QVERIFY(room.start().isEnabled());
    QTest::mouseClick(&room.start(), Qt::LeftButton);
    QTRY_COMPARE(testlib::must(room.stores.entities().entities()).size(), 3);
}

void TestExchange::rowsThatAreLeftOutHaveAColour()
{
    ImportRoom room("kind,name\nperson,Samer Dalwani\nthing,A\nperson,samer dalwani\n");
    QTRY_COMPARE(room.rows(), 3);
    const auto &view = part<QTableView>(*room.dialog, "preview");
    /// Whether the ink is somewhere in the cell.
    const auto isSeen = [&view](int row, int column, const QColor &ink) {
        const QRect cell = view.visualRect(view.model()->index(row, column));
        const QImage image = view.viewport()->grab(cell).toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor pixel = image.pixelColor(x, y);
                const int distance = std::abs(pixel.red() - ink.red()) + std::abs(pixel.green() - ink.green()) +
                                     std::abs(pixel.blue() - ink.blue());
                if (distance < 30) // the stroke of a letter may be thinner than a pixel
                    return true;
            }
        }
        return false;
    };
    const QColor error = room.theme.theme().color(presentation::ColorRole::Error);
    const QColor warning = room.theme.theme().color(presentation::ColorRole::Warning);
    QVERIFY(isSeen(1, presentation::ImportPreview::Outcome, error));
    QVERIFY(isSeen(2, presentation::ImportPreview::English, warning));
    QVERIFY(!isSeen(0, presentation::ImportPreview::English, error));
    QVERIFY(!isSeen(0, presentation::ImportPreview::English, warning));
}

void TestExchange::aFileThatIsNoneIsToldAndNothingCanBeTaken()
{
    ImportRoom room(QByteArray("\x89PNG\r\n") + QByteArray(1000, '\1'));
    QTRY_VERIFY(room.answer().contains(u"text"_s));
    QVERIFY(!room.start().isEnabled());
    QTest::keyClick(room.dialog, Qt::Key_Escape);
    QTRY_VERIFY(room.dialog.isNull());
}

void TestExchange::theDialogSpeaksArabic()
{
    ImportRoom room("الاسم;النوع\nسامر الدلواني;شخص\n", Language::Arabic);
    QTRY_COMPARE(room.rows(), 1);
    QCOMPARE(room.dialog->layoutDirection(), Qt::RightToLeft);
    QCOMPARE(room.cell(0, presentation::ImportPreview::Arabic), u"سامر الدلواني"_s);
}

void TestExchange::theWordsOfTheDialogAreReadAsHeadings_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::English;
    QTest::newRow("Arabic") << Language::Arabic;
}

void TestExchange::theWordsOfTheDialogAreReadAsHeadings()
{
    QFETCH(Language, language);
    const DialogRoom room(language);
    const QList<importing::Field> fields = importing::offeredFields();
    for (const importing::Field &field : fields) {
        const QString title = presentation::fieldTitle(field);
        QVERIFY2(importing::guessField(title) == field, qPrintable(title));
    }
}

void TestExchange::daysWithoutATitleAreTold()
{
    ImportRoom room("النوع;الاسم;النسبة;من\nشخص;هدى المنصوري;رئيسة البلدية;2024-03-01\n");
    QTRY_VERIFY2(room.answer().contains(u"من"_s), qPrintable(room.answer()));
    choose(room.field(2), u"Title"_s);
    QTRY_COMPARE(room.answer(), QString());
}

void TestExchange::aColumnIsOneStopAndNoArrowChangesIt()
{
    QFETCH(Language, language);
    ImportRoom room("who;what;when\nSamer Dalwani;Minister;2024\n", language);
    auto &table = part<QTableWidget>(*room.dialog, "columns");
    QTRY_COMPARE(table.rowCount(), 3);
    QVERIFY(QTest::qWaitForWindowActive(room.dialog));
    part<QComboBox>(*room.dialog, "kind").setFocus();
    for (int column = 0; column < 3; ++column) {
        QTest::keyClick(room.dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(room.dialog->focusWidget(), &room.field(column));
        QCOMPARE(table.selectionModel()->selectedRows().size(), 1);
        QVERIFY(table.selectionModel()->isRowSelected(column));
    }
    QComboBox &field = room.field(2);
    const QString before = field.currentText();
    for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_N}) {
        QTest::keyClick(&field, key);
        QVERIFY(field.view()->isVisible());
        QTest::keyClick(field.view(), Qt::Key_Escape);
        QTRY_VERIFY(!field.view()->isVisible());
        QCOMPARE(field.currentText(), before);
    }
    QTest::keyClick(&field, Qt::Key_Tab);
    QCOMPARE(room.dialog->focusWidget(), &part<QTableView>(*room.dialog, "preview"));
    QVERIFY(!table.selectionModel()->hasSelection());
    QTest::keyClick(room.dialog->focusWidget(), Qt::Key_Tab);
    QCOMPARE(room.dialog->focusWidget(), &part<QCheckBox>(*room.dialog, "addSame"));
}

void TestExchange::whatWasSaidOfColumnsIsRemembered()
{
    ImportRoom room("who;what\nSamer Dalwani;Minister\n");
    QTRY_COMPARE(part<QTableWidget>(*room.dialog, "columns").rowCount(), 2);
    choose(part<QComboBox>(*room.dialog, "kind"), u"Person"_s);
    choose(room.field(0), u"Name"_s);
    choose(room.field(1), u"Title"_s);
    QTRY_VERIFY(room.start().isEnabled());
    QTest::mouseClick(&room.start(), Qt::LeftButton);
    QTRY_COMPARE(testlib::must(room.stores.entities().entities()).size(), 1);
    QFile file(room.folder.filePath(u"more.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("who;what\nHuda Mansouri;Mayor\n");
    file.close();
    QTRY_VERIFY(room.answer().contains(u"added to the registry"_s));
    room.dialog->setFile(file.fileName());
    QTRY_VERIFY(room.start().isEnabled());
    QCOMPARE(room.field(0).currentText(), u"Name"_s);
    QCOMPARE(room.field(1).currentText(), u"Title"_s);
    QVERIFY2(room.answer().contains(u"last import"_s), qPrintable(room.answer()));
    choose(room.field(1), u"Note to the desk"_s);
    QTRY_COMPARE(room.answer(), QString());
}

void TestExchange::whatHasHappenedIsNotAnnounced()
{
    ImportRoom room("kind,name\nperson,Samer Dalwani\n");
    QTRY_VERIFY(room.start().isEnabled());
    const auto &view = part<QTableView>(*room.dialog, "preview");
    QVERIFY(!view.isColumnHidden(presentation::ImportPreview::Outcome));
    QTest::mouseClick(&room.start(), Qt::LeftButton);
    QTRY_VERIFY(room.answer().contains(u"added to the registry"_s));
    QVERIFY(view.isColumnHidden(presentation::ImportPreview::Outcome));
    room.dialog->setFile(room.folder.filePath(u"names.csv"_s));
    QTRY_VERIFY(!view.isColumnHidden(presentation::ImportPreview::Outcome));
}

void TestExchange::nothingToAddIsNothingToImport()
{
    ImportRoom room("kind,name\nthing,A\nthing,B\n");
    QTRY_COMPARE(room.rows(), 2);
    QTRY_VERIFY2(room.answer().contains(u"No line"_s), qPrintable(room.answer()));
    QVERIFY(!room.start().isEnabled());
    // Beyond what is shown there may be more.
    QFile file(room.folder.filePath(u"long.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kind,name\n" + QByteArray("thing,A\n").repeated(30));
    file.close();
    room.dialog->setFile(file.fileName());
    QTRY_VERIFY(room.start().isEnabled());
}

void TestExchange::anExportHasAName()
{
    DialogRoom room;
    widgets::MainWindow window(room.parts);
    const widgets::ExchangeActions exchange(window);
    room.actions.action(u"registry.export"_s)->trigger();
    auto *files = window.findChild<QFileDialog *>();
    QVERIFY(files);
    const auto name = [files] { return QFileInfo(files->selectedFiles().value(0)).fileName(); };
    const QString day = room.clock.now().toDateTimeUtc().toLocalTime().date().toString(Qt::ISODate);
    QCOMPARE(name(), u"names-%1.csv"_s.arg(day));
    files->selectNameFilter(files->nameFilters().last());
    emit files->filterSelected(files->nameFilters().last());
    QCOMPARE(name(), u"names-%1.tbx"_s.arg(day));
    files->reject();
}

void TestExchange::packsAreChosenAndAdded()
{
    DialogRoom room;
    const QPointer<PacksDialog> dialog = new PacksDialog(room.parts);
    dialog->show();
    auto &list = part<QListView>(*dialog, "packs");
    auto &add = part<QPushButton>(*dialog, "add");
    QVERIFY(!add.isEnabled());
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Space);
    QVERIFY(add.isEnabled());
    QTest::mouseClick(&add, Qt::LeftButton);
    QTRY_VERIFY(testlib::must(room.stores.entities().entities()).size() > 190);
    QTRY_VERIFY(!part<QLabel>(*dialog, "answer").text().isEmpty());
    delete dialog;
}

QTEST_MAIN(TestExchange)
#include "test_exchange.moc"
