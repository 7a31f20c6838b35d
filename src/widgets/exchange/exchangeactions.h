// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace nashra::presentation {
class RegistryExport;
}

namespace nashra::widgets {

class MainWindow;

/// What goes into the registry of names and out of it as a whole: importing, exporting, the packs of names.
class ExchangeActions : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the window, as its child.
    explicit ExchangeActions(MainWindow &window);

    /// Offers the packs where the registry is empty.
    void offerPacks();

private:
    void refresh();
    void askForFile();
    void exportTo(const QString &file, int format);

    MainWindow &m_window;
    presentation::RegistryExport *m_export;
};

} // namespace nashra::widgets
