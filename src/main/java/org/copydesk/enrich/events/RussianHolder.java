package org.copydesk.enrich.events;

import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Mention;
import org.copydesk.text.Prose;

/**
 * Reads on behind the word for an office or body: its country and whoever holds it (министром иностранных дел России Сергеем Лавровым).
 * For one office; used once.
 */
final class RussianHolder {
    /** How many tokens the words of an office may have that no name stands among. */
    private static final int LONGEST = 12;
    private final RussianSenses senses;
    private final Prose prose;
    private final Bodies bodies;
    private final RussianMentions mentions;
    private final int first;
    private final int head;
    private final int limit;
    private final Set<Case> cases;
    private final boolean sent;
    private String country;
    private Entity entity;
    /** Where somebody is sent. */
    private String there;
    /** Whether the next name says where somebody is sent. */
    private boolean abroad;
    /** Whether his name was read, or another began. */
    private boolean done;
    /** The token that is read next. */
    private int at;
    /** One past the last token that is surely of these words. */
    private int end;
    private int unnamed;

    /** @param head the word of the office, at {@code first} or behind the adjective of a country */
    RussianHolder(RussianSenses senses, Bodies bodies, RussianMentions mentions, int first, int head, int sentenceEnd) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
        this.mentions = mentions;
        this.first = first;
        this.head = head;
        this.limit = sentenceEnd;
        this.cases = senses.headCases(head);
        this.sent = senses.is(head, "posting") || senses.is(head, "posting body");
        this.at = senses.noun(head).end();
    }

    RussianPlayer read() {
        if (mentions.begins(first)) {
            startWith(mentions.at(first));
        }
        end = at;
        while (!done && at < limit && unnamed < LONGEST) {
            if (mentions.begins(at)) {
                take(mentions.at(at));
            } else {
                pass();
            }
        }
        return new RussianPlayer(first, Math.max(end, senses.noun(head).end()), "", cases, Cue.NONE, country, entity, false);
    }

    /** What the name says that begins before the office: "российский президент", or the whole is a name that is known. */
    private void startWith(Mention before) {
        boolean nationality = before.basis() == Mention.Basis.NATIONALITY;
        boolean person = RussianMentions.isPerson(before);
        if (nationality) {
            country = before.entity().country();
        } else {
            at = Math.max(mentions.endOf(before, first), at);
            if (person || before.entity().kind() == Entity.Kind.ORGANIZATION) {
                entity = before.entity();
                country = entity.country();
            }
        }
        done = person;
    }

    private void take(Mention mention) {
        int next = mentions.endOf(mention, at);
        if (RussianMentions.isPerson(mention) && (mention.basis() == Mention.Basis.NAMED || !senses.head(at))) {
            done = true;
            if (mention.basis() == Mention.Basis.PRONOUN || !sameCase(mention, next)) {
                return;
            }
            entity = mention.entity();
            country = entity.country() == null || entity.country().equals(there) ? country : entity.country();
        } else if (abroad) {
            there = mention.entity().country();
        } else if (!ofPlace(mention, next)) {
            country = country == null ? mention.entity().country() : country;
            boolean body = country == null && bodies.among(mention.entity());
            entity = entity == null && body ? mention.entity() : entity;
        }
        abroad = false;
        at = next;
        end = next;
        unnamed = 0;
    }

    /** Goes over words that name nobody who is known. */
    private void pass() {
        int next = goesOn();
        if (next == Cue.NONE) {
            done = true;
            return;
        }
        abroad |= sent && senses.where(at);
        if (prose.isCapitalised(at) && at > head && !senses.head(at)) {
            end = next; // a name that is not known
        }
        unnamed += next - at;
        at = next;
    }

    /** "Президент Токаева принял": a name in another case is somebody else. */
    private boolean sameCase(Mention mention, int next) {
        Set<Case> his = senses.vocabulary.names.of(prose.text(at, next), mention.entity());
        return mention.entity().equals(entity) || cases.stream().anyMatch(his::contains) || his.equals(Case.ANY) || !cases.contains(Case.NOMINATIVE);
    }

    /** "Госсовета Китая": whose body it is, stands behind it. */
    private boolean ofPlace(Mention mention, int next) {
        return mention.entity().kind() == Entity.Kind.ORGANIZATION && mentions.isPlace(next);
    }

    /** Where the words go on behind this token; NONE when they end before it. */
    private int goesOn() {
        if (prose.is(at, ',') || prose.is(at, '–') || prose.is(at, '—') || prose.is(at, '-')) {
            return prose.is(at, '-') || secondOffice() ? at + 1 : Cue.NONE;
        }
        if (prose.folded(at).equals("во") && prose.folded(at + 1).equals("главе")) {
            return at + 3;
        }
        if (senses.where(at)) {
            return sent && (mentions.begins(at + 1) || mentions.begins(at + 2)) ? at + 1 : Cue.NONE;
        }
        if (prose.folded(at).equals("по") || prose.folded(at).equals("и") && !begins(at + 1)) {
            return field() ? at + 1 : Cue.NONE;
        }
        return describes() || prose.is(at, '"') || prose.is(at, '«') || prose.is(at, '»') ? at + 1 : Cue.NONE;
    }

    /** "Вице-премьер, министр финансов": whether the sign joins two offices of one. */
    private boolean secondOffice() {
        return senses.head(at + 1) && country == null && entity == null && senses.headCases(at + 1).stream().anyMatch(cases::contains);
    }

    /** Whether "и" joins what stands for itself: somebody, or what he does. */
    private boolean begins(int token) {
        return senses.head(token) || mentions.begins(token) || senses.finite(token) || senses.preposition(token) != null;
    }

    /** "По делам", "и торговли", "и коммуникации": what else the office is for. */
    private boolean field() {
        return prose.folded(at).equals("по") || prose.isCapitalised(at + 1) || senses.adjective(at + 1) || prose.folded(at + 1).endsWith("ии");
    }

    /** Whether this is one more word for what the office is. */
    private boolean describes() {
        boolean word = prose.isWord(at) && !prose.folded(at).equals("и") && senses.bare(at);
        return word && !event() && (!senses.head(at) || !senses.cases(at, "official").equals(Set.of(Case.NOMINATIVE)));
    }

    private boolean event() {
        return senses.noun(at) != null && senses.noun(at).entries().stream().anyMatch(noun -> noun.kind().startsWith("@") && !noun.kind().equals("@diplomat"));
    }
}
