package org.copydesk.enrich.events;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.text.Tsv;
import org.copydesk.text.WordClasses;

/** Which organizations can do something to somebody, and who acts for one and not for the country he comes from. Immutable, safe for all threads. */
final class Bodies {
    private static final String BODY = "@body";
    private final Set<String> known = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> envoys = new HashSet<>();
    private final WordClasses ofStates = WordClasses.read("/lexicon/state_bodies.tsv");

    Bodies() {
        Tsv.read("/lexicon/organizations.tsv").forEach(row -> known.add(row.need("name")));
        Tsv.read("/lexicon/sources.tsv").forEach(row -> known.remove(row.need("name"))); // they only report
        Tsv.read("/lexicon/event_words.tsv").stream().filter(row -> row.need("class").equals(BODY)).forEach(row -> heads.addAll(row.list("words")));
        Tsv.read("/lexicon/leaders.tsv").stream().filter(row -> row.get("organization") != null && row.get("country") == null).forEach(row -> envoys.add(row.need("name")));
    }

    /** A person or place always; an organization that the lexicon knows, or whose name says that it is one: a ministry, a bank. */
    boolean acts(Entity entity) {
        if (entity.kind() != Entity.Kind.ORGANIZATION || known.contains(entity.name())) {
            return true;
        }
        for (String word : entity.name().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (heads.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is an organization of several countries. */
    boolean among(Entity entity) {
        return entity != null && entity.kind() == Entity.Kind.ORGANIZATION && entity.country() == null && known.contains(entity.name());
    }

    /** Whether every state has such a body, and it is not said whose it is: "the Cabinet", "the Ministry of Foreign Affairs". */
    boolean ofSomeState(Entity entity) {
        if (entity == null || entity.kind() != Entity.Kind.ORGANIZATION || entity.country() != null || known.contains(entity.name())) {
            return false;
        }
        String name = entity.name().toLowerCase(Locale.ROOT);
        return ofStates.of("whole").contains(name) || ofStates.of("first").contains(name.substring(0, Math.max(0, name.indexOf(' ')))) || ofStates.of("last").contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    /** Whether it is known for whom this party acts: a country, a body, the head of a body. */
    boolean standsFor(Party party) {
        return party.country() != null || party.entity().kind() == Entity.Kind.ORGANIZATION && !ofSomeState(party.entity()) || envoys.contains(party.entity().name());
    }
}
