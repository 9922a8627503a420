package org.copydesk.enrich.events;

import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.copydesk.enrich.names.Entity;

/**
 * Adds who takes part in an event though he is not named: the other of the two countries of which the story is. For one event; used once.
 */
final class RussianUnsaid {
    private final RussianSenses senses;
    private final Cue cue;
    private final EventType type;
    private final RussianClause clause;
    private final List<RussianPlayer> here;
    private final Scene scene;
    private final RussianBill bill;
    private final List<Party> parties;

    /** @param here the players of the clause */
    RussianUnsaid(RussianSenses senses, Cue cue, RussianClause clause, List<RussianPlayer> here, Scene scene, RussianBill bill) {
        this.senses = senses;
        this.cue = cue;
        this.type = cue.trigger().type();
        this.clause = clause;
        this.here = here;
        this.scene = scene;
        this.bill = bill;
        this.parties = bill.parties();
    }

    void add() {
        if (parties.isEmpty()) {
            addPair();
            return;
        }
        List<String> countries = parties.stream().map(Party::country).filter(Objects::nonNull).distinct().toList();
        String other = countries.size() == 1 ? scene.other(countries.get(0)) : null;
        if (other == null || !type.mutual() && !type.across()) {
            return;
        }
        parties.replaceAll(p -> isStateless(p) ? new Party(p.role(), other, p.entity()) : p);
        if (parties.stream().allMatch(p -> countries.get(0).equals(p.country()))) {
            addOther(other);
        }
    }

    /** "Подписано соглашение": between the two. */
    private void addPair() {
        boolean ahead = cue.noun() && cue.status() == Event.Status.PLANNED && !senses.during(cue.first()) && senses.is(cue.first(), "@signing") && scene.alone();
        if (type.paired() && (cue.passive() || happens() || ahead) && bill.unknown().isEmpty() && !others()) {
            scene.pair().forEach(country -> parties.add(new Party(cue.trigger().roles().of(Roles.SUBJECT), country, null)));
        }
    }

    /** Whether it is a person of no country, and nobody else has his role. */
    private boolean isStateless(Party party) {
        return party.country() == null && party.entity().kind() == Entity.Kind.PERSON && parties.stream().noneMatch(p -> p.country() != null && p.role() == party.role());
    }

    /** The other country, beside those of one. */
    private void addOther(String other) {
        boolean met = type.mutual() && !type.deed() && scene.alone();
        if (!bill.unknown().isEmpty()) {
            parties.add(new Party(bill.unknown().get(0), other, null));
        } else if (met && happens() && !others()) {
            parties.replaceAll(p -> new Party(Party.Role.TARGET, p.country(), p.entity()));
            parties.add(0, new Party(type.roles().of(Roles.SUBJECT), other, null)); // "состоялась встреча с послом Чили"
        } else if (met && cue.object() >= 0 && here.stream().anyMatch(p -> p.place() && p.link().equals("in") && other.equals(p.country()))) {
            parties.add(new Party(type.roles().of("with"), other, null)); // "министр Ирана провел переговоры в Баку"
        } else if (type.across() && (aside() || ours()) && scene.alone() && parties.stream().map(Party::role).distinct().count() == 1) {
            Party.Role subject = type.roles().of(Roles.SUBJECT);
            Party.Role object = type.roles().of(Roles.OBJECT);
            parties.add(new Party(parties.get(0).role() == subject ? object : subject, other, null));
        }
    }

    /** "Состоялась встреча". */
    private boolean happens() {
        return RussianCasting.noun(cue) && !cue.noun();
    }

    /** "Визит", but not "в ходе визита". */
    private boolean aside() {
        return cue.noun() && (!senses.during(cue.first()) || clause.relative());
    }

    /** Whether more than the two may take part. */
    private boolean others() {
        return anywhere(token -> senses.is(token, "@session")) || here.stream().anyMatch(p -> p.country() != null && !scene.pair().contains(p.country()));
    }

    /** "В нашей стране". */
    private boolean ours() {
        return anywhere(token -> senses.prose.folded(token).startsWith("наш"));
    }

    private boolean anywhere(IntPredicate which) {
        return IntStream.range(clause.first(), clause.end()).anyMatch(which);
    }
}
