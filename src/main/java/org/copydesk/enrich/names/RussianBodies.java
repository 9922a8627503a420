package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.text.Folding;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/**
 * Bodies that Russian names by a word for what they are, in any case: Министерство инвестиций, промышленности и торговли, Комитета
 * национальной безопасности Казахстана, Верховным судом. Words in lexicon/russian_bodies.tsv. For one article.
 */
final class RussianBodies {
    /** Each form of such a word by its nominative. */
    private static final Map<String, String> WORDS = new HashMap<>();
    private static final int MOST_ADJECTIVES = 3;

    static {
        Tsv.read("/lexicon/russian_bodies.tsv").forEach(row -> RussianCases.of(row.need("word")).forEach(form -> WORDS.putIfAbsent(Folding.fold(form), row.need("word"))));
    }

    private final NameReading reading;
    private final Prose prose;
    private final RussianGenitives genitives;

    private RussianBodies(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.genitives = new RussianGenitives(reading);
    }

    static boolean isWord(String folded) {
        return WORDS.containsKey(folded);
    }

    static void read(NameReading reading) {
        RussianBodies bodies = new RussianBodies(reading);
        for (int i = 0; i < reading.prose.size(); i++) {
            if (reading.prose.isCyrillic(i) && reading.isFree(i) && isWord(reading.prose.folded(i))) {
                bodies.read(i);
            }
        }
    }

    private void read(int word) {
        int first = word;
        while (first > 0 && word - first < MOST_ADJECTIVES && reading.isFree(first - 1) && prose.isCyrillic(first - 1) && prose.sentenceOf(first - 1) == prose.sentenceOf(word)
                && RussianPersons.isAdjective(prose.token(first - 1)) && !prose.isCapitalised(first)) {
            first--;
        }
        if (!prose.isCapitalised(first) || first < word && reading.startsSentence(first) && !reading.startsSentence(word) && prose.isCapitalised(first) && !isState(first)) {
            return;
        }
        int end = genitives.end(word + 1);
        Claim land = reading.at(end);
        boolean owned = land != null && land.first() == end && (land.is(Sort.COUNTRY) || land.is(Sort.ORGANIZATION)) && prose.sentenceOf(end) == prose.sentenceOf(word);
        boolean part = owned && land.is(Sort.ORGANIZATION) && land.country() == null; // Совет министров Европейского союза
        if (first == word && end == word + 1 && !owned || part) {
            return;
        }
        String name = nominative(first, word) + prose.text(word, end).substring(prose.token(word).length());
        reading.claim(new Claim(first, end, Sort.ORGANIZATION, Entity.of(Entity.Kind.ORGANIZATION, name.replaceAll("\\s+", " "), owned ? land.country() : null)));
    }

    /** Whether an adjective that opens a sentence is one that bodies of a state have: Верховный суд. */
    private boolean isState(int token) {
        String word = prose.folded(token);
        return RussianWords.STATE.stream().anyMatch(word::startsWith);
    }

    /** The adjectives and the word itself as a dictionary has them: Верховный суд out of Верховным судом. */
    private String nominative(int first, int word) {
        String body = WORDS.get(prose.folded(word));
        StringBuilder name = new StringBuilder();
        for (int i = first; i < word; i++) {
            name.append(RussianPersons.adjective(prose.token(i), body.charAt(body.length() - 1))).append(' ');
        }
        boolean capital = prose.isCapitalised(word);
        return name.append(capital ? Character.toUpperCase(body.charAt(0)) + body.substring(1) : body).toString();
    }
}
