// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporters/html/htmltheme.h"

#include "publishing/exporters/html/markup.h"
#include "publishing/exporters/html/templatecompiler.h"
#include "publishing/filenames.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace nashra::publishing {

using namespace Qt::StringLiterals;

namespace {

const QString builtInFolder = u":/nashra/templates/html/default"_s;

const QStringList sharedFields{u"language"_s,  u"direction"_s, u"newsroom"_s,  u"headline"_s, u"headlineHtml"_s,
                               u"isPreview"_s, u"styleFile"_s, u"styleText"_s, u"jsonLd"_s,   u"number"_s,
                               u"times"_s,     u"timeLabel"_s, u"timeIso"_s,   u"timeText"_s, u"url"_s,
                               u"titleHtml"_s, u"teaser"_s,    u"teaserHtml"_s};
const QStringList articleFields =
    sharedFields + QStringList{u"description"_s,    u"keywords"_s,    u"counterparts"_s, u"otherCode"_s,
                               u"otherDirection"_s, u"bulletin"_s,    u"bulletinUrl"_s,  u"bulletinTitleHtml"_s,
                               u"section"_s,        u"sectionHtml"_s, u"followUp"_s,     u"byline"_s,
                               u"bylineHtml"_s,     u"bodyHtml"_s,    u"signOff"_s,      u"signOffHtml"_s,
                               u"hasRelated"_s,     u"related"_s};
const QStringList bulletinFields = sharedFields + QStringList{u"items"_s, u"namesUrl"_s};
const QStringList namesFields =
    sharedFields + QStringList{u"groups"_s,        u"groupTitle"_s,       u"entries"_s,   u"nameHtml"_s,
                               u"otherNameHtml"_s, u"otherName"_s,        u"otherCode"_s, u"otherDirection"_s,
                               u"office"_s,        u"officeHtml"_s,       u"stories"_s,   u"bulletinUrl"_s,
                               u"bulletinTitle"_s, u"bulletinTitleHtml"_s};

Result<QByteArray> read(const QString &path)
{
    constexpr qint64 largest = 1 << 20;
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"no such file: "_s + path, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()), {path});
    const QByteArray bytes = file.read(largest + 1);
    if (bytes.size() > largest)
        return fail(ErrorCode::TooLarge, path + u": over 1 MiB"_s, {path});
    return bytes;
}

Result<QJsonObject> readJson(const QString &path)
{
    const Result<QByteArray> bytes = read(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (!document.isObject())
        return fail(ErrorCode::InvalidInput,
                    u"%1: at byte %2: %3"_s.arg(path).arg(error.offset).arg(error.errorString()), {path});
    return document.object();
}

/// What kainjow writes into.
struct Sink
{
    std::string &out;

    Sink &operator<<(const std::string &text)
    {
        out += text;
        return *this;
    }
};

/// "GMT+5:30"; the minutes only where there are some.
QString zoneText(int offsetSeconds)
{
    const int minutes = std::abs(offsetSeconds) / 60;
    QString text = u"GMT"_s;
    if (minutes > 0)
        text += (offsetSeconds < 0 ? u'-' : u'+') + QString::number(minutes / 60);
    if (minutes % 60 > 0)
        text += u":%1"_s.arg(minutes % 60, 2, 10, QChar(u'0'));
    return text;
}

} // namespace

