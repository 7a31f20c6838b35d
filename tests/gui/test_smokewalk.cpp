// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/newsroomopening.h"
#include "app/newsroom/programpaths.h"
#include "app/window/newsroomwindow.h"
#include "presentation/bulletins/bulletincontroller.h"
#include "presentation/editor/editingsession.h"
#include "presentation/session/recentnewsrooms.h"
#include "widgets/bulletin/bulletinpanel.h"
#include "widgets/common/messagebar.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/main/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace nashra;

namespace {

constexpr int patience = 10'000;

presentation::Theme theme(const QString &name)
{
    return *presentation::Theme::fromFile(u":/themes/%1.json"_s.arg(name));
}

struct Story
{
    QString headline;
    QString first;
    QString second;
    Language language = Language::English;
};

Story storyIn(Language language)
{
    if (language == Language::Arabic)
        return {u"عبارة مرسى لبانة تنطلق الأحد"_s, u"تبحر العبارة مرتين في اليوم."_s, u"وتستغرق الرحلة أربعين دقيقة."_s,
                language};
    return {u"Ferry to Marsa Lubana starts on Sunday"_s, u"The ferry will sail twice a day."_s,
            u"It takes forty minutes."_s, language};
}

} // namespace

/// The main job from the first key to the files on the disk, with keys and mouse only, in both languages of the window.
class TestSmokeWalk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void a_story_goes_from_the_keyboard_into_the_world_data();
    void a_story_goes_from_the_keyboard_into_the_world();

private:
    void openWindow(Language language);
    void writeAndSubmit();
    void refuseTheAuthor();
    void sitDownAs(const QString &name);
    void approveFromTheQueue();
    void makeAndReleaseTheBulletin();
    void findTheFiles();

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    [[nodiscard]] widgets::MainWindow &window() const { return *m_program->window(); }
    [[nodiscard]] presentation::EditingSession &session() const { return window().tabs().currentPage()->session(); }
    [[nodiscard]] QAction *action(const QString &id) const { return m_program->actions().action(id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::NewsroomWindow> m_program;
    Story m_story;
};

void TestSmokeWalk::initTestCase()
{
    app::programpaths::setProgramNames();
}

void TestSmokeWalk::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"config"_s)));
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    QVERIFY(app::makeDemoNewsroom(m_folder->filePath(u"demo.nashra"_s)).has_value());
}

void TestSmokeWalk::cleanup()
{
    m_program.reset();
    m_folder.reset();
}

void TestSmokeWalk::openWindow(Language language)
{
    app::WindowOptions options;
    options.location = m_folder->filePath(u"demo.nashra"_s);
    options.user = u"rana"_s;
    options.language = language;
    options.theme = presentation::ThemeChoice::Light;
    options.gone = u"/nowhere/last.nashra"_s;
    m_program = std::make_unique<app::NewsroomWindow>(*qApp, options, *storage::Location::parse(options.location),
                                                      theme(u"light"_s), theme(u"dark"_s));
    m_program->publication().setFolder(m_folder->filePath(u"out"_s));
    m_program->start();
    QTRY_VERIFY_WITH_TIMEOUT(window().isVisible(), patience);
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QVERIFY(window().messages().text().contains(options.gone));
    QVERIFY2(window().windowTitle().contains(u"demo.nashra"_s), qPrintable(window().windowTitle()));
    QCOMPARE(window().layoutDirection(), directionOf(language));
    // It is offered to whoever opens another one.
    const QSettings settings(app::programpaths::settingsFile(), QSettings::IniFormat);
    const auto recent = presentation::recentNewsrooms(settings).result();
    QCOMPARE(recent->value(0).place, options.location);
    QVERIFY(!recent->value(0).name.isEmpty());
}

void TestSmokeWalk::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    // Without a window manager nobody gives the focus back when a dialog closes.
    if (!QApplication::activeWindow()) {
        window().activateWindow();
        QTRY_VERIFY(window().isActiveWindow());
    }
    QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    QTest::keyClick(target, key, modifiers);
}

void TestSmokeWalk::type(const QString &text)
{
    QVERIFY(QApplication::focusWidget());
    // keyClicks() knows no Arabic.
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(letter.unicode()), QString(letter), {});
}

void TestSmokeWalk::a_story_goes_from_the_keyboard_into_the_world_data()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English window") << Language::English;
    QTest::newRow("Arabic window") << Language::Arabic;
}

