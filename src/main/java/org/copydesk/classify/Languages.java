package org.copydesk.classify;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.copydesk.text.Tsv;

/**
 * Tells the language of a text as BCP 47, by Apache OpenNLP's detector of a hundred languages. It looks at three slices of a long
 * text, so that one quotation in another language does not decide. Safe for all threads. The detector, 35 MB, is read when the first
 * text asks for it, which takes a second: where all news are plainly English it is never needed.
 */
public final class Languages {
    private static final String MODEL = "/langdetect-183.bin";
    private static final int SLICES = 3;
    private static final int SLICE = 110;
    /** Below so many letters names decide, not the language. */
    private static final int FEWEST_LETTERS = 20;

    /** In a short text, words with a capital tell more of the people in it than of its language. */
    private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}\\p{M}]*", Pattern.UNICODE_CHARACTER_CLASS);

    private record Tag(String language, String usualScript) {
    }

    private static final class Model {
        private static final LanguageDetectorModel READ = load();
    }

    private final ThreadLocal<LanguageDetectorME> detector = ThreadLocal.withInitial(() -> new LanguageDetectorME(Model.READ));
    private final Map<String, Tag> tags = new HashMap<>();
    private final Set<String> dead = new HashSet<>();

    public Languages() {
        for (String language : Locale.getISOLanguages()) {
            tags.put(Locale.forLanguageTag(language).getISO3Language(), new Tag(language, null));
        }
        for (Tsv.Row row : Tsv.read("/lexicon/languages.tsv")) {
            if (row.get("tag") == null) {
                dead.add(row.need("detected"));
            } else {
                tags.put(row.need("detected"), new Tag(row.need("tag"), row.get("script")));
            }
        }
    }

    /** @return such as en, kk or uz-Cyrl; null when the text is too short to tell */
    public String of(String text) {
        String sample = sample(text);
        if (letters(sample) < FEWEST_LETTERS) {
            return null;
        }
        String code = code(detector.get().predictLanguages(sample));
        Tag tag = tags.getOrDefault(code, new Tag(code, null));
        String script = tag.usualScript == null ? null : Scripts.of(sample);
        return script == null || script.equals(tag.usualScript) ? tag.language : tag.language + "-" + script;
    }

    /** The likeliest language that news are written in. */
    private String code(Language[] likely) {
        for (Language language : likely) {
            if (!dead.contains(language.getLang())) {
                return language.getLang();
            }
        }
        throw new IllegalStateException("the detector knows no living language");
    }

    private static String sample(String text) {
        if (text.length() <= SLICES * SLICE) {
            String withoutNames = NAME.matcher(text).replaceAll("");
            return letters(withoutNames) < FEWEST_LETTERS ? text : withoutNames;
        }
        StringBuilder sample = new StringBuilder(SLICES * (SLICE + 1));
        for (int i = 0; i < SLICES; i++) {
            int start = (int) ((long) (text.length() - SLICE) * i / (SLICES - 1));
            sample.append(text, start, start + SLICE).append(' ');
        }
        return sample.toString();
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetter).count();
    }

    private static LanguageDetectorModel load() {
        try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
            if (in == null) {
                throw new FileNotFoundException(MODEL);
            }
            return new LanguageDetectorModel(new BufferedInputStream(in, 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException("the language detector's model", e);
        }
    }
}
