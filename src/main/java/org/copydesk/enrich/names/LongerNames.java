package org.copydesk.enrich.names;

import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Names of bodies and events that are but a part of other ones: the National | Patriotic Movement, Peruvian | Congress, CSTO Collective | Security Council, Security Council | of Iran, Rugby | World Cup. */
final class LongerNames {
    private static final Set<String> CREEDS = NameLinks.of("creed");
    private static final Set<String> GENERIC = NameLinks.of("generic");
    private static final Set<String> COMMON = NameLinks.of("common");
    private final NameReading reading;
    private final Prose prose;
    private final Lexicon.Match<Known> match;

    private LongerNames(NameReading reading, Lexicon.Match<Known> match) {
        this.reading = reading;
        this.prose = reading.prose;
        this.match = match;
    }

    /** Whether the text goes on, before or behind, with the rest of another body's name. */
    static boolean hold(NameReading reading, Lexicon.Match<Known> match) {
        if (match.entries().stream().anyMatch(known -> known.sort() != Sort.ORGANIZATION && known.sort() != Sort.EVENT)) {
            return false;
        }
        LongerNames names = new LongerNames(reading, match);
        return names.isBeginning() || names.isGeneric() && (names.isEnd() || names.isOwned());
    }

    /** Whether a newspaper's name is but the beginning of another: the National | Assembly is not of Abu Dhabi. */
    private boolean isBeginning() {
        int next = match.end();
        return prose.folded(match.first()).equals("the") && prose.isCapitalised(next) && prose.end(next - 1) + 1 == prose.start(next);
    }

    /** Whether each of its words stands in the names of many bodies: Security Council, Democratic Party. */
    private boolean isGeneric() {
        return NameWords.isAny(prose.folded(match.end() - 1)) && IntStream.range(match.first(), match.end()).mapToObj(prose::folded)
                .allMatch(word -> NameWords.isAny(word) || Offices.isPortfolio(word) || CREEDS.contains(word) || GENERIC.contains(word) || FunctionWords.of(word) != null);
    }

    /** Whether it is said of which other country it is: the Security Council | of the Russian Federation. */
    private boolean isOwned() {
        int owner = prose.folded(match.end() + 1).equals("the") ? match.end() + 2 : match.end() + 1;
        Lexicon.Match<Known> behind = prose.folded(match.end()).equals("of") && prose.isCapitalised(owner) ? Gazetteer.LEXICON.at(prose, owner) : null;
        return behind != null && behind.entries().stream().anyMatch(known -> known.sort() == Sort.COUNTRY && isOfAnother(known.entity().country()));
    }

    private boolean isOfAnother(String country) {
        return match.entries().stream().noneMatch(known -> country.equals(known.entity().country()));
    }

    private boolean isEnd() {
        int before = match.first() - 1;
        if (before < 0 || prose.sentenceOf(before) != prose.sentenceOf(match.first())) {
            return false;
        }
        Claim owner = reading.at(before);
        if (owner != null) {
            boolean own = match.entries().stream().anyMatch(known -> known.entity().country() != null && known.entity().country().equals(owner.country()));
            boolean event = match.entries().get(0).sort() == Sort.EVENT;
            return !event && (owner.is(Sort.ORGANIZATION) || owner.sort().speaksOfCountry() && !own);
        }
        boolean capital = prose.isCapitalised(before) && !reading.startsSentence(before) && prose.end(before) + 1 == prose.start(match.first()) && !COMMON.contains(prose.folded(before)) && Offices.LEXICON.at(prose, before) == null;
        boolean field = prose.folded(before).equals("and") && prose.isCapitalised(before - 1) && Offices.isPortfolio(prose.folded(before - 1)) && Offices.isPortfolio(prose.folded(match.first()));
        return capital || field;
    }
}