Result<HtmlTheme> HtmlTheme::load(const QString &folder)
{
    HtmlTheme theme;
    const bool isOwn = !folder.isEmpty();
    const QDir dir(isOwn ? folder : builtInFolder);
    if (!dir.exists())
        return fail(ErrorCode::NotFound, u"no such folder: "_s + folder, {folder});
    // The built-in words come first, so that a theme may say as few of its own as it likes.
    for (const QString &path : {builtInFolder + u"/theme.json"_s, dir.filePath(u"theme.json"_s)}) {
        if (const auto labels = theme.readLabels(path); !labels)
            return tl::unexpected(labels.error());
    }
    const Result<QJsonObject> json = readJson(dir.filePath(u"theme.json"_s));
    if (!json)
        return tl::unexpected(json.error());
    const QString styleName = (*json)[u"style"_s].toString(u"style.css"_s);
    if (!isSafeFileName(styleName))
        return fail(ErrorCode::InvalidInput, u"theme.json: \"%1\" is no safe file name"_s.arg(styleName), {styleName});
    const Result<QByteArray> style = read(dir.filePath(styleName));
    if (!style)
        return tl::unexpected(style.error());
    // It may be put inside a page, where these would end the element or the CDATA section around it.
    if (style->contains("</") || style->contains("]]>"))
        return fail(ErrorCode::InvalidInput, dir.filePath(styleName) + u": \"</\" or \"]]>\" in a style sheet"_s);
    theme.m_style = *style;
    theme.m_styleFileName = u"theme-%1.css"_s.arg(safeFileStem(dir.dirName()));

    const auto compile = [&](const QString &name, const QStringList &known, const QStringList &required) {
        QString path = dir.filePath(name);
        // Themes are older than this page.
        if (name == "names.mustache"_L1 && !QFile::exists(path))
            path = builtInFolder + u'/' + name;
        return read(path).and_then(
            [&](const QByteArray &text) { return compileTemplate(text, path, known, required); });
    };
    auto article = compile(u"article.mustache"_s, articleFields, {u"isPreview"_s, u"bodyHtml"_s});
    if (!article)
        return tl::unexpected(article.error());
    auto bulletin = compile(u"bulletin.mustache"_s, bulletinFields, {u"isPreview"_s, u"items"_s, u"url"_s});
    if (!bulletin)
        return tl::unexpected(bulletin.error());
    auto names = compile(u"names.mustache"_s, namesFields, {u"isPreview"_s, u"nameHtml"_s, u"stories"_s, u"url"_s});
    if (!names)
        return tl::unexpected(names.error());
    theme.m_names = std::move(*names);
    theme.m_article = std::move(*article);
    theme.m_bulletin = std::move(*bulletin);
    return theme;
}

Result<void> HtmlTheme::readLabels(const QString &path)
{
    const Result<QJsonObject> json = readJson(path);
    if (!json)
        return tl::unexpected(json.error());
    for (const Language language : {Language::English, Language::Arabic}) {
        const QString code = languageCode(language);
        const QJsonObject labels = (*json)[u"labels"_s][code].toObject();
        for (auto it = labels.begin(); it != labels.end(); ++it)
            m_labels[language][it.key()] = it.value().toString();
        const QJsonArray months = (*json)[u"months"_s][code].toArray();
        if (!months.isEmpty() && months.size() != 12)
            return fail(ErrorCode::InvalidInput, path + u": months: not twelve"_s, {path});
        for (qsizetype i = 0; i < months.size(); ++i) {
            if (i == 0)
                m_months[language].clear();
            m_months[language] << months[i].toString();
        }
        mustache::data fields;
        for (auto it = m_labels[language].begin(); it != m_labels[language].end(); ++it)
            fields[utf8(it.key())] = mustache::data(utf8(it.value()));
        m_labelFields[language] = mustache::data();
        m_labelFields[language].set("labels", fields);
    }
    return ok();
}

QString HtmlTheme::label(Language language, const QString &key) const
{
    return m_labels.value(language).value(key);
}

QString HtmlTheme::timeText(Language language, const ZonedInstant &time) const
{
    const QDateTime local = time.toLocal();
    QString text = label(language, u"time"_s);
    text.replace("{day}"_L1, QString::number(local.date().day()));
    text.replace("{month}"_L1, m_months.value(language).value(local.date().month() - 1));
    text.replace("{year}"_L1, QString::number(local.date().year()));
    text.replace("{clock}"_L1, local.toString(u"HH:mm"_s));
    text.replace("{zone}"_L1, zoneText(time.offsetSeconds));
    return text;
}

QByteArray HtmlTheme::articlePage(Language language, FieldSets fields) const
{
    return fill(*m_article, language, fields);
}

QByteArray HtmlTheme::bulletinPage(Language language, FieldSets fields) const
{
    return fill(*m_bulletin, language, fields);
}

QByteArray HtmlTheme::namesPage(Language language, FieldSets fields) const
{
    return fill(*m_names, language, fields);
}

QByteArray HtmlTheme::fill(mustache::mustache &page, Language language, FieldSets fields) const
{
    constexpr std::size_t usualPage = 16 * 1024;
    mustache::context<std::string> context;
    context.push(&m_labelFields.at(language));
    for (const mustache::data *set : fields)
        context.push(set);
    std::string text;
    text.reserve(usualPage);
    Sink sink{text};
    page.render(context, sink);
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace nashra::publishing
