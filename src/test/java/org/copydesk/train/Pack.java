package org.copydesk.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** A pack of documents, a JSON object a line, packed with gzip or not. */
final class Pack {

    private Pack() {
    }

    static List<JsonNode> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> documents = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file);
             InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
             BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String line; (line = lines.readLine()) != null; ) {
                if (!line.isBlank()) {
                    documents.add(json.readTree(line));
                }
            }
        }
        return documents;
    }

    /** Which of so many folds a document is in: all that come from one page, the id up to '#', are in one. */
    static int fold(JsonNode document, int folds) {
        String page = document.get("id").asText().split("#", 2)[0];
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(page.getBytes(StandardCharsets.UTF_8));
            return new BigInteger(1, digest).mod(BigInteger.valueOf(folds)).intValue();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
