// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spelling/dictionaries.h"
#include "presentation/session/desksession.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace nashra::presentation {

class HouseRules;
class RulesModel;

/// What a newsroom decides about its copy desk, while somebody looks at it: dictionaries, names of months, the folder
/// of house style, the rules that are on. Kept with save(); until then nobody else sees a change. GUI thread.
class CopyDeskSettings : public QObject
{
    Q_OBJECT

public:
    struct Choice
    {
        QString id;   ///< as the settings have it; empty for the default
        QString text; ///< in the language of the window

        bool operator==(const Choice &) const = default;
    };

    /// The desk must outlive this.
    explicit CopyDeskSettings(DeskSession &desk, QObject *parent = nullptr);
    ~CopyDeskSettings() override;

    /// Chiefs only, as the store has it.
    [[nodiscard]] bool canChange() const;
    [[nodiscard]] bool isChanged() const;

    /// The default first, then those of this machine, and the one that is wanted even where it is not installed here.
    [[nodiscard]] QList<Choice> dictionaries(Language language) const;
    [[nodiscard]] QString dictionary(Language language) const { return m_draft.dictionaries.value(language); }
    void setDictionary(Language language, const QString &id);

    /// The names of months an Arabic text may have.
    [[nodiscard]] static QList<Choice> monthSets();
    [[nodiscard]] const QString &monthSet() const { return m_draft.monthSet; }
    void setMonthSet(const QString &id);

    [[nodiscard]] const QString &styleFolder() const { return m_draft.styleFolder; }
    /// Its rules are listed as soon as they are read.
    void setStyleFolder(const QString &folder);
    /// What keeps rules of the folder from being used, a sentence each.
    [[nodiscard]] QStringList problems() const;

    [[nodiscard]] RulesModel &rules() const { return *m_rules; }

    /// Keeps what was changed here, on top of what others changed meanwhile. Errors: those of SettingsStore::save().
    QFuture<Result<void>> save();
    /// Switches a rule, or all of a kind, off for everybody. Errors: those of SettingsStore::save().
    [[nodiscard]] static QFuture<Result<void>> switchOff(const DeskSession &desk, const QString &ruleOrKind);

signals:
    /// Something is another than it was, or who may change it.
    void changed();
    /// dictionaries() is another.
    void dictionariesChanged();

private:
    void takeStored();
    [[nodiscard]] NewsroomSettings draft() const;
    void listRules();
    void findDictionaries();

    DeskSession &m_desk;
    std::unique_ptr<HouseRules> m_house;
    RulesModel *m_rules;
    QList<language::DictionaryInfo> m_found;
    NewsroomSettings m_stored; ///< as the draft was begun from, or what came since
    NewsroomSettings m_draft;  ///< but for the rules, which the model has
};

} // namespace nashra::presentation
