package org.copydesk.train;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Reads tagged sentences (token, tab, tag; a blank line between sentences), dealt out into documents of twenty. */
public final class Conll {
    private static final int SENTENCES = 20;

    /** A sentence as tokens with their tags: B-PER, I-ORG, O. */
    public record Sentence(List<String> words, List<String> tags) {

        public List<Name> names() {
            List<Name> names = new ArrayList<>();
            for (int i = 0; i < tags.size(); i++) {
                String tag = tags.get(i);
                if (tag.startsWith("B-") || tag.startsWith("I-")) {
                    int end = i + 1;
                    while (end < tags.size() && tags.get(end).equals("I-" + tag.substring(2))) {
                        end++;
                    }
                    names.add(new Name(i, end, String.join(" ", words.subList(i, end)), tag.substring(2)));
                    i = end - 1;
                }
            }
            return names;
        }
    }

    public record Name(int first, int end, String text, String kind) {
    }

    public record Document(String id, List<Sentence> sentences) {

        public String text() {
            return String.join("\n\n", sentences.stream().map(sentence -> String.join(" ", sentence.words())).toList());
        }

        public List<Name> names() {
            return sentences.stream().flatMap(sentence -> sentence.names().stream()).toList();
        }
    }

    private Conll() {
    }

    public static List<Document> read(Path pack) throws IOException {
        List<Sentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(pack));
        lines.add("");
        for (String line : lines) {
            if (line.isBlank()) {
                if (!words.isEmpty()) {
                    sentences.add(new Sentence(List.copyOf(words), List.copyOf(tags)));
                    words.clear();
                    tags.clear();
                }
                continue;
            }
            String[] cells = line.split(line.contains("\t") ? "\t" : " +");
            words.add(cells[0]);
            tags.add(cells[cells.length - 1]);
        }
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i += SENTENCES) {
            documents.add(new Document(String.valueOf(i), sentences.subList(i, Math.min(sentences.size(), i + SENTENCES))));
        }
        return documents;
    }

    /** Whether the document is in fold K of N ("K/N"), dealt out by the hash of its id. */
    public static boolean inFold(String id, String fold) {
        String[] parts = fold.split("/");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.split("#")[0].getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, hash).mod(new BigInteger(parts[1])).intValue() == Integer.parseInt(parts[0]);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
