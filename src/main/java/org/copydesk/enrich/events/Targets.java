package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.text.Prose;

/** Those behind the word that tells an event, and the part that each of them plays in it. */
final class Targets {
    private static final Set<String> HIS = Set.of("his", "her", "their", "its");
    private final Senses senses;
    private final Prose prose;
    private final Complements complements;
    private final Companions companions;

    Targets(Senses senses, Complements complements, Companions companions) {
        this.senses = senses;
        this.prose = senses.prose;
        this.complements = complements;
        this.companions = companions;
    }

    /** Those who can have a part in it. */
    List<Player> behind(Cue cue, List<Player> players) {
        List<Player> behind = complements.behind(cue, players);
        if (cue.noun()) {
            return behind;
        }
        List<Player> reached = nearest(cue, behind).stream().filter(p -> !chaired(cue, p)).toList();
        boolean asked = cue.trigger().type().ahead() && reached.stream().anyMatch(p -> p.link().isEmpty() || cue.passive() && p.link().equals("by"));
        return asked ? reached.stream().filter(p -> p.link().isEmpty() || p.link().equals("by")).toList() : reached; // not where somebody is to go
    }

    /** "Chaired the SCO meeting": a body before the object of a verb is no object. */
    private static boolean chaired(Cue cue, Player player) {
        boolean body = player.entity() != null && !player.person() && player.link().isEmpty();
        return body && player.end() <= cue.object() && !cue.trigger().type().deed();
    }

    /** "Lauded Turkey's support in addressing the Afghan crisis": a deed is done to those who stand first, and who share their part. */
    private List<Player> nearest(Cue cue, List<Player> behind) {
        if (cue.trigger().type().mutual() || cue.trigger().type().across()) {
            return behind;
        }
        Roles roles = cue.trigger().roles();
        List<Player> nearest = new ArrayList<>();
        Player target = null;
        Player where = behind.stream().filter(p -> p.link().equals("in")).findFirst().orElse(null);
        for (Player player : behind) {
            if (hisOwn(cue, player)) {
                continue;
            }
            Party.Role role = player.link().isEmpty() ? roles.of(Roles.OBJECT) : behind(cue, player);
            boolean elsewhere = player.link().equals("in") && role == Party.Role.ACTOR && player != where; // "arrested in Bonn for plotting attacks in Mali"
            boolean acts = role == Party.Role.ACTOR && !elsewhere || player.link().equals("by");
            boolean hit = role != null && !elsewhere && (target == null || companions.joined(target.end(), player.first()));
            if (acts || hit) {
                nearest.add(player);
                target = acts ? target : player;
            }
        }
        return nearest;
    }

    /** "Cancelled his visit to Peru": whose it is, does it himself. */
    private boolean hisOwn(Cue cue, Player player) {
        boolean his = player.possessive() && HIS.contains(prose.folded(player.first())) && player.first() < cue.object();
        return his && (senses.classes(cue.object()).contains("@visit") || senses.classes(cue.object()).contains("@talks"));
    }

    /** The part of somebody behind a preposition, or null: "detained in Peru", "condemned the violence in Peru". */
    private Party.Role behind(Cue cue, Player player) {
        Roles roles = cue.trigger().roles();
        Party.Role role = roles.of(player.link());
        if (role != null || !player.link().equals("in")) {
            return role;
        }
        int in = player.first() - 1;
        while (in > cue.end() && !prose.folded(in).equals("in")) {
            in--;
        }
        return cue.passive() ? roles.of("passive in") : senses.classes(in - 1).contains("@trouble") ? roles.of("within") : null;
    }

    /** The part of one of those behind, or null. */
    Party.Role role(Cue cue, Player player, List<Player> behind) {
        String link = cue.noun() ? linkOfNoun(cue, player, behind) : linkOfVerb(cue, player);
        return link.equals(player.link()) ? behind(cue, player) : cue.trigger().roles().of(link);
    }

    /** A noun has no object: "At the talks both sides" speaks of those who talk, "At the talks Macron" of somebody who does more. */
    private String linkOfNoun(Cue cue, Player player, List<Player> behind) {
        boolean both = player.link().isEmpty() && cue.trigger().type().paired() && !talksWith(cue) && twins(player, behind);
        return both ? Roles.SUBJECT : player.link();
    }

    /** "Was received by Boric": who does it plays the other part of a passive; so does whoever is behind "by" in "slammed statements by Peru". */
    private static String linkOfVerb(Cue cue, Player player) {
        EventType type = cue.trigger().type();
        boolean by = player.link().equals("by");
        boolean objectBefore = cue.passive() && cue.object() >= 0 && cue.object() < cue.first();
        boolean done = by ? cue.passive() || type.deed() && type.toward() : player.link().isEmpty() && !objectBefore;
        String object = cue.passive() ? Roles.SUBJECT : Roles.OBJECT;
        return done ? object : by ? "" : player.link();
    }

    /** "talks with" */
    boolean talksWith(Cue cue) {
        return cue.trigger().type().paired() && prose.folded(cue.end()).equals("with");
    }

    /** Whether the same words mean this player and another: "both sides". */
    static boolean twins(Player player, List<Player> players) {
        return players.stream().anyMatch(p -> p != player && p.first() == player.first());
    }
}
