// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "presentation/proofing/findingkind.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <vector>

namespace nashra::presentation {

class DeskSession;

/// A rule of the copy desk.
struct CopyDeskRule
{
    QString id;
    LocalizedText message = {}; ///< of a rule that is data; empty where the program has the sentence
    QString file = {};          ///< it stands in, below the folder of the rules; empty where it is built in

    bool operator==(const CopyDeskRule &) const = default;
};

/// The rules of the copy desk by kind, each with a box that says whether it is on. GUI thread.
class RulesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, IdColumn };

    /// The desk must outlive the model.
    explicit RulesModel(const DeskSession &desk, QObject *parent = nullptr);

    void setRules(const QList<CopyDeskRule> &rules);
    /// Names of rules and kinds as in NewsroomSettings::disabledRules; those of rules that are not in the list are
    /// kept.
    void setDisabled(const QStringList &disabled);
    [[nodiscard]] const QStringList &disabled() const { return m_disabled; }
    /// Boxes can be looked at only.
    void setReadOnly(bool isReadOnly);
    [[nodiscard]] QModelIndex indexOf(const QString &rule) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Somebody switched something.
    void disabledChanged();

private:
    struct Group
    {
        FindingKind kind;
        QList<CopyDeskRule> rules;
    };

    [[nodiscard]] QVariant kindData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant ruleData(const CopyDeskRule &rule, int column, int role) const;
    [[nodiscard]] Qt::CheckState stateOf(const Group &group) const;
    void announceAll();

    const DeskSession &m_desk;
    std::vector<Group> m_groups; ///< those that have rules
    QStringList m_known;
    QStringList m_disabled;
    bool m_isReadOnly = false;
};

/// The rules whose sentence or name holds a text, folded, under their kinds.
class RulesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// The model must outlive the filter.
    explicit RulesFilter(RulesModel &model, QObject *parent = nullptr);

    /// Empty shows all.
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_key;
};

} // namespace nashra::presentation
