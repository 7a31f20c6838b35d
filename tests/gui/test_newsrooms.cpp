// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/newsroom/newsroomopening.h"
#include "app/newsroom/storedplaces.h"
#include "dialogroom.h"
#include "presentation/session/recentnewsrooms.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/messagebar.h"
#include "widgets/main/mainwindow.h"
#include "widgets/main/newsroomactions.h"
#include "widgets/settings/newnewsroomdialog.h"
#include "widgets/settings/opennewsroomdialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using gui::DialogRoom;
using widgets::NewNewsroomDialog;
using widgets::OpenNewsroomDialog;

namespace {

constexpr int patience = 20'000; // a newsroom is made on the disk

template <class Widget>
Widget &part(const QDialog &dialog, const char *name)
{
    return *dialog.findChild<Widget *>(QString::fromLatin1(name));
}

/// A newsroom whose copy takes until it is let go; each way of making one answers what it is told to.
struct SlowPlaces final : NewsroomPlaces
{
    Result<qint64> copied = 7;
    Result<qint64> rescued = 8;
    mutable QSemaphore mayEnd;
    mutable QSemaphore hasBegun;

    [[nodiscard]] QString here() const override { return u"/srv/desk.nashra"_s; }
    [[nodiscard]] bool isOnServer() const override { return false; }
    [[nodiscard]] Result<void> checkServer(const QString & /*address*/) const override { return ok(); }
    [[nodiscard]] Result<void> make(const QString & /*file*/, const NewNewsroom & /*newsroom*/) const override
    {
        return ok();
    }
    [[nodiscard]] Result<qint64> backUp(const QString & /*file*/) const override
    {
        hasBegun.release();
        (void)mayEnd.tryAcquire(1, patience);
        return copied;
    }
    [[nodiscard]] Result<qint64> backUpFrom(Stores & /*open*/, const QString & /*file*/) const override
    {
        return rescued;
    }
};

/// A window over a newsroom file, at home in a temporary folder.
struct NewsroomRoom : DialogRoom
{
    widgets::MainWindow window{parts};
    QSignalSpy wanted{&window, &widgets::MainWindow::newsroomWanted};

    explicit NewsroomRoom(const QString &location, Language language = Language::English)
        : NewsroomRoom(std::make_shared<app::StoredPlaces>(location), language)
    {
    }
    explicit NewsroomRoom(const presentation::SharedPlaces &places, Language language = Language::English)
        : DialogRoom(language)
    {
        qputenv("HOME", QFile::encodeName(folder.path()));
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.filePath(u"config"_s)));
        if (!QDir().mkpath(documents()))
            qFatal("the test folder cannot be written");
        new widgets::NewsroomActions(window, places);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
    }

    [[nodiscard]] QString documents() const { return folder.filePath(u"Documents"_s); }
    [[nodiscard]] QString file(const QString &name) const { return documents() + u'/' + name; }

    /// The dialog that the action opens.
    template <class Dialog>
    QPointer<Dialog> open(const QString &action)
    {
        actions.action(action)->trigger();
        const QPointer<Dialog> dialog = window.findChild<Dialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            QTest::qFail("the dialog did not come up", __FILE__, __LINE__);
        return dialog;
    }
};

/// Has the proposed file written; answers its name.
QString backUp(NewsroomRoom &room)
{
    const auto dialog = room.open<widgets::FileDialog>(u"newsroom.backup"_s);
    const QString proposed = dialog->selectedFiles().value(0);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Return);
    return proposed;
}

/// Types into what has the keys.
void type(const QDialog &dialog, const QString &text)
{
    // An Arabic letter is no key of the offscreen keyboard; it comes as an input method would send it.
    auto *edit = qobject_cast<QLineEdit *>(dialog.focusWidget());
    QVERIFY(edit);
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

void press(const QDialog &dialog, Qt::Key key)
{
    QTest::keyClick(dialog.focusWidget(), key);
}

} // namespace

