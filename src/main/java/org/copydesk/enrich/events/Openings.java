package org.copydesk.enrich.events;

import org.copydesk.text.Prose;

/** Where the main clause of a sentence begins: behind the comma of "On Friday, the members", of "Thanking Boric for his visit, Lula". */
final class Openings {
    /** How many tokens a phrase may have that a sentence opens with. */
    private static final int PHRASE = 8;
    /** How many one may have that opens with a verb. */
    private static final int PARTICIPLE = 24;
    private final Senses senses;
    private final Prose prose;

    Openings(Senses senses) {
        this.senses = senses;
        this.prose = senses.prose;
    }

    /** The first token behind such a comma; of the sentence, when it opens with its main clause. */
    int end(int sentence) {
        int first = prose.firstOf(sentence);
        boolean participle = prose.folded(first).endsWith("ing") && senses.verb(first) != null;
        boolean phrase = senses.is(first, Mood.LINK) || senses.is(first, Mood.CLAUSE);
        int end = Math.min(prose.endOf(sentence), first + (participle ? PARTICIPLE : phrase ? PHRASE : 0));
        for (int i = first; i < end; i++) {
            if (prose.is(i, ',')) {
                return i + 1;
            }
        }
        return first;
    }
}
