package org.copydesk.enrich.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.enrich.figures.Amount;
import org.copydesk.enrich.figures.DateMention;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.text.Prose;

/** Makes an event of a cue of a Russian sentence and those around it: with its day, place, kind and number. */
final class RussianTeller {
    /** How many tokens a count may stand before what is counted, and what kind before its visit. */
    private static final int NEAR = 4;
    private static final List<String> NOT_ITS_DAY = List.of("до", "после", "к", "с");
    private final RussianSenses senses;
    private final Prose prose;
    private final RussianCasting casting;
    private final LocalDate published;
    private final Map<Integer, List<DateMention>> dates;
    private final Map<Integer, List<Amount>> counts;

    /** @param published null when it is not known */
    RussianTeller(RussianSenses senses, Figures figures, LocalDate published) {
        this.senses = senses;
        this.prose = senses.prose;
        this.casting = new RussianCasting(senses);
        this.published = published;
        this.dates = figures.dates().stream().collect(Collectors.groupingBy(date -> prose.sentenceOf(prose.tokenFrom(date.span().start()))));
        this.counts = figures.amounts().stream().filter(amount -> amount.kind() == Amount.Kind.COUNT)
                .collect(Collectors.groupingBy(amount -> prose.sentenceOf(prose.tokenFrom(amount.span().start()))));
    }

    /** Null when the cue says that nothing happened. */
    Event tell(Cue cue, int sentence, List<RussianPlayer> players, Scene scene) {
        if (cue.group().negated()) {
            return null;
        }
        RussianClause clause = RussianClause.around(senses, cue.first(), sentence);
        EventType type = cue.trigger().type();
        List<Party> parties = casting.parties(cue, clause, players, scene);
        DateMention day = day(cue, clause, sentence);
        boolean ahead = day != null && published != null && day.firstDay().isAfter(published) && cue.status() == Event.Status.HAPPENED;
        boolean over = day != null && published != null && day.lastDay().isBefore(published) && cue.noun() && cue.status() == Event.Status.PLANNED;
        Event.Status status = ahead && type.aside() ? Event.Status.PLANNED : over ? Event.Status.HAPPENED : cue.status();
        RussianPlayer place = players.stream().filter(p -> p.place() && p.link().equals("in") && clause.holds(p)).findFirst().orElse(null);
        return new Event(type.name(), type.across() && type.lasting() ? kind(clause) : null, type.plover(status), status, day == null ? null : day.firstDay(), day == null ? null : day.lastDay(),
                place == null ? null : prose.text(place.first(), place.end()), place == null ? null : place.country(), quantity(cue, sentence), prose.sentence(sentence), parties, List.of());
    }

    /** The nearest date of the clause that is not only an end of the event; or null. */
    private DateMention day(Cue cue, RussianClause clause, int sentence) {
        DateMention nearest = null;
        int distance = Integer.MAX_VALUE;
        for (DateMention date : dates.getOrDefault(sentence, List.of())) {
            int at = prose.tokenFrom(date.span().start());
            boolean its = at >= clause.first() && at < clause.end() && (date.fromTo() || !NOT_ITS_DAY.contains(prose.folded(at - 1)) || cue.trigger().type().lasting() && prose.folded(at - 1).equals("с"));
            if (its && Math.abs(at - cue.first()) < distance) {
                nearest = date;
                distance = Math.abs(at - cue.first());
            }
        }
        return nearest;
    }

    /** What kind of visit; null when the clause does not say. */
    private String kind(RussianClause clause) {
        for (int i = clause.first(); i < clause.end(); i++) {
            if (senses.is(i, "@visit")) {
                for (int before = i - 1; before >= Math.max(clause.first(), i - NEAR); before--) {
                    String word = prose.folded(before);
                    for (Map.Entry<String, String> kind : senses.vocabulary.kinds.entrySet()) {
                        if (word.startsWith(kind.getKey())) {
                            return kind.getValue();
                        }
                    }
                }
            }
        }
        return null;
    }

    /** How many: the count right before what the verb takes; or null. */
    private Integer quantity(Cue cue, int sentence) {
        int noun = cue.noun() ? cue.first() : cue.object();
        int before = noun < 0 ? 0 : senses.described(noun) - 1;
        if (before > 0 && prose.isNumber(before) && prose.token(before).length() < NEAR && prose.token(before).chars().allMatch(Character::isDigit)) {
            return Integer.valueOf(prose.token(before));
        }
        for (Amount amount : counts.getOrDefault(sentence, List.of())) {
            int from = prose.tokenFrom(amount.span().start());
            boolean beside = noun >= from && noun - from <= NEAR;
            if (beside && amount.value().stripTrailingZeros().scale() <= 0 && amount.value().precision() - amount.value().scale() <= 9) {
                return amount.value().intValueExact();
            }
        }
        return null;
    }
}