/// Newsrooms made, opened and copied in the window.
class TestNewsrooms : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aNewsroomIsMadeAndOpenedByItsChief();
    void anArabicNewsroomIsMade();
    void noFileIsOverwrittenAndWhatWasTypedStays();
    void aFolderThatIsNotThereIsSaid();
    void whatIsMissingIsAskedFor();
    void whatWasTypedIsNotProposedOver();
    void anAnswerPushesNothingTogether();
    void aNewsroomOfLateIsOpenedOnce();
    void anAddressIsOpenedOrRefused();
    void aBackupIsMadeAndCanBeOpened();
    void aBackupOverwritesNothing();
    void aNewsroomThatIsGoneIsCopiedOutOfTheWindow();
    void theWindowWaitsForItsBackup();
    void aClosedWindowStaysToSayThatThereIsNoBackup();
    void aNewsroomOnAServerIsBackedUpElsewhere();

private:
    QTemporaryDir m_folder;
    QString m_newsroom = m_folder.filePath(u"desk.nashra"_s);
    testlib::FixedClock m_clock;
};

void TestNewsrooms::initTestCase()
{
    NewNewsroom fresh;
    fresh.firstUser.login = u"karim"_s;
    fresh.settings.name[Language::English] = u"The desk"_s;
    VERIFY_OK(app::makeNewsroom(m_newsroom, fresh, m_clock));
}

void TestNewsrooms::aNewsroomIsMadeAndOpenedByItsChief()
{
    NewsroomRoom room(m_newsroom);
    const auto dialog = room.open<NewNewsroomDialog>(u"newsroom.new"_s);
    type(*dialog, u"Harbour News"_s);
    const QString file = room.file(u"Harbour News.nashra"_s);
    QCOMPARE(part<QLineEdit>(*dialog, "file").text(), file);
    for (const char *next : {"nameArabic", "agencyEnglish", "agencyArabic", "file", "choose", "chiefEnglish"}) {
        press(*dialog, Qt::Key_Tab);
        QCOMPARE(dialog->focusWidget()->objectName(), QLatin1StringView(next));
        if (QLatin1StringView(next) == "agencyEnglish"_L1)
            type(*dialog, u"HN"_s);
    }
    type(*dialog, u"Samar Haddad"_s);
    QCOMPARE(part<QLineEdit>(*dialog, "login").text(), u"samar"_s);
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    QCOMPARE(room.wanted, (QList<QVariantList>{{file, u"samar"_s}}));

    const auto stores = testlib::must(app::openNewsroom(file, storage::Access::ReadOnly, m_clock));
    const User chief = testlib::must(stores->users().userByLogin(u"samar"_s));
    QVERIFY(chief.isActive && chief.roles.testFlag(Role::Chief));
    QCOMPARE(chief.name, (LocalizedText{{Language::English, u"Samar Haddad"_s}}));
    const NewsroomSettings settings = testlib::must(stores->settings().settings());
    QCOMPARE(settings.name, (LocalizedText{{Language::English, u"Harbour News"_s}}));
    QCOMPARE(settings.agency, (LocalizedText{{Language::English, u"HN"_s}}));
}

void TestNewsrooms::anArabicNewsroomIsMade()
{
    NewsroomRoom room(m_newsroom, Language::Arabic);
    const auto dialog = room.open<NewNewsroomDialog>(u"newsroom.new"_s);
    QCOMPARE(dialog->layoutDirection(), Qt::RightToLeft);
    press(*dialog, Qt::Key_Tab);
    type(*dialog, u"أخبار الميناء"_s);
    part<QLineEdit>(*dialog, "chiefArabic").setFocus();
    type(*dialog, u"سمر حداد"_s);
    press(*dialog, Qt::Key_Return);
    // Nothing can be proposed from Arabic letters.
    QVERIFY(part<QLabel>(*dialog, "answer").isVisible());
    QCOMPARE(dialog->focusWidget()->objectName(), u"login"_s);
    type(*dialog, u"samar"_s);
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    QCOMPARE(room.wanted, (QList<QVariantList>{{room.file(u"أخبار الميناء.nashra"_s), u"samar"_s}}));
}

