package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Tsv;

/** What Russian words mean to events, out of the lexicon/russian_event*.tsv. Immutable, read once, safe for all threads. */
final class RussianVocabulary {

    /**
     * A verb in one of its forms and an event that it may tell.
     *
     * @param done whether it is perfective: then its present form means the future
     */
    record Verb(Trigger trigger, RussianVerbs.Form form, boolean done) {
    }

    /** A noun of a class of russian_event_words.tsv in one of its forms. */
    record Noun(String kind, String word, Set<Case> cases) {
    }

    /** Words that mean somebody without naming him. */
    record Meant(Reference meaning, Set<Case> cases) {
    }

    final Lexicon<Verb> verbs;
    final Lexicon<Noun> nouns;
    final Lexicon<Mood> moods;
    final Lexicon<Meant> references;
    /** The link of the roles that a preposition stands for, by the case behind it. */
    final Lexicon<Map<Case, String>> prepositions;
    /** What the nouns of a class tell by themselves. */
    final Map<String, Trigger> events = new HashMap<>();
    /** What stands before a visit, without its ending, and its kind. */
    final Map<String, String> kinds = new HashMap<>();
    final RussianNames names = new RussianNames();

    RussianVocabulary() {
        Map<String, EventType> types = EventType.all();
        verbs = verbs(types);
        Lexicon.Builder<Noun> forms = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/russian_event_words.tsv")) {
            String kind = row.need("class");
            boolean living = row.get("living") != null;
            row.list("words").forEach(word -> RussianNouns.forms(word, false, living).forEach((form, cases) -> forms.add(form, new Noun(kind, word, cases))));
            row.list("plural").forEach(word -> RussianNouns.forms(word, true, living).forEach((form, cases) -> forms.add(form, new Noun(kind, word, cases))));
            row.list("fixed").forEach(word -> forms.add(word, new Noun(kind, word, Case.ANY)));
            if (row.get("type") != null) {
                events.put(kind, Vocabulary.trigger(types, row, null));
            }
        }
        nouns = forms.build();
        Lexicon.Builder<Mood> small = Lexicon.builder();
        Tsv.read("/lexicon/russian_event_moods.tsv").forEach(row -> row.list("words").forEach(word -> small.add(word, Mood.valueOf(row.need("mood").toUpperCase(Locale.ROOT)))));
        moods = small.build();
        Lexicon.Builder<Meant> meant = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/russian_event_references.tsv")) {
            Reference meaning = Reference.valueOf(row.need("means").toUpperCase(Locale.ROOT));
            row.list("plural").forEach(word -> RussianNouns.forms(word, true, row.get("living") != null).forEach((form, cases) -> meant.add(form, new Meant(meaning, cases))));
            Set<Case> cases = row.list("cases").isEmpty() ? Set.of(Case.NOMINATIVE) : row.list("cases").stream().map(cased -> Case.valueOf(cased.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
            row.list("fixed").forEach(word -> meant.add(word, new Meant(meaning, cases)));
        }
        references = meant.build();
        prepositions = prepositions();
        for (Tsv.Row row : Tsv.read("/lexicon/visit_kinds.tsv")) {
            row.list("russian").forEach(stem -> kinds.put(stem, row.need("kind")));
        }
    }

    private static Lexicon<Verb> verbs(Map<String, EventType> types) {
        RussianVerbs forms = new RussianVerbs();
        Lexicon.Builder<Verb> verbs = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/russian_events.tsv")) {
            List<String> objects = new ArrayList<>(row.list("object"));
            for (String object : objects.isEmpty() ? java.util.Collections.<String>singletonList(null) : objects) {
                Trigger trigger = Vocabulary.trigger(types, row, object);
                row.list("done").forEach(verb -> forms.forms(verb, (form, kind) -> verbs.add(form, new Verb(trigger, kind, true))));
                row.list("doing").forEach(verb -> forms.forms(verb, (form, kind) -> verbs.add(form, new Verb(trigger, kind, false))));
            }
        }
        return verbs.build();
    }

    private static Lexicon<Map<Case, String>> prepositions() {
        Map<String, Map<Case, String>> links = new HashMap<>();
        for (Tsv.Row row : Tsv.read("/lexicon/russian_prepositions.tsv")) {
            for (String word : row.list("words")) {
                row.list("cases").forEach(cased -> links.computeIfAbsent(word, w -> new LinkedHashMap<>()).putIfAbsent(Case.valueOf(cased.toUpperCase(Locale.ROOT)), row.need("link")));
            }
        }
        Lexicon.Builder<Map<Case, String>> prepositions = Lexicon.builder();
        links.forEach(prepositions::add);
        return prepositions.build();
    }
}
