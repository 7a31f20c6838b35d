// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "presentation/articles/articlelistmodel.h"
#include "unit/presentation/deskfixture.h"

#include <QAbstractItemModelTester>

#include <optional>

namespace nashra::presentation::test {

/// A newsroom with a list of its articles.
struct ListFixture : DeskFixture
{
    ArticleListModel model{desk};
    /// Looks at rows of its own choice; drop it where a test counts what is fetched.
    std::optional<QAbstractItemModelTester> tester{std::in_place, &model,
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest};

    /// Drafts by people.author, the oldest first; in one commit, as another part of the program would make it.
    QList<ArticleId> enter(int count, const QString &slug = QStringLiteral("story"))
    {
        QList<ImportedArticle> imported;
        for (int i = 0; i < count; ++i)
            imported << ImportedArticle{testlib::aStory(slug + QString::number(i)), {}};
        return testlib::must(stores.articles().import(imported, people.author));
    }

    /// Shows the query and waits for all its rows to be known; what was written before is no news.
    bool show(const ArticleQuery &query = {})
    {
        (void)stores.takeChanges();
        const QSignalSpy loaded(&model, &ArticleListModel::loaded);
        model.setQuery(query);
        const auto count = testlib::must(stores.articles().fences(query, 1)).count;
        return QTest::qWaitFor([&] { return loaded.size() > 0 && model.rowCount() == count; });
    }

    void touch(ArticleId id)
    {
        const Article article = stored(id);
        ArticleContent content = article.content;
        content.headline += u'!';
        testlib::must(stores.articles().save(id, article.revision, content, people.author));
    }

    void spike(ArticleId id)
    {
        testlib::must(testlib::act(stores.articles(), stored(id), Action::Spike, people.author));
    }

    /// What the store would show, from the first row to the last.
    [[nodiscard]] QList<ArticleId> wanted()
    {
        QList<ArticleId> ids;
        for (const ArticleSummary &row : testlib::must(stores.articles().page(model.query(), 0, 1'000'000)))
            ids << row.id;
        return ids;
    }

    /// What the model shows; looks at every row, so that the missing ones are fetched.
    [[nodiscard]] QList<ArticleId> shown() const
    {
        QList<ArticleId> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids << model.index(row, 0).data(ArticleListModel::IdRole).value<ArticleId>();
        return ids;
    }
};

} // namespace nashra::presentation::test
