package org.copydesk.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.classify.TopicModel;
import org.copydesk.classify.TopicWords;
import org.copydesk.classify.Topics;
import org.copydesk.text.Prose;

/**
 * Trains {@code topics.model}: {@code TrainTopics PACKS MODELS [--fold K/N]}. PACKS is the folder with the packs
 * topics_current-events.dev.jsonl.gz and iptc_mediatopics.jsonl, MODELS the folder to write to; a fold is left out to be measured on.
 */
public final class TrainTopics {
    /** Which topics an editor's heading of the Current Events may mean; one of several is right. */
    private static final Map<String, List<String>> HEADINGS = Map.ofEntries(
            Map.entry("Armed conflicts and attacks", List.of("medtop:16000000")),
            Map.entry("Politics and elections", List.of("medtop:11000000")),
            Map.entry("International relations", List.of("medtop:20000638")),
            Map.entry("Law and crime", List.of("medtop:02000000")),
            Map.entry("Disasters and accidents", List.of("medtop:03000000")),
            Map.entry("Business and economy", List.of("medtop:04000000")),
            Map.entry("Sports", List.of("medtop:15000000")),
            Map.entry("Arts and culture", List.of("medtop:01000000")),
            Map.entry("Science and technology", List.of("medtop:13000000")),
            Map.entry("Health", List.of("medtop:07000000")),
            Map.entry("Health and environment", List.of("medtop:07000000", "medtop:06000000")),
            Map.entry("Religion", List.of("medtop:12000000")));

    /** How much a text counts whose heading leaves open which of two topics it is. */
    private static final float OPEN = .3f;
    /** How much a made-up text counts: little where there are real ones of its topic, for there are thousands of either. */
    private static final float MADE_UP = .15f;
    /** Likewise, where they are all that there is beside the definitions. */
    private static final float MADE_UP_ALONE = .25f;
    /** A made-up text has so many of a topic's words, and behind each so many others. */
    private static final int OWN_WORDS = 4;
    private static final int OTHER_WORDS = 4;

    private TrainTopics() {
    }

    public static void main(String[] arguments) throws IOException {
        Path packs = Path.of(arguments[0]);
        Path models = Path.of(arguments[1]);
        String[] fold = arguments.length > 3 && arguments[2].equals("--fold") ? arguments[3].split("/") : null;
        List<JsonNode> documents = Pack.read(packs.resolve("topics_current-events.dev.jsonl.gz"));
        if (fold != null) {
            documents.removeIf(d -> Pack.fold(d, Integer.parseInt(fold[1])) == Integer.parseInt(fold[0]));
        }
        TopicModel model = train(documents, Pack.read(packs.resolve("iptc_mediatopics.jsonl")));
        Files.createDirectories(models);
        try (OutputStream out = Files.newOutputStream(models.resolve("topics.model"))) {
            model.write(out);
        }
    }

    static TopicModel train(List<JsonNode> documents, List<JsonNode> concepts) {
        TopicTexts texts = new TopicTexts();
        for (JsonNode document : documents) {
            List<String> right = HEADINGS.get(document.get("native").get(0).asText());
            texts.add(Prose.of(document.get("text").asText()), right, right.size() == 1 ? 1 : OPEN, true);
        }
        for (JsonNode concept : concepts) {
            String text = concept.get("label").asText() + ". " + concept.path("definition").asText();
            texts.add(Prose.of(text), List.of(concept.get("id").asText()), 1, false);
        }
        addMadeUp(documents, texts);
        return texts.train();
    }

    /** Texts of random words among which some of a topic's own: for topics of which the packs have few texts or none. */
    private static void addMadeUp(List<JsonNode> documents, TopicTexts texts) {
        Random random = new Random(2);
        Topics topics = new Topics();
        Set<String> told = HEADINGS.values().stream().flatMap(List::stream).map(topics::top).collect(Collectors.toSet());
        for (TopicWords.Line line : TopicWords.lines()) {
            if (!line.speaks()) {
                continue;
            }
            float weight = told.contains(topics.top(line.topic())) ? MADE_UP : MADE_UP_ALONE;
            List<String> words = new ArrayList<>(line.words());
            words.addAll(line.hints());
            for (int i = 0; i < words.size(); i++) {
                StringBuilder text = new StringBuilder();
                for (int k = 0; k < OWN_WORDS; k++) {
                    text.append(words.get(random.nextInt(words.size()))).append(' ');
                    for (int j = 0; j < OTHER_WORDS; j++) {
                        String[] others = documents.get(random.nextInt(documents.size())).get("text").asText().split(" ");
                        text.append(others[random.nextInt(others.length)]).append(' ');
                    }
                }
                texts.add(Prose.of(text.toString()), List.of(line.topic()), weight, false);
            }
        }
    }
}
