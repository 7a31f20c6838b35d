# SPDX-FileCopyrightText: 2026 The Nashra authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cities and provinces of GeoNames, by way of the packages libgeonames0 and libgeonames-common.

The library answers a city as (id, name, number of province, province, country, …, population, latitude, longitude);
Arabic names are a catalogue of messages by id. places.tsv corrects both, and has what GeoNames has no Arabic name of.

A name that is also a word is a danger to every text. It is in a pack only where resources/names lists it as [common],
so that the recognition asks for words around it that speak of a place; other words, and given names, are left out but
for those in KEPT. So are cities called as a country or a capital is, unless places.tsv names them.
"""
import ast
import ctypes
import gettext
import re
import unicodedata

from packtable import folded, identity, plain, several, table, words

ARAB = set("DZ BH KM DJ EG IQ JO KW LB LY MR MA OM PS QA SA SO SD SY TN AE YE".split())
LEAST, LEAST_ARAB, LEAST_SUBURBS = 100_000, 15_000, 300_000
SUBURBS = {"US", "CA", "GB", "AU", "JP"}  # where smaller ones are suburbs, called after persons more often than not
FACTOR = 5  # so many times larger is the city that news means by a name
PARTICLES = "وفبلك"  # which Arabic writes as one with the word behind them
NO_COUNTRY = {"Jerusalem"}  # the parties do not agree on it
# Words in small letters, or given names, that a sentence of news nevertheless means a city by.
KEPT = {"en": set("""
Alberta Astrakhan Basel Berlin Bologna Brittany Bursa Cologne Daegu Derby Douma Florence Geneva Genoa Hamburg Jaén Jena
Jodhpur Juba Kandy Kielce Kimberley Manchester Maryland Milan Mashhad Mecca Medina Nyala Oxford Palma Rosario Santos
Sanya Saskatoon Shanghai Shizuoka Surrey Sydney Tangier Tijuana Trier Tripoli Tula Utah Verona Xi'an""".split()),
        "ar": {"أورلاندو", "الزبير", "داريا"}}
# Arabic words that the dictionary cannot tell from names; what is only a name besides is in [common].
WORDS = set("""الجديد المدينة الحي القصر القصور الحد الشهداء الصف الطرف الشامية الخارجة النعمة المنزلة المالح المذنب الفحص
القرين القريتين الحراك الخور القل الحامة الجمالية الشفا الهندية الإبراهيمية أدم أجا بلد ثورة جامعة جمال تلا تاما
طراز نبل هجين ميادين وان تور كيل هام صدوق مساكن خصب فوة قارة قبلي قرشي واري ساري هون هاله فرعون كريمة عثمانية
مقلع دلس كورونا كولومبيا بريكة عتق طريف باري كالي رين نيم واو ليل برن برنو مصفح سحاب ربك حولي انخل بشري كاري
ميسا سومي بون جوس سيان حيران مركزي سول باي بارا بهار سنجة جرجا أولم أولو جلب جوهر مسعد براك البيض الوادي الجميل
الخمس الأبيض العلا عفيف جاسم المرج كفري القصير الثورة الدانا سترة العين قم سلا حديثة معسكر مشهد حجة بشار سعيدة
الخبر البيضاء العقبة المفرق الجديدة الباب التل الكاف بركان قنا معان رشيد سالم سلمية صور الوجه العمارة الزاوية
المطرية المثنى الشرقية عسير مدق السند مين السفيرة أطار بورصة إفران الغربية رانس البسيط دورا سعير الشبلي الرقيبة
نارا صبيا قطنا غنت يزد دوما إذنا لوى عبري إبراء أغرا دشنا الشمالية الجنوبية الوسطى القرارة المسيب المبرز سالي
كوبه جهينة كيرو بيبو""".split())
# What a first-level division is called, in English and Arabic. Only these countries have their provinces in the pack.
KINDS = {**dict.fromkeys("SY EG IQ JO LB YE OM BH KW".split(), ("Governorate", "محافظة")),
         "DZ": ("Province", "ولاية"), "TN": ("Governorate", "ولاية"), "MR": ("Region", "ولاية"),
         "SD": ("State", "ولاية"), "SA": ("Region", "منطقة"), "AE": ("Emirate", "إمارة"), "SO": ("Region", "إقليم"),
         "DJ": ("Region", "إقليم"), "TR": ("Province", "ولاية"), "IR": ("Province", "محافظة"),
         "AF": ("Province", "ولاية"), "JP": ("Prefecture", "محافظة"), "US": ("", "ولاية"), "CA": ("", "مقاطعة"),
         "IN": ("", "ولاية"), "DE": ("", "ولاية"), "BR": ("", "ولاية"), "MX": ("", "ولاية"),
         **dict.fromkeys("PS PK RU IT ES CN ID GB UA GE FR GR ZA AU ML MY LY".split(), ("", ""))}
