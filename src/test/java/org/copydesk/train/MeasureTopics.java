package org.copydesk.train;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.classify.TopicLikelihood;
import org.copydesk.classify.TopicModel;
import org.copydesk.classify.TopicWords;
import org.copydesk.classify.Topics;
import org.copydesk.text.Prose;

/**
 * Says how good training is: {@code MeasureTopics PACKS [FOLDS]}. Cross-validated on the Current Events, of which each fifth is answered by a
 * model that did not see it (FOLDS: how many of the five to try); on HuffPost, which no model sees, by the last of these models.
 */
public final class MeasureTopics {
    private static final int FOLDS = 5;
    private static final String NATIVE_RELATIONS = "International relations";

    private MeasureTopics() {
    }

    public static void main(String[] arguments) throws IOException {
        Path packs = Path.of(arguments[0]);
        int tried = arguments.length > 1 ? Integer.parseInt(arguments[1]) : FOLDS;
        List<JsonNode> events = Pack.read(packs.resolve("topics_current-events.dev.jsonl.gz"));
        List<JsonNode> concepts = Pack.read(packs.resolve("iptc_mediatopics.jsonl"));
        TopicFigures crossValidated = new TopicFigures();
        TopicLikelihood likelihood = null;
        for (int k = 0; k < tried; k++) {
            List<JsonNode> seen = new ArrayList<>();
            List<JsonNode> unseen = new ArrayList<>();
            for (JsonNode document : events) {
                (Pack.fold(document, FOLDS) == k ? unseen : seen).add(document);
            }
            likelihood = likelihood(TrainTopics.train(seen, concepts));
            answer(unseen, likelihood, crossValidated);
        }
        System.out.println("current events, cross-validated:" + crossValidated);
        TopicFigures elsewhere = new TopicFigures();
        answer(Pack.read(packs.resolve("topics_huffpost.dev.jsonl.gz")), likelihood, elsewhere);
        System.out.println("huffpost:" + elsewhere);
    }

    private static TopicLikelihood likelihood(TopicModel model) {
        Topics topics = new Topics();
        return new TopicLikelihood(topics, new TopicWords(topics), model);
    }

    private static void answer(List<JsonNode> documents, TopicLikelihood likelihood, TopicFigures figures) {
        for (JsonNode document : documents) {
            String headline = document.get("title").asText();
            Map<String, Double> likely = likelihood.of(headline.isEmpty() ? null : Prose.of(headline), Prose.of(document.get("text").asText()));
            String gold = document.get("iptc").isNull() ? null : "medtop:" + document.get("iptc").asText();
            figures.add(gold, NATIVE_RELATIONS.equals(document.get("native").get(0).asText()), likely);
        }
    }
}
