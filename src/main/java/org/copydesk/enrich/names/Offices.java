package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Folding;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Tsv;

/** The words for offices, out of lexicon/offices.tsv and lexicon/office_parts.tsv. Immutable. */
final class Offices {
    static final Lexicon<Office> LEXICON;
    private static final Set<String> BEFORE;
    private static final Set<String> BEHIND;
    private static final Set<String> PORTFOLIOS;
    private static final Map<String, String> MAKES = new HashMap<>();

    static {
        Lexicon.Builder<Office> builder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/offices.tsv")) {
            String gender = row.get("gender");
            Office office = new Office(row.need("phrase"), row.need("kind"), gender == null ? null : Gender.valueOf(gender.toUpperCase(Locale.ROOT)), false, row.list("countries"));
            RussianCases.of(office.phrase()).forEach(form -> builder.add(form, office));
            String plural = OfficeKind.of(office.kind()).shared() ? Plurals.of(office.phrase()) : null;
            if (plural != null) {
                builder.add(plural, new Office(plural, office.kind(), office.gender(), true, office.countries()));
            }
        }
        LEXICON = builder.build();
        Map<String, Set<String>> parts = new HashMap<>();
        for (Tsv.Row row : Tsv.read("/lexicon/office_parts.tsv")) {
            if (row.get("makes") != null) {
                MAKES.put(Folding.fold(row.need("word")), row.need("makes"));
            }
            parts.computeIfAbsent(row.need("use"), use -> new HashSet<>()).add(Folding.fold(row.need("word")));
        }
        BEFORE = parts.get("before");
        BEHIND = parts.get("behind");
        PORTFOLIOS = parts.get("portfolio");
    }

    private Offices() {
    }

    /** Whether the word stands before an office and belongs to it: vice, acting. */
    static boolean standsBefore(String folded) {
        return BEFORE.contains(folded);
    }

    /** Whether the word stands behind an office and a hyphen: elect, designate. */
    static boolean standsBehind(String folded) {
        return BEHIND.contains(folded);
    }

    /** What the office is with this word beside it: a vice president is a deputy, no president. */
    static Office with(String folded, Office office) {
        String kind = MAKES.get(folded);
        return kind == null ? office : office.ofKind(kind);
    }

    /** Whether the word says that the office is no longer held, or only for now. */
    static boolean isFormer(String folded) {
        return "former".equals(MAKES.get(folded));
    }

    /** Whether a minister can be minister of this. */
    static boolean isPortfolio(String folded) {
        return PORTFOLIOS.contains(folded);
    }
}
