package org.copydesk.enrich.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.text.Lexicon;
import org.copydesk.text.Prose;
import org.copydesk.text.Tsv;

/** Tells currencies by their words and signs (lexicon/currencies.tsv). Immutable, safe for all threads. */
final class Currencies {

    /** A currency's name in a text: tokens {@code first} up to, but not with, {@code end}. */
    record Found(int first, int end, String code) {
    }

    /** A name of a currency; own: it can mean no other. A sign must be written exactly so. */
    private record Name(String code, String country, String sign, boolean own, boolean usual) {
    }

    private static final int LONGEST_SIGN = 4;
    private final Lexicon<Name> signs;
    /** Codes by signs of letters that are no codes themselves: Rs, KSh. */
    private final Map<String, String> letters = new HashMap<>();
    /** Signs of one letter with the country that each of them is used in: N, R. */
    private final Map<String, Map<String, String>> single = new HashMap<>();
    private final Lexicon<Name> names;

    Currencies() {
        Lexicon.Builder<Name> signBuilder = Lexicon.builder();
        Lexicon.Builder<Name> nameBuilder = Lexicon.builder();
        for (Tsv.Row row : Tsv.read("/lexicon/currencies.tsv")) {
            String code = row.need("code");
            boolean usual = "yes".equals(row.get("default"));
            for (String sign : row.list("signs")) {
                Name name = new Name(code, row.get("country"), sign, true, usual);
                signBuilder.add(sign, name);
                if (Character.isLetter(sign.charAt(sign.length() - 1)) && !sign.equals(code)) { // COP31 is a conference
                    letters.putIfAbsent(sign, code);
                }
                nameBuilder.add(sign, name);
            }
            for (String letter : row.list("letter")) {
                single.computeIfAbsent(letter, l -> new HashMap<>()).put(row.need("country"), code);
            }
            for (String word : row.list("words")) {
                nameBuilder.add(word, new Name(code, row.get("country"), null, false, usual));
                for (String adjective : row.list("adjectives")) {
                    nameBuilder.add(adjective + " " + word, new Name(code, row.get("country"), null, true, usual));
                }
            }
        }
        signs = signBuilder.build();
        names = nameBuilder.build();
    }

    /** The sign that ends right before this token ($, US$, KZT), or null. */
    Found before(Prose prose, int token) {
        for (int first = Math.max(0, token - LONGEST_SIGN); first < token; first++) {
            Lexicon.Match<Name> match = signs.at(prose, first);
            if (match != null && match.end() == token && prose.sentenceOf(first) == prose.sentenceOf(token)) {
                Found found = choose(prose, match, Set.of());
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The sign with which this word begins, its number behind it: Rs500, and in news of Nigeria N500; or null. */
    Found glued(Prose prose, int token, Set<String> countries) {
        String word = prose.isWord(token) ? prose.token(token) : "";
        int digit = 0;
        while (digit < word.length() && Character.isLetter(word.charAt(digit))) {
            digit++;
        }
        if (digit == 0 || digit == word.length()) {
            return null;
        }
        String sign = word.substring(0, digit);
        String code = digit == 1 ? ofLetter(sign, countries) : letters.get(sign);
        return code == null ? null : new Found(token, token + 1, code);
    }

    /** "R2D2", "A4" are no sums: one letter is a sign in news of one of its countries alone. */
    private String ofLetter(String sign, Set<String> countries) {
        List<String> codes = single.getOrDefault(sign, Map.of()).entrySet().stream().filter(used -> countries.contains(used.getKey())).map(Map.Entry::getValue).toList();
        return codes.size() == 1 ? codes.get(0) : null;
    }

    /** The name or sign that begins at this token, or null. A name that currencies share is that of one of these countries. */
    Found at(Prose prose, int token, Set<String> countries) {
        Lexicon.Match<Name> match = token < prose.size() ? names.at(prose, token) : null;
        return match == null ? null : choose(prose, match, countries);
    }

    /** Whether a currency is named here, be it unknown whose. */
    boolean isName(Prose prose, int token) {
        return token < prose.size() && names.at(prose, token) != null;
    }

    private static Found choose(Prose prose, Lexicon.Match<Name> match, Set<String> countries) {
        String written = prose.text(match.first(), match.end());
        List<Name> fitting = match.entries().stream()
                .filter(name -> name.sign == null || name.sign.equals(written)).toList();
        List<Name> near = fitting.stream().filter(name -> name.country != null && countries.contains(name.country)).toList();
        List<Name> usual = fitting.stream().filter(Name::usual).toList();
        Name name = fitting.size() == 1 && (fitting.get(0).own || fitting.get(0).usual || near.size() == 1) ? fitting.get(0)
                : usual.size() == 1 ? usual.get(0) : near.size() == 1 ? near.get(0) : null;
        return name == null ? null : new Found(match.first(), match.end(), name.code);
    }
}
