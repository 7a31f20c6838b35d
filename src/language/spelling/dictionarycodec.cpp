// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spelling/dictionarycodec.h"

#include <unicode/ucnv.h>

namespace nashra::language {

using namespace Qt::StringLiterals;

struct DictionaryCodec::Converter
{
    explicit Converter(UConverter *opened)
        : handle(opened, &ucnv_close)
    {
    }

    std::unique_ptr<UConverter, decltype(&ucnv_close)> handle;
};

Result<DictionaryCodec> DictionaryCodec::make(const QByteArray &name)
{
    DictionaryCodec codec;
    QByteArray alias = name.toLower();
    if (alias == "utf-8" || alias == "utf8")
        return codec;
    alias.replace("microsoft-cp", "windows-");
    if (alias.startsWith("iso8859"))
        alias.replace("iso8859", "iso-8859");
    UErrorCode status = U_ZERO_ERROR;
    UConverter *opened = ucnv_open(alias.constData(), &status);
    if (U_FAILURE(status))
        return fail(ErrorCode::Encoding, u"unknown encoding %1"_s.arg(QString::fromLatin1(name)));
    codec.m_converter = std::make_shared<Converter>(opened);
    ucnv_setFromUCallBack(opened, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return codec;
}

Result<DictionaryCodec> DictionaryCodec::ofAffixFile(const QByteArray &affixes)
{
    const QList<QByteArray> lines = affixes.split('\n');
    for (const QByteArray &line : lines) {
        QByteArray words = line.simplified();
        if (words.startsWith("\xEF\xBB\xBF"))
            words.remove(0, 3);
        if (words.startsWith("SET "))
            return make(words.mid(4));
    }
    return make("ISO8859-1");
}

std::optional<QByteArray> DictionaryCodec::encode(QStringView word) const
{
    if (!m_converter)
        return word.toUtf8();
    UErrorCode status = U_ZERO_ERROR;
    QByteArray bytes(UCNV_GET_MAX_BYTES_FOR_STRING(word.size(), ucnv_getMaxCharSize(m_converter->handle.get())),
                     Qt::Uninitialized);
    const int32_t size = ucnv_fromUChars(m_converter->handle.get(), bytes.data(), int32_t(bytes.size()), word.utf16(),
                                         int32_t(word.size()), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    bytes.truncate(size);
    return bytes;
}

QString DictionaryCodec::decode(const QByteArray &bytes) const
{
    if (!m_converter)
        return QString::fromUtf8(bytes);
    UErrorCode status = U_ZERO_ERROR;
    QString text(bytes.size() * 2 + 1, Qt::Uninitialized);
    const int32_t size = ucnv_toUChars(m_converter->handle.get(), reinterpret_cast<UChar *>(text.data()),
                                       int32_t(text.size()), bytes.constData(), int32_t(bytes.size()), &status);
    text.truncate(U_FAILURE(status) ? 0 : size);
    return text;
}

} // namespace nashra::language
