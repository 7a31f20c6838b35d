// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/textdecoder.h"

#include "testlib/verify.h"

#include <QStringEncoder>
#include <QTest>

#include <iconv.h>

using namespace nashra;
using namespace nashra::importing;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

namespace {

const QString arabic =
    u"دمشق - أعيد فتح المرفأ يوم الثلاثاء بعد عاصفة استمرت ثلاثة أيام، وغادرت العبّارات عند الظهر.\n"_s;
const QString western = u"Le café « Müller » a rouvert mardi après trois jours de tempête.\n"_s;

QByteArray inCodePage(const QString &text, const char *codePage)
{
    iconv_t handle = iconv_open(codePage, "UTF-8");
    QByteArray in = text.toUtf8();
    QByteArray out(in.size(), Qt::Uninitialized);
    char *from = in.data();
    char *to = out.data();
    size_t left = size_t(in.size());
    size_t room = size_t(out.size());
    const size_t converted = iconv(handle, &from, &left, &to, &room);
    iconv_close(handle);
    return converted == size_t(-1) ? QByteArray() : out.first(out.size() - qsizetype(room));
}

QByteArray inUtf16(const QString &text, QStringConverter::Encoding encoding, bool hasMark)
{
    QStringEncoder encoder(encoding, hasMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

/// Bytes from outside as text.
class TestTextDecoder : public QObject
{
    Q_OBJECT

private slots:
    void encodingsAreFound_data();
    void encodingsAreFound();
    void aDeclaredCodePageIsTakenAtItsWord();
    void aDeclarationThatCannotBeIsPassedOver();
    void whatNeverMeetsTheEyeIsTakenOut();
    void lineEndsBecomeLineFeeds();
    void oneDamagedPlaceDoesNotChangeTheEncoding();
    void halfACharacterAtTheEndIsCounted();
    void binaryFilesAreRefusedByName_data();
    void binaryFilesAreRefusedByName();
    void noiseIsRefused();
    void fiftyMegabytesAreReadAndSixtyFiveRefused();
};

void TestTextDecoder::encodingsAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *what, const QByteArray &bytes, const QString &encoding, const QString &text) {
        QTest::newRow(what) << bytes << encoding << text;
    };
    using enum QStringConverter::Encoding;
    row("nothing", {}, u"UTF-8"_s, {});
    row("ASCII", "Harbour reopens\n", u"UTF-8"_s, u"Harbour reopens\n"_s);
    row("UTF-8 in Arabic", arabic.toUtf8(), u"UTF-8"_s, arabic);
    row("UTF-8 with a mark", "\xEF\xBB\xBF" + arabic.toUtf8(), u"UTF-8"_s, arabic);
    row("a mark and nothing else", "\xEF\xBB\xBF", u"UTF-8"_s, {});
    row("UTF-16LE with a mark", inUtf16(arabic, Utf16LE, true), u"UTF-16LE"_s, arabic);
    row("UTF-16BE with a mark", inUtf16(western, Utf16BE, true), u"UTF-16BE"_s, western);
    row("UTF-16LE in Arabic", inUtf16(arabic, Utf16LE, false), u"UTF-16LE"_s, arabic);
    row("UTF-16BE in English", inUtf16(u"Harbour reopens"_s, Utf16BE, false), u"UTF-16BE"_s, u"Harbour reopens"_s);
    row("Windows-1256", inCodePage(arabic, "CP1256"), u"windows-1256"_s, arabic);
    row("Latin-1", inCodePage(western, "ISO-8859-1"), u"windows-1252"_s, western);
    QString plain = arabic;
    row("ISO-8859-6", inCodePage(plain, "ISO-8859-6"), u"ISO-8859-6"_s, plain);
}

void TestTextDecoder::encodingsAreFound()
{
    QFETCH(QByteArray, bytes);
    const DecodedText decoded = must(decodeText(bytes));
    QTEST(decoded.encoding, "encoding");
    QTEST(decoded.text, "text");
}

void TestTextDecoder::aDeclaredCodePageIsTakenAtItsWord()
{
    const QByteArray bytes = inCodePage(western, "ISO-8859-1");
    QCOMPARE(must(decodeText(bytes, "iso-8859-1")).text, western);
    QCOMPARE(must(decodeText(inCodePage(arabic, "CP1256"), "windows-1256")).text, arabic);
    // Short text tells no detector anything.
    QCOMPARE(must(decodeText(inCodePage(u"سلام"_s, "CP1256"), "windows-1256")).text, u"سلام"_s);
    QCOMPARE(must(decodeText(inCodePage(u"Łódź"_s, "ISO-8859-2"), "iso-8859-2")).text, u"Łódź"_s);
}

void TestTextDecoder::aDeclarationThatCannotBeIsPassedOver()
{
    QCOMPARE(must(decodeText(arabic.toUtf8(), "windows-1256")).text, arabic);
    QCOMPARE(must(decodeText(western.toUtf8(), "iso-8859-99")).text, western);
    QCOMPARE(must(decodeText(inCodePage(arabic, "CP1256"), "iso-8859-99")).text, arabic);
    QCOMPARE(must(decodeText(inCodePage(arabic, "CP1256"), "utf-8")).text, arabic);
}

void TestTextDecoder::whatNeverMeetsTheEyeIsTakenOut()
{
    const DecodedText decoded = must(decodeText(QByteArray("a\0b", 3) + "\x1B[0mc"));
    QCOMPARE(decoded.text, u"ab[0mc"_s);
    QCOMPARE(decoded.removed, 2);
}

void TestTextDecoder::lineEndsBecomeLineFeeds()
{
    QCOMPARE(must(decodeText("a\r\nb\rc\nd")).text, u"a\nb\nc\nd"_s);
}

void TestTextDecoder::oneDamagedPlaceDoesNotChangeTheEncoding()
{
    const DecodedText decoded = must(decodeText(arabic.toUtf8().repeated(3) + "\xFF"));
    QCOMPARE(decoded.encoding, u"UTF-8"_s);
    QCOMPARE(decoded.undecodable, 1);
}

void TestTextDecoder::halfACharacterAtTheEndIsCounted()
{
    const DecodedText decoded = must(decodeText(inUtf16(u"Harbour"_s, QStringConverter::Utf16LE, true) + 'x'));
    QCOMPARE(decoded.text, u"Harbour"_s);
    QCOMPARE(decoded.undecodable, 1);
}

void TestTextDecoder::binaryFilesAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n") << u"PNG"_s;
    QTest::newRow("JPEG") << QByteArray("\xFF\xD8\xFF\xE0") << u"JPEG"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << u"PDF"_s;
    QTest::newRow("office document") << QByteArray("PK\x03\x04 word/document.xml") << u"office document"_s;
    QTest::newRow("program") << QByteArray("\x7F"
                                           "ELF\x02\x01")
                             << u"program"_s;
    QTest::newRow("database") << QByteArray("SQLite format 3\0", 16) << u"database"_s;
}