void TestNewsrooms::noFileIsOverwrittenAndWhatWasTypedStays()
{
    NewsroomRoom room(m_newsroom);
    QFile there(room.file(u"Harbour.nashra"_s));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    const auto dialog = room.open<NewNewsroomDialog>(u"newsroom.new"_s);
    type(*dialog, u"Harbour"_s);
    part<QLineEdit>(*dialog, "chiefEnglish").setFocus();
    type(*dialog, u"Samar"_s);
    press(*dialog, Qt::Key_Return);
    const auto &answer = part<QLabel>(*dialog, "answer");
    QTRY_VERIFY_WITH_TIMEOUT(answer.text().contains(there.fileName()), patience);
    QCOMPARE(part<QLineEdit>(*dialog, "nameEnglish").text(), u"Harbour"_s);
    QCOMPARE(part<QLineEdit>(*dialog, "chiefEnglish").text(), u"Samar"_s);
    QVERIFY(room.wanted.isEmpty());
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), "mine");
    // The file has the keys: another name is all that is needed.
    part<QLineEdit>(*dialog, "file").selectAll();
    type(*dialog, u"Port"_s);
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!dialog, patience);
    QCOMPARE(room.wanted.value(0).value(0).toString(), room.file(u"Port.nashra"_s));
}

void TestNewsrooms::aFolderThatIsNotThereIsSaid()
{
    NewsroomRoom room(m_newsroom);
    const auto dialog = room.open<NewNewsroomDialog>(u"newsroom.new"_s);
    type(*dialog, u"Harbour"_s);
    part<QLineEdit>(*dialog, "chiefEnglish").setFocus();
    type(*dialog, u"Samar"_s);
    part<QLineEdit>(*dialog, "file").setFocus();
    part<QLineEdit>(*dialog, "file").selectAll();
    type(*dialog, room.file(u"no/such/harbour"_s));
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(part<QLabel>(*dialog, "answer").text().contains(room.file(u"no/such"_s)), patience);
    press(*dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);
    QVERIFY(room.wanted.isEmpty());
}

void TestNewsrooms::whatIsMissingIsAskedFor()
{
    NewsroomRoom room(m_newsroom);
    const auto dialog = room.open<NewNewsroomDialog>(u"newsroom.new"_s);
    for (const char *field : {"nameEnglish", "chiefEnglish"}) {
        part<QLineEdit>(*dialog, "agencyEnglish").setFocus();
        press(*dialog, Qt::Key_Return);
        QCOMPARE(dialog->focusWidget()->objectName(), QLatin1StringView(field));
        QVERIFY(part<QLabel>(*dialog, "answer").isVisible());
        type(*dialog, u"Harbour"_s);
    }
    QVERIFY(QDir(room.documents()).isEmpty());
}

void TestNewsrooms::whatWasTypedIsNotProposedOver()
{
    NewsroomRoom room(m_newsroom);
    const auto dialog = room.open<NewNewsroomDialog>(u"newsroom.new"_s);
    auto &login = part<QLineEdit>(*dialog, "login");
    login.setFocus();
    type(*dialog, u"chief"_s);
    part<QLineEdit>(*dialog, "chiefEnglish").setFocus();
    type(*dialog, u"Samar"_s);
    QCOMPARE(login.text(), u"chief"_s);
    login.setFocus();
    login.selectAll();
    press(*dialog, Qt::Key_Delete);
    part<QLineEdit>(*dialog, "chiefEnglish").setFocus();
    type(*dialog, u"a"_s);
    QCOMPARE(login.text(), u"samara"_s);
}

