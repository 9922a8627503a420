package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.text.Prose;

/** Those before the word that tells an event: its subjects, and whose it is. */
final class Doers {
    /** How many tokens before "who" its person may stand when no name says that it is one. */
    private static final int NEAR = 3;
    private final Senses senses;
    private final Prose prose;
    private final Companions companions;
    private final Row row;

    Doers(Senses senses, Companions companions) {
        this.senses = senses;
        this.prose = senses.prose;
        this.companions = companions;
        this.row = new Row(senses);
    }

    /** Who does it: the subject of a verb, whoever stands before "who", those of whom a noun is. */
    List<Player> subjects(Cue cue, List<Player> players) {
        int at = cue.noun() ? cue.first() : row.first(cue.group().first());
        List<Player> before = players.stream().filter(p -> p.end() <= at).toList();
        List<Player> inClause = before.stream().filter(cue.clause()::holds).toList();
        boolean asked = cue.noun() && cue.trigger().type().across() && cue.trigger().type().ahead();
        Player subject = asked ? inClause.stream().filter(p -> p.link().isEmpty()).findFirst().orElse(null) : last(inClause, ""); // "Boric came to Peru at the invitation"
        if (subject == null && !cue.noun() && !cue.clause().word().equals("who") && cue.clause().relative()) {
            int opener = cue.clause().first() - 1;
            Player antecedent = before.stream().filter(p -> p.end() <= opener && opener - p.end() <= 2).reduce((a, b) -> b).orElse(null);
            return antecedent == null ? List.of() : companions.together(antecedent, before); // "an agreement that would offer": nobody does
        }
        if (subject == null && (cue.noun() ? cue.clause().word().equals("who") : cue.clause().relative())) {
            subject = before.stream().filter(p -> p.end() <= cue.clause().first()).reduce((a, b) -> b).filter(p -> p.person() || cue.clause().first() - p.end() <= NEAR).orElse(null);
        }
        if (subject == null) {
            subject = last(inClause, "of");
        }
        if (subject == null) {
            subject = last(inClause, "from");
        }
        if (subject == null && !cue.passive() && !cue.noun() && cue.trigger().type().deed() && !senses.is(cue.clause().first(), Mood.LINK)) {
            subject = inClause.stream().filter(p -> p.link().equals("by") && !senses.commaBetween(p.end(), at)).reduce((a, b) -> b).orElse(null); // "an airstrike by the Syrian army killed"
        }
        if (subject == null && !cue.passive() && !cue.noun()) {
            Stream<Player> unlinked = before.stream().filter(p -> p.link().isEmpty());
            int opener = cue.clause().first() - 1;
            boolean told = cue.clause().main() && opener >= prose.firstOf(prose.sentenceOf(at)) && prose.folded(opener).equals("that"); // "GENEVA: China said that it had": China
            subject = told ? unlinked.filter(p -> p.end() <= cue.clause().first()).reduce((a, b) -> companions.joined(a.end(), b.first()) ? a : b).orElse(null) : unlinked.findFirst().orElse(null);
        }
        if (subject != null && cue.clause().word().equals("who") && cue.trigger().type().across() && cue.trigger().type().lasting()) {
            return List.of(subject); // "Macron and Scholz, who is on a visit": the last of them
        }
        return subject == null ? List.of() : companions.together(subject, inClause.contains(subject) ? inClause : before);
    }

    private static Player last(List<Player> players, String link) {
        for (int i = players.size() - 1; i >= 0; i--) {
            if (players.get(i).link().equals(link)) {
                return players.get(i);
            }
        }
        return null;
    }

    /** Those who stand right before a noun: "Kagame's visit", "Kazakh-Turkish talks". */
    List<Player> owners(int noun, List<Player> players) {
        List<Player> owners = new ArrayList<>();
        int next = noun;
        for (int i = players.size() - 1; i >= 0; i--) {
            Player player = players.get(i);
            int reach = next != noun ? 1 : player.possessive() ? 4 : 2;
            if (!owners.isEmpty() && player.first() == owners.get(0).first()) {
                owners.add(0, player);
            } else if (player.end() <= next && next - player.end() <= reach && plain(player.end(), next) && !against(player)) {
                owners.add(0, player);
                next = player.first();
            }
        }
        return owners;
    }

    /** "Anti-Russian protests" are no Russians'. */
    private boolean against(Player player) {
        return prose.is(player.first() - 1, '-') && prose.folded(player.first() - 2).equals("anti");
    }

    private boolean plain(int first, int end) {
        for (int i = first; i < end; i++) {
            if (senses.mood(i) != null && senses.mood(i) != Mood.DETERMINER || senses.verb(i) != null || prose.kind(i) == Prose.Kind.MARK && !prose.is(i, '-') && !prose.is(i, '–')) {
                return false;
            }
        }
        return true;
    }
}
