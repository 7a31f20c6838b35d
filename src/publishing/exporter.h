// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/findings/finding.h"
#include "publishing/exportinput.h"

#include <QVariantMap>
#include <QtPlugin>

#include <memory>

namespace nashra::publishing {

/// One thing a person may set about an exporter, described as data: the host draws the form and checks the values.
struct OptionInfo
{
    enum class Kind { Flag, Choice, Text, Number };

    QString id;
    Kind kind = Kind::Flag;
    LocalizedText name;
    QVariant standard;                    ///< the value where none is set: bool, QString or int
    QMap<QString, LocalizedText> choices; ///< of a Choice: id and name
    int least = 0;                        ///< of a Number
    int most = 0;

    bool operator==(const OptionInfo &) const = default;
};

/// Values of options by their ids.
using ExportOptions = QVariantMap;

/// How an exporter treats a bulletin.
enum class BulletinForm {
    Index, ///< its payload points at the payloads of the articles, which are written beside it
    Whole, ///< its payload holds the articles
};

/// What is known of an exporter before any of its code runs: read from the JSON metadata of the plugin.
struct ExporterInfo
{
    QString id;      ///< "html"
    QString version; ///< of the exporter
    LocalizedText name;
    QString suffix;    ///< of its files, without the dot
    QString mediaType; ///< without charset
    QList<Language> languages;
    BulletinForm bulletinForm = BulletinForm::Whole;
    bool isNaming = false;     ///< says which entities an article names, see ArticleInput::names
    QList<OptionInfo> options; ///< asked of the factory once it is loaded

    bool operator==(const ExporterInfo &) const = default;
};

/// Turns articles and bulletins into bytes. Values in, bytes out: no widget, store, network or clock, and the same
/// input gives the same bytes. Options are fixed when it is made. All functions may be called from any thread, by one
/// at a time.
class Exporter
{
public:
    virtual ~Exporter() = default;

    /// Errors: InvalidInput (a template that cannot be filled), TooLarge.
    [[nodiscard]] virtual Result<Payload> render(const ArticleInput &input) const = 0;
    [[nodiscard]] virtual Result<Payload> render(const BulletinInput &input) const = 0;

    /// Reads a payload back and compares it with what it was made from. A Finding of Severity::Error means that the
    /// payload must not leave; a milder one tells what the format could not carry.
    [[nodiscard]] virtual QList<Finding> check(const Payload &payload, const ArticleInput &input) const = 0;
    [[nodiscard]] virtual QList<Finding> check(const Payload &payload, const BulletinInput &input) const = 0;
};

/// What a plugin's QObject implements, beside Q_PLUGIN_METADATA(IID NASHRA_EXPORTER_IID FILE "exporter.json").
/// Keys of the metadata: Id, ApiVersion (exporterApiVersion), Version, DisplayName, Suffix, MediaType, Languages,
/// Bulletin ("index" or "whole") and, where it has a use for the names in articles, Names (true).
class ExporterFactory
{
public:
    virtual ~ExporterFactory() = default;

    [[nodiscard]] virtual QList<OptionInfo> options() const = 0;

    /// options holds a valid value for every option. Errors: NotFound, Io, InvalidInput (a theme that cannot be used).
    [[nodiscard]] virtual Result<std::unique_ptr<Exporter>> create(const ExportOptions &options) const = 0;
};

inline constexpr int exporterApiVersion = 1;

} // namespace nashra::publishing

#define NASHRA_EXPORTER_IID "org.nashra.Exporter/1"
Q_DECLARE_INTERFACE(nashra::publishing::ExporterFactory, NASHRA_EXPORTER_IID)