void TestNewsrooms::anAnswerPushesNothingTogether()
{
    NewsroomRoom room(m_newsroom, Language::Arabic);
    const auto dialog = room.open<NewNewsroomDialog>(u"newsroom.new"_s);
    const auto &answer = part<QLabel>(*dialog, "answer");
    const auto &fields = *dialog->findChild<QWidget *>(u"fields"_s);
    const QSize before = fields.size();
    part<QLineEdit>(*dialog, "nameArabic").setFocus();
    type(*dialog, u"أخبار"_s);
    part<QLineEdit>(*dialog, "chiefArabic").setFocus();
    type(*dialog, u"سمر"_s);
    part<QLineEdit>(*dialog, "login").setFocus();
    type(*dialog, u"samar"_s);
    part<QLineEdit>(*dialog, "file").setFocus();
    part<QLineEdit>(*dialog, "file").selectAll();
    type(*dialog, u"/no/such"_s + u"/folder"_s.repeated(40));
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(answer.text().contains(u"/no/such"_s), patience);
    QVERIFY(answer.height() >= answer.heightForWidth(answer.width()));
    QCOMPARE(fields.size(), before);
    for (const auto *edit : fields.findChildren<QLineEdit *>())
        QVERIFY2(edit->maxLength() <= 4096, qPrintable(edit->objectName()));
}

void TestNewsrooms::aNewsroomOfLateIsOpenedOnce()
{
    NewsroomRoom room(m_newsroom);
    presentation::rememberNewsroom(room.settings, {u"postgresql://desk@news.example/tonight"_s, {}});
    presentation::rememberNewsroom(room.settings, {room.file(u"gone.nashra"_s), {{Language::English, u"Gone"_s}}});
    presentation::rememberNewsroom(room.settings, {m_newsroom, {{Language::English, u"The desk"_s}}});
    const auto dialog = room.open<OpenNewsroomDialog>(u"newsroom.open"_s);
    auto &list = part<QListWidget>(*dialog, "recent");
    // The one that is open is not offered, and one that is gone cannot be chosen.
    QTRY_COMPARE(list.count(), 2);
    QVERIFY(list.item(0)->text().startsWith(u"Gone\n"_s) && list.item(0)->text().contains(u"Not there"_s));
    QVERIFY(!list.item(0)->flags().testFlag(Qt::ItemIsEnabled));
    QCOMPARE(list.currentRow(), 1);
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(room.wanted, (QList<QVariantList>{{u"postgresql://desk@news.example/tonight"_s, QString()}}));
}

void TestNewsrooms::anAddressIsOpenedOrRefused()
{
    NewsroomRoom room(m_newsroom);
    const auto dialog = room.open<OpenNewsroomDialog>(u"newsroom.open"_s);
    QPushButton *open = part<QDialogButtonBox>(*dialog, "buttons").button(QDialogButtonBox::Open);
    const auto &list = part<QListWidget>(*dialog, "recent");
    QTRY_COMPARE(list.count(), 1);
    QVERIFY(list.item(0)->text().startsWith(u"No other newsroom"_s) && !list.currentItem());
    QVERIFY(!open->isEnabled());
    auto &server = part<QLineEdit>(*dialog, "server");
    const auto &answer = part<QLabel>(*dialog, "answer");
    server.setFocus();
    for (const QString &wrong : {u"postgresql://news.example"_s, u"tonight.nashra"_s}) {
        server.selectAll();
        type(*dialog, wrong);
        press(*dialog, Qt::Key_Return);
        QVERIFY(answer.isVisible());
        QVERIFY2(answer.text().contains(u"postgresql://user@host/database"_s), qPrintable(answer.text()));
        QCOMPARE(server.text(), wrong);
    }
    server.selectAll();
    type(*dialog, u" postgresql://desk@news.example/tonight "_s);
    QVERIFY(!answer.isVisible());
    press(*dialog, Qt::Key_Return);
    QTRY_VERIFY(!dialog);
    QCOMPARE(room.wanted, (QList<QVariantList>{{u"postgresql://desk@news.example/tonight"_s, QString()}}));
}

