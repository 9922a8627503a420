package org.copydesk.enrich.events;

import java.util.EnumSet;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;

/** Chooses what a verb means where it stands: "reached" a country, a deal or a verdict. */
final class Meanings {
    /** How far behind a verb its object may stand where word order alone does not show that it is one. */
    private static final int NEXT = 3;
    private final Senses senses;
    private final Prose prose;
    private final WordOrder order;

    /**
     * What a verb means.
     *
     * @param object the token at which the object stands that this takes, or {@link Cue#NONE}
     */
    record Meaning(Vocabulary.Verb verb, int object) {

        boolean is(VerbForms.Form form) {
            return verb.form() == form;
        }

        /** Whether its object may stand anywhere: "held talks with Peru by phone". */
        boolean anywhere() {
            return trigger().object() != null && trigger().object().startsWith(Trigger.ANYWHERE);
        }

        Trigger trigger() {
            return verb.trigger();
        }
    }

    Meanings(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
        this.order = new WordOrder(senses);
    }

    /** The meaning whose object is nearest, else the first that needs none; null when it is no verb here or means nothing. */
    Meaning of(Lexicon.Match<Vocabulary.Verb> match, VerbGroup group, int sentenceFirst, int sentenceEnd) {
        VerbObjects objects = new VerbObjects(senses, match.first(), match.end(), sentenceFirst, sentenceEnd);
        Set<VerbForms.Form> asked = EnumSet.noneOf(VerbForms.Form.class);
        Set<VerbForms.Form> fitting = EnumSet.noneOf(VerbForms.Form.class);
        Meaning best = null;
        for (Vocabulary.Verb verb : match.entries()) {
            if (asked.add(verb.form()) && order.fits(verb.form(), match.first(), match.end(), group, sentenceFirst)) {
                fitting.add(verb.form());
            }
            boolean stands = fitting.contains(verb.form());
            if (stands || headline(verb.form(), match) && afterName(match.first(), sentenceFirst)) {
                Meaning meaning = new Meaning(verb, object(verb, group, objects));
                if ((stands || objectFollows(meaning, match)) && better(meaning, best, match.first())) {
                    best = meaning.anywhere() && best != null && best.object() >= 0 ? new Meaning(verb, best.object()) : meaning;
                }
            }
        }
        return best == null || best.trigger().type() == null ? null : best;
    }

    private static int object(Vocabulary.Verb verb, VerbGroup group, VerbObjects objects) {
        boolean passive = group.passive() && verb.form() == VerbForms.Form.PARTICIPLE;
        String wanted = verb.trigger().object();
        return wanted == null ? Cue.NONE : objects.find(wanted, passive);
    }

    /** "Peru, Chile sign", "Peru bans imports", but not "Peru bans on imports". */
    private boolean headline(VerbForms.Form form, Lexicon.Match<Vocabulary.Verb> match) {
        return form == VerbForms.Form.BASE || form == VerbForms.Form.THIRD && !senses.is(match.end(), Mood.LINK) && !senses.isVerb(match.end());
    }

    /** "Peru, Chile sign pact": a verb behind a name, but not in "Meeting host Boric". */
    private boolean afterName(int at, int sentenceFirst) {
        boolean gerund = at - 1 == sentenceFirst && senses.verb(at - 1) != null && prose.folded(at - 1).endsWith("ing");
        return prose.isCapitalised(at - 1) && !gerund;
    }

    private static boolean objectFollows(Meaning meaning, Lexicon.Match<Vocabulary.Verb> match) {
        return meaning.object() >= match.end() && meaning.object() <= match.end() + NEXT;
    }

    /** Of more words, or with an object that is there and nearer. */
    private boolean better(Meaning meaning, Meaning best, int at) {
        boolean needsNone = meaning.trigger().object() == null;
        if (best == null) {
            return needsNone || meaning.object() >= 0;
        }
        boolean nearer = best.object() < 0 || meaning.anywhere() || !best.anywhere() && nearer(meaning.object(), best.object(), at);
        return !needsNone && meaning.object() >= 0 && meaning.verb().words() >= best.verb().words() && nearer;
    }

    /** Of two that end together the longer: "a telephone conversation was held" tells of a call. */
    private boolean nearer(int object, int other, int at) {
        int away = away(object, at);
        int otherAway = away(other, at);
        return away < otherAway || away == otherAway && object < other;
    }

    private int away(int object, int at) {
        return object < at ? at - senses.classesEnd(object) : object - at - 1;
    }
}
