package org.copydesk.enrich.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The persons met so far in an article, by the words of their names. A name is compared with those alone that share a word with
 * it: a report of a parliament has thousands of names. For one thread.
 */
final class Acquaintances {
    private final List<Person> all = new ArrayList<>();
    private final Map<Leader, Person> byLeader = new IdentityHashMap<>();
    private final Map<String, Set<Person>> bySkeleton = new HashMap<>();
    private final Map<String, Set<Person>> byWord = new HashMap<>();
    private final Map<String, Set<Person>> byLastWord = new HashMap<>();

    /** In the order in which they were met. */
    List<Person> all() {
        return all;
    }

    /** @param leader whom the lexicon knows by this name, or null */
    Person meet(String name, Leader leader, LocalDate day) {
        Person person = new Person(all.size(), name, leader, day);
        all.add(person);
        note(person);
        if (leader != null) {
            byLeader.putIfAbsent(leader, person);
            bySkeleton.computeIfAbsent(leader.shortSkeleton(), skeleton -> new LinkedHashSet<>()).add(person);
            leader.wordsOfNames().forEach(words -> note(person, words));
        }
        return person;
    }

    /** The text calls the person by a longer name, too. */
    void rename(Person person, String name) {
        person.name = name;
        note(person);
    }

    private void note(Person person) {
        bySkeleton.computeIfAbsent(Spelling.skeleton(person.lastWord()), skeleton -> new LinkedHashSet<>()).add(person);
        byLastWord.computeIfAbsent(person.lastWord(), word -> new LinkedHashSet<>()).add(person);
        note(person, person.words());
    }

    /** @param words of one of the names that the person has */
    private void note(Person person, List<String> words) {
        words.forEach(word -> byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(person));
        byLastWord.computeIfAbsent(words.get(words.size() - 1), word -> new LinkedHashSet<>()).add(person);
    }

    /** Who this leader is here, or null. */
    Person as(Leader leader) {
        return byLeader.get(leader);
    }

    /** The first for whom this holds of those whose name has the last of these words, or ends with one of them; or null. */
    Person sharing(List<String> words, Predicate<Person> wanted) {
        Stream<Person> longer = named(words.get(words.size() - 1));
        Stream<Person> shorter = words.stream().flatMap(word -> byLastWord.getOrDefault(word, Set.of()).stream());
        return Stream.concat(longer, shorter).filter(wanted).min(Comparator.comparingInt(person -> person.number)).orElse(null);
    }

    /** The first for whom this holds of those who have this word in their name, or null. */
    Person named(String word, Predicate<Person> wanted) {
        return named(word).filter(wanted).min(Comparator.comparingInt(person -> person.number)).orElse(null);
    }

    private Stream<Person> named(String word) {
        return byWord.getOrDefault(word, Set.of()).stream();
    }

    /** Who was met last of those called by this last word of their name, or spelled another way (Vassilenko, who is Vasilenko); one whom it suits before others; or null. */
    Person called(String word, String skeleton, Predicate<Person> suits) {
        Stream<Person> called = byLastWord.getOrDefault(word, Set.of()).stream().filter(person -> person.lastWord().equals(word));
        Comparator<Person> suited = Comparator.comparing(suits::test);
        return Stream.concat(called, bySkeleton.getOrDefault(skeleton, Set.of()).stream())
                .max(suited.thenComparingInt(person -> person.number)).orElse(null);
    }
}
