// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/entities/entitypacks.h"
#include "presentation/exchange/importrun.h"

#include <QAbstractListModel>

namespace nashra::presentation {

/// The packs that come with the program, to be chosen from and added to the registry, with what they need.
class PackChoice : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PackChoice(DeskSession &desk, QObject *parent = nullptr);

    [[nodiscard]] bool hasChosen() const;
    /// Chooses those that are of use to every newsroom.
    void chooseBasic();
    [[nodiscard]] bool isRunning() const { return m_run.isRunning(); }
    /// Adds those that are chosen, all or none. Does nothing while it does so already.
    void add();
    void stop() { m_run.stop(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void progressed(int permille);
    void finished(const nashra::importing::EntityImportReport &report);
    /// Nothing was written; Cancelled where it was stopped.
    void failed(const nashra::Error &error);

private:
    DeskSession &m_desk;
    ImportRun m_run;
    QList<importing::EntityPack> m_packs;
    QList<bool> m_isChosen;
};

/// Whether a newsroom has no names yet.
[[nodiscard]] QFuture<Result<bool>> isRegistryEmpty(const DeskSession &desk);

} // namespace nashra::presentation
