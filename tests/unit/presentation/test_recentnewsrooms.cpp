// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/session/recentnewsrooms.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::presentation;

class TestRecentNewsrooms : public QObject
{
    Q_OBJECT

private slots:
    void theLastOneOpenedIsFirstAndEachIsThereOnce();
    void onlySoManyAreKept();
    void filesThatAreGoneAreKnownAndServersAreNotAsked();
    void whatAnotherWindowRememberedIsSeen();
    void settingsWrittenByHandDoNoHarm();

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"settings.ini"_s);

    [[nodiscard]] static QList<RecentNewsroom> recent(const QSettings &settings)
    {
        return *recentNewsrooms(settings).result();
    }
    [[nodiscard]] QString existing(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }

private slots:
    void init() { QFile::remove(m_file); }
};

void TestRecentNewsrooms::theLastOneOpenedIsFirstAndEachIsThereOnce()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.clear();
    const RecentNewsroom harbour{existing(u"a.nashra"_s), {{Language::English, u"Harbour"_s}}};
    const RecentNewsroom north{existing(u"b\n.nashra"_s), {{Language::Arabic, u"الشمال"_s}}};
    rememberNewsroom(settings, harbour);
    rememberNewsroom(settings, north);
    QCOMPARE(recent(settings), (QList{north, harbour}));
    const RecentNewsroom renamed{harbour.place, {{Language::English, u"Port"_s}, {Language::Arabic, u"المرفأ"_s}}};
    rememberNewsroom(settings, renamed);
    QCOMPARE(recent(settings), (QList{renamed, north}));
}

void TestRecentNewsrooms::onlySoManyAreKept()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.clear();
    for (int i = 0; i < 15; ++i)
        rememberNewsroom(settings, {u"postgresql://host/%1"_s.arg(i), {}});
    QCOMPARE(recent(settings).size(), mostRecentNewsrooms);
    QCOMPARE(recent(settings).first().place, u"postgresql://host/14"_s);
}

void TestRecentNewsrooms::filesThatAreGoneAreKnownAndServersAreNotAsked()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.clear();
    rememberNewsroom(settings, {m_folder.filePath(u"gone.nashra"_s), {}});
    rememberNewsroom(settings, {u"postgresql://nowhere.invalid/news"_s, {}});
    QCOMPARE(recent(settings).value(0).isThere, true);
    QCOMPARE(recent(settings).value(1).isThere, false);
}

void TestRecentNewsrooms::whatAnotherWindowRememberedIsSeen()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.clear();
    settings.sync();
    QVERIFY(recent(settings).isEmpty());
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write("[newsroom]\nopened=Other\\n\\npostgresql://host/other\n") > 0);
    file.close();
    QCOMPARE(recent(settings).value(0).place, u"postgresql://host/other"_s);
    QCOMPARE(recent(settings).value(0).name, (LocalizedText{{Language::English, u"Other"_s}}));
}

void TestRecentNewsrooms::settingsWrittenByHandDoNoHarm()
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.clear();
    settings.setValue(u"newsroom/opened"_s, QStringList{u"nothing"_s, QString(), u"\n\n"_s});
    QVERIFY(recent(settings).isEmpty());
    settings.setValue(u"newsroom/opened"_s, QStringList(50, u"\n\npostgresql://host/news"_s));
    QCOMPARE(recent(settings).size(), mostRecentNewsrooms);
    settings.setValue(u"newsroom/opened"_s, 7);
    QVERIFY(recent(settings).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecentNewsrooms)
#include "test_recentnewsrooms.moc"
