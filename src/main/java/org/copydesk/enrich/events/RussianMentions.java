package org.copydesk.enrich.events;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Mention;
import org.copydesk.text.Prose;

/** The names of one sentence by the token that they begin at: the longest there, and people before others. */
final class RussianMentions {
    private final Prose prose;
    private final Map<Integer, Mention> mentions = new HashMap<>();

    RussianMentions(Prose prose, List<Mention> all) {
        this.prose = prose;
        for (Mention mention : all) {
            int first = prose.tokenFrom(mention.span().start());
            Mention known = mentions.get(first);
            if (known == null || mention.span().end() > known.span().end() || isPerson(mention) && !isPerson(known)) {
                mentions.put(first, mention);
            }
        }
    }

    /** Null where none begins. */
    Mention at(int token) {
        return mentions.get(token);
    }

    boolean begins(int token) {
        return mentions.containsKey(token);
    }

    /** One past the last token of a mention that begins at {@code first}. */
    int endOf(Mention mention, int first) {
        int end = first + 1;
        while (end < prose.size() && prose.end(end) <= mention.span().end()) {
            end++;
        }
        return end;
    }

    /** "Белорусский". */
    boolean isNationality(int token) {
        return begins(token) && at(token).basis() == Mention.Basis.NATIONALITY;
    }

    /** "Белорусский лидер". */
    boolean isRole(int token) {
        return begins(token) && at(token).basis() == Mention.Basis.ROLE;
    }

    boolean isPlace(int token) {
        return begins(token) && at(token).entity().kind() == Entity.Kind.PLACE;
    }

    static boolean isPerson(Mention mention) {
        return mention.entity().kind() == Entity.Kind.PERSON;
    }
}
