// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// What a layer may include: layers of this project by their folder, and prefixes of outside headers.
struct Layer
{
    QString folder;
    QStringList layers;
    QStringList outside;
};

const QStringList qtGui{u"QAction"_s,
                        u"QBrush"_s,
                        u"QClipboard"_s,
                        u"QColor"_s,
                        u"QCursor"_s,
                        u"QFont"_s,
                        u"QGuiApp"_s,
                        u"QIcon"_s,
                        u"QImage"_s,
                        u"QKey"_s,
                        u"QPaint"_s,
                        u"QPalette"_s,
                        u"QPixmap"_s,
                        u"QScreen"_s,
                        u"QShortcut"_s,
                        u"QStandardItemModel"_s,
                        u"QStyleHints"_s,
                        u"QText"_s,
                        u"QUndo"_s,
                        u"QWindow"_s,
                        u"QDrag"_s,
                        u"QSvg"_s,
                        u"QDesktopServices"_s,
                        u"QFontDatabase"_s,
                        u"QFontMetrics"_s,
                        u"QStaticText"_s,
                        u"QInputMethod"_s,
                        u"QValidator"_s,
                        u"QIntValidator"_s};
/// Headers of Qt Gui whose names begin like one of Qt Core's, or the other way round.
const QStringList qtCoreAfterAll{u"QTextStream"_s, u"QTextBoundaryFinder"_s, u"QKeyValueIterator"_s};

const QStringList qtWidgets{u"QAbstractButton"_s,
                            u"QAbstractItemDelegate"_s,
                            u"QAbstractItemView"_s,
                            u"QAbstractScrollArea"_s,
                            u"QApplication"_s,
                            u"QBoxLayout"_s,
                            u"QButtonGroup"_s,
                            u"QCheckBox"_s,
                            u"QComboBox"_s,
                            u"QCompleter"_s,
                            u"QDateEdit"_s,
                            u"QDateTimeEdit"_s,
                            u"QDialog"_s,
                            u"QDialogButtonBox"_s,
                            u"QDockWidget"_s,
                            u"QFileDialog"_s,
                            u"QFormLayout"_s,
                            u"QFrame"_s,
                            u"QGridLayout"_s,
                            u"QGroupBox"_s,
                            u"QHBoxLayout"_s,
                            u"QHeaderView"_s,
                            u"QInputDialog"_s,
                            u"QLabel"_s,
                            u"QLayout"_s,
                            u"QLineEdit"_s,
                            u"QListView"_s,
                            u"QListWidget"_s,
                            u"QMainWindow"_s,
                            u"QMenu"_s,
                            u"QMessageBox"_s,
                            u"QPlainTextEdit"_s,
                            u"QProgress"_s,
                            u"QPushButton"_s,
                            u"QRadioButton"_s,
                            u"QScroll"_s,
                            u"QSizeGrip"_s,
                            u"QSpinBox"_s,
                            u"QSplitter"_s,
                            u"QStackedWidget"_s,
                            u"QStatusBar"_s,
                            u"QStyledItemDelegate"_s,
                            u"QStyleFactory"_s,
                            u"QStyleOption"_s,
                            u"QStyle"_s,
                            u"QTabBar"_s,
                            u"QTableView"_s,
                            u"QTableWidget"_s,
                            u"QTabWidget"_s,
                            u"QTextBrowser"_s,
                            u"QTextEdit"_s,
                            u"QToolBar"_s,
                            u"QToolButton"_s,
                            u"QToolTip"_s,
                            u"QTreeView"_s,
                            u"QTreeWidget"_s,
                            u"QVBoxLayout"_s,
                            u"QWidget"_s,
                            u"QWizard"_s,
                            u"QCalendarWidget"_s,
                            u"QErrorMessage"_s,
                            u"QRubberBand"_s,
                            u"QDataWidgetMapper"_s};

