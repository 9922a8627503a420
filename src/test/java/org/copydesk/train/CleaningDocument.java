package org.copydesk.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.clean.LineModel;
import org.copydesk.clean.LineWords;
import org.copydesk.clean.DroppedText;
import org.copydesk.parse.Draft;
import org.copydesk.text.Refusal;
import org.copydesk.text.Span;

/**
 * A document of a pack of lines or of pages, as the cleaner reads it, with what is right for each of its blocks.
 *
 * @param words   the features of each block's words
 * @param weights how much each block counts: by its share of the document, and a little for being one; 0 where both are right
 */
record CleaningDocument(JsonNode json, Draft draft, LineModel.Seen seen, boolean[] keep, float[] weights, int[][] words) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int SHINGLE = 4;
    private static final float BY_SHARE = 60;
    private static final float BY_LINE = 0.25f;
    private static final int SEEDS = 1 << 20;

    static List<CleaningDocument> read(Path pack) throws IOException {
        List<CleaningDocument> documents = new ArrayList<>();
        for (JsonNode json : Pack.read(pack)) {
            try {
                documents.add(json.has("html") ? page(json) : text(json));
            } catch (Refusal nothingInIt) {
                continue; // such a page teaches nothing
            }
        }
        return documents;
    }

    /** The pages of a pack as they might have looked long ago. With another seed each page ages otherwise. */
    static List<CleaningDocument> readAged(Path pack, long seed) throws IOException {
        List<CleaningDocument> documents = new ArrayList<>();
        for (JsonNode json : Pack.read(pack)) {
            try {
                String aged = AgedPage.of(json.get("html").asText(), seed + Pack.fold(json, SEEDS));
                documents.add(page(((ObjectNode) json).put("html", aged)));
            } catch (Refusal nothingInIt) {
                continue; // such a page teaches nothing
            }
        }
        return documents;
    }

    boolean isPage() {
        return json.has("html");
    }

    private static CleaningDocument text(JsonNode json) throws Refusal {
        StringBuilder raw = new StringBuilder();
        List<Span> lines = new ArrayList<>();
        for (JsonNode line : json.get("lines")) {
            lines.add(new Span(raw.length(), raw.length() + line.asText().length()));
            raw.append(line.asText()).append('\n');
        }
        Draft draft = DroppedText.of("text.txt", raw.toString());
        LineModel.Seen seen = LineModel.see(draft);
        boolean[] keep = new boolean[seen.blocks().size()];
        float[] share = new float[keep.length];
        for (int i = 0; i < keep.length; i++) {
            int kept = 0;
            int cut = 0;
            for (int k = 0; k < lines.size(); k++) {
                if (lines.get(k).overlaps(seen.blocks().get(i)) && !json.get("kind").get(k).asText().equals("title")) {
                    kept += json.get("keep").get(k).asInt() == 1 ? lines.get(k).length() : 0;
                    cut += json.get("keep").get(k).asInt() == 1 ? 0 : lines.get(k).length();
                }
            }
            keep[i] = kept > cut;
            share[i] = kept + cut;
        }
        return new CleaningDocument(json, draft, seen, keep, weigh(share), features(draft, seen));
    }

    private static CleaningDocument page(JsonNode json) throws Refusal {
        Draft draft = DroppedText.of("page.html", json.get("html").asText());
        LineModel.Seen seen = LineModel.see(draft);
        List<String> gold = words(json.get("gold_text").asText());
        Set<String> shingles = new HashSet<>(shingles(gold));
        String flat = " " + String.join(" ", gold) + " ";
        boolean[] keep = new boolean[seen.blocks().size()];
        float[] share = new float[keep.length];
        int last = 0;
        for (int i = 0; i < keep.length; i++) {
            List<String> words = words(seen.blocks().get(i).of(draft.raw()));
            String own = " " + String.join(" ", words) + " ";
            if (words.size() >= SHINGLE) {
                List<String> mine = shingles(words);
                keep[i] = mine.stream().filter(shingles::contains).count() * 2 > mine.size();
            } else if (!words.isEmpty()) {
                int at = flat.indexOf(own, Math.max(0, last - 1));
                keep[i] = at >= 0 && at < last + 400;
            }
            last = keep[i] && flat.indexOf(own, Math.max(0, last - 1)) >= 0 ? flat.indexOf(own, Math.max(0, last - 1)) + own.length() : last;
            share[i] = words.size();
        }
        return new CleaningDocument(json, draft, seen, keep, weigh(share), features(draft, seen));
    }

    private static int[][] features(Draft draft, LineModel.Seen seen) {
        return seen.blocks().stream().map(block -> LineWords.features(block.of(draft.raw()))).toArray(int[][]::new);
    }

    private static float[] weigh(float[] share) {
        float total = 0;
        for (float one : share) {
            total += one;
        }
        float[] weights = new float[share.length];
        for (int i = 0; i < share.length; i++) {
            weights[i] = share[i] == 0 ? 0 : BY_SHARE * share[i] / total + BY_LINE;
        }
        return weights;
    }

    void putWords(LineWords model) {
        float[] scores = new float[keep.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = model.score(seen.blocks().get(i).of(draft.raw()));
        }
        seen.putWords(scores);
    }

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(match -> match.group()).toList();
    }

    static List<String> shingles(List<String> words) {
        List<String> shingles = new ArrayList<>();
        for (int i = 0; i < Math.max(1, words.size() - SHINGLE + 1) && !words.isEmpty(); i++) {
            shingles.add(String.join(" ", words.subList(i, Math.min(words.size(), i + SHINGLE))));
        }
        return shingles;
    }
}
