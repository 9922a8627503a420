package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Tsv;

/** What words mean to events, out of the lexicon/event*.tsv and sectors.tsv. Immutable, read once, safe for all threads. */
final class Vocabulary {

    /** A verb in one of its forms, an event that it may tell, and how many words it has: the more, the surer. */
    record Verb(Trigger trigger, VerbForms.Form form, int words) {
    }

    final Lexicon<Verb> verbs;
    final Lexicon<Trigger> nouns;
    /** Classes of words that verbs need beside them: @sanction, @aid. */
    final Lexicon<String> classes;
    final Lexicon<Mood> moods;
    final Lexicon<Reference> references;
    /** What "two countries", "three leaders" stand for; a word may stand between. */
    final Map<String, Reference> pairs = pairs();
    /** Sectors with the words as the table has them: IT is not it. */
    final Lexicon<Sector> sectors;
    /** Words before a visit that say of what kind it is. */
    final Lexicon<String> kinds;
    final Bodies bodies = new Bodies();

    private Vocabulary(Lexicon<Verb> verbs, Lexicon<Trigger> nouns, Lexicon<String> classes, Lexicon<Mood> moods, Lexicon<Reference> references,
                       Lexicon<Sector> sectors, Lexicon<String> kinds) {
        this.verbs = verbs;
        this.nouns = nouns;
        this.classes = classes;
        this.moods = moods;
        this.references = references;
        this.sectors = sectors;
        this.kinds = kinds;
    }

    static Vocabulary read() {
        Map<String, EventType> types = EventType.all();
        Lexicon.Builder<String> classes = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/event_words.tsv")) {
            row.list("words").forEach(word -> addNoun(classes, word, row.need("class")));
        }
        Lexicon<Verb> verbs = verbs(types, classes);
        Lexicon.Builder<Trigger> nouns = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/event_nouns.tsv")) {
            Trigger trigger = trigger(types, row, null);
            row.list("noun").forEach(noun -> addNoun(nouns, noun, trigger));
        }
        Lexicon.Builder<String> kinds = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/visit_kinds.tsv")) {
            row.list("words").forEach(word -> kinds.add(word, row.need("kind")));
        }
        Lexicon.Builder<Sector> sectors = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/sectors.tsv")) {
            row.list("words").forEach(word -> sectors.add(word, new Sector(row.need("topic"), word)));
        }
        return new Vocabulary(verbs, nouns.build(), classes.build(), small("event_moods", "mood", Mood.class),
                small("event_references", "means", Reference.class), sectors.build(), kinds.build());
    }

    /** A table of small words: what each of them does is a constant of an enum. */
    private static <E extends Enum<E>> Lexicon<E> small(String table, String column, Class<E> meanings) {
        Lexicon.Builder<E> words = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/" + table + ".tsv")) {
            E meaning = Enum.valueOf(meanings, row.need(column).toUpperCase(Locale.ROOT));
            row.list("words").forEach(word -> words.add(word, meaning));
        }
        return words.build();
    }

    private static Map<String, Reference> pairs() {
        Map<String, Reference> pairs = new HashMap<>();
        for (Tsv.Row row : Tsv.read("/lexicon/event_references.tsv")) {
            Reference meaning = Reference.valueOf(row.need("means").toUpperCase(Locale.ROOT));
            row.list("words").stream().filter(words -> words.matches("the (two|three) \\S+")).forEach(words -> pairs.put(words.substring("the ".length()), meaning));
        }
        return pairs;
    }

    private static Lexicon<Verb> verbs(Map<String, EventType> types, Lexicon.Builder<String> classes) {
        VerbForms forms = new VerbForms();
        Map<String, Set<Verb>> verbs = new HashMap<>();
        for (Tsv.Row row : Tsv.read("/lexicon/event_verbs.tsv")) {
            List<String> objects = row.list("object");
            for (String object : objects.isEmpty() ? java.util.Collections.<String>singletonList(null) : objects) {
                if (object != null && !object.startsWith("@") && !object.startsWith(Trigger.AS_SUBJECT) && !object.startsWith(Trigger.ANYWHERE)) {
                    addNoun(classes, object, object);
                }
                Trigger trigger = trigger(types, row, object);
                row.list("verb").forEach(verb -> forms.forms(verb, (form, kind) ->
                        verbs.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(new Verb(trigger, kind, form.split(" ").length))));
            }
        }
        Lexicon.Builder<Verb> lexicon = Lexicon.builder();
        verbs.forEach((form, meant) -> {
            Set<Verb> all = new LinkedHashSet<>(meant);
            shorter(form).forEach(part -> all.addAll(verbs.getOrDefault(part, Set.of())));
            lexicon.addAll(form, all);
        });
        return lexicon.build();
    }

    /** "pull out of" is also "pull out" and "pull", where its own line does not fit. */
    private static List<String> shorter(String form) {
        List<String> parts = new ArrayList<>();
        for (int space = form.lastIndexOf(' '); space > 0; space = form.lastIndexOf(' ', space - 1)) {
            parts.add(form.substring(0, space));
        }
        return parts;
    }

    static Trigger trigger(Map<String, EventType> types, Tsv.Row row, String object) {
        if (row.need("type").equals("none")) {
            return new Trigger(null, object, new Roles(Map.of()), false, false, false, false);
        }
        EventType type = types.get(row.need("type"));
        if (type == null) {
            throw new IllegalArgumentException("no such type in events.tsv: " + row.need("type"));
        }
        return new Trigger(type, object, type.roles().with(Roles.parse(row.list("roles"))), row.list("told").contains("again"),
                row.list("told").contains("ahead"), row.list("told").contains("each"), type.mutual() || row.list("told").contains("mutual"));
    }

    private static <E> void addNoun(Lexicon.Builder<E> lexicon, String noun, E entry) {
        lexicon.add(noun, entry).add(VerbForms.plural(noun), entry);
    }
}
