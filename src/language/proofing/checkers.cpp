// SPDX-FileCopyrightText: 2026 The Nashra authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/proofing/checkers.h"

#include "language/copy/characterchecker.h"
#include "language/copy/datelinechecker.h"
#include "language/copy/definitearticlechecker.h"
#include "language/copy/entityfindings.h"
#include "language/copy/headlinechecker.h"
#include "language/copy/ledechecker.h"
#include "language/copy/lengthchecker.h"
#include "language/copy/monthchecker.h"
#include "language/copy/passagechecker.h"
#include "language/copy/quotationmarkchecker.h"
#include "language/copy/thatchecker.h"
#include "language/copy/weekdaychecker.h"
#include "language/quotes/quotechecker.h"
#include "language/spelling/spellingchecker.h"
#include "language/style/stylechecker.h"
#include "language/words/wordschecker.h"

namespace nashra::language {

std::vector<std::shared_ptr<const Checker>> makeCheckers(const CheckerInputs &inputs)
{
    const auto isSpelledRight = [spelling = inputs.spelling](const QString &word, Language language) {
        TextUnit unit;
        unit.text = word;
        unit.language = language;
        return spelling->checkUnit(unit).isEmpty();
    };
    std::vector<std::shared_ptr<const Checker>> checkers{
        inputs.spelling,
        std::make_shared<WordsChecker>(inputs.models, isSpelledRight),
        std::make_shared<CharacterChecker>(),
        std::make_shared<DatelineChecker>(inputs.newsroom, inputs.entities, inputs.today),
        std::make_shared<DefiniteArticleChecker>(inputs.entities),
        std::make_shared<HeadlineChecker>(),
        std::make_shared<LedeChecker>(),
        std::make_shared<LengthChecker>(),
        std::make_shared<MonthChecker>(inputs.newsroom.monthSet),
        std::make_shared<PassageChecker>(),
        std::make_shared<QuotationMarkChecker>(),
        std::make_shared<ThatChecker>(),
        std::make_shared<WeekdayChecker>(),
        std::make_shared<QuoteChecker>(),
        std::make_shared<EntityFindings>(inputs.entities, isSpelledRight),
    };
    if (inputs.rules)
        checkers.push_back(std::make_shared<style::StyleChecker>(inputs.rules));
    return checkers;
}

} // namespace nashra::language
