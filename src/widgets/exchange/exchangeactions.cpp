// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/exchange/exchangeactions.h"

#include "presentation/actions/actionregistry.h"
#include "presentation/base/onresult.h"
#include "presentation/exchange/exchangetexts.h"
#include "presentation/exchange/packchoice.h"
#include "presentation/exchange/registryexport.h"
#include "presentation/session/desksession.h"
#include "widgets/common/filedialog.h"
#include "widgets/common/messagebar.h"
#include "widgets/exchange/importentitiesdialog.h"
#include "widgets/exchange/packsdialog.h"
#include "widgets/main/mainwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QProgressDialog>

#include <array>

namespace nashra::widgets {

using namespace Qt::StringLiterals;
using importing::EntityFormat;
using presentation::RegistryExport;

namespace {

constexpr std::array formats{EntityFormat::Csv, EntityFormat::Json, EntityFormat::Tbx};

} // namespace

ExchangeActions::ExchangeActions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_export(new RegistryExport(window.parts().desk, this))
{
    presentation::ActionRegistry &actions = window.parts().actions;
    actions.bind(u"registry.import"_s, this,
                 [this] { (new ImportEntitiesDialog(m_window.parts(), &m_window))->open(); });
    actions.bind(u"registry.export"_s, this, [this] { askForFile(); });
    actions.bind(u"registry.packs"_s, this, [this] { (new PacksDialog(m_window.parts(), &m_window))->open(); });
    connect(&window.parts().desk, &presentation::DeskSession::userChanged, this, &ExchangeActions::refresh);
    connect(&window.parts().desk, &presentation::DeskSession::uiLanguageChanged, this, &ExchangeActions::refresh);
    refresh();
}

void ExchangeActions::refresh()
{
    for (const QString &id : {u"registry.import"_s, u"registry.packs"_s})
        m_window.parts().actions.setState(id, m_window.parts().desk.hasUser(), tr("nobody is at the desk"));
}

void ExchangeActions::offerPacks()
{
    presentation::onResult(presentation::isRegistryEmpty(m_window.parts().desk), this,
                           [this](const Result<bool> &isEmpty) {
                               if (!isEmpty || !*isEmpty)
                                   return;
                               auto *dialog = new PacksDialog(m_window.parts(), &m_window);
                               dialog->suggest();
                               dialog->open();
                           });
}

void ExchangeActions::askForFile()
{
    QStringList filters;
    for (const EntityFormat format : formats)
        filters << u"%1 (*.%2)"_s.arg(presentation::entityFormatText(format), importing::entityFormatName(format));
    auto *dialog = new FileDialog(&m_window, tr("Export names"), QDir::homePath());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(importing::entityFormatName(formats.front()));
    const QDate today = m_window.parts().desk.clock().now().toDateTimeUtc().toLocalTime().date();
    dialog->selectFile(u"names-%1.%2"_s.arg(today.toString(Qt::ISODate), importing::entityFormatName(formats.front())));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters](const QString &filter) {
        const QString suffix = importing::entityFormatName(formats[size_t(filters.indexOf(filter))]);
        dialog->setDefaultSuffix(suffix);
        // The end of the name decides, so it goes with the filter.
        const QFileInfo chosen(dialog->selectedFiles().value(0));
        if (importing::entityFormatOfName(chosen.fileName()))
            dialog->selectFile(chosen.completeBaseName() + u'.' + suffix);
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this, dialog, filters](const QString &file) {
        exportTo(file, int(filters.indexOf(dialog->selectedNameFilter())));
    });
    dialog->open();
}

void ExchangeActions::exportTo(const QString &file, int format)
{
    if (m_export->isRunning())
        return;
    auto *progress = new QProgressDialog(tr("Exporting names…"), tr("&Stop"), 0, 0, &m_window);
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(500);
    connect(progress, &QProgressDialog::canceled, m_export, &RegistryExport::stop);
    connect(m_export, &RegistryExport::progressed, progress, [progress](qint64) { progress->setValue(0); });
    connect(m_export, &RegistryExport::finished, progress,
            [this, progress, file](const importing::EntityExportReport &report) {
                progress->deleteLater();
                m_window.messages().show(report.isWhole() ? MessageBar::Tone::Success : MessageBar::Tone::Warning,
                                         presentation::exportReportText(report, QDir::toNativeSeparators(file)));
            });
    connect(m_export, &RegistryExport::failed, progress, [this, progress](const Error &error) {
        progress->deleteLater();
        if (error.code != ErrorCode::Cancelled)
            m_window.showError(error);
    });
    // The end of the name decides where it says something; the filter where it does not.
    m_export->start(file, importing::entityFormatOfName(file).value_or(formats[size_t(std::max(0, format))]));
}

} // namespace nashra::widgets