void TestNewsrooms::aBackupIsMadeAndCanBeOpened()
{
    NewsroomRoom room(m_newsroom);
    const QString proposed = backUp(room);
    QVERIFY2(proposed.startsWith(room.file(u"desk-"_s)) && proposed.endsWith(u".nashra"_s), qPrintable(proposed));
    QTRY_VERIFY_WITH_TIMEOUT(room.window.messages().text().contains(proposed), patience);
    QVERIFY2(room.window.messages().text().contains(u"checked"_s), qPrintable(room.window.messages().text()));
    QVERIFY(room.actions.action(u"newsroom.backup"_s)->isEnabled());
    const auto stores = testlib::must(app::openNewsroom(proposed, storage::Access::ReadOnly, m_clock));
    QCOMPARE(testlib::must(stores->users().users()).value(0).login, u"karim"_s);
}

void TestNewsrooms::aBackupOverwritesNothing()
{
    NewsroomRoom room(m_newsroom);
    QFile there(room.file(u"there.nashra"_s));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    const auto dialog = room.open<widgets::FileDialog>(u"newsroom.backup"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    name->setFocus();
    name->selectAll();
    type(*dialog, u"there.nashra"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(room.window.messages().text().contains(there.fileName()), patience);
    QVERIFY(there.open(QIODevice::ReadOnly));
    QCOMPARE(there.readAll(), "mine");
}

void TestNewsrooms::aNewsroomThatIsGoneIsCopiedOutOfTheWindow()
{
    const auto places = std::make_shared<SlowPlaces>();
    places->copied = fail(ErrorCode::FileMoved);
    places->mayEnd.release();
    NewsroomRoom room(places);
    const QString file = backUp(room);
    QTRY_VERIFY_WITH_TIMEOUT(room.window.messages().text().contains(file), patience);
    QVERIFY2(room.window.messages().text().contains(u"8 bytes"_s), qPrintable(room.window.messages().text()));
}

void TestNewsrooms::theWindowWaitsForItsBackup()
{
    const auto places = std::make_shared<SlowPlaces>();
    NewsroomRoom room(places);
    backUp(room);
    QTRY_COMPARE(places->hasBegun.available(), 1);
    for (int i = 0; i < 2; ++i) {
        QVERIFY(!room.window.close() && room.window.isVisible());
        QVERIFY2(room.window.messages().text().contains(u"still being written"_s),
                 qPrintable(room.window.messages().text()));
    }
    places->mayEnd.release();
    QTRY_VERIFY_WITH_TIMEOUT(!room.window.isVisible(), patience);
}

void TestNewsrooms::aClosedWindowStaysToSayThatThereIsNoBackup()
{
    const auto places = std::make_shared<SlowPlaces>();
    places->copied = fail(ErrorCode::DiskFull);
    NewsroomRoom room(places);
    backUp(room);
    QTRY_COMPARE(places->hasBegun.available(), 1);
    QVERIFY(!room.window.close());
    places->mayEnd.release();
    QTRY_VERIFY_WITH_TIMEOUT(room.window.messages().text().contains(u"No backup"_s), patience);
    QVERIFY(room.window.isVisible());
    room.window.close();
    QTRY_VERIFY_WITH_TIMEOUT(!room.window.isVisible(), patience);
}

void TestNewsrooms::aNewsroomOnAServerIsBackedUpElsewhere()
{
    NewsroomRoom room(u"postgresql://desk:secret@news.example/tonight"_s);
    const QAction *backup = room.actions.action(u"newsroom.backup"_s);
    QVERIFY(!backup->isEnabled());
    QVERIFY2(backup->toolTip().contains(u"pg_dump"_s), qPrintable(backup->toolTip()));
    QCOMPARE(app::StoredPlaces(u"postgresql://desk:secret@news.example/tonight?password=secret"_s).here(),
             u"postgresql://desk@news.example/tonight"_s);
    QVERIFY(!app::StoredPlaces(u"postgresql://desk@news.example/tonight"_s).backUp(room.file(u"a.nashra"_s)));
}

QTEST_MAIN(TestNewsrooms)
#include "test_newsrooms.moc"
