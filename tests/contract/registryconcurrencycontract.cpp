// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/contracttest.h"

#include <atomic>
#include <mutex>
#include <thread>

using namespace nashra;
using namespace nashra::testlib;
using namespace Qt::StringLiterals;

/// What the registry promises when several programs change the same entities at the same moment: nothing is lost.
class RegistryConcurrencyContract : public contract::ContractTest
{
    Q_OBJECT

private slots:
    void two_edits_of_one_entity();
    void an_edit_against_a_merge();
    void merges_against_merges();
    void imports_of_one_list_at_once();

private:
    static constexpr int writers = 3;

    template <class F>
    [[nodiscard]] QStringList runTogether(F work);
    [[nodiscard]] bool isOneProgramOnly();
    [[nodiscard]] Entity save(const QString &name);
};

template <class F>
QStringList RegistryConcurrencyContract::runTogether(F work)
{
    std::mutex mutex;
    QStringList complaints;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer) {
        threads.emplace_back([&, writer] {
            QStringList found;
            const auto opened = newsroom().openAnother();
            if (opened)
                work((*opened)->entities(), writer, found);
            else
                found << opened.error().toLogString();
            const std::lock_guard lock(mutex);
            complaints += found;
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return complaints;
}

bool RegistryConcurrencyContract::isOneProgramOnly()
{
    const auto other = newsroom().openAnother();
    return other && !*other;
}

Entity RegistryConcurrencyContract::save(const QString &name)
{
    Entity entity;
    entity.names = {EntityName{Language::English, NameForm::House, name}};
    return must(entities().save(entity, people.subEditor));
}

namespace {

/// Anything but losing a race is a complaint.
template <class T>
void note(const Result<T> &result, QStringList &found)
{
    const bool isRace =
        !result && (result.error().code == ErrorCode::Conflict || result.error().code == ErrorCode::NotFound);
    if (!result && !isRace)
        found << result.error().toLogString();
}

} // namespace

void RegistryConcurrencyContract::two_edits_of_one_entity()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    constexpr int saves = 8;
    const EntityId id = save(u"Dalwani"_s).id;
    const QStringList complaints = runTogether([&](EntityStore &store, int writer, QStringList &found) {
        for (int i = 0; i < saves; ++i) {
            auto wanted = store.entity(id);
            if (wanted) {
                wanted->notes = u"writer %1, text %2"_s.arg(writer).arg(i);
                note(store.save(*wanted, people.subEditor), found);
            } else {
                found << wanted.error().toLogString();
            }
        }
    });
    QCOMPARE(complaints, QStringList());
    QStringList notes;
    const QList<EntityRevision> history = must(entities().history(id));
    for (qsizetype i = 1; i < history.size(); ++i) {
        QCOMPARE(history[i].revision, int(i) + 1);
        notes << must(entities().entityAt(id, history[i].revision)).notes;
    }
    const QList<KeptEntity> kept = must(entities().keptEntities(people.subEditor));
    for (const KeptEntity &one : kept)
        notes << one.wanted.notes;
    QCOMPARE(notes.size(), writers * saves);
    QCOMPARE(notes.removeDuplicates(), 0);
    VERIFY_OK(audit().verify());
}

void RegistryConcurrencyContract::an_edit_against_a_merge()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    for (int round = 0; round < 4; ++round) {
        const Entity kept = save(u"Kept %1"_s.arg(round));
        const Entity gone = save(u"Gone %1"_s.arg(round));
        std::atomic<int> edits = 0;
        std::atomic<int> merges = 0;
        const QStringList complaints = runTogether([&](EntityStore &store, int writer, QStringList &found) {
            if (writer == 0) {
                const auto merged = store.merge(kept.id, 1, gone.id, 1, people.chief);
                note(merged, found);
                merges += merged ? 1 : 0;
                return;
            }
            Entity wanted = gone;
            wanted.notes = u"round %1, writer %2"_s.arg(round).arg(writer);
            const auto saved = store.save(wanted, people.author);
            note(saved, found);
            edits += saved ? 1 : 0;
        });
        QCOMPARE(complaints, QStringList());
        QCOMPARE(edits + merges, 1);
        QStringList texts;
        const QList<KeptEntity> lost = must(entities().keptEntities(people.author));
        for (const KeptEntity &one : lost)
            texts << one.wanted.notes;
        if (edits == 1)
            texts << must(entities().entity(gone.id)).notes;
        for (int writer = 1; writer < writers; ++writer)
            QVERIFY(texts.contains(u"round %1, writer %2"_s.arg(round).arg(writer)));
        QCOMPARE(must(entities().resolve(gone.id)), merges == 1 ? kept.id : gone.id);
    }
    VERIFY_OK(audit().verify());
}

void RegistryConcurrencyContract::merges_against_merges()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    for (int round = 0; round < 4; ++round) {
        QList<Entity> circle;
        for (int i = 0; i < writers; ++i)
            circle << save(u"Round %1, name %2"_s.arg(round).arg(i));
        std::atomic<int> wins = 0;
        const QStringList complaints = runTogether([&](EntityStore &store, int writer, QStringList &found) {
            const auto merged = store.merge(circle[writer].id, 1, circle[(writer + 1) % writers].id, 1, people.chief);
            note(merged, found);
            wins += merged ? 1 : 0;
        });
        QCOMPARE(complaints, QStringList());
        QCOMPARE(wins.load(), 1);
        QStringList names;
        for (const Entity &entity : std::as_const(circle)) {
            const Entity end = must(entities().entity(must(entities().resolve(entity.id))));
            for (const EntityName &name : end.names)
                names << name.text;
        }
        for (const Entity &entity : std::as_const(circle))
            QVERIFY(names.contains(entity.houseName(Language::English)));
    }
    QCOMPARE(must(entities().count({})).count, 4 * (writers - 1));
    VERIFY_OK(audit().verify());
}

void RegistryConcurrencyContract::imports_of_one_list_at_once()
{
    if (isOneProgramOnly())
        QSKIP("one program only");
    QList<Entity> list;
    for (int i = 0; i < 20; ++i) {
        Entity entity;
        entity.names = {EntityName{Language::English, NameForm::House, u"Name %1"_s.arg(i)}};
        entity.identifiers = {{u"desk"_s, QString::number(i)}};
        list << entity;
    }
    const QStringList complaints = runTogether([&](EntityStore &store, int, QStringList &found) {
        if (const auto imported = store.import(list, people.author); !imported)
            found << imported.error().toLogString();
    });
    QCOMPARE(complaints, QStringList());
    QCOMPARE(must(entities().count({})).count, 20);
    QCOMPARE(must(entities().entities()).size(), 20);
}

QTEST_GUILESS_MAIN(RegistryConcurrencyContract)
#include "registryconcurrencycontract.moc"
