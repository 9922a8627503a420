package org.copydesk.enrich.figures;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** Tells the month, quarter or year that an amount is of: "$135.7 million in 2021". Has no state. */
final class Periods {
    /** From how many days on a date is a stretch of time in which something can be earned or built. */
    private static final int SHORTEST = 27;
    /** How many tokens may stand between an amount and a date that speaks of it alone. */
    private static final int NEXT = 2;
    private static final Set<String> DEADLINE = Set.of("by", "since", "until", "till", "before", "after", "to", "from", "than");

    private Periods() {
    }

    static List<Amount> of(Prose prose, List<Amount> amounts, List<DateMention> dates) {
        Map<Integer, List<DateMention>> bySentence = dates.stream().collect(Collectors.groupingBy(date -> prose.sentenceOf(prose.tokenFrom(date.span().start()))));
        return amounts.stream().map(amount -> {
            DateMention period = amount.kind() == Amount.Kind.COUNT ? null : period(prose, amount, bySentence);
            return period == null ? amount : amount.in(period);
        }).toList();
    }

    /** The date right behind the amount, else the only one of its sentence; null when that is a day or a deadline. */
    private static DateMention period(Prose prose, Amount amount, Map<Integer, List<DateMention>> dates) {
        int end = prose.tokenFrom(amount.span().end());
        List<DateMention> here = dates.getOrDefault(prose.sentenceOf(end - 1), List.of());
        for (DateMention date : here) {
            int first = prose.tokenFrom(date.span().start());
            if (first >= end && first - end <= NEXT) {
                return fits(prose, date) ? date : null;
            }
        }
        return here.size() == 1 && fits(prose, here.get(0)) ? here.get(0) : null;
    }

    private static boolean fits(Prose prose, DateMention date) {
        int before = prose.tokenFrom(date.span().start()) - 1;
        while (before > 0 && FunctionWords.is(prose.folded(before), FunctionWords.Class.DETERMINER)) {
            before--;
        }
        boolean range = prose.folded(before).equals("from") && date.lastDay().isAfter(date.firstDay().plusDays(SHORTEST + 5));
        return ChronoUnit.DAYS.between(date.firstDay(), date.lastDay()) >= SHORTEST && (range || !DEADLINE.contains(prose.folded(before)));
    }
}
