// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dialogroom.h"
#include "presentation/editor/editingsession.h"
#include "presentation/proofing/proofingsession.h"
#include "testlib/smalldictionaries.h"
#include "widgets/editor/articleeditor.h"
#include "widgets/editor/articlepage.h"
#include "widgets/editor/articletabs.h"
#include "widgets/editor/headerform.h"
#include "widgets/findings/findingspanel.h"
#include "widgets/main/editoractions.h"
#include "widgets/main/findingactions.h"
#include "widgets/main/mainwindow.h"
#include "widgets/main/windowactions.h"

#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace nashra::gui {

/// The main window on a newsroom in memory, with the copy desk at work, and what a person does with keys and mouse.
struct FindingsRoom : DialogRoom
{
    widgets::MainWindow window{parts};

    explicit FindingsRoom(Language language)
        : DialogRoom(language)
    {
        NewsroomSettings quiet = testlib::must(stores.settings().settings());
        quiet.disabledRules = silent();
        testlib::must(
            executor.write([quiet, chief = people.chief](Stores &all) { return all.settings().save(quiet, chief); })
                .result());
        new widgets::EditorActions(window);
        new widgets::FindingActions(window);
        new widgets::WindowActions(window);
        window.show();
        (void)QTest::qWaitForWindowActive(&window);
        registry.load();
        proofing.start();
    }

    /// What would find something in every story of a few words.
    [[nodiscard]] static QStringList silent()
    {
        return {QStringLiteral("entity"),     QStringLiteral("style.dateline"), QStringLiteral("style.headline"),
                QStringLiteral("style.lede"), QStringLiteral("style.slug"),     QStringLiteral("words")};
    }

    void sit(UserId user) { testlib::must(desk.setUser(user)); }

    /// Opens a story in the language of the window; it is the newsroom's from now on.
    void open(const QString &text, Status status = Status::Draft, const QString &headline = {})
    {
        ArticleContent content = testlib::aStory(QStringLiteral("PORT"), text, desk.uiLanguage());
        const bool isArabic = desk.uiLanguage() == Language::Arabic;
        content.headline = !headline.isEmpty() ? headline
                           : isArabic          ? QStringLiteral("العبارة والميناء")
                                               : QStringLiteral("About the port");
        window.tabs().open(testlib::must(testlib::bringTo(status, stores.articles(), people, content, clock.now())));
        page().focusText();
    }
    /// An empty article as Ctrl+N makes it.
    void openNew()
    {
        window.tabs().openNew(desk.uiLanguage(), QStringLiteral("local"));
        page().focusText();
    }

    [[nodiscard]] widgets::ArticlePage &page() const { return *window.tabs().currentPage(); }
    [[nodiscard]] presentation::ProofingSession &read() const { return page().proofing(); }
    [[nodiscard]] QString text() const { return page().editor().toPlainText(); }
    [[nodiscard]] QListView &list() const { return *window.findings().findChild<QListView *>(); }

    /// The texts of the findings listed, spelling or another kind.
    [[nodiscard]] QStringList listed(const QString &kind = QStringLiteral("spelling")) const
    {
        QStringList texts;
        for (const Finding &finding : read().findings()) {
            if (isOfRule(finding.rule, kind))
                texts << read().textOf(finding);
        }
        return texts;
    }
    /// What is marked in a colour on a widget, in its pixels; null where nothing is.
    [[nodiscard]] QRect marked(QWidget &widget, presentation::ColorRole role = presentation::ColorRole::Error) const
    {
        const QImage shown = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb wave = theme.theme().color(role).rgb();
        QRect found;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x) {
                if (shown.pixel(x, y) == wave)
                    found |= QRect(x, y, 1, 1);
            }
        }
        return found;
    }
    /// Whether something in the text is waved in the colour of a wrong word.
    [[nodiscard]] bool isMarked() const { return !marked(*page().editor().viewport()).isNull(); }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            QTest::keyClick(popup, key, modifiers);
            return;
        }
        // Without a window manager nobody gives the focus back when a menu closes.
        if (!QApplication::activeWindow()) {
            window.activateWindow();
            (void)QTest::qWaitForWindowActive(&window);
        }
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
    void type(const QString &letters)
    {
        // keyClicks() knows no Arabic.
        for (const QChar letter : letters)
            QTest::sendKeyEvent(QTest::Click, QApplication::focusWidget(), Qt::Key(letter.unicode()), letter, {});
    }

    /// The menu that is open; null where none is.
    [[nodiscard]] static QMenu *menu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    /// The line of a menu with a text of the program, and maybe a reason behind it; null where there is none.
    [[nodiscard]] static QAction *line(const QMenu &menu, const char *source)
    {
        const QString text = QCoreApplication::translate("nashra::widgets::QuickFixMenu", source);
        for (QAction *action : menu.actions()) {
            if (action->text() == text || action->text().startsWith(text + QStringLiteral(" – ")))
                return action;
        }
        return nullptr;
    }
    /// The bold lines: what could stand there instead.
    [[nodiscard]] static QStringList fixes(const QMenu &menu)
    {
        QStringList fixes;
        for (const QAction *action : menu.actions()) {
            if (action->font().bold())
                fixes << action->text();
        }
        return fixes;
    }
    /// Goes down to a line with the arrow keys and takes it; false where it cannot be reached so.
    bool choose(const char *source)
    {
        QMenu *open = menu();
        const QAction *wanted = open ? line(*open, source) : nullptr;
        if (!wanted || !wanted->isEnabled())
            return false;
        for (qsizetype i = 0; open->activeAction() != wanted && i <= open->actions().size(); ++i)
            press(Qt::Key_Down);
        if (open->activeAction() != wanted)
            return false;
        press(Qt::Key_Return);
        return true;
    }
};

/// What is typed in a language of the window.
struct Words
{
    Language language = Language::English;
    QString start; ///< right words
    QString typo;  ///< in no dictionary
    QString right; ///< what it should have been
    QString end;   ///< right words

    [[nodiscard]] QString wrong() const { return start + u' ' + typo + u' ' + end; }
    [[nodiscard]] QString mended() const { return start + u' ' + right + u' ' + end; }
};

[[nodiscard]] inline Words wordsIn(Language language)
{
    if (language == Language::Arabic)
        return {language, QStringLiteral("غادرت"), QStringLiteral("العبارت"), QStringLiteral("العبارة"),
                QStringLiteral("الميناء يوم الأحد")};
    return {language, QStringLiteral("The"), QStringLiteral("fery"), QStringLiteral("ferry"),
            QStringLiteral("left the harbour")};
}

/// The data of a test that is run in a window of either language.
inline void inBothLanguages()
{
    QTest::addColumn<Language>("language");
    QTest::newRow("English window") << Language::English;
    QTest::newRow("Arabic window") << Language::Arabic;
}

} // namespace nashra::gui