const QList<Layer> layers{
    {u"core"_s, {}, {u"tl/expected.hpp"_s}},
    {u"storage"_s, {u"core"_s}, {u"tl/expected.hpp"_s, u"Qt:Sql"_s, u"sqlite3.h"_s}},
    {u"language"_s,
     {u"core"_s},
     {u"tl/expected.hpp"_s, u"hunspell/"_s, u"unicode/"_s, u"yaml-cpp/"_s, u"libstemmer"_s}},
    {u"translation"_s, {u"core"_s, u"language"_s}, {u"tl/expected.hpp"_s}},
    {u"publishing"_s, {u"core"_s, u"language"_s}, {u"tl/expected.hpp"_s, u"kainjow/"_s, u"mustache"_s, u"iconv.h"_s}},
    {u"importing"_s, {u"core"_s, u"language"_s}, {u"tl/expected.hpp"_s, u"uchardet"_s}},
    {u"presentation"_s,
     {u"core"_s, u"language"_s, u"translation"_s, u"publishing"_s, u"importing"_s},
     {u"tl/expected.hpp"_s, u"Qt:Gui"_s}},
    {u"widgets"_s, {u"core"_s, u"presentation"_s}, {u"tl/expected.hpp"_s, u"Qt:Gui"_s, u"Qt:Widgets"_s, u"ui_"_s}},
    {u"app"_s,
     {u"core"_s, u"storage"_s, u"language"_s, u"translation"_s, u"publishing"_s, u"importing"_s, u"presentation"_s,
      u"widgets"_s},
     {u"tl/expected.hpp"_s, u"Qt:Gui"_s, u"Qt:Widgets"_s, u"Qt:Sql"_s, u"ui_"_s, u"fontconfig/"_s}},
};

/// Headers of the C and POSIX library that any layer with input or output of its own may need.
bool isSystemHeader(const QString &header)
{
    static const QRegularExpression standard(u"^[a-z_0-9]+$|^(sys|linux|netinet)/|^c[a-z]+$|^[a-z]+\\.h$"_s);
    return standard.match(header).hasMatch();
}

bool beginsWithAny(const QString &header, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &p) { return header.startsWith(p); });
}

/// "Qt:Sql", "Qt:Widgets", "Qt:Gui", "Qt:Core", or empty where it is no header of Qt.
QString qtModuleOf(QString header)
{
    static const QRegularExpression withModule(u"^Qt([A-Z][A-Za-z]+)(/|$)"_s);
    // <QtGlobal> and its like belong to Qt Core and have no module in their path.
    if (beginsWithAny(header, {u"QtGlobal"_s, u"QtEndian"_s, u"QtPlugin"_s, u"QtMath"_s, u"QtNumeric"_s, u"QtTypes"_s}))
        return u"Qt:Core"_s;
    if (header.startsWith("QtConcurrent"_L1)) // <QtConcurrentRun> and its like have no module in their path either
        return u"Qt:Concurrent"_s;
    if (const auto match = withModule.match(header); match.hasMatch())
        return u"Qt:"_s + match.captured(1);
    if (!header.startsWith(u'Q'))
        return {};
    if (header.startsWith("QSql"_L1))
        return u"Qt:Sql"_s;
    if (header.startsWith("QTest"_L1) || header == "QSignalSpy"_L1)
        return u"Qt:Test"_s;
    if (beginsWithAny(header, qtCoreAfterAll))
        return u"Qt:Core"_s;
    if (beginsWithAny(header, {u"QTextEdit"_s, u"QTextBrowser"_s}))
        return u"Qt:Widgets"_s;
    if (beginsWithAny(header, qtGui))
        return u"Qt:Gui"_s;
    if (qtWidgets.contains(header) || beginsWithAny(header, {u"QProgress"_s, u"QScroll"_s, u"QStyle"_s}))
        return u"Qt:Widgets"_s;
    return u"Qt:Core"_s;
}

/// Why the layer must not include the header; empty where it may.
QString refusal(const Layer &layer, const QString &header, bool isAngled)
{
    const QString folder = header.section(u'/', 0, 0);
    for (const Layer &other : layers) {
        if (isAngled || other.folder != folder || !header.contains(u'/'))
            continue;
        const bool isAllowed = folder == layer.folder || layer.layers.contains(folder);
        return isAllowed ? QString() : u"%1 must not see %2"_s.arg(layer.folder, folder);
    }
    const QString module = qtModuleOf(header);
    if (module == "Qt:Core"_L1 || module == "Qt:Concurrent"_L1)
        return {};
    if (!module.isEmpty())
        return layer.outside.contains(module) ? QString() : u"%1 must not see %2"_s.arg(layer.folder, module);
    if (isSystemHeader(header) || beginsWithAny(header, layer.outside))
        return {};
    return u"%1 must not see <%2>"_s.arg(layer.folder, header);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
}

} // namespace

/// Holds the table "who may include whom". Link lines alone do not: with one include root, core compiles against a
/// storage header without any link line noticing.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void everyIncludeStaysWithinItsLayer_data();
    void everyIncludeStaysWithinItsLayer();
    void theTableRefusesWhatItShould_data();
    void theTableRefusesWhatItShould();
    void everyLayerHasAReadme();
    void readmesNameOnlyFilesThatExist();
};

void TestLayering::everyIncludeStaysWithinItsLayer_data()
{
    QTest::addColumn<int>("layer");
    for (int i = 0; i < layers.size(); ++i)
        QTest::newRow(qPrintable(layers[i].folder)) << i;
}

