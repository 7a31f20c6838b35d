// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/exporters/exporterfixtures.h"
#include "publishing/exporterregistry.h"
#include "publishing/filenames.h"
#include "testlib/verify.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;
using namespace nashra::testlib;

Q_DECLARE_METATYPE(nashra::publishing::ArticleInput)
Q_DECLARE_METATYPE(nashra::publishing::BulletinInput)

namespace {

const ExporterRegistry &registry()
{
    static const ExporterRegistry filled = [] {
        ExporterRegistry registry;
        registry.addBuiltIn();
        return registry;
    }();
    return filled;
}

/// The standard options, and for every flag and choice one more set with the other value.
QList<ExportOptions> optionSetsOf(const ExporterInfo &info)
{
    QList<ExportOptions> sets{{}};
    for (const OptionInfo &option : info.options) {
        if (option.kind == OptionInfo::Kind::Flag)
            sets << ExportOptions{{option.id, !option.standard.toBool()}};
        for (auto it = option.choices.begin(); it != option.choices.end(); ++it) {
            if (it.key() != option.standard.toString())
                sets << ExportOptions{{option.id, it.key()}};
        }
    }
    return sets;
}

QByteArray nameOf(const ExporterInfo &info, const ExportOptions &options)
{
    QByteArray name = info.id.toUtf8();
    for (auto it = options.begin(); it != options.end(); ++it)
        name += ' ' + it.key().toUtf8() + '=' + it.value().toString().toUtf8();
    return name;
}

/// One row for every exporter, set of options and fixture.
void addRows(const QList<ExportFixture> &fixtures)
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ExportOptions>("options");
    QTest::addColumn<ArticleInput>("input");
    for (const ExporterInfo &info : registry().exporters()) {
        for (const ExportOptions &options : optionSetsOf(info)) {
            for (const ExportFixture &fixture : fixtures) {
                if (info.languages.contains(fixture.input.content.language))
                    QTest::addRow("%s: %s", nameOf(info, options).constData(), qPrintable(fixture.name))
                        << info.id << options << fixture.input;
            }
        }
    }
}

QString errorsIn(const QList<Finding> &findings)
{
    QStringList errors;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            errors << finding.rule + u": "_s + finding.arguments.join(u" | "_s);
    }
    return errors.join(u'\n');
}

} // namespace

/// What every exporter promises, run over all there are: a new one is done when it passes.
class ExporterContract : public QObject
{
    Q_OBJECT

private slots:
    void thereAreExporters();
    void describesItself_data();
    void describesItself();
    void carriesTrickyStories_data() { addRows(trickyFixtures()); }
    void carriesTrickyStories() { carriesAStory(); }
    void carriesTheDemoStories_data() { addRows(demoFixtures(Language::English) + demoFixtures(Language::Arabic)); }
    void carriesTheDemoStories() { carriesAStory(); }
    void carriesABulletin_data();
    void carriesABulletin();
    void seesDamage_data() { addRows(trickyFixtures()); }
    void seesDamage();
    void seesAnotherStory_data() { addRows(trickyFixtures()); }
    void seesAnotherStory();
    void marksAPreview_data() { addRows(trickyFixtures()); }
    void marksAPreview();

private:
    void carriesAStory();
};

void ExporterContract::thereAreExporters()
{
    QVERIFY(registry().refused().isEmpty());
    QVERIFY(registry().find(u"html"_s));
    QVERIFY(registry().find(u"plaintext"_s));
}

void ExporterContract::describesItself_data()
{
    QTest::addColumn<QString>("id");
    for (const ExporterInfo &info : registry().exporters())
        QTest::newRow(qPrintable(info.id)) << info.id;
}

void ExporterContract::describesItself()
{
    QFETCH(QString, id);
    const ExporterInfo info = *registry().find(id);
    QVERIFY(info.name.contains(Language::English));
    QVERIFY(info.name.contains(Language::Arabic));
    for (const OptionInfo &option : info.options) {
        QVERIFY2(option.name.contains(Language::English), qPrintable(option.id));
        QVERIFY2(option.name.contains(Language::Arabic), qPrintable(option.id));
        const bool isChoice = option.kind == OptionInfo::Kind::Choice;
        QCOMPARE(isChoice, !option.choices.isEmpty());
        QVERIFY(!isChoice || option.choices.contains(option.standard.toString()));
    }
    VERIFY_ERROR(registry().create(id, {{u"no-such-option"_s, 1}}), ErrorCode::InvalidInput);
}

