// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "featuretest.h"

#include "storage/databaseexecutor.h"
#include "storage/sqlstores.h"
#include "testlib/inlineexecutor.h"
#include "testlib/memorystores.h"

#include <QTextCursor>
#include <QTextDocument>

namespace nashra::features {

using namespace Qt::StringLiterals;
using presentation::EditingSession;
using testlib::must;

Program::Program(FeatureTest &newsroom, UserId person)
    : m_newsroom(newsroom)
    , m_stores(newsroom.connectProgram())
    , m_session(*m_stores, newsroom.clock)
{
    must(answerOf(m_session.load()));
    if (!QTest::qWaitFor([this] { return m_session.isLoaded(); }))
        QTest::qFail("the desk did not load", __FILE__, __LINE__);
    must(m_session.setUser(person));
}

EditingSession &Program::open(ArticleId id)
{
    m_editor = std::make_unique<EditingSession>(m_session, *m_newsroom.journals, stored(id));
    return *m_editor;
}

EditingSession &Program::write(const QString &headline, const QString &text, Language language)
{
    m_editor = std::make_unique<EditingSession>(m_session, *m_newsroom.journals, Article());
    m_editor->header().setLanguage(language);
    m_editor->header().setHeadline(headline);
    type(text);
    return *m_editor;
}

void Program::type(const QString &text)
{
    QTextCursor(&m_editor->document()).insertText(text);
    m_editor->flush();
}

Result<Article> Program::save(EditingSession::OnApproval onApproval)
{
    m_newsroom.clock.advance(1000);
    return answerOf(m_editor->save(onApproval));
}

Result<Article> Program::takes(ArticleId id, Action action, const ActionArguments &arguments)
{
    m_newsroom.clock.advance(1000);
    return answerOf(open(id).act(action, arguments));
}

Article Program::stored(ArticleId id)
{
    return must(answerOf(m_stores->read([id](Stores &stores) { return stores.articles().article(id); })));
}

FeatureTest::FeatureTest() = default;
FeatureTest::~FeatureTest() = default;

void FeatureTest::initTestCase_data()
{
    QTest::addColumn<QString>("engine");
    for (const char *engine : {"memory", "sqlite", "postgresql"})
        QTest::newRow(engine) << QString::fromLatin1(engine);
}

void FeatureTest::init()
{
    QFETCH_GLOBAL(QString, engine);
    if (const QString reason = contract::whyNoPlace(engine); !reason.isEmpty()) {
        if (qEnvironmentVariableIntValue("NASHRA_REQUIRE_POSTGRESQL") == 1)
            QFAIL(qPrintable(reason));
        QSKIP(qPrintable(reason));
    }
    clock.set(testlib::FixedClock().now());
    journals = std::make_unique<testlib::MemoryJournalKeeper>(clock);
    if (engine == "memory"_L1) {
        m_stores = std::make_unique<testlib::MemoryStores>(clock);
    } else {
        auto place = contract::makeNewsroomPlace(engine);
        VERIFY_OK(place);
        m_place = std::move(*place);
        auto opened = storage::SqlStores::open(m_place->location(), storage::Access::ReadWrite, clock);
        VERIFY_OK(opened);
        m_stores = std::move(*opened);
    }
    const auto entered = testlib::enterPeople(m_stores->users());
    VERIFY_OK(entered);
    people = *entered;
}

void FeatureTest::cleanup()
{
    m_programs.clear();
    m_stores.reset();
    m_place.reset();
}

std::unique_ptr<StoreExecutor> FeatureTest::connectProgram()
{
    if (!m_place)
        return std::make_unique<testlib::InlineExecutor>(*m_stores);
    auto executor = std::make_unique<storage::DatabaseExecutor>(m_place->location(), clock);
    must(answerOf(executor->open()));
    return executor;
}

Program *FeatureTest::programOf(UserId person)
{
    m_programs.push_back(std::make_unique<Program>(*this, person));
    return m_programs.back().get();
}

Article FeatureTest::story(const ArticleContent &content, Status status)
{
    clock.advance(1000);
    return must(testlib::bringTo(status, m_stores->articles(), people, content, clock.now()));
}

Article FeatureTest::story(const QString &slug, Status status, const QString &text)
{
    return story(testlib::aStory(slug, text), status);
}

void FeatureTest::verifyAudit()
{
    VERIFY_OK(m_stores->audit().verify());
}

} // namespace nashra::features