void TestLayering::everyIncludeStaysWithinItsLayer()
{
    QFETCH(int, layer);
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s);
    const QString root = QStringLiteral(NASHRA_SOURCE_DIR "/src/") + layers[layer].folder;
    if (!QDir(root).exists())
        QSKIP("the layer is not there yet");
    QStringList refusals;
    int files = 0;
    QDirIterator it(root, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        ++files;
        const QStringList lines = linesOf(path);
        for (qsizetype line = 0; line < lines.size(); ++line) {
            const auto match = include.match(lines[line]);
            if (!match.hasMatch())
                continue;
            const QString why = refusal(layers[layer], match.captured(2), match.captured(1) == "<"_L1);
            if (!why.isEmpty())
                refusals << u"%1:%2: %3"_s.arg(path.mid(root.size() + 1)).arg(line + 1).arg(why);
        }
    }
    QVERIFY2(files > 0, "the layer has no files");
    QVERIFY2(refusals.isEmpty(), qPrintable(refusals.join(u'\n')));
}

void TestLayering::theTableRefusesWhatItShould_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<QString>("header");
    QTest::addColumn<bool>("isAngled");
    QTest::addColumn<bool>("isRefused");

    QTest::newRow("core, storage") << u"core"_s << u"storage/connection.h"_s << false << true;
    QTest::newRow("core, widget") << u"core"_s << u"QWidget"_s << true << true;
    QTest::newRow("core, widget by module") << u"core"_s << u"QtWidgets/QWidget"_s << true << true;
    QTest::newRow("core, text document") << u"core"_s << u"QTextDocument"_s << true << true;
    QTest::newRow("core, string") << u"core"_s << u"QString"_s << true << false;
    QTest::newRow("core, text stream") << u"core"_s << u"QTextStream"_s << true << false;
    QTest::newRow("core, item model") << u"core"_s << u"QAbstractItemModel"_s << true << false;
    QTest::newRow("storage, sql") << u"storage"_s << u"QSqlQuery"_s << true << false;
    QTest::newRow("presentation, sql") << u"presentation"_s << u"QSqlQuery"_s << true << true;
    QTest::newRow("presentation, document") << u"presentation"_s << u"QTextDocument"_s << true << false;
    QTest::newRow("presentation, text edit") << u"presentation"_s << u"QTextEdit"_s << true << true;
    QTest::newRow("widgets, storage") << u"widgets"_s << u"storage/connection.h"_s << false << true;
    QTest::newRow("widgets, hunspell") << u"widgets"_s << u"hunspell/hunspell.hxx"_s << true << true;
    QTest::newRow("publishing, storage") << u"publishing"_s << u"storage/statement.h"_s << false << true;
}

void TestLayering::theTableRefusesWhatItShould()
{
    QFETCH(QString, layer);
    QFETCH(QString, header);
    QFETCH(bool, isAngled);
    const auto it = std::find_if(layers.begin(), layers.end(), [&](const Layer &l) { return l.folder == layer; });
    QVERIFY(it != layers.end());
    QTEST(!refusal(*it, header, isAngled).isEmpty(), "isRefused");
}

void TestLayering::everyLayerHasAReadme()
{
    for (const Layer &layer : layers) {
        if (!QDir(QStringLiteral(NASHRA_SOURCE_DIR "/src/") + layer.folder).exists())
            continue;
        const QString path = QStringLiteral(NASHRA_SOURCE_DIR "/src/%1/README.md").arg(layer.folder);
        QVERIFY2(QFile::exists(path), qPrintable(path));
        QVERIFY2(linesOf(path).size() >= 8, qPrintable(path + u": says too little"_s));
    }
}

void TestLayering::readmesNameOnlyFilesThatExist()
{
    // A README that names what is gone misleads a newcomer, so every path in backticks must be there.
    static const QRegularExpression quoted(
        u"`([A-Za-z0-9_./-]+/?[A-Za-z0-9_.-]*\\.(?:h|cpp|sql|json|ui|md|mustache))`"_s);
    const QDir top(QStringLiteral(NASHRA_SOURCE_DIR));
    QStringList missing;
    QDirIterator it(top.path(), {u"README.md"_s, u"CONTRIBUTING.md"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString readme = it.next();
        if (readme.startsWith(top.filePath(u"build"_s)))
            continue;
        const QDir here = QFileInfo(readme).dir();
        auto matches = quoted.globalMatch(linesOf(readme).join(u'\n'));
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (!here.exists(name) && !top.exists(name) && !top.exists(u"src/"_s + name))
                missing << top.relativeFilePath(readme) + u": "_s + name;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestLayering)
#include "test_layering.moc"
