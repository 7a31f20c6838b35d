// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "widgets/windowparts.h"

#include <QWidget>

#include <functional>

class QLabel;
class QSplitter;
class QToolButton;

namespace nashra::presentation {
class EditingSession;
class IgnoredModel;
class ProofingSession;
class SideBySideModel;
} // namespace nashra::presentation

namespace nashra::widgets {

class ArticleEditor;
class FindBar;
class HeaderForm;
class MentionCard;
class MessageBar;

/// One open article: header, tools, text, and beside it the source where it is a translation. Owns the session.
class ArticlePage : public QWidget
{
    Q_OBJECT

public:
    /// Takes the session over. The parts must outlive the page.
    ArticlePage(const WindowParts &parts, presentation::EditingSession *session, QWidget *parent = nullptr);
    ~ArticlePage() override;

    [[nodiscard]] presentation::EditingSession &session() const { return *m_session; }
    [[nodiscard]] presentation::ProofingSession &proofing() const { return *m_proofing; }
    [[nodiscard]] presentation::IgnoredModel &ignored() const { return *m_ignored; }
    [[nodiscard]] ArticleEditor &editor() const { return *m_editor; }
    [[nodiscard]] HeaderForm &header() const { return *m_header; }
    [[nodiscard]] FindBar &findBar() const { return *m_findBar; }
    [[nodiscard]] MentionCard &mentionCard() const { return *m_card; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    /// Null where the article is no translation.
    [[nodiscard]] presentation::SideBySideModel *sideBySide() const { return m_sideBySide; }
    /// The headline, or what stands for it, with a mark while it is not saved.
    [[nodiscard]] QString title() const;
    void focusText();
    void showError(const Error &error);
    /// Saves the article; asks before an approval is dropped. Calls then() with what was saved, and not where it was
    /// not.
    void save(const std::function<void(const Article &)> &then = {});
    /// Says who approved the article and where it stands, and saves it as a draft only if that is wanted.
    void askBeforeReopening(const std::function<void(const Article &)> &then);
    /// Shows or hides the source beside a translation; shown at first.
    void setSourceVisible(bool isVisible);

signals:
    void titleChanged();
    void filesDropped(const QStringList &files);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Stake;

    void openQuestion(const Stake &stake, const std::function<void(const Article &)> &then);
    void saveOverApproval(const std::function<void(const Article &)> &then);
    void putAside();
    void layOut();
    void connectSession();
    void showNewer();
    void showNote();
    void showSourceHeadline();
    void showState();
    void showWords();
    void showDirection();
    void offerLanguage();
    void showFindings();
    void makeSourceView();
    void showStaleness();
    void retranslate();

    WindowParts m_parts;
    presentation::EditingSession *m_session;
    presentation::ProofingSession *m_proofing;
    presentation::IgnoredModel *m_ignored;
    MessageBar *m_messages;
    QString m_failure; ///< the last one said there
    MessageBar *m_staleness;
    MessageBar *m_note;       ///< what the sub-editor wants mended, or why the story was killed
    QString m_closedNote;     ///< the note that was read and closed
    QLabel *m_sourceHeadline; ///< of what is translated here, over the headline it becomes
    HeaderForm *m_header;
    QSplitter *m_columns;
    ArticleEditor *m_editor;
    FindBar *m_findBar;
    MentionCard *m_card;
    QWidget *m_source = nullptr;
    presentation::SideBySideModel *m_sideBySide = nullptr;
    QAction *m_markUpToDate;
    QAction *m_takeLanguage;
    QLabel *m_status;
    QLabel *m_words;
    QLabel *m_direction;
    QToolButton *m_findings;     ///< how many there are; goes to their list
    QToolButton *m_ignoredCount; ///< how many are ignored, likewise; hidden while none is
    QLabel *m_saved;
    bool m_isSourceVisible = true;
    bool m_isLanguageOffered = false; ///< once is enough
};

} // namespace nashra::widgets
