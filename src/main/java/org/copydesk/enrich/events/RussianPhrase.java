package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Mention;
import org.copydesk.text.Prose;

/**
 * Reads whom the words mean that begin at a token: an office with its country and whoever holds it (министром иностранных дел России Сергеем Лавровым),
 * a ministry, a delegation and who leads it, or a name alone.
 */
final class RussianPhrase {
    private final RussianSenses senses;
    private final Prose prose;
    private final Bodies bodies;
    private final RussianMentions mentions;

    RussianPhrase(RussianSenses senses, Bodies bodies, List<Mention> all) {
        this.senses = senses;
        this.prose = senses.prose;
        this.bodies = bodies;
        this.mentions = new RussianMentions(prose, all);
    }

    /** One, or those of several countries who share an office: "российский и украинский министры"; nobody where none is meant. */
    List<RussianPlayer> at(int token, int sentenceEnd) {
        int head = senses.head(token) ? token : mentions.isRole(token) ? inside(mentions.at(token), token) : described(token, sentenceEnd);
        RussianPlayer player = head == Cue.NONE ? alone(token, sentenceEnd) : new RussianHolder(senses, bodies, mentions, token, head, sentenceEnd).read();
        List<RussianPlayer> players = new ArrayList<>(player == null ? List.of() : List.of(player));
        for (int i = token + 1; i < head; i++) {
            if (mentions.isNationality(i) && player.entity() == null) {
                players.add(player.of(mentions.at(i).entity().country()));
            }
        }
        return players;
    }

    boolean names(int token) {
        return mentions.begins(token);
    }

    /** "Белорусский лидер": the office inside the words that mean a person. */
    private int inside(Mention mention, int first) {
        int at = first;
        while (at < mentions.endOf(mention, first) && !senses.head(at)) {
            at++;
        }
        return at < mentions.endOf(mention, first) ? at : Cue.NONE;
    }

    private RussianPlayer alone(int token, int sentenceEnd) {
        Mention mention = mentions.at(token);
        return mention == null ? stranger(token, sentenceEnd) : mention.basis() == Mention.Basis.NATIONALITY ? owner(mention, token, sentenceEnd) : named(mention, token);
    }

    /** "Казахстанско-турецкие переговоры": whose the noun is that an adjective of a country describes. */
    private RussianPlayer owner(Mention mention, int first, int sentenceEnd) {
        int noun = mentions.endOf(mention, first);
        while (noun < sentenceEnd && (senses.adjective(noun) || prose.is(noun, '-')) && senses.noun(noun) == null) {
            noun++;
        }
        boolean event = noun < sentenceEnd && senses.noun(noun) != null && mention.entity().country() != null;
        return event ? new RussianPlayer(first, mentions.endOf(mention, first), "of", Set.of(Case.GENITIVE), noun, mention.entity().country(), null, false) : null;
    }

    /** "Российский президент": the noun that an adjective of a country describes, or {@link Cue#NONE}. */
    private int described(int token, int sentenceEnd) {
        if (!mentions.isNationality(token)) {
            return Cue.NONE;
        }
        int at = mentions.endOf(mentions.at(token), token);
        while (at < sentenceEnd && !senses.head(at) && (senses.adjective(at) && !mentions.begins(at) || prose.is(at, '-') || prose.folded(at).equals("и") || mentions.isNationality(at))) {
            at++;
        }
        return at < sentenceEnd && senses.head(at) ? at : Cue.NONE;
    }

    /** "С Фиделем Кастро": somebody with a name that is not known, behind a preposition. */
    private RussianPlayer stranger(int first, int sentenceEnd) {
        int end = first;
        while (end < sentenceEnd && prose.isWord(end) && prose.isCapitalised(end) && !mentions.begins(end) && !senses.head(end)) {
            end++;
        }
        boolean with = prose.folded(first - 1).equals("с") || prose.folded(first - 1).equals("со");
        boolean person = with && end - first >= 2 && RussianSenses.instrumental(prose.folded(first)) && senses.noun(first) == null;
        return person ? new RussianPlayer(first, end, "", Set.of(Case.INSTRUMENTAL), Cue.NONE, null, null, false) : null;
    }

    private RussianPlayer named(Mention mention, int first) {
        Entity entity = mention.entity();
        int end = mentions.endOf(mention, first);
        boolean place = entity.kind() == Entity.Kind.PLACE;
        if (entity.kind() == Entity.Kind.EVENT || place && (entity.country() == null || mention.basis() == Mention.Basis.NATIONALITY) || !bodies.acts(entity)) {
            return null;
        }
        String written = prose.text(first, end);
        Set<Case> cases = place ? senses.vocabulary.names.ofPlace(written) : entity.kind() == Entity.Kind.PERSON ? senses.vocabulary.names.of(written, entity) : Case.ANY;
        return new RussianPlayer(first, end, "", cases, Cue.NONE, entity.country(), place ? null : entity, place);
    }
}
