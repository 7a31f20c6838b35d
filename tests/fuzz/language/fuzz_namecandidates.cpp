// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of words that tell of names, in an order nobody writes: what is offered stands inside the text, as it is
// written there. Every byte is a word; those behind the last one are letters of an unknown name.
#include "language/entities/namecandidates.h"

#include <QStringList>

#include <cstdint>
#include <cstdlib>

using namespace nashra::language;

namespace {

const QStringList &vocabulary()
{
    static const QStringList words = QStringLiteral("الوزير وزير الخارجية السيد الدكتور النقيب رئيس رئيسة مدير الباحث "
                                                    "محمد أحمد سامر ليلى خالد عبد الله أبو أم بن بنت ابن "
                                                    "آل الخطيب الحلبي سركوز يوغرطة تيغزيرت بيتر مومبا إنجه صو بحلب "
                                                    "بحمص وحلب بسيدي سيدي عمر دجلة نهر مدينة بلدة قرية وادي "
                                                    "شركة مصرف جمعية حزب حركة دار جامعة مستشفى فندق نادي اتحاد نقابة "
                                                    "هيئة العمال للنشر للتنمية الوطنية التركية في من إلى على "
                                                    "أن إن وقال قال أكد أعلن يدعى تدعى خلفا لرسلان بدلا والشقيقين نجل "
                                                    "شقيق المتحدث باسم لدى الذي التي كانون الأول ، . : ( ) - « » "
                                                    "Mr. Lt. Cmdr. Sgt. Dr. Minister Foreign President Chief Executive "
                                                    "Officer of the The and said told Rival Brewer "
                                                    "John Mary Samir Layla al-Khatib van der Hovar Lisbet Tennessee "
                                                    "River County Bank Ltd. Pte. Group Systems Union All About "
                                                    "Founded in town at , ; ' 's")
                                         .split(u' ');
    return words;
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QString text;
    for (size_t i = 0; i < size; ++i) {
        if (const auto index = qsizetype(data[i]); index < vocabulary().size())
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + vocabulary()[index];
        else
            text += QChar(0x0627 + data[i] % 36);
    }
    for (const NameCandidate &candidate : findNameCandidates(text, {})) {
        require(candidate.position >= 0 && candidate.length > 0 &&
                candidate.position + candidate.length <= text.size());
        require(text.mid(candidate.position, candidate.length) == candidate.name);
    }
    return 0;
}
