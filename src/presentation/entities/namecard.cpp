// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/namecard.h"

#include "presentation/entities/namedistinction.h"
#include "presentation/errors/terms.h"

#include <QCoreApplication>
#include <QStringList>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostVariants = 8;
constexpr qsizetype longestNotes = 1000;

/// A line that reads in the direction of its language, whatever that of the window is.
QString line(const QString &text, Language language, bool isBold = false)
{
    if (text.isEmpty())
        return {};
    const QString direction = language == Language::Arabic ? u"rtl"_s : u"ltr"_s;
    const QString escaped = text.toHtmlEscaped();
    return u"<div dir=\"%1\">%2</div>"_s.arg(direction, isBold ? u"<b>"_s + escaped + u"</b>"_s : escaped);
}

QString variantsOf(const Entity &entity, Language language)
{
    QStringList variants;
    for (const EntityName &name : entity.names) {
        const bool isOther = name.form == NameForm::Variant || name.form == NameForm::Acronym;
        if (name.language == language && isOther && variants.size() < mostVariants)
            variants << name.text;
    }
    return variants.join(language == Language::Arabic ? u"، "_s : u", "_s);
}

} // namespace

QString nameCard(const Entity &entity, QDate day, Language language)
{
    const Language other = otherLanguage(language);
    QString card = line(entity.houseName(language), language, true);
    card += line(entity.titleOn(day, language), language);
    card += line(entity.houseName(other), other, true);
    card += line(entity.titleOn(day, other), other);
    card += u"<div>"_s + terms::entityKindText(entity.kind).toHtmlEscaped() + u"</div>"_s;
    for (const Language each : {language, other}) {
        if (const QString variants = variantsOf(entity, each); !variants.isEmpty())
            card += line(QCoreApplication::translate("NameCard", "Also: %1").arg(variants), each);
    }
    if (!entity.notes.isEmpty()) {
        const QString notes = entity.notes.left(longestNotes);
        card += u"<hr/>"_s + line(notes, languageOfLetters(notes)).replace(u'\n', u"<br/>"_s);
    }
    return card;
}

QString choiceCard(const QString &written, const QList<Entity> &entities, const EntityRegistry &registry, QDate day,
                   Language language)
{
    const QString question = QCoreApplication::translate("NameCard", "Which “%1”? Choose in the sidebar.").arg(written);
    QString card = u"<div>"_s + question.toHtmlEscaped() + u"</div>"_s;
    const QStringList distinctions = distinctionsOf(entities, registry, day, language);
    for (qsizetype i = 0; i < entities.size(); ++i) {
        const QString name = entities[i].houseName(language);
        card += line(name.isEmpty() ? entities[i].houseName(otherLanguage(language)) : name, language, true);
        card += line(distinctions[i], languageOfLetters(distinctions[i]));
    }
    return card;
}

} // namespace nashra::presentation
