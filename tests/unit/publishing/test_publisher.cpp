// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishing/exporterregistry.h"
#include "publishing/publisher.h"
#include "testlib/builders.h"
#include "testlib/verify.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace nashra;
using namespace nashra::publishing;
using namespace nashra::testlib;

namespace {

/// An exporter of one language that can be told to fail and remembers what it was given.
class FakeExporter final : public Exporter
{
public:
    [[nodiscard]] Result<Payload> render(const ArticleInput &input) const override
    {
        rendered << input;
        if (failsToRender)
            return fail(ErrorCode::TooLarge, u"too much"_s);
        return Payload{input.fileStem + u".fake"_s, u"text/fake"_s, input.content.headline.toUtf8(), attachments};
    }

    [[nodiscard]] Result<Payload> render(const BulletinInput &input) const override
    {
        renderedBulletins << input;
        return Payload{input.fileStem + u".fake"_s, u"text/fake"_s, input.title.toUtf8(), attachments};
    }

    [[nodiscard]] QList<Finding> check(const Payload &, const ArticleInput &) const override { return findings; }
    [[nodiscard]] QList<Finding> check(const Payload &, const BulletinInput &) const override { return {}; }

    static ExporterInfo info(BulletinForm form = BulletinForm::Index)
    {
        ExporterInfo info;
        info.id = u"fake"_s;
        info.suffix = u"fake"_s;
        info.languages = {Language::English};
        info.bulletinForm = form;
        return info;
    }

    bool failsToRender = false;
    QList<Finding> findings;
    QList<Attachment> attachments;
    mutable QList<ArticleInput> rendered;
    mutable QList<BulletinInput> renderedBulletins;
};

Finding finding(const QString &rule, Severity severity)
{
    Finding said;
    said.rule = rule;
    said.severity = severity;
    return said;
}

Bulletin bulletinOf(const QList<Article> &articles)
{
    Bulletin bulletin;
    bulletin.id = BulletinId::make(buildTime);
    bulletin.title = u"Evening"_s;
    bulletin.number = 3;
    for (const Article &article : articles)
        bulletin.items << BulletinItem{article.id, article.revision};
    return bulletin;
}

} // namespace

class TestPublisher : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void writesAnArticleAndWhatItNeeds();
    void writesNothingTwice();
    void rendersNothingTheGateRefuses_data();
    void rendersNothingTheGateRefuses();
    void refusesALanguageTheFormatDoesNotHave();
    void writesNothingThatDoesNotReadBack();
    void passesOnWhatTheFormatCouldNotCarry();
    void passesOnAFailureToRender();
    void tellsTheExporterTheFacts();
    void writesTheIndexOfABulletinLast();
    void writesAWholeBulletinAsOneFile();
    void writesNoBulletinWhereOneArticleIsHeldBack();
    void refusesArticlesThatAreNotThoseOfTheItems();
    void refusesTwoPagesOfOneName();
    void namesTheFolderThatIsMissing();
    void marksAPreviewAndAsksNoGate();
    void publishesARealBulletin();

private:
    [[nodiscard]] QStringList names() const { return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name); }
    [[nodiscard]] static QStringList namesOf(const Publication &publication);

    std::unique_ptr<QTemporaryDir> m_folder;
    FakeExporter m_exporter;
    PublishContext m_context;
};

void TestPublisher::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_exporter = FakeExporter();
    m_context = PublishContext();
    m_context.now = Instant{buildTime.ms + 60'000};
}

QStringList TestPublisher::namesOf(const Publication &publication)
{
    QStringList names;
    for (const PublishedFile &file : publication.files)
        names << QFileInfo(file.path).fileName();
    return names;
}

