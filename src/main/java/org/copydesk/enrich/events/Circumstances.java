package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.enrich.figures.Amount;
import org.copydesk.enrich.figures.DateMention;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** When, where, how many and about what: what stands around a cue in its sentence. */
final class Circumstances {
    private static final List<String> NOT_ITS_DAY = List.of("since", "until", "before", "by", "for", "over", "till", "from");
    private static final Set<String> ABOUT = Set.of("on", "in", "of", "about", "regarding", "concerning", "including", "for", "as", "covering");
    /** How many tokens a sector may stand behind such a word, or behind the sector before it in a list. */
    private static final int NEAR = 6;
    /** How many tokens behind a count the object may stand, and where the count is of another such object: "32 agreements and memoranda". */
    private static final int NEXT = 4;
    private static final String VISIT = "@visit";
    private static final int REACH = 6;
    private final Senses senses;
    private final Prose prose;
    private final Map<Integer, List<DateMention>> dates;
    private final Map<Integer, List<Amount>> counts;
    private final Lexicon<Sector> sectors;
    private final Lexicon<String> kinds;

    Circumstances(Senses senses, Figures figures, Lexicon<Sector> sectors, Lexicon<String> kinds) {
        this.senses = senses;
        this.prose = senses.prose;
        this.dates = figures.dates().stream().collect(Collectors.groupingBy(date -> prose.sentenceOf(prose.tokenFrom(date.span().start()))));
        this.counts = figures.amounts().stream().filter(amount -> amount.kind() == Amount.Kind.COUNT)
                .collect(Collectors.groupingBy(amount -> prose.sentenceOf(prose.tokenFrom(amount.span().start()))));
        this.sectors = sectors;
        this.kinds = kinds;
    }

    /** The nearest date that is not the day on which somebody said so; or null. */
    DateMention day(Cue cue, int sentence) {
        DateMention nearest = null;
        int distance = Integer.MAX_VALUE;
        for (DateMention date : dates.getOrDefault(sentence, List.of())) {
            int at = prose.tokenFrom(date.span().start());
            int away = at < cue.first() ? cue.first() - at : at - cue.end();
            if (away < distance && !ofSaying(cue, date, at) && !parted(cue, at) && !ofName(at) && !ofWhatFollows(cue, at)) {
                nearest = date;
                distance = away;
            }
        }
        return nearest;
    }

    /** "Invited the president to a summit in June": June is that of the summit. */
    private boolean ofWhatFollows(Cue cue, int date) {
        boolean follows = false;
        for (int i = cue.end(); cue.trigger().type().ahead() && i < date; i++) {
            follows |= prose.folded(i).equals("to") || prose.folded(i).equals("for");
        }
        return follows;
    }

    /** "said on Tuesday", "since 2015"; "from May 5 to 8" has both ends of it. */
    private boolean ofSaying(Cue cue, DateMention said, int date) {
        int before = date - 1;
        while (before > 0 && (senses.is(before, Mood.DETERMINER) || prose.folded(before).equals("on") || prose.folded(before).equals("in"))) {
            before--;
        }
        int end = date;
        while (end < prose.size() && prose.kind(end) != Prose.Kind.POSSESSIVE && end < date + 3 && prose.isWord(end)) {
            end++;
        }
        boolean owner = end < prose.size() && prose.kind(end) == Prose.Kind.POSSESSIVE;
        return owner || senses.is(before, Mood.SPEECH) || NOT_ITS_DAY.contains(prose.folded(before)) && !(prose.folded(before).equals("from") && said.fromTo()) || date > cue.end() && senses.is(date + 1, Mood.SPEECH);
    }

    /** "The Land Boundary Agreement of 1974", "the 1974 agreement": when it was made of which the sentence speaks. */
    private boolean ofName(int date) {
        boolean year = prose.isNumber(date) && prose.token(date).length() == 4;
        boolean behind = prose.folded(date - 1).equals("of") && senses.classes(date - 2).contains("@agreement");
        int noun = date + 1;
        while (noun < date + NEAR && prose.isCapitalised(noun) && !senses.classes(noun).contains("@agreement")) {
            noun++;
        }
        boolean before = senses.is(date - 1, Mood.DETERMINER) && senses.classes(noun).contains("@agreement");
        return year && (behind || before);
    }