ENGLISH_KIND = re.compile(r" (Governorate|Province|Region|State|Emirate|Prefecture|District|County|Territory)$|"
                          "^State of |^Imarat |-ken$")
ARABIC_KIND = re.compile("^(محافظة|ولاية|منطقة|إقليم|مقاطعة|شعبية|إمارة|مدينة|قضاء|دائرة|بلدية) ")
SUN_ARTICLE = re.compile(r"\b([Aa])(d|dh|n|r|s|sh|t|th|z|l)[ -](?=[A-Z])")


class Dictionary:
    def __init__(self, code):
        self.library = ctypes.CDLL("libhunspell-1.7.so.0")
        self.library.Hunspell_create.restype = ctypes.c_void_p
        folder = "/usr/share/hunspell/"
        paths = [f"{folder}{code}.{end}".encode() for end in ("aff", "dic")]
        self.handle = ctypes.c_void_p(self.library.Hunspell_create(*paths))

    def has(self, word):
        return bool(self.library.Hunspell_spell(self.handle, word.encode()))


def known_cities():
    library, glib = ctypes.CDLL("libgeonames.so.0"), ctypes.CDLL("libglib-2.0.so.0")
    library.geonames_get_city.restype = glib.g_variant_print.restype = ctypes.c_void_p
    glib.g_variant_print.argtypes = [ctypes.c_void_p, ctypes.c_int]
    for index in range(library.geonames_get_n_cities()):
        city = library.geonames_get_city(index)
        yield ast.literal_eval(ctypes.string_at(glib.g_variant_print(city, 0)).decode())


def messages(language):
    return gettext.translation("geonames", "/usr/share/locale", [language])._catalog


def arabic_form(text):
    """As agencies print it, without what it is and where it lies; empty where it is not Arabic."""
    text = plain(re.sub("[\u200e\u200f]", "", text)).translate(str.maketrans("کیڤٱ", "كيفا"))
    text = " ".join(ARABIC_KIND.sub("", re.split(r"[،(]", text)[0].strip()).replace("-", " ").split())
    return text if re.fullmatch("[\u0621-\u064a ]{3,}", text) else ""


def bare(text):
    letters = unicodedata.normalize("NFKD", re.sub("[‘’ʼ`]", "", text))
    return "".join(one for one in letters if not unicodedata.combining(one))


def english_forms(text, country):
    """The house form and variants. Of Arabic names that without marks, and with the article as it is written."""
    if country not in ARAB:
        text = re.sub("[’']", "", text)  # Russian soft signs
        text = bare(text) if re.search("[āēīōūĀĪŌŪ]", text) else text  # scholars' long vowels
        plainer = bare(text.translate(str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "ß": "ss"})))
        return text, [plainer] if not text.isascii() and plainer.isascii() else []
    spoken = re.sub(r"\b([AaEe]l) (?=[A-Z])", r"\1-", bare(text))
    house = SUN_ARTICLE.sub(lambda found: f"{found[1]}l-", spoken)
    return house, [SUN_ARTICLE.sub(lambda found: f"{found[1]}{found[2]}-", spoken)] if house != spoken else []


class Rules:
    """Which names are words."""

    def __init__(self):
        self.dictionary = Dictionary("en_US")
        self.common = {language: words(language, "common") for language in ("en", "ar")}
        self.given = {language: words(language, "given") for language in ("en", "ar")}

    def is_word(self, text, language):
        if " " in text or "-" in text or text in KEPT[language]:
            return False
        word = text.casefold()
        if word in self.common[language]:
            return False
        known = text in WORDS if language == "ar" else len(text) < 3 or self.dictionary.has(word)
        return known or word in self.given[language]


def place(row, names, country):
    english, arabic = names
    return {"id": row[0], "kind": "place", "name.en": english[0], "name.ar": arabic[0], "variant.en": english[1:],
            "variant.ar": arabic[1:], "gender": "feminine", "identifiers": row[1],
            "relations": "" if english[0] in NO_COUNTRY else f"located-in={identity(country)}"}


def corrections():
    return {(row[0], row[1] or row[2]): row for row in table("places")}


