// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/namecard.h"

#include "presentation/entities/namedistinction.h"
#include "presentation/errors/cardline.h"
#include "presentation/errors/terms.h"

#include <QCoreApplication>
#include <QStringList>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostVariants = 8;
constexpr qsizetype longestNotes = 1000;

QString variantsOf(const Entity &entity, Language language)
{
    QStringList variants;
    for (const EntityName &name : entity.names) {
        const bool isOther = name.form == NameForm::Variant || name.form == NameForm::Acronym;
        if (name.language == language && isOther && variants.size() < mostVariants)
            variants << isolated(name.text);
    }
    return variants.join(language == Language::Arabic ? u"، "_s : u", "_s);
}

} // namespace

QString nameCard(const Entity &entity, QDate day, Language language, Language shown)
{
    const Language other = otherLanguage(language);
    QString card = cardLine(entity.houseName(language), language, true);
    card += cardLine(entity.titleOn(day, language), language);
    card += cardLine(entity.houseName(other), other, true);
    card += cardLine(entity.titleOn(day, other), other);
    card += cardLine(terms::entityKindText(entity.kind), shown);
    for (const Language each : {language, other}) {
        if (const QString variants = variantsOf(entity, each); !variants.isEmpty())
            card += cardLine(QCoreApplication::translate("NameCard", "Also: %1").arg(variants), shown);
    }
    if (!entity.notes.isEmpty()) {
        const QString notes = entity.notes.left(longestNotes);
        card += u"<hr/>"_s + cardLine(notes, languageOfLetters(notes)).replace(u'\n', u"<br/>"_s);
    }
    return card;
}

QString choiceCard(const QString &written, const QList<Entity> &entities, const EntityRegistry &registry, QDate day,
                   Language language, Language shown)
{
    const QString question = QCoreApplication::translate("NameCard", "Which “%1”? Choose in the sidebar.");
    QString card = cardLine(question.arg(isolated(written)), shown);
    const QStringList distinctions = distinctionsOf(entities, registry, day, language);
    for (qsizetype i = 0; i < entities.size(); ++i) {
        card += cardLine(entities[i].shownName(language), language, true);
        card += cardLine(distinctions[i], languageOfLetters(distinctions[i]));
    }
    return card;
}

} // namespace nashra::presentation
