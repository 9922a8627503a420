package org.copydesk.enrich.events;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.copydesk.text.Tsv;

/**
 * A kind of event, a line of lexicon/events.tsv.
 *
 * @param plover   PLOVER class once it has happened, or null
 * @param intended PLOVER class while it is announced, offered or threatened
 * @param refusal  the type that it becomes when somebody will not do it; null: then it is no event
 * @param roles    what the parties are
 * @param least    how many different parties it takes to be told
 * @param paired   whether a telling that names nobody is about the story's two countries
 * @param aside    whether it is told beside the main event of its sentence
 * @param toward   whether it takes somebody it is done to
 * @param lasting  whether it goes on for days
 * @param about    whether it has sectors
 * @param mutual   whether all do the same, so that it does not matter who is named first
 * @param across   whether it goes from one country to another: it needs both parts, and no country plays two
 * @param deed     whether somebody does it to somebody: only a verb with its own subject tells it for sure
 * @param local    whether it is done by people of the country where it happens if nobody is named: a strike
 * @param ahead    whether what it speaks of lies ahead: a summit to which somebody is invited is not held yet
 * @param returned whether in a story of two countries it is done to the other one if nobody is named: thanks
 * @param named whether somebody who does or suffers it must be named even where it stays at home
 * @param home     the class of words of which one must stand beside it to be told of one country alone, or null: it takes others
 */
record EventType(String name, String plover, String intended, EventType refusal, Roles roles, int least, boolean paired, boolean aside, boolean toward,
                 boolean lasting, boolean about, boolean mutual, boolean across, boolean deed, boolean local, boolean ahead, boolean returned, boolean named, String home) {

    EventType {
        Objects.requireNonNull(name);
        Objects.requireNonNull(roles);
    }

    static Map<String, EventType> all() {
        Map<String, Tsv.Row> rows = new HashMap<>();
        Tsv.read("/lexicon/events.tsv").forEach(row -> rows.put(row.need("type"), row));
        Map<String, EventType> types = new HashMap<>();
        rows.forEach((name, row) -> types.put(name, of(row, row.get("refused") == null ? null : of(rows.get(row.get("refused")), null))));
        return Map.copyOf(types);
    }

    private static EventType of(Tsv.Row row, EventType refusal) {
        return new EventType(row.need("type"), row.get("plover"), row.get("intended"), refusal, Roles.parse(row.list("roles")),
                Integer.parseInt(row.need("least")), row.list("told").contains("paired"), row.list("told").contains("aside"),
                row.list("told").contains("toward"), row.list("told").contains("lasting"),
                row.list("told").contains("about"),
                row.list("told").contains("mutual"), row.list("told").contains("across"),
                row.list("told").contains("deed"), row.list("told").contains("local"), row.list("told").contains("ahead"),
                row.list("told").contains("returned"), row.list("told").contains("named"), row.get("home"));
    }

    String plover(Event.Status status) {
        return status == Event.Status.HAPPENED ? plover : intended;
    }
}
