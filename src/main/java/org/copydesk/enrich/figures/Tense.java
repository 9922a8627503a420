package org.copydesk.enrich.figures;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Prose;
import org.copydesk.text.Russian;
import org.copydesk.text.Tsv;

/** Tells whether a sentence speaks of the time to come where it names a day (lexicon/tense.tsv). Immutable, safe for all threads. */
final class Tense {
    private final Map<String, Boolean> future = new HashMap<>();
    private final Set<String> infinitives = new HashSet<>();
    private final Set<String> invites = new HashSet<>();

    Tense() {
        Tsv.read("/lexicon/tense.tsv").forEach(row -> {
            if (row.need("tense").equals("to")) {
                infinitives.add(row.need("word"));
            } else if (row.need("tense").equals("invites")) {
                invites.add(row.need("word"));
            } else {
                future.put(row.need("word"), row.need("tense").equals("future"));
            }
        });
    }

    /** The nearest word that tells decides; without one the time is past. */
    boolean isFuture(Prose prose, int token) {
        int first = prose.firstOf(prose.sentenceOf(token));
        for (int i = token - 1; i >= first; i--) {
            String word = prose.folded(i);
            String before = prose.folded(i - 1);
            if (before.equals("to") && infinitives.contains(word)) {
                return true;
            }
            boolean month = i > first && prose.isCapitalised(i);
            if (month || before.equals("be") || before.equals("to") && !word.equals("the")) {
                continue;
            }
            Boolean known = invites.contains(word) ? Boolean.valueOf(invited(prose, i, token)) : future.get(word);
            if (known != null) {
                return known || Boolean.TRUE.equals(future.get(before)); // "will have"
            }
            if (isPast(word)) {
                return false;
            }
        }
        return ahead(prose, token);
    }

    /** Met by its ending: signed, подписал, встретились. */
    private static boolean isPast(String word) {
        return word.endsWith("ed") && word.length() > 4 || Russian.isPast(word);
    }

    /** "Invited her to a summit in September": what somebody is invited to lies ahead. */
    private static boolean invited(Prose prose, int verb, int token) {
        for (int i = verb + 1; i < token; i++) {
            if (prose.folded(i).equals("to") || prose.folded(i).equals("for")) {
                return true;
            }
        }
        return false;
    }

    /** "On Tuesday, the minister will": where nothing stands before, what follows decides. */
    private boolean ahead(Prose prose, int token) {
        for (int i = token + 1; i < prose.endOf(prose.sentenceOf(token)); i++) {
            Boolean known = future.get(prose.folded(i));
            boolean past = isPast(prose.folded(i)) && known == null;
            if (known != null || past) {
                return known != null && known;
            }
        }
        return false;
    }
}
