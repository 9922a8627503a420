package org.copydesk.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Phrases and what they mean, found in a text in one pass: at each token the longest phrase that begins there, then on
 * behind it. Words are compared folded ({@link Folding}); whoever needs case looks at the match. Immutable, safe for all threads.
 */
public final class Lexicon<E> {

    /** Tokens {@code first} up to, but not with, {@code end} are a phrase that stands for these entries. */
    public record Match<E>(int first, int end, List<E> entries) {
    }

    /** Of so many bits one is set at most. */
    private static final int SPARSE = 8;

    private final PhraseSteps steps;
    /** A bit by the hash of each first word: most words of a text begin no phrase, and this tells quicker than a look into the table. */
    private final long[] beginnings;
    /** What the phrase that ends at a place stands for; empty where none ends. */
    private final List<E>[] entries;

    private Lexicon(PhraseSteps steps, List<E>[] entries) {
        this.steps = steps;
        this.entries = entries;
        List<String> first = steps.wordsFrom(PhraseSteps.START);
        this.beginnings = new long[Integer.highestOneBit(Math.max(1, first.size() * 2 * SPARSE / Long.SIZE))];
        for (String word : first) {
            int bit = bit(word);
            beginnings[bit / Long.SIZE] |= 1L << bit;
        }
    }

    private int bit(String word) {
        int hash = word.hashCode() * 0x9E3779B1;
        return hash >>> 8 & beginnings.length * Long.SIZE - 1;
    }

    private boolean mayBegin(String word) {
        int bit = bit(word);
        return (beginnings[bit / Long.SIZE] & 1L << bit) != 0;
    }

    public static <E> Builder<E> builder() {
        return new Builder<>();
    }

    /** All matches that do not overlap, in the order of the text. */
    public List<Match<E>> find(Prose prose) {
        List<Match<E>> found = new ArrayList<>();
        for (int i = 0; i < prose.size(); ) {
            Match<E> match = at(prose, i);
            if (match != null) {
                found.add(match);
            }
            i = match == null ? i + 1 : match.end();
        }
        return found;
    }

    /** The longest phrase that begins at this token, or null. */
    public Match<E> at(Prose prose, int first) {
        return mayBegin(prose.folded(first)) ? longest(prose, first, prose.size()) : null;
    }

    /** The next shorter phrase that begins where this one does, or null. */
    public Match<E> shorter(Prose prose, Match<E> match) {
        return longest(prose, match.first(), match.end() - 1);
    }

    private Match<E> longest(Prose prose, int first, int limit) {
        List<E> longest = List.of();
        int end = first;
        int place = PhraseSteps.START;
        for (int i = first; i < limit; i++) {
            place = steps.from(place, prose.folded(i));
            if (place == PhraseSteps.NOWHERE) {
                break;
            }
            List<E> here = entries[place];
            if (!here.isEmpty()) {
                longest = here;
                end = i + 1;
            }
        }
        return longest.isEmpty() ? null : new Match<>(first, end, longest);
    }

    /** Collects phrases; not safe for several threads. */
    public static final class Builder<E> {
        private final PhraseSteps steps = new PhraseSteps();
        private final List<List<E>> entries = new ArrayList<>(List.of(List.<E>of()));

        /** One phrase may stand for several entries. */
        public Builder<E> add(String phrase, E entry) {
            int place = place(phrase, entry);
            if (!entries.get(place).contains(entry)) {
                List<E> more = new ArrayList<>(entries.get(place));
                more.add(entry);
                entries.set(place, List.copyOf(more));
            }
            return this;
        }

        /** As the other, for all entries of a phrase at once: where they are many it is much quicker. */
        public Builder<E> addAll(String phrase, Set<E> more) {
            int place = place(phrase, more);
            Set<E> all = new LinkedHashSet<>(entries.get(place));
            all.addAll(more);
            entries.set(place, List.copyOf(all));
            return this;
        }

        private int place(String phrase, Object meaning) {
            Tokens tokens = Tokens.of(phrase);
            if (tokens.size == 0) {
                throw new IllegalArgumentException("no word in phrase '" + phrase + "' of " + meaning);
            }
            int place = PhraseSteps.START;
            for (int i = 0; i < tokens.size; i++) {
                place = steps.add(place, Folding.fold(phrase.substring(tokens.starts[i], tokens.ends[i])));
                if (place == entries.size()) {
                    entries.add(List.of());
                }
            }
            return place;
        }

        @SuppressWarnings("unchecked")
        public Lexicon<E> build() {
            return new Lexicon<>(steps, entries.toArray(List[]::new));
        }
    }
}
