package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.text.Prose;

/** Finds the words of a sentence that tell events, the one that the sentence is about first. */
final class CueFinder {
    private final Prose prose;
    private final VerbReader verbs;
    private final NounReader nouns;

    CueFinder(Senses senses) {
        this.prose = senses.prose;
        this.verbs = new VerbReader(senses);
        this.nouns = new NounReader(senses);
    }

    List<Cue> find(int sentence) {
        List<Cue> cues = new ArrayList<>();
        int first = prose.firstOf(sentence);
        int end = prose.endOf(sentence);
        for (int i = first; i < end; i++) {
            Cue verb = verbs.read(i, first, end);
            Cue cue = verb == null ? nouns.read(i, first) : verb;
            if (cue != null) {
                cues.add(cue);
            }
        }
        cues.removeIf(noun -> noun.noun() && cues.stream().anyMatch(verb -> verb.takes(noun)));
        cues.sort(Comparator.comparingInt(Cue::rank));
        return cues;
    }
}
