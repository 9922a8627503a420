package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Mention;
import org.copydesk.text.Prose;

/**
 * Reads whom the words mean that begin at a token: an office with its country and whoever holds it (министром иностранных дел России Сергеем Лавровым),
 * a ministry, a delegation and who leads it, or a name alone.
 */
final class RussianPhrase {
    /** How many tokens the words of an office may have that no name stands among. */
    private static final int LONGEST = 12;
    private static final List<String> HEADS = List.of("official", "posting", "posting body", "body", "group");
    private final RussianSenses senses;
    private final Prose prose;
    private final Bodies bodies;
    private final Map<Integer, Mention> mentions = new HashMap<>();

    RussianPhrase(RussianSenses senses, Bodies bodies, List<Mention> all) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
        for (Mention mention : all) {
            int first = prose.tokenFrom(mention.span().start());
            Mention known = mentions.get(first);
            if (known == null || mention.span().end() > known.span().end() || mention.entity().kind() == Entity.Kind.PERSON && known.entity().kind() != Entity.Kind.PERSON) {
                mentions.put(first, mention);
            }
        }
    }

    /** One, or those of several countries who share an office: "российский и украинский министры"; nobody where none is meant. */
    List<RussianPlayer> at(int token, int sentenceEnd) {
        int head = head(token) ? token : inside(token) ? inside(mentions.get(token), token) : described(token, sentenceEnd);
        RussianPlayer player = head == Cue.NONE ? alone(token, sentenceEnd) : new Reading(token, head, sentenceEnd).read();
        List<RussianPlayer> players = new ArrayList<>(player == null ? List.of() : List.of(player));
        for (int i = token + 1; i < head; i++) {
            if (nationality(i) && player.entity() == null) {
                players.add(player.of(mentions.get(i).entity().country()));
            }
        }
        return players;
    }

    private boolean inside(int token) {
        return mentions.containsKey(token) && mentions.get(token).basis() == Mention.Basis.ROLE;
    }

    /** "Белорусский лидер": the office inside the words that mean a person. */
    private int inside(Mention mention, int first) {
        int at = first;
        while (at < endOf(mention, first) && !head(at)) {
            at++;
        }
        return at < endOf(mention, first) ? at : Cue.NONE;
    }

    private RussianPlayer alone(int token, int sentenceEnd) {
        Mention mention = mentions.get(token);
        return mention == null ? stranger(token, sentenceEnd) : mention.basis() == Mention.Basis.NATIONALITY ? owner(mention, token, sentenceEnd) : named(mention, token);
    }

    /** "Казахстанско-турецкие переговоры": whose the noun is that an adjective of a country describes. */
    private RussianPlayer owner(Mention mention, int first, int sentenceEnd) {
        int noun = endOf(mention, first);
        while (noun < sentenceEnd && (senses.adjective(noun) || prose.is(noun, '-')) && senses.noun(noun) == null) {
            noun++;
        }
        boolean event = noun < sentenceEnd && senses.noun(noun) != null && mention.entity().country() != null;
        return event ? new RussianPlayer(first, endOf(mention, first), "of", Set.of(Case.GENITIVE), noun, mention.entity().country(), null, false) : null;
    }

    Mention mention(int token) {
        return mentions.get(token);
    }

    int endOf(Mention mention, int first) {
        int end = first + 1;
        while (end < prose.size() && prose.end(end) <= mention.span().end()) {
            end++;
        }
        return end;
    }

    boolean head(int token) {
        boolean small = senses.preposition(token) != null && !prose.isCapitalised(token); // после
        return !small && HEADS.stream().anyMatch(kind -> senses.is(token, kind));
    }

    /** "Российский президент": the noun that an adjective of a country describes, or {@link Cue#NONE}. */
    private int described(int token, int sentenceEnd) {
        Mention mention = mentions.get(token);
        if (mention == null || mention.basis() != Mention.Basis.NATIONALITY) {
            return Cue.NONE;
        }
        int at = endOf(mention, token);
        while (at < sentenceEnd && !head(at) && (senses.adjective(at) && !mentions.containsKey(at) || prose.is(at, '-') || prose.folded(at).equals("и") || nationality(at))) {
            at++;
        }
        return at < sentenceEnd && head(at) ? at : Cue.NONE;
    }

    private boolean nationality(int token) {
        return mentions.containsKey(token) && mentions.get(token).basis() == Mention.Basis.NATIONALITY;
    }

    /** "С Фиделем Кастро": somebody with a name that is not known, behind a preposition. */
    private RussianPlayer stranger(int first, int sentenceEnd) {
        int end = first;
        while (end < sentenceEnd && prose.isWord(end) && prose.isCapitalised(end) && !mentions.containsKey(end) && !head(end)) {
            end++;
        }
        boolean with = prose.folded(first - 1).equals("с") || prose.folded(first - 1).equals("со");
        boolean person = with && end - first >= 2 && RussianSenses.instrumental(prose.folded(first)) && senses.noun(first) == null;
        return person ? new RussianPlayer(first, end, "", Set.of(Case.INSTRUMENTAL), Cue.NONE, null, null, false) : null;
    }

    private RussianPlayer named(Mention mention, int first) {
        Entity entity = mention.entity();
        int end = endOf(mention, first);
        boolean place = entity.kind() == Entity.Kind.PLACE;
        if (entity.kind() == Entity.Kind.EVENT || place && (entity.country() == null || mention.basis() == Mention.Basis.NATIONALITY) || !bodies.acts(entity)) {
            return null;
        }
        String written = prose.text(first, end);
        Set<Case> cases = place ? senses.vocabulary.names.ofPlace(written) : entity.kind() == Entity.Kind.PERSON ? senses.vocabulary.names.of(written, entity) : Case.ANY;
        return new RussianPlayer(first, end, "", cases, Cue.NONE, entity.country(), place ? null : entity, place);
    }

    /** One reading of the words from an office on; used once. */
    private final class Reading {
        private final int first;
        private final int head;
        private final int limit;
        private Set<Case> cases = EnumSet.noneOf(Case.class);
        private String country;
        private Entity entity;
        private boolean sent;
        /** Where somebody is sent. */
        private String there;

        Reading(int first, int head, int sentenceEnd) {
            this.first = first;
            this.head = head;
            this.limit = sentenceEnd;
            HEADS.forEach(kind -> cases.addAll(senses.cases(head, kind)));
            sent = senses.is(head, "posting") || senses.is(head, "posting body");
            Mention before = mentions.get(first);
            if (before != null && before.basis() == Mention.Basis.NATIONALITY) {
                country = before.entity().country();
            } else if (before != null && before.entity().kind() == Entity.Kind.ORGANIZATION) {
                entity = before.entity();
                country = entity.country();
            } else if (before != null && before.entity().kind() == Entity.Kind.PERSON) {
                entity = before.entity();
                country = entity.country();
            }
        }

        RussianPlayer read() {
            Mention before = mentions.get(first);
            int at = before != null && before.basis() != Mention.Basis.NATIONALITY ? Math.max(endOf(before, first), senses.noun(head).end()) : senses.noun(head).end();
            int end = at;
            int unnamed = 0;
            boolean abroad = false;
            boolean done = before != null && before.entity().kind() == Entity.Kind.PERSON;
            while (!done && at < limit && unnamed < LONGEST) {
                Mention mention = mentions.get(at);
                if (mention != null) {
                    int next = endOf(mention, at);
                    if (mention.entity().kind() == Entity.Kind.PERSON && (mention.basis() == Mention.Basis.NAMED || !head(at))) {
                        if (mention.basis() == Mention.Basis.PRONOUN || !sameCase(mention, at, next)) {
                            break;
                        }
                        entity = mention.entity();
                        country = entity.country() == null || entity.country().equals(there) ? country : entity.country();
                        done = true;
                    } else if (abroad) {
                        there = mention.entity().country();
                    } else if (!ofPlace(mention, next)) {
                        country = country == null ? mention.entity().country() : country;
                        boolean body = country == null && bodies.among(mention.entity());
                        entity = entity == null && body ? mention.entity() : entity;
                    }
                    abroad = false;
                    at = next;
                    end = at;
                    unnamed = 0;
                    continue;
                }
                int next = goesOn(at);
                if (next == Cue.NONE) {
                    break;
                }
                abroad |= sent && List.of("в", "во", "при").contains(prose.folded(at));
                if (prose.isCapitalised(at) && at > head && !head(at)) {
                    end = next; // a name that is not known
                }
                unnamed += next - at;
                at = next;
            }
            return new RussianPlayer(first, Math.max(end, senses.noun(head).end()), "", cases, Cue.NONE, country, entity, false);
        }

        /** "Президент Токаева принял": a name in another case is somebody else. */
        private boolean sameCase(Mention mention, int at, int next) {
            Set<Case> his = senses.vocabulary.names.of(prose.text(at, next), mention.entity());
            return entity == null || !entity.equals(mention.entity()) ? cases.stream().anyMatch(his::contains) || his.equals(Case.ANY) || !cases.contains(Case.NOMINATIVE) : true;
        }

        /** Where the words go on behind this token; NONE when they end before it. */
        private int goesOn(int at) {
            if (prose.is(at, ',') || prose.is(at, '–') || prose.is(at, '—') || prose.is(at, '-')) {
                boolean office = head(at + 1) && country == null && entity == null && shares(at + 1);
                return office || prose.is(at, '-') ? at + 1 : Cue.NONE;
            }
            if (prose.folded(at).equals("во") && prose.folded(at + 1).equals("главе")) {
                return at + 3;
            }
            if (List.of("в", "во", "при").contains(prose.folded(at))) {
                return sent && (mentions.containsKey(at + 1) || mentions.containsKey(at + 2)) ? at + 1 : Cue.NONE;
            }
            if (prose.folded(at).equals("по") || prose.folded(at).equals("и") && !head(at + 1) && !mentions.containsKey(at + 1) && !senses.finite(at + 1) && senses.preposition(at + 1) == null) {
                return prose.isCapitalised(at + 1) || prose.folded(at).equals("по") || senses.adjective(at + 1) || prose.folded(at + 1).endsWith("ии") ? at + 1 : Cue.NONE;
            }
            boolean word = prose.isWord(at) && !prose.folded(at).equals("и") && senses.mood(at) == null && senses.preposition(at) == null && !senses.finite(at) && senses.verb(at) == null;
            return word && !event(at) && (!head(at) || !senses.cases(at, "official").equals(Set.of(Case.NOMINATIVE))) ? at + 1 : prose.is(at, '"') || prose.is(at, '«') || prose.is(at, '»') ? at + 1 : Cue.NONE;
        }

        /** "Госсовета Китая": whose body it is, stands behind it. */
        private boolean ofPlace(Mention mention, int next) {
            boolean place = mentions.containsKey(next) && mentions.get(next).entity().kind() == Entity.Kind.PLACE;
            return mention.entity().kind() == Entity.Kind.ORGANIZATION && place;
        }

        private boolean shares(int at) {
            return HEADS.stream().anyMatch(kind -> senses.cases(at, kind).stream().anyMatch(cases::contains));
        }

        private boolean event(int at) {
            return senses.noun(at) != null && senses.noun(at).entries().stream().anyMatch(noun -> noun.kind().startsWith("@") && !noun.kind().equals("@diplomat"));
        }
    }
}
