// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/quotes/speechverbs.h"

#include <QHash>
#include <QStringList>

namespace nashra::language {

using namespace Qt::StringLiterals;

namespace {

using Verbs = QHash<QString, SpeechVerb>;

void addAll(Verbs &verbs, const QString &words, SpeechVerb kind)
{
    for (const QString &word : words.split(u' '))
        verbs.insert(word, kind);
}

Verbs englishVerbs()
{
    Verbs verbs;
    addAll(verbs,
           u"said says told tells added adds affirmed affirms stated states noted notes continued continues concluded "
           "concludes asked asks warned warns stressed stresses explained explains announced announces declared "
           "declares confirmed confirms replied replies answered answers insisted insists argued argues recalled "
           "recalls remarked remarks observed observes claimed claims pointed emphasised emphasized emphasises "
           "emphasizes underlined underlines underscored reiterated reiterates wrote writes urged urges admitted "
           "admits acknowledged commented promised promises vowed vows predicted joked suggested suggests maintained "
           "maintains pledged quipped repeated responded demanded complained shouted testified asserted asserts "
           "highlighted indicated revealed disclosed cautioned lamented estimated tweeted posted considered "
           "clarified expressed voiced believed chanted chants yelled cried whispered "
           "called calls described describes put puts reads"_s,
           SpeechVerb::Verb);
    addAll(verbs,
           u"dismissed dismisses denounced denounces hailed hails praised praises condemned condemns rejected rejects "
           "branded brands slammed welcomed welcomes criticised criticized"_s,
           SpeechVerb::Verdict);
    addAll(verbs,
           u"saying adding affirming stating noting continuing concluding asking warning stressing explaining "
           "announcing declaring confirming replying insisting arguing recalling remarking emphasising emphasizing "
           "underlining reiterating writing urging admitting commenting promising pointing asserting indicating "
           "describing calling"_s,
           SpeechVerb::Participle);
    addAll(verbs, u"according words"_s, SpeechVerb::Source);
    return verbs;
}

/// Adds the forms of a verb: perfect and imperfect, both genders, one and many. Words are "perfect/imperfect stem".
void conjugate(Verbs &verbs, const QString &words, SpeechVerb kind)
{
    for (const QString &word : words.split(u' ')) {
        const QString perfect = word.section(u'/', 0, 0);
        const QString stem = word.section(u'/', 1, 1);
        for (const QString &ending : {u""_s, u"ت"_s, u"وا"_s, u"ا"_s, u"تا"_s})
            verbs.insert(perfect + ending, kind);
        if (stem.isEmpty())
            continue;
        for (const QString &beginning : {u"ي"_s, u"ت"_s})
            verbs.insert(beginning + stem, kind);
        verbs.insert(u'ي' + stem + u"ون"_s, kind);
    }
}

// Words are folded: no hamza on an alef, no tashkeel, ى as ي.
Verbs arabicVerbs()
{
    Verbs verbs;
    conjugate(
        verbs,
        u"قال/قول اضاف/ضيف اوضح/وضح اكد/ؤكد صرح/صرح شدد/شدد اشار/شير اعلن/علن اعتبر/عتبر افاد/فيد اردف/ردف "
        "استطرد/ستطرد استدرك/ستدرك تساءل/تساءل اجاب/جيب حذر/حذر نبه/نبه علق/علق نوه/نوه جزم/جزم لاحظ/لاحظ "
        "زعم/زعم اقر/قر ادعي تعهد/تعهد هدد/هدد غرد/غرد اعرب/عرب عقب/عقب جدد/جدد "
        "هتف/هتف اصر/صر صرخ/صرخ همس/همس رجح/رجح اقترح/قترح ناشد/ناشد استنكر/ستنكر وصف/صف شرح/شرح اعترف/عترف ابلغ/بلغ"_s,
        SpeechVerb::Verb);
    addAll(verbs, u"رات روت تروي ادعت"_s, SpeechVerb::Verb);
    conjugate(verbs,
              u"ذكر/ذكر تابع/تابع لفت/لفت بين/بين كشف/كشف رد/رد كتب/كتب زاد/زيد ختم/ختم خلص/خلص سال/سال دعا/دعو "
              "راي نفي/نفي وعد طالب/طالب روي/روي توقع/توقع مضي اختتم/ختتم"_s,
              SpeechVerb::WeakVerb);
    addAll(verbs, u"دعت مضت نفت تري يري"_s, SpeechVerb::WeakVerb);
    for (
        const QString &participle :
        u"قائل مضيف موضح مؤكد مشدد مشير معتبر مردف متابع مبين لافت محذر متسائل معلن منوه واصف مستدرك مستطرد معلق مجيب منبه"_s
            .split(u' ')) {
        for (const QString &ending : {u"ا"_s, u"ة"_s, u"ين"_s})
            verbs.insert(participle + ending, SpeechVerb::Participle);
    }
    addAll(verbs, u"بالقول بقوله بقولها بقولهم"_s, SpeechVerb::Participle);
    addAll(verbs, u"بحسب حسب وفق وفقا نقلا"_s, SpeechVerb::Source);
    addAll(verbs, u"قوله قولها قولهم"_s, SpeechVerb::Reported);
    return verbs;
}

} // namespace

std::optional<SpeechVerb> englishSpeechVerb(const QString &key)
{
    static const Verbs verbs = englishVerbs();
    const auto found = verbs.constFind(key);
    return found != verbs.cend() ? std::optional(*found) : std::nullopt;
}

std::optional<SpeechVerb> arabicSpeechVerb(const QString &key)
{
    static const Verbs verbs = arabicVerbs();
    auto found = verbs.constFind(key);
    if (found == verbs.cend() && (key.startsWith(u'و') || key.startsWith(u'ف')))
        found = verbs.constFind(key.mid(1));
    return found != verbs.cend() ? std::optional(*found) : std::nullopt;
}

} // namespace nashra::language
