// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spellingwords.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace nashra::bench {

namespace {

constexpr QStringView everydayEnglish =
    u"government minister president parliament election candidate campaign council security budget economy inflation "
    u"interest currency investment agreement negotiation ceasefire conflict military soldiers civilians casualties "
    u"hospital emergency earthquake flooding drought temperature weather forecast environment pollution electricity "
    u"industry manufacturing agriculture harvest vegetables fisheries harbor shipping container airline passenger "
    u"airport railway highway bridge construction building apartment residents neighborhood municipality mayor police "
    u"investigation suspect evidence prosecutor lawyer sentence prison appeal constitution amendment legislation "
    u"committee spokesman statement conference journalist newspaper broadcast television audience university research "
    u"scientist laboratory vaccine disease treatment patient surgery medicine pharmacy education teacher student "
    u"curriculum examination library museum exhibition festival theatre literature novelist publisher orchestra "
    u"football tournament championship stadium referee goalkeeper defender victory defeat medal athlete swimming "
    u"immediately especially definitely separately necessary accommodate occurred receive believe beginning business "
    u"different experience knowledge maintenance occasion possession privilege recommend restaurant rhythm schedule "
    u"successful tomorrow unfortunately yesterday announced according although because between through without";

constexpr QStringView everydayArabic =
    u"الحكومة الوزير الرئيس البرلمان الانتخابات المرشح الحملة المجلس الأمن الميزانية الاقتصاد التضخم الفائدة العملة "
    u"الاستثمار الاتفاق المفاوضات الهدنة النزاع العسكرية الجنود المدنيين الضحايا المستشفى الطوارئ الزلزال الفيضانات "
    u"الجفاف الحرارة الطقس البيئة التلوث الكهرباء الصناعة الزراعة المحصول الخضروات الأسماك الميناء الشحن المسافرين "
    u"المطار القطار الطريق الجسر البناء السكان المدينة البلدية الشرطة التحقيق المتهم الأدلة المحامي الحكم السجن "
    u"الدستور القانون اللجنة البيان المؤتمر الصحفي الصحيفة التلفزيون الجمهور الجامعة البحوث العلماء المختبر اللقاح "
    u"المرض العلاج المريض الجراحة الدواء الصيدلية التعليم المعلم الطالب المناهج الامتحان المكتبة المتحف المعرض "
    u"المهرجان المسرح الأدب الرواية الناشر الموسيقى البطولة الملعب الحكم الحارس المدافع الفوز الهزيمة السباحة "
    u"أعلنت وأضاف وقالت مؤكدا مشيرا بالإضافة وبحسب للمرة ولفت سيعقد يستمر تواصل استقبل انطلقت بدأت شهدت وأوضح "
    u"مسؤول مسؤولية إجراءات اجتماع علاقات تعاون مشترك مستقبل إستراتيجية تنمية مشروع شركة أسعار أسواق ارتفاع انخفاض "
    u"إنتاج تصدير استيراد مساعدات إنسانية لاجئين منظمة دولية قضية حقوق حرية مظاهرات احتجاج أزمة حوار مبادرة وساطة "
    u"والمدينة وبالميناء للحكومة كالبحر فالوزير بيانهم مدارسهم وزارتها اجتماعاتهم لقاءاته مواطنيها وللشركات";

constexpr QStringView englishLetters = u"etaoinshrdlucmfwypvbgkqjxz";
constexpr QStringView arabicLetters = u"اليمنوترهبدسعفكقجحصشطخأةذثزىضظغئءؤإآ";

const QList<QStringView> englishRows{u"qwertyuiop", u"asdfghjkl", u"zxcvbnm"};
const QList<QStringView> arabicRows{u"ضصثقفغعهخحجد", u"شسيبلاتنمكط", u"ئءؤر ىةوزظ"};
const QList<QStringView> confusions{u"اأإآ", u"ةه", u"ىي", u"ؤو", u"ئي", u"ضظ", u"تط", u"سص", u"ذز"};

} // namespace

SpellingWords::SpellingWords(const language::DictionaryInfo &info, quint32 seed)
    : m_language(info.language)
    , m_random(seed)
{
    QFile words(info.wordsPath);
    if (!words.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(info.wordsPath));
    for (const QString &line : QString::fromUtf8(words.readAll()).split(u'\n').mid(1)) {
        const QString stem = line.section(u'\t', 0, 0).section(u'/', 0, 0).trimmed();
        if (!stem.isEmpty())
            m_stems << stem;
    }
    readAffixes(info.affixPath);
}

void SpellingWords::readAffixes(const QString &path)
{
    QFile affixes(path);
    if (!affixes.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    for (const QString &line : QString::fromUtf8(affixes.readAll()).split(u'\n')) {
        const QStringList fields = line.simplified().split(u' ');
        if (fields.size() < 5 || (fields[0] != "SFX"_L1 && fields[0] != "PFX"_L1))
            continue;
        const QString add = fields[3].section(u'/', 0, 0);
        (fields[0] == "SFX"_L1 ? m_suffixes : m_prefixes)
            << Affix{fields[2] == "0"_L1 ? QString() : fields[2], add == "0"_L1 ? QString() : add};
    }
}

QString SpellingWords::form()
{
    QString word = m_stems[below(int(m_stems.size()))];
    if (below(2) == 0)
        return word;
    const Affix &suffix = m_suffixes[below(int(m_suffixes.size()))];
    if (word.endsWith(suffix.strip))
        word = word.chopped(suffix.strip.size()) + suffix.add;
    if (m_language == Language::Arabic && below(2) == 0) {
        const Affix &prefix = m_prefixes[below(int(m_prefixes.size()))];
        if (word.startsWith(prefix.strip))
            word = prefix.add + word.mid(prefix.strip.size());
    }
    return word;
}

QChar SpellingWords::letter()
{
    const QStringView letters = m_language == Language::Arabic ? arabicLetters : englishLetters;
    return letters[below(int(letters.size()))];
}

QChar SpellingWords::slipFor(QChar meant)
{
    const bool isArabic = m_language == Language::Arabic;
    if (isArabic) {
        for (const QStringView group : confusions) {
            if (group.contains(meant) && below(2) == 0)
                return group[below(int(group.size()))];
        }
    }
    for (const QStringView row : isArabic ? arabicRows : englishRows) {
        const qsizetype at = row.indexOf(meant);
        if (at > 0 && at + 1 < row.size() && below(2) == 0)
            return row[at + (below(2) == 0 ? 1 : -1)];
    }
    return letter();
}

QString SpellingWords::misspelt(const QString &word)
{
    QString wrong = word;
    const int at = below(int(word.size()));
    switch (below(m_language == Language::Arabic ? 8 : 6)) {
    case 0:
        wrong.remove(at, 1);
        break;
    case 1:
        wrong.insert(at, letter());
        break;
    case 2:
        wrong.insert(at, word[at]);
        break;
    case 3:
        if (at + 1 < word.size())
            std::swap(wrong[at], wrong[at + 1]);
        break;
    default:
        wrong[at] = slipFor(word[at]);
    }
    return wrong;
}

QStringList SpellingWords::everyday(Language language)
{
    return (language == Language::Arabic ? everydayArabic : everydayEnglish).toString().split(u' ');
}

} // namespace nashra::bench
