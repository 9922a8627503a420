package org.copydesk.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Phrases and what they mean, found in a text in one pass: at each token the longest phrase that begins there, then on
 * behind it. Words are compared folded ({@link Folding}); whoever needs case looks at the match. Immutable, safe for all threads.
 */
public final class Lexicon<E> {

    /** Tokens {@code first} up to, but not with, {@code end} are a phrase that stands for these entries. */
    public record Match<E>(int first, int end, List<E> entries) {
    }

    private static final class Node<E> {
        private final Map<String, Node<E>> next = new HashMap<>(2);
        private List<E> entries = List.of();
    }

    /** Of so many bits one is set at most. */
    private static final int SPARSE = 8;

    private final Node<E> root;
    /** A bit by the hash of each first word: most words of a text begin no phrase, and this tells quicker than a look into the table. */
    private final long[] beginnings;

    private Lexicon(Node<E> root) {
        this.root = root;
        this.beginnings = new long[Integer.highestOneBit(Math.max(1, root.next.size() * 2 * SPARSE / Long.SIZE))];
        for (String word : root.next.keySet()) {
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
        String word = prose.folded(first);
        if (!mayBegin(word)) {
            return null;
        }
        Node<E> longest = null;
        int end = first;
        Node<E> node = root.next.get(word);
        for (int i = first + 1; node != null; i++) {
            if (!node.entries.isEmpty()) {
                longest = node;
                end = i;
            }
            node = i < prose.size() && !node.next.isEmpty() ? node.next.get(prose.folded(i)) : null;
        }
        return longest == null ? null : new Match<>(first, end, longest.entries);
    }

    /** The next shorter phrase that begins where this one does, or null. */
    public Match<E> shorter(Prose prose, Match<E> match) {
        Node<E> node = root;
        Match<E> longest = null;
        for (int i = match.first(); i < match.end() - 1 && node != null; i++) {
            node = node.next.get(prose.folded(i));
            if (node != null && !node.entries.isEmpty()) {
                longest = new Match<>(match.first(), i + 1, node.entries);
            }
        }
        return longest;
    }

    /** Collects phrases; not safe for several threads. */
    public static final class Builder<E> {
        private final Node<E> root = new Node<>();

        /** One phrase may stand for several entries. */
        public Builder<E> add(String phrase, E entry) {
            Node<E> node = node(phrase, entry);
            if (!node.entries.contains(entry)) {
                List<E> more = new ArrayList<>(node.entries);
                more.add(entry);
                node.entries = List.copyOf(more);
            }
            return this;
        }

        /** As the other, for all entries of a phrase at once: where they are many it is much quicker. */
        public Builder<E> addAll(String phrase, Set<E> entries) {
            Node<E> node = node(phrase, entries);
            Set<E> all = new LinkedHashSet<>(node.entries);
            all.addAll(entries);
            node.entries = List.copyOf(all);
            return this;
        }

        private Node<E> node(String phrase, Object meaning) {
            Tokens tokens = Tokens.of(phrase);
            if (tokens.size == 0) {
                throw new IllegalArgumentException("no word in phrase '" + phrase + "' of " + meaning);
            }
            Node<E> node = root;
            for (int i = 0; i < tokens.size; i++) {
                String word = Folding.fold(phrase.substring(tokens.starts[i], tokens.ends[i]));
                node = node.next.computeIfAbsent(word, w -> new Node<>());
            }
            return node;
        }

        public Lexicon<E> build() {
            return new Lexicon<>(root);
        }
    }
}