    /** Whether another clause stands between. */
    private boolean parted(Cue cue, int date) {
        if (date >= cue.clause().gapFirst() && date < cue.clause().gapEnd()) {
            return true;
        }
        for (int i = Math.min(cue.end(), date); i < Math.max(cue.first(), date); i++) {
            if (senses.parts(i) || senses.is(i, Mood.CONDITION) || senses.is(i, Mood.CLAUSE) || senses.is(i, Mood.SPEECH)) {
                return true;
            }
        }
        return false;
    }

    /** The nearest place behind "in" or "at" of the same sentence, or null. */
    Player place(Cue cue, List<Player> players) {
        Player nearest = null;
        for (Player player : players) {
            boolean where = player.place() && !player.possessive() && (player.link().equals("in") || player.link().equals("at") || player.link().equals("across"));
            boolean nearer = nearest == null || Math.abs(player.first() - cue.first()) < Math.abs(nearest.first() - cue.first());
            if (where && nearer && !parted(cue, player.first())) {
                nearest = player;
            }
        }
        return nearest;
    }

    /** What kind of visit: "a two-day state visit"; null when the sentence does not say. */
    String kind(Cue cue) {
        int end = prose.endOf(prose.sentenceOf(cue.first()));
        for (int i = Math.max(cue.clause().first(), cue.first() - REACH); i < end; i++) {
            Lexicon.Match<String> kind = kinds.at(prose, i);
            for (int next = i + 1; kind != null && next <= i + NEXT && next < end; next++) {
                if (senses.classes(next).contains(VISIT)) {
                    return kind.entries().get(0);
                }
            }
        }
        return null;
    }

    /** How many: the count whose unit is what the cue is about; or null. */
    Integer quantity(Cue cue, int sentence) {
        for (Amount amount : counts.getOrDefault(sentence, List.of())) {
            int from = prose.tokenFrom(amount.span().start());
            int object = cue.object() >= 0 ? cue.object() : cue.first();
            int end = prose.tokenFrom(amount.span().end());
            boolean alike = cue.object() >= 0 && senses.classes(end - 1).contains(cue.trigger().object());
            boolean beside = object >= from && object - end <= (alike ? REACH : NEXT);
            if (beside && amount.value().stripTrailingZeros().scale() <= 0 && amount.value().precision() - amount.value().scale() <= 9) {
                return amount.value().intValueExact();
            }
        }
        return null;
    }

    /** What the sentence is about, each topic once: "on trade and customs", "in the fields of", "a trade agreement". */
    List<Sector> sectors(Cue cue, int sentence, List<Player> players) {
        List<Sector> found = new ArrayList<>();
        int about = -1;
        for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); ) {
            about = ABOUT.contains(prose.folded(i)) ? i : about;
            Lexicon.Match<Sector> match = sectors.at(prose, i);
            int here = i;
            if (match != null && players.stream().noneMatch(p -> p.first() <= here && here < p.end()) && (about >= 0 && here - about <= NEAR || describes(cue, match.end()))) {
                match.entries().forEach(sector -> add(found, sector, prose.text(match.first(), match.end())));
                about = match.end();
            }
            i = match == null ? i + 1 : match.end();
        }
        return found;
    }

    /** "trade agreement", "energy talks". */
    private boolean describes(Cue cue, int end) {
        int object = cue.object() >= 0 ? cue.object() : cue.first();
        return object >= end && object - end <= 1;
    }

    private static void add(List<Sector> found, Sector meant, String text) {
        boolean shout = meant.text().equals(meant.text().toUpperCase(Locale.ROOT)) && !text.equals(meant.text());
        if (!shout && found.stream().noneMatch(sector -> sector.topic().equals(meant.topic()))) {
            found.add(new Sector(meant.topic(), text));
        }
    }
}