void TestTextDecoder::binaryFilesAreRefusedByName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    const auto decoded = decodeText(bytes);
    VERIFY_ERROR(decoded, ErrorCode::NotText);
    QVERIFY2(decoded.error().detail.contains(kind), qPrintable(decoded.error().detail));
}

void TestTextDecoder::noiseIsRefused()
{
    QByteArray noise;
    quint32 state = 1;
    for (int i = 0; i < 100'000; ++i) {
        state = state * 1'664'525u + 1'013'904'223u;
        noise += char(state >> 24);
    }
    VERIFY_ERROR(decodeText(noise), ErrorCode::NotText);
    VERIFY_ERROR(decodeText(QByteArray(1'000, '\x01')), ErrorCode::NotText);
}

void TestTextDecoder::fiftyMegabytesAreReadAndSixtyFiveRefused()
{
    const QByteArray line = arabic.toUtf8();
    const QByteArray large = line.repeated(50 * 1024 * 1024 / line.size());
    QCOMPARE(must(decodeText(large)).text.size(), large.size() / line.size() * arabic.size());
    VERIFY_ERROR(decodeText(QByteArray(maxImportBytes + 1, 'a')), ErrorCode::TooLarge);
}

QTEST_APPLESS_MAIN(TestTextDecoder)
#include "test_textdecoder.moc"
