// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/session/desksession.h"

#include <QFuture>
#include <QObject>

namespace nashra::presentation {

class DesksModel;
struct DraftDesk;

/// What a newsroom is called and which desks it has, while somebody looks at it or a chief changes it. Kept with
/// save(); until then nobody else sees a change. GUI thread.
class NewsroomEditor : public QObject
{
    Q_OBJECT

public:
    /// The desk must outlive the editor.
    explicit NewsroomEditor(DeskSession &desk, QObject *parent = nullptr);
    ~NewsroomEditor() override;

    /// Chiefs only, as the store has it.
    [[nodiscard]] bool canChange() const;
    [[nodiscard]] bool isChanged() const;

    /// As typed.
    [[nodiscard]] QString name(Language language) const { return m_name.value(language); }
    void setName(Language language, const QString &text);
    [[nodiscard]] QString agency(Language language) const { return m_agency.value(language); }
    void setAgency(Language language, const QString &text);
    [[nodiscard]] DesksModel &desks() const { return *m_desks; }

    /// Why a desk stays, as a sentence; empty where it can be taken away.
    [[nodiscard]] QString reasonAgainstRemoving(int row) const;
    /// What has to be mended first, as a sentence; empty where nothing has.
    [[nodiscard]] QString problem() const;
    /// Keeps what was changed here, on top of what others changed meanwhile; what is entered before it has answered is
    /// lost. Errors: those of SettingsStore::change(), Conflict (the id that was typed for a new desk is another's by
    /// now; items = {the id}).
    QFuture<Result<NewsroomSettings>> save();
    /// What save() answered, as a sentence that helps to mend it.
    [[nodiscard]] QString refusalText(const Error &error) const;

signals:
    /// Something is another than it was, or who may change it.
    void changed();
    void failed(const nashra::Error &error);

private:
    void takeStored();
    void takeSaved(const NewsroomSettings &saved);
    void beginFrom(const NewsroomSettings &stored, const QList<DraftDesk> &desks);
    void count();
    [[nodiscard]] NewsroomSettings draft() const;
    [[nodiscard]] static QString twiceText(const QString &deskId);
    [[nodiscard]] QString inUseText(const QString &deskId, qint64 articles) const;

    DeskSession &m_desk;
    DesksModel *m_desks;
    NewsroomSettings m_stored;  ///< as the draft was begun from, or what came since
    NewsroomSettings m_cleaned; ///< the same as it would be kept, to tell whether anything was changed
    LocalizedText m_name;       ///< as typed, like the desks
    LocalizedText m_agency;
};

} // namespace nashra::presentation
