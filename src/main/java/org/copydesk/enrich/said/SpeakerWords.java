package org.copydesk.enrich.said;

import java.util.Set;
import org.copydesk.text.WordClasses;

/** The classes of lexicon/speaker_words.tsv, which says what they mean. */
final class SpeakerWords {
    private static final WordClasses TABLE = WordClasses.read("/lexicon/speaker_words.tsv");
    static final Set<String> SUBJECTS = TABLE.of("subject");
    static final Set<String> HE = TABLE.of("he");
    static final Set<String> SHE = TABLE.of("she");
    static final Set<String> OTHERS = TABLE.of("others");
    static final Set<String> INNER = TABLE.of("inner");
    static final Set<String> INNER_TO_NAMES = TABLE.of("inner to names");
    static final Set<String> NO_APPOSITION = TABLE.of("no apposition");
    static final Set<String> NO_ADVERB = TABLE.of("no adverb");
    static final Set<String> BESIDE = TABLE.of("beside");
    static final Set<String> PLURAL = TABLE.of("plural");
    static final Set<String> TIME = TABLE.of("time");
    static final Set<String> PART_OF_DAY = TABLE.of("part of day");
    static final Set<String> WHICH_DAY = TABLE.of("which day");
    static final Set<String> PEOPLE = TABLE.of("people");
    static final Set<String> QUOTING = TABLE.of("quoting");
    static final Set<String> ADDRESSEE = TABLE.of("addressee");

    private SpeakerWords() {
    }
}