def corrected(row):
    return [row[2], *several(row[4])], [row[3], *several(row[5])]


def candidates(rules):
    """Every city that is large enough, with its names: (population, is it in places.tsv, country, row of the table)."""
    arabic, english, fixed = messages("ar"), messages("en"), corrections()
    met = set()
    for number, name, division, _, country, *_, people, _, _ in known_cities():
        own = fixed.get((country, name))
        if (own and own[2] == "-") or (country, name) in met:
            continue
        least = LEAST_ARAB if country in ARAB else LEAST_SUBURBS if country in SUBURBS else LEAST
        is_seat = folded(name) == folded(ENGLISH_KIND.sub("", english.get(f"{country}.{division}", "")))
        form = arabic_form(arabic.get(number, ""))
        if not own and (not form or people < (LEAST_ARAB if is_seat else least)):
            continue
        house, variants = english_forms(name, country)
        names = corrected(own) if own else ([house, *variants], [form])
        if not (names[0][0] and names[1][0]) or any(
                rules.is_word(names[at][0], language) for at, language in enumerate(("en", "ar"))):
            continue
        met.add((country, name))
        yield people, bool(own), country, place((identity("geonames ", number), f"geonames={number}"), names, country)
    for (country, name), row in fixed.items():
        if not row[1]:
            yield 0, True, country, place((identity(country, " " + name), ""), corrected(row), country)


def names_of(row, fields=("name.en", "name.ar", "variant.en", "variant.ar")):
    for field in fields:
        value = row.get(field) or []
        yield from ([value] if isinstance(value, str) else value)


def cities(others):
    """Of those of one name the one that news means; others are the rows of countries and capitals."""
    taken = {folded(name) for row in others for name in names_of(row)}
    taken |= {folded(name) for row in others for name in names_of(row, ("adjective.en", "adjective.ar"))}
    ours = {(row["relations"][len("located-in="):], folded(name)) for row in others if row.get("relations")
            for name in names_of(row)}
    kept, largest = [], {}
    for people, is_own, country, row in sorted(candidates(Rules()), key=lambda one: -one[0]):
        houses = [folded(row["name.en"]), folded(row["name.ar"])]
        if any((identity(country), name) in ours for name in houses):
            continue  # the capital itself
        rivals = [largest[name] for name in houses if name in largest]
        if not is_own and (taken & set(houses) or any(people * FACTOR <= rival for rival in rivals)):
            continue
        if houses[1][0] in PARTICLES and houses[1][1:] in {*taken, *largest}:
            continue  # "وجدة" is far oftener "and Jeddah"
        for name in map(folded, names_of(row)):
            largest.setdefault(name, people)
        kept.append((country, row))
    return [row for country, row in sorted(kept, key=lambda one: (one[0], one[1]["name.en"]))]


def provinces(others):
    """Named as the city they are called after, if there is one: its English is tidier."""
    taken = {folded(name) for row in others for name in names_of(row)}
    seats = {(row["relations"], folded(name)): row["name.en"] for row in others if row.get("relations")
             for name in [row["name.ar"], *(row.get("variant.ar") or [])]}
    arabic, english, rules, rows = messages("ar"), messages("en"), Rules(), []
    fixed = {key[0]: row for key, row in corrections().items() if "." in key[0]}
    for code in sorted(key for key in {*arabic, *fixed} if "." in key and key[:2] in KINDS):
        country, own = code[:2], fixed.get(code)
        kind = KINDS[country]
        if own:
            names = corrected(own)
        else:
            house, variants = english_forms(ENGLISH_KIND.sub("", english.get(code, "")), country)
            form = arabic_form(arabic[code])
            seat = seats.get((f"located-in={identity(country)}", folded(form)))
            names = [seat] if seat else [house, *variants], [form]
        if names[0][0] in ("", "-") or not names[1][0]:
            continue
        long = f"{names[0][0]} {kind[0]}" if kind[0] else "", f"{kind[1]} {names[1][0]}" if kind[1] else ""
        is_long = own and ENGLISH_KIND.search(names[0][0])
        if not is_long and (taken & {folded(name) for both in names for name in both} or any(
                rules.is_word(names[at][0], language) for at, language in enumerate(("en", "ar")))):
            if not all(long):
                continue
            names = [long[0]], [long[1]]
        elif not is_long:
            for at in (0, 1):
                names[at].extend(text for text in long[at:at + 1] if text and not ARABIC_KIND.match(names[at][0]))
        rows.append(place((identity("geonames ", code), f"geonames-admin1={code}"), names, country))
    return rows