void TestSmokeWalk::a_story_goes_from_the_keyboard_into_the_world()
{
    QFETCH(Language, language);
    m_story = storyIn(language);
    const QString subEditor = language == Language::English ? u"Huda Talib"_s : u"هدى طالب"_s;
    const QList<std::function<void()>> steps{[&] { openWindow(language); },  [&] { writeAndSubmit(); },
                                             [&] { refuseTheAuthor(); },     [&] { sitDownAs(subEditor); },
                                             [&] { approveFromTheQueue(); }, [&] { makeAndReleaseTheBulletin(); },
                                             [&] { findTheFiles(); }};
    for (const auto &step : steps) {
        step();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestSmokeWalk::writeAndSubmit()
{
    press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(window().tabs().currentPage() != nullptr);
    type(m_story.headline);
    press(Qt::Key_Return);
    type(m_story.first);
    press(Qt::Key_Return);
    type(m_story.second);
    QTRY_COMPARE(session().paragraphs().size(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(action(u"article.submit"_s)->isEnabled());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session().article().status, Status::Submitted, patience);
    QCOMPARE(session().article().content.body.paragraphs.at(1).text(), m_story.second);
}

void TestSmokeWalk::refuseTheAuthor()
{
    QTRY_VERIFY(!action(u"article.approve"_s)->isEnabled());
    QVERIFY(!m_program->actions().reason(u"article.approve"_s).isEmpty());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(session().article().status, Status::Submitted);
}

void TestSmokeWalk::sitDownAs(const QString &name)
{
    QToolButton *userButton = window().statusBar()->findChild<QToolButton *>();
    QVERIFY(userButton);
    QTest::mouseClick(userButton, Qt::LeftButton);
    QListWidget *people = nullptr;
    QTRY_VERIFY((people = window().findChild<QListWidget *>(u"people"_s)) != nullptr);
    const QList<QListWidgetItem *> found = people->findItems(name, Qt::MatchStartsWith);
    QCOMPARE(found.size(), 1);
    QTRY_VERIFY(people->isVisible());
    people->scrollToItem(found.first());
    QTest::mouseClick(people->viewport(), Qt::LeftButton, {}, people->visualItemRect(found.first()).center());
    QTest::keyClick(people, Qt::Key_Return);
    QTRY_COMPARE(userButton->text(), name);
}

void TestSmokeWalk::approveFromTheQueue()
{
    // Close the page, as another person finds the story in the queue.
    window().activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == &window());
    press(Qt::Key_W, Qt::ControlModifier);
    QTRY_VERIFY(window().tabs().currentPage() == nullptr);
    auto *queue = window().bulletins().findChild<QListView *>(u"submitted"_s);
    QVERIFY(queue);
    QTRY_COMPARE(queue->model()->index(0, 0).data().toString(), m_story.headline);
    QTest::mouseClick(queue->viewport(), Qt::LeftButton, {}, queue->visualRect(queue->model()->index(0, 0)).center());
    QTRY_VERIFY_WITH_TIMEOUT(window().tabs().currentPage() != nullptr, patience);
    QTRY_VERIFY(action(u"article.approve"_s)->isEnabled());
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(session().article().status, Status::Approved, patience);
}

void TestSmokeWalk::makeAndReleaseTheBulletin()
{
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QLineEdit *title = nullptr;
    QTRY_VERIFY((title = window().findChild<QDialog *>() ? window().findChild<QLineEdit *>(u"title"_s) : nullptr));
    QTRY_VERIFY(title->isVisible());
    auto *language = title->window()->findChild<QComboBox *>(u"language"_s);
    language->setFocus();
    QTest::keyClick(language, m_story.language == Language::English ? Qt::Key_Home : Qt::Key_End);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, u"Evening bulletin"_s);
    QTest::keyClick(title, Qt::Key_Return);
    presentation::BulletinController &controller = window().bulletins().controller();
    QTRY_COMPARE_WITH_TIMEOUT(controller.bulletin().title, u"Evening bulletin"_s, patience);
    window().activateWindow();
    QTRY_VERIFY(QApplication::activeWindow() == &window());
    window().tabs().currentPage()->focusText();
    press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE_WITH_TIMEOUT(controller.entries().size(), 1, patience);
    QTRY_VERIFY(action(u"bulletin.approve"_s)->isEnabled());
    press(Qt::Key_F9, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(controller.bulletin().status, BulletinStatus::Approved, patience);
    QTRY_VERIFY(action(u"bulletin.release"_s)->isEnabled());
    // Escape goes back, Return goes on; nothing is released unasked.
    for (const Qt::Key answer : {Qt::Key_Escape, Qt::Key_Return}) {
        press(Qt::Key_F10, Qt::ControlModifier);
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = window().findChild<QMessageBox *>()) && question->isVisible());
        QVERIFY(question->text().contains(controller.bulletin().title));
        QVERIFY(question->informativeText().contains(m_folder->filePath(u"out"_s)));
        QCOMPARE(controller.bulletin().status, BulletinStatus::Approved);
        QTest::keyClick(question, answer);
        QTRY_VERIFY(!window().findChild<QMessageBox *>());
    }
    QTRY_COMPARE_WITH_TIMEOUT(controller.bulletin().status, BulletinStatus::Released, patience);
}

void TestSmokeWalk::findTheFiles()
{
    const QDir out(m_folder->filePath(u"out"_s));
    QTRY_COMPARE_WITH_TIMEOUT(out.entryList({u"bulletin-*.html"_s}).size(), 1, patience);
    QTRY_COMPARE_WITH_TIMEOUT(out.entryList({u"bulletin-*.txt"_s}).size(), 1, patience);
    QFile wire(out.filePath(out.entryList({u"bulletin-*.txt"_s}).first()));
    QVERIFY(wire.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(wire.readAll());
    QVERIFY2(text.contains(m_story.first), qPrintable(text));
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.size() <= 69, qPrintable(line));
    bool isInPage = false;
    for (const QString &name : out.entryList({u"*.html"_s})) {
        QFile page(out.filePath(name));
        QVERIFY(page.open(QIODevice::ReadOnly));
        isInPage = isInPage || page.readAll().contains(m_story.headline.toUtf8());
    }
    QVERIFY(isInPage);
}

QTEST_MAIN(TestSmokeWalk)
#include "test_smokewalk.moc"