void ExporterContract::carriesAStory()
{
    QFETCH(QString, id);
    QFETCH(ExportOptions, options);
    QFETCH(ArticleInput, input);
    const auto exporter = registry().create(id, options);
    VERIFY_OK(exporter);
    const Result<Payload> payload = (*exporter)->render(input);
    VERIFY_OK(payload);

    QVERIFY2(isSafeFileName(payload->fileName), qPrintable(payload->fileName));
    QVERIFY(payload->fileName.endsWith(u'.' + registry().find(id)->suffix));
    QVERIFY(payload->mediaType.startsWith(registry().find(id)->mediaType));
    for (const Attachment &attachment : payload->attachments)
        QVERIFY2(isSafeFileName(attachment.fileName), qPrintable(attachment.fileName));
    const QString errors = errorsIn((*exporter)->check(*payload, input));
    QVERIFY2(errors.isEmpty(), qPrintable(errors));

    QCOMPARE(*(*exporter)->render(input), *payload);
    const auto another = registry().create(id, options);
    VERIFY_OK(another);
    QCOMPARE(*(*another)->render(input), *payload);
}

void ExporterContract::carriesABulletin_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<ExportOptions>("options");
    QTest::addColumn<BulletinInput>("input");
    for (const ExporterInfo &info : registry().exporters()) {
        for (const ExportOptions &options : optionSetsOf(info)) {
            for (const Language language : info.languages) {
                const QByteArray name = nameOf(info, options) + ' ' + languageCode(language).toUtf8();
                QTest::addRow("%s: demo", name.constData())
                    << info.id << options << bulletinOf(demoFixtures(language), language);
                QTest::addRow("%s: tricky", name.constData())
                    << info.id << options << bulletinOf(trickyFixtures(), language);
            }
        }
    }
}

void ExporterContract::carriesABulletin()
{
    QFETCH(QString, id);
    QFETCH(ExportOptions, options);
    QFETCH(BulletinInput, input);
    const auto exporter = registry().create(id, options);
    VERIFY_OK(exporter);
    const Result<Payload> payload = (*exporter)->render(input);
    VERIFY_OK(payload);
    QVERIFY2(isSafeFileName(payload->fileName), qPrintable(payload->fileName));
    const QString errors = errorsIn((*exporter)->check(*payload, input));
    QVERIFY2(errors.isEmpty(), qPrintable(errors));
    QCOMPARE(*(*exporter)->render(input), *payload);

    std::swap(input.articles.first(), input.articles.last());
    QVERIFY2(!errorsIn((*exporter)->check(*payload, input)).isEmpty(), "another order went unseen");
}

void ExporterContract::seesDamage()
{
    QFETCH(QString, id);
    QFETCH(ExportOptions, options);
    QFETCH(ArticleInput, input);
    const auto exporter = registry().create(id, options);
    VERIFY_OK(exporter);
    Payload payload = *(*exporter)->render(input);
    payload.bytes.chop(payload.bytes.size() / 3);
    QVERIFY(!errorsIn((*exporter)->check(payload, input)).isEmpty());
    payload.bytes.clear();
    QVERIFY(!errorsIn((*exporter)->check(payload, input)).isEmpty());
}

void ExporterContract::seesAnotherStory()
{
    QFETCH(QString, id);
    QFETCH(ExportOptions, options);
    QFETCH(ArticleInput, input);
    const auto exporter = registry().create(id, options);
    VERIFY_OK(exporter);
    const Payload payload = *(*exporter)->render(input);
    ArticleInput other = input;
    other.content.headline += u" not"_s;
    QVERIFY2(!errorsIn((*exporter)->check(payload, other)).isEmpty(), "another headline went unseen");
    if (input.content.body.isBlank())
        return;
    other = input;
    other.content.body.paragraphs.last().runs.last().text += u" not"_s;
    QVERIFY2(!errorsIn((*exporter)->check(payload, other)).isEmpty(), "a word more went unseen");
}

void ExporterContract::marksAPreview()
{
    QFETCH(QString, id);
    QFETCH(ExportOptions, options);
    QFETCH(ArticleInput, input);
    const auto exporter = registry().create(id, options);
    VERIFY_OK(exporter);
    const Payload released = *(*exporter)->render(input);
    input.isPreview = true;
    const Payload preview = *(*exporter)->render(input);
    QVERIFY(preview.bytes.size() > released.bytes.size());
    if (input.content.language == Language::English)
        QVERIFY(preview.bytes.contains("NOT FOR PUBLICATION") && !released.bytes.contains("NOT FOR PUBLICATION"));
    const QString errors = errorsIn((*exporter)->check(preview, input));
    QVERIFY2(errors.isEmpty(), qPrintable(errors));
}

QTEST_GUILESS_MAIN(ExporterContract)
#include "exportercontract.moc"
