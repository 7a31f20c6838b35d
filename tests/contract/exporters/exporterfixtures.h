// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "publishing/exportinput.h"

/// Stories every exporter has to carry: the demonstration newsroom's, and those made to break one.
namespace nashra::testlib {

struct ExportFixture
{
    QString name;
    publishing::ArticleInput input;
};

/// The newsroom of the fixtures: a name and an agency in both languages.
[[nodiscard]] NewsroomSettings exportNewsroom();

/// An article with what a publisher adds to it; stem and times are fixed.
[[nodiscard]] publishing::ArticleInput exportInput(const ArticleContent &content);

/// Hostile slugs and markup, controls of direction, 10,000 words, tables, links, marks, nothing at all.
[[nodiscard]] QList<ExportFixture> trickyFixtures();

/// The stories of resources/demo. Fails the running test where they cannot be read.
[[nodiscard]] QList<ExportFixture> demoFixtures(Language language);

/// The articles of one language as a bulletin.
[[nodiscard]] publishing::BulletinInput bulletinOf(const QList<ExportFixture> &fixtures, Language language);

} // namespace nashra::testlib