void TestPublisher::writesAnArticleAndWhatItNeeds()
{
    m_exporter.attachments = {{u"theme.css"_s, u"text/css"_s, "p{}"}};
    const Article article = anArticle().slugged(u"RAIN"_s).approved();
    const auto publication = Publisher(FakeExporter::info(), m_exporter).publish(article, m_context, m_folder->path());
    VERIFY_OK(publication);
    QCOMPARE(publication->files.size(), 2);
    QCOMPARE(names(), (QStringList{u"rain-en-%1.fake"_s.arg(article.id.toString().right(8)), u"theme.css"_s}));
    for (const PublishedFile &file : publication->files) {
        QVERIFY(file.isChanged);
        QVERIFY(QFile::exists(file.path));
    }
}

void TestPublisher::writesNothingTwice()
{
    const Article article = anArticle().approved();
    const Publisher publisher(FakeExporter::info(), m_exporter);
    VERIFY_OK(publisher.publish(article, m_context, m_folder->path()));
    const auto again = publisher.publish(article, m_context, m_folder->path());
    VERIFY_OK(again);
    QVERIFY(!again->files.first().isChanged);
    QCOMPARE(names().size(), 1);
}

void TestPublisher::rendersNothingTheGateRefuses_data()
{
    QTest::addColumn<Article>("article");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a draft") << anArticle().build() << ErrorCode::NotApproved;
    QTest::newRow("submitted") << anArticle().submitted().build() << ErrorCode::NotApproved;
    QTest::newRow("killed") << anArticle().inState(Status::Killed).build() << ErrorCode::NotApproved;
    QTest::newRow("under embargo") << anArticle().embargoedUntil(Instant{buildTime.ms + 60'001}).approved().build()
                                   << ErrorCode::EmbargoActive;
    QTest::newRow("not for publication") << anArticle().notForPublication().approved().build()
                                         << ErrorCode::NotForPublication;
    Article edited = anArticle().approved();
    ++edited.revision;
    QTest::newRow("edited since") << edited << ErrorCode::NotApproved;
}

void TestPublisher::rendersNothingTheGateRefuses()
{
    QFETCH(Article, article);
    QFETCH(ErrorCode, code);
    VERIFY_ERROR(Publisher(FakeExporter::info(), m_exporter).publish(article, m_context, m_folder->path()), code);
    QVERIFY(m_exporter.rendered.isEmpty());
    QVERIFY(names().isEmpty());
}

void TestPublisher::refusesALanguageTheFormatDoesNotHave()
{
    const Article article = anArticle().inArabic().approved();
    VERIFY_ERROR(Publisher(FakeExporter::info(), m_exporter).publish(article, m_context, m_folder->path()),
                 ErrorCode::WrongLanguage);
    QVERIFY(m_exporter.rendered.isEmpty());
}

void TestPublisher::writesNothingThatDoesNotReadBack()
{
    m_exporter.findings = {finding(u"fake.hint"_s, Severity::Hint), finding(u"fake.text"_s, Severity::Error)};
    const Article article = anArticle().approved();
    const auto publication = Publisher(FakeExporter::info(), m_exporter).publish(article, m_context, m_folder->path());
    VERIFY_ERROR(publication, ErrorCode::Corrupt);
    QCOMPARE(publication.error().items, QStringList{u"fake.text"_s});
    QVERIFY(names().isEmpty());
}

void TestPublisher::passesOnWhatTheFormatCouldNotCarry()
{
    m_exporter.findings = {finding(u"fake.lost"_s, Severity::Warning)};
    const Article article = anArticle().approved();
    const auto publication = Publisher(FakeExporter::info(), m_exporter).publish(article, m_context, m_folder->path());
    VERIFY_OK(publication);
    QCOMPARE(publication->findings, m_exporter.findings);
}

void TestPublisher::passesOnAFailureToRender()
{
    m_exporter.failsToRender = true;
    const Article article = anArticle().approved();
    VERIFY_ERROR(Publisher(FakeExporter::info(), m_exporter).publish(article, m_context, m_folder->path()),
                 ErrorCode::TooLarge);
    QVERIFY(names().isEmpty());
}

void TestPublisher::tellsTheExporterTheFacts()
{
    Article article = anArticle().released();
    article.releaseNumber = 42;
    article.version = 2;
    article.followUp = FollowUpClass::Correction;
    article.releasedAt = buildTime;
    const ArticleId related = ArticleId::make(buildTime);
    article.content.related = {{u"More"_s, {}, related, {}}, {u"Elsewhere"_s, {}, ArticleId::make(buildTime), {}}};
    m_context.zone = QTimeZone(3 * 3600);
    m_context.pages = {{related, u"more-en-1.fake"_s}, {ArticleId::make(buildTime), u"unrelated.fake"_s}};
    NamedEntity named{EntityId::make(buildTime), EntityKind::Place, {{Language::English, u"Marsa"_s}}, {}, {}, 1};
    m_context.names = {{article.id, {named}}, {related, {named, named}}};
    m_context.counterparts[article.id] = {{{u"x-ar-1.fake"_s, u"نص"_s, Language::Arabic}, true}};
    VERIFY_OK(Publisher(FakeExporter::info(), m_exporter).publish(article, m_context, m_folder->path()));

    const ArticleInput input = m_exporter.rendered.first();
    QCOMPARE(input.content, article.content);
    QCOMPARE(input.names, QList<NamedEntity>{named});
    QCOMPARE(input.dispatchNumber, 42);
    QCOMPARE(input.version, 2);
    QCOMPARE(input.followUp, article.followUp);
    QCOMPARE(input.releasedAt, (ZonedInstant{buildTime, 3 * 3600}));
    QCOMPARE(input.relatedPages, (QMap<ArticleId, QString>{{related, u"more-en-1.fake"_s}}));
    QCOMPARE(input.counterparts.size(), 1);
    QVERIFY(!input.isPreview);
    QVERIFY(!input.bulletin);
}

void TestPublisher::writesTheIndexOfABulletinLast()
{
    m_exporter.attachments = {{u"theme.css"_s, u"text/css"_s, "p{}"}};
    QList<Article> articles{anArticle().slugged(u"RAIN"_s).approved(), anArticle().slugged(u"SUN"_s).approved()};
    articles[0].content.related = {{u"Sun"_s, {}, articles[1].id, {}}};
    const auto publication = Publisher(FakeExporter::info(), m_exporter)
                                 .publish(bulletinOf(articles), articles, m_context, m_folder->path());
    VERIFY_OK(publication);
    const QStringList written = namesOf(*publication);
    QCOMPARE(written.size(), 4);
    QCOMPARE(written[0], u"theme.css"_s);
    QVERIFY(written[1].startsWith(u"rain-en-"_s));
    QVERIFY(written[2].startsWith(u"sun-en-"_s));
    QVERIFY(written[3].startsWith(u"bulletin-en-3-"_s));

    const ArticleInput first = m_exporter.rendered.first();
    QCOMPARE(first.bulletin->fileName, written[3]);
    QCOMPARE(first.relatedPages.value(articles[1].id), written[2]);
    QCOMPARE(m_exporter.renderedBulletins.first().articles, m_exporter.rendered);
}

void TestPublisher::writesAWholeBulletinAsOneFile()
{
    const QList<Article> articles{anArticle().slugged(u"RAIN"_s).approved(), anArticle().slugged(u"SUN"_s).approved()};
    const auto publication = Publisher(FakeExporter::info(BulletinForm::Whole), m_exporter)
                                 .publish(bulletinOf(articles), articles, m_context, m_folder->path());
    VERIFY_OK(publication);
    QCOMPARE(publication->files.size(), 1);
    QVERIFY(m_exporter.rendered.isEmpty());
    QCOMPARE(m_exporter.renderedBulletins.first().articles.size(), 2);
}

void TestPublisher::writesNoBulletinWhereOneArticleIsHeldBack()
{
    const QList<Article> articles{anArticle().approved(),
                                  anArticle().embargoedUntil(Instant{buildTime.ms + 3'600'000}).approved()};
    const auto publication = Publisher(FakeExporter::info(), m_exporter)
                                 .publish(bulletinOf(articles), articles, m_context, m_folder->path());
    VERIFY_ERROR(publication, ErrorCode::EmbargoActive);
    QVERIFY(publication.error().detail.contains(articles[1].id.toString()));
    QVERIFY(m_exporter.rendered.isEmpty());
    QVERIFY(names().isEmpty());
}

void TestPublisher::refusesArticlesThatAreNotThoseOfTheItems()
{
    const QList<Article> articles{anArticle().approved(), anArticle().approved()};
    const Bulletin bulletin = bulletinOf(articles);
    const Publisher publisher(FakeExporter::info(), m_exporter);
    const QString folder = m_folder->path();
    VERIFY_ERROR(publisher.publish(bulletin, {}, m_context, folder), ErrorCode::Incomplete);
    VERIFY_ERROR(publisher.publish(bulletin, {articles[0]}, m_context, folder), ErrorCode::Incomplete);
    VERIFY_ERROR(publisher.publish(bulletin, {articles[1], articles[0]}, m_context, folder), ErrorCode::Incomplete);
    VERIFY_ERROR(publisher.publish(bulletinOf({}), {}, m_context, folder), ErrorCode::Incomplete);
    QVERIFY(m_exporter.rendered.isEmpty());
}

void TestPublisher::refusesTwoPagesOfOneName()
{
    const Article article = anArticle().approved();
    const QList<Article> twice{article, article};
    VERIFY_ERROR(
        Publisher(FakeExporter::info(), m_exporter).publish(bulletinOf(twice), twice, m_context, m_folder->path()),
        ErrorCode::Conflict);
    QVERIFY(names().isEmpty());
}

void TestPublisher::namesTheFolderThatIsMissing()
{
    const Article article = anArticle().approved();
    const QString folder = m_folder->filePath(u"nowhere"_s);
    const auto publication = Publisher(FakeExporter::info(), m_exporter).publish(article, m_context, folder);
    VERIFY_ERROR(publication, ErrorCode::NotFound);
    QCOMPARE(publication.error().items, QStringList{folder});
}

void TestPublisher::marksAPreviewAndAsksNoGate()
{
    const Article draft = anArticle().notForPublication();
    const Publisher publisher(FakeExporter::info(), m_exporter);
    VERIFY_OK(publisher.preview(draft, m_context, m_folder->path()));
    QVERIFY(m_exporter.rendered.last().isPreview);
    QCOMPARE(names().size(), 1);
    VERIFY_OK(publisher.preview(bulletinOf({draft}), {draft}, m_context, m_folder->path()));
    QVERIFY(m_exporter.renderedBulletins.last().isPreview);
    QVERIFY(m_exporter.renderedBulletins.last().articles.first().isPreview);
    for (const QString &name : names())
        QVERIFY2(name.startsWith(u"preview-"_s), qPrintable(name));
}

void TestPublisher::publishesARealBulletin()
{
    ExporterRegistry registry;
    registry.addBuiltIn();
    const QList<Article> articles{anArticle().inArabic().slugged(u"MATAR"_s).approved(),
                                  anArticle().inArabic().slugged(u"SHAMS"_s).approved()};
    Bulletin bulletin = bulletinOf(articles);
    bulletin.language = Language::Arabic;
    for (const ExporterInfo &info : registry.exporters()) {
        const auto exporter = registry.create(info.id);
        VERIFY_OK(exporter);
        const auto publication = Publisher(info, **exporter).publish(bulletin, articles, m_context, m_folder->path());
        VERIFY_OK(publication);
        QVERIFY(publication->findings.isEmpty());
    }
    const QString number = bulletin.id.toString().right(8);
    QVERIFY(names().contains(u"bulletin-ar-3-%1.html"_s.arg(number)));
    QVERIFY(names().contains(u"bulletin-ar-3-%1.txt"_s.arg(number)));
    QCOMPARE(names().size(), 5);
}

QTEST_GUILESS_MAIN(TestPublisher)
#include "test_publisher.moc"
