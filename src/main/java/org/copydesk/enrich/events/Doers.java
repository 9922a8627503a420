package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.text.Prose;

/** Those before the word that tells an event: its subjects, and whose it is. */
final class Doers {
    /** How many tokens before "who" its person may stand when no name says that it is one. */
    private static final int NEAR = 3;
    /** How many before "which". */
    private static final int CLOSE = 2;
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
        boolean active = !cue.passive() && !cue.noun();
        Player subject = unlinked(cue, inClause);
        if (subject == null && !cue.noun() && !cue.clause().word().equals("who") && cue.clause().relative()) {
            return antecedent(cue, before);
        }
        subject = subject == null ? beforeWho(cue, before) : subject;
        subject = subject == null ? last(inClause, "of") : subject;
        subject = subject == null ? last(inClause, "from") : subject;
        subject = subject == null && active ? behindBy(cue, inClause, at) : subject;
        subject = subject == null && active ? beforeClause(cue, before) : subject;
        if (subject != null && cue.clause().word().equals("who") && cue.trigger().type().across() && cue.trigger().type().lasting()) {
            return List.of(subject); // "Macron and Scholz, who is on a visit": the last of them
        }
        return subject == null ? List.of() : companions.together(subject, inClause.contains(subject) ? inClause : before);
    }

    /** The last behind no preposition; of an invitation the first: "Boric came to Peru at the invitation". */
    private static Player unlinked(Cue cue, List<Player> inClause) {
        boolean asked = cue.noun() && cue.trigger().type().across() && cue.trigger().type().ahead();
        return asked ? inClause.stream().filter(p -> p.link().isEmpty()).findFirst().orElse(null) : last(inClause, "");
    }

    /** Whoever stands right before "which"; of "an agreement that would offer" nobody does it. */
    private List<Player> antecedent(Cue cue, List<Player> before) {
        int opener = cue.clause().first() - 1;
        Player antecedent = lastBefore(opener, before);
        return antecedent == null || opener - antecedent.end() > CLOSE ? List.of() : companions.together(antecedent, before);
    }

    /** A person before "who"; somebody whom no name shows to be one must stand near. */
    private static Player beforeWho(Cue cue, List<Player> before) {
        boolean relative = cue.noun() ? cue.clause().word().equals("who") : cue.clause().relative();
        Player who = relative ? lastBefore(cue.clause().first(), before) : null;
        return who != null && (who.person() || cue.clause().first() - who.end() <= NEAR) ? who : null;
    }

    /** "An airstrike by the Syrian army killed". */
    private Player behindBy(Cue cue, List<Player> inClause, int at) {
        boolean deed = cue.trigger().type().deed() && !senses.is(cue.clause().first(), Mood.LINK);
        return deed ? inClause.stream().filter(p -> p.link().equals("by") && !senses.commaBetween(p.end(), at)).reduce((a, b) -> b).orElse(null) : null;
    }

    /** The subject of the sentence; in "GENEVA: China said that it had" China, which stands last before "that". */
    private Player beforeClause(Cue cue, List<Player> before) {
        Stream<Player> unlinked = before.stream().filter(p -> p.link().isEmpty());
        int opener = cue.clause().first() - 1;
        boolean told = cue.clause().main() && opener >= prose.firstOf(prose.sentenceOf(cue.first())) && prose.folded(opener).equals("that");
        return told ? unlinked.filter(p -> p.end() <= cue.clause().first()).reduce((a, b) -> companions.joined(a.end(), b.first()) ? a : b).orElse(null) : unlinked.findFirst().orElse(null);
    }

    private static Player lastBefore(int token, List<Player> players) {
        return players.stream().filter(p -> p.end() <= token).reduce((a, b) -> b).orElse(null);
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
