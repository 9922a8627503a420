package org.copydesk.classify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** The words by which topics are known, lexicon/topic_words.tsv, and where a text has them. Immutable, safe for all threads. */
public final class TopicWords {

    /**
     * Tokens {@code first} up to, but not with, {@code end} speak of these topics; a hint is what comes along with much else.
     *
     * @param head the last word of the phrase as it stands in the lexicon, mostly in the singular: what is counted once however it is varied
     */
    public record Hit(int first, int end, String head, List<String> topics, boolean hint) {

        /** A hint counts half. */
        double weight() {
            return hint ? .5 : 1;
        }
    }

    /** A line of the table: phrases that surely speak of a topic, and such as only hint at it. */
    public record Line(String topic, List<String> words, List<String> hints) {

        /** Whether its phrases speak of a topic: those of the others are not to be counted for any. */
        public boolean speaks() {
            return !topic.equals(NONE);
        }
    }

    private record Word(Line line, String head, boolean hint, boolean name) {
    }

    /** What phrases stand for whose words are not to be counted. */
    private static final String NONE = "-";

    private final Lexicon<Word> lexicon;
    private final Set<String> known = new HashSet<>();

    public TopicWords(Topics topics) {
        Lexicon.Builder<Word> builder = Lexicon.builder();
        for (Line line : lines()) {
            if (line.speaks()) {
                topics.path(line.topic);
                known.add(line.topic);
            }
            line.words.forEach(phrase -> add(builder, phrase, line, false));
            line.hints.forEach(phrase -> add(builder, phrase, line, true));
        }
        lexicon = builder.build();
    }

    /** The table as it stands, line by line. */
    public static List<Line> lines() {
        return Tsv.read("/lexicon/topic_words.tsv").stream().map(row -> new Line(row.need("topic"), row.list("words"), row.list("hints"))).toList();
    }

    private static void add(Lexicon.Builder<Word> builder, String phrase, Line line, boolean hint) {
        Word word = new Word(line, phrase.substring(phrase.lastIndexOf(' ') + 1), hint, !phrase.equals(phrase.toLowerCase(Locale.ROOT)));
        builder.add(phrase, word);
        builder.add(plural(phrase), word);
    }

    /** The topics that have words. */
    public Set<String> topics() {
        return Set.copyOf(known);
    }

    /** What the words of a text speak of, in its order; the longest phrase wins. */
    public List<Hit> find(Prose prose) {
        List<Hit> hits = new ArrayList<>();
        for (Lexicon.Match<Word> match : lexicon.find(prose)) {
            Set<String> surely = new LinkedHashSet<>();
            Set<String> perhaps = new LinkedHashSet<>();
            for (Word word : match.entries()) {
                if (word.line.speaks() && (!word.name || prose.isCapitalised(match.first()))) {
                    (word.hint ? perhaps : surely).add(word.line.topic);
                }
            }
            String head = match.entries().get(0).head;
            if (!surely.isEmpty()) {
                hits.add(new Hit(match.first(), match.end(), head, List.copyOf(surely), false));
            }
            if (!perhaps.isEmpty()) {
                hits.add(new Hit(match.first(), match.end(), head, List.copyOf(perhaps), true));
            }
        }
        return hits;
    }

    /** The regular plural: treaties, taxes, tanks. */
    private static String plural(String phrase) {
        int last = phrase.length() - 1;
        char end = phrase.charAt(last);
        if (end == 'y' && last > 0 && "aeiou".indexOf(phrase.charAt(last - 1)) < 0) {
            return phrase.substring(0, last) + "ies";
        }
        boolean hissing = end == 's' || end == 'x' || end == 'z' || phrase.endsWith("ch") || phrase.endsWith("sh");
        return phrase + (hissing ? "es" : "s");
    }
}
