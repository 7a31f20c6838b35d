// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "presentation/entities/entitypreview.h"

#include "language/copy/housename.h"
#include "language/entities/articlenames.h"

#include <algorithm>

namespace nashra::presentation {

using namespace Qt::StringLiterals;

namespace {

QString firstOf(const Entity &entity, Language language, NameForm form)
{
    const auto found = std::find_if(entity.names.cbegin(), entity.names.cend(), [&](const EntityName &name) {
        return name.language == language && name.form == form && !name.text.isEmpty();
    });
    return found == entity.names.cend() ? QString() : found->text;
}

/// What an entity is called after its first mention: its short form, its letters, a person's last name.
QString nameAfterwards(const Entity &entity, Language language, const QString &house)
{
    for (const NameForm form : {NameForm::Short, NameForm::Acronym}) {
        if (const QString name = firstOf(entity, language, form); !name.isEmpty())
            return name;
    }
    return entity.kind == EntityKind::Person ? house.section(u' ', -1) : house;
}

/// The name behind particles, written onto it as Arabic has it: "للأمم المتحدة".
QString behind(const QString &particles, const QString &house)
{
    // A name of one letter in the place of the house name.
    QString text = particles + u'س';
    language::EntityHit hit;
    hit.position = static_cast<int>(particles.size());
    hit.length = 1;
    hit.name = u"س"_s;
    const language::NameReplacement name = language::withHouseName(text, hit, house);
    return text.replace(name.position, name.length, name.text);
}

/// With a capital: "al-Hilou" begins a sentence as "Al-Hilou".
QString beginning(const QString &sentence)
{
    const qsizetype first = sentence.isEmpty() ? 0 : sentence.at(0).isHighSurrogate() ? 2 : 1;
    return sentence.left(first).toUpper() + sentence.mid(first);
}

QList<PreviewLine> englishLines(const Entity &entity, const QString &house, const QString &later, const QString &title)
{
    const QString full = title.isEmpty() ? house : title + u' ' + house;
    switch (entity.kind) {
    case EntityKind::Place:
        return {{PreviewCase::FirstMention, u"The talks went on in %1 on Thursday."_s.arg(full), {}},
                {PreviewCase::AfterThat, u"Schools in %1 stayed closed."_s.arg(later), {}},
                {PreviewCase::WithParticles, u"%1’s mayor gave no date."_s.arg(later), {}}};
    case EntityKind::Event:
        return {{PreviewCase::FirstMention, u"Delegates met on Thursday for %1."_s.arg(full), {}},
                {PreviewCase::AfterThat, u"Most had come for %1 before."_s.arg(later), {}},
                {PreviewCase::WithParticles, u"%1’s programme was not known."_s.arg(later), {}}};
    case EntityKind::Person:
    case EntityKind::Organisation:
        break;
    }
    return {{PreviewCase::FirstMention, u"%1 said on Thursday that the talks would go on."_s.arg(full), {}},
            {PreviewCase::AfterThat, u"The date was not known, %1 said."_s.arg(later), {}},
            {PreviewCase::WithParticles, u"%1’s office gave no other details."_s.arg(later), {}}};
}

QList<PreviewLine> arabicLines(const Entity &entity, const QString &house, const QString &later, const QString &title)
{
    const QString full = title.isEmpty() ? house : title + u' ' + house;
    switch (entity.kind) {
    case EntityKind::Place:
        return {{PreviewCase::FirstMention, u"استمرت المحادثات في %1 يوم الخميس."_s.arg(full), {}},
                {PreviewCase::AfterThat, u"وبقيت المدارس في %1 مغلقة."_s.arg(later), {}},
                {PreviewCase::WithParticles,
                 u"ومرّ الطريق %1، ووصلت المساعدات %2."_s.arg(behind(u"ب"_s, later), behind(u"ل"_s, later)),
                 {}}};
    case EntityKind::Event:
        return {{PreviewCase::FirstMention, u"اجتمعت الوفود يوم الخميس في %1."_s.arg(full), {}},
                {PreviewCase::AfterThat, u"وكان معظمها قد حضر %1 من قبل."_s.arg(later), {}},
                {PreviewCase::WithParticles,
                 u"ورحّب الحاضرون %1، وأعدّوا %2."_s.arg(behind(u"ب"_s, later), behind(u"ل"_s, later)),
                 {}}};
    case EntityKind::Person:
    case EntityKind::Organisation:
        break;
    }
    // Nothing agrees with the name: its gender may not be known, and its title may have another form.
    return {{PreviewCase::FirstMention, u"استمرت المحادثات مع %1 يوم الخميس."_s.arg(full), {}},
            {PreviewCase::AfterThat, u"ولم يُعلن موعد اللقاء مع %1."_s.arg(later), {}},
            {PreviewCase::WithParticles,
             u"والتقى الوفد %1 وسلّم رسالة %2."_s.arg(behind(u"ب"_s, later), behind(u"ل"_s, later)),
             {}}};
}

void markFound(QList<PreviewLine> &lines, Entity entity, QDate day)
{
    if (entity.id.isNull())
        entity.id = EntityId::make(Instant{1});
    const language::EntityMatcher matcher(QList<Entity>{entity});
    QList<language::ScannedUnit> units;
    for (const PreviewLine &line : std::as_const(lines))
        units << language::ScannedUnit{line.text, matcher.scan(line.text), false};
    const auto found = language::resolveArticle(matcher, units, {day, {}, {}});
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (const language::EntityHit &hit : found.value(i))
            lines[i].found << PreviewLine::Place{hit.position, hit.length};
    }
}

} // namespace

QList<PreviewLine> previewOf(const Entity &entity, Language language, QDate day)
{
    const QString house = entity.houseName(language);
    if (house.isEmpty())
        return {};
    const QString later = nameAfterwards(entity, language, house);
    const QString title = entity.titleOn(day, language);
    QList<PreviewLine> lines = language == Language::Arabic ? arabicLines(entity, house, later, title)
                                                            : englishLines(entity, house, later, title);
    for (PreviewLine &line : lines)
        line.text = beginning(line.text);
    if (const QString adjective = firstOf(entity, language, NameForm::Adjective); !adjective.isEmpty()) {
        const QString sentence = language == Language::Arabic ? u"وغادر الوفد %1."_s : u"The %1 delegation left."_s;
        lines << PreviewLine{PreviewCase::Adjective, sentence.arg(adjective), {}};
    }
    markFound(lines, entity, day);
    return lines;
}

} // namespace nashra::presentation
