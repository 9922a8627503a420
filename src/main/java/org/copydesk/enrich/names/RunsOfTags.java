package org.copydesk.enrich.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.FunctionWords;
import org.copydesk.text.Prose;

/** What the tagger said of a text, corrected by what stands beside a name and by how the same name is used elsewhere. One thread. */
final class RunsOfTags {
    private static final Set<String> ARTICLES = NameLinks.of("article");
    private static final Set<String> BODIES = NameLinks.of("body");
    private final NameReading reading;
    private final Prose prose;
    private final Tag[] tags;
    private final WordProfiles words;
    /** Last words of the full names of the text. */
    private final Set<String> surnames = new HashSet<>();

    RunsOfTags(NameReading reading, Tag[] tags, WordProfiles words) {
        this.reading = reading;
        this.prose = reading.prose;
        this.tags = tags;
        this.words = words;
    }

    void correct() {
        joinFamilies();
        joinGivenNames();
        correctPeople();
        correctBodies();
        agree();
    }

    /** Where a person's name begins: behind the verb that opens the sentence, before a surname of the text (Congratulating | Son); behind a firm's form (Kazmortransflot JSC | Aidar Orazov); behind a country that a hyphen ties to another word (Anti-U.S. | Chavez) or a whole name follows (the counterpart from Turkmenistan | Shakhym Abdrakhmanov). */
    int nameFirst(int first, int end) {
        Claim nation = reading.at(first);
        boolean land = nation != null && nation.sort().speaksOfCountry() && nation.first() == first;
        boolean half = land && nation.end() < end && prose.is(first - 1, '-') && prose.touchesNext(first - 1);
        boolean whole = land && reading.officeAt(first - 1) == null && end - nation.end() > 1 && prose.isCapitalised(nation.end()) && prose.isCapitalised(nation.end() + 1) && prose.end(nation.end()) - prose.start(nation.end()) > 1;
        if (half || whole) {
            return nation.end();
        }
        int at = end - 1;
        while (at > first && !NameLinks.LEGAL.contains(prose.folded(at - 1))) {
            at--;
        }
        boolean verb = end - at == 2 && prose.folded(at).endsWith("ing") && reading.startsSentence(at) && isSurname(prose.folded(at + 1));
        return verb ? at + 1 : at;
    }

    /** Whether somebody of the text is called so. */
    boolean isSurname(String folded) {
        return surnames.contains(folded);
    }

    /** What stands behind an office and says nothing of a body or a place is a person. */
    private void correctPeople() {
        for (int i = 0; i < tags.length; ) {
            int end = end(i);
            if (tags[i].sort != null && tags[i].sort != Sort.PERSON && isPerson(i, end)) {
                tags[i] = Tag.B_PER;
                Arrays.fill(tags, i + 1, end, Tag.I_PER);
            }
            int name = tags[i].sort == Sort.ORGANIZATION ? beforeField(i, end) : i;
            if (name > i) {
                Arrays.fill(tags, i, end, Tag.O);
                Arrays.fill(tags, i, name, Tag.I_PER);
                tags[i] = Tag.B_PER;
                end = name;
            }
            int office = i - 1;
            while (tags[i].sort == Sort.PERSON && prose.isCapitalised(office) && reading.isFree(office) && office > i - 3) {
                office--;
            }
            if (tags[i].sort == Sort.PERSON && office < i - 1 && reading.officeAt(office) != null) {
                tags[i] = Tag.I_PER;
                Arrays.fill(tags, office + 1, i, Tag.I_PER);
                tags[office + 1] = Tag.B_PER;
            }
            i = end;
        }
    }

    /** Where the name ends of a minister whom a list gives a field: the secretaries Davis Chirchir | of Energy; the same token when it is none. */
    private int beforeField(int first, int end) {
        int of = first;
        while (of < end && prose.isCapitalised(of) && reading.isFree(of) && !NameWords.isAny(prose.folded(of)) && !Offices.isPortfolio(prose.folded(of))) {
            of++;
        }
        boolean fields = of - first > 1 && of < end - 1 && prose.folded(of).equals("of") && GivenNames.contains(prose.folded(first));
        return fields && IntStream.range(of + 1, end).allMatch(i -> Offices.isPortfolio(prose.folded(i)) || !prose.isCapitalised(i)) ? of : first;
    }

    /** What stands behind "the company" is none, nor what "and" joins to it in the plural: the companies | Nelly Foods from Kenya and Red Sea. */
    private void correctBodies() {
        boolean goesOn = false;
        for (int i = 0; i < tags.length; i = end(i)) {
            if (tags[i].sort == Sort.CITY && end(i) == i + 1 && isAcronym(i)) {
                tags[i] = Tag.B_ORG;
            }
            int body = tags[i].sort == Sort.PERSON ? behindBody(i, end(i)) : i;
            if (body > i) {
                // Greek newspaper | Kathimerini
                int end = end(i);
                Arrays.fill(tags, i, body, Tag.O);
                Arrays.fill(tags, body, end, Tag.I_ORG);
                tags[body] = Tag.B_ORG;
            }
            String before = i == 0 ? "" : prose.folded(i - 1);
            boolean announced = BODIES.contains(before) && !prose.isCapitalised(i - 1);
            goesOn = prose.sentenceOf(i) == prose.sentenceOf(Math.max(0, i - 1)) && (goesOn || announced && before.endsWith("s"));
            if (tags[i].sort == Sort.PERSON && reading.at(i) == null && (announced || goesOn && before.equals("and"))) {
                Arrays.fill(tags, i, end(i), Tag.I_ORG);
                tags[i] = Tag.B_ORG;
            }
            goesOn &= reading.officeAt(i) == null;
        }
    }

    /** Behind the word inside these tokens, written small, that says what body they name; the first token when none does. */
    private int behindBody(int first, int end) {
        int at = end - 1;
        while (at > first && !(BODIES.contains(prose.folded(at - 1)) && !prose.isCapitalised(at - 1))) {
            at--;
        }
        return at;
    }

    /** Whether this is a word of capitals alone, and no town's: the unions | ADEDY and GSEE. */
    private boolean isAcronym(int token) {
        String word = prose.token(token);
        return word.length() > 2 && isShouted(token) && reading.isFree(token) && Cities.largest(prose.folded(token)) == 0 && !isShouted(token - 1) && !isShouted(token + 1);
    }

    private boolean isShouted(int token) {
        return prose.isWord(token) && prose.token(token).length() > 1 && prose.token(token).equals(prose.token(token).toUpperCase(Locale.ROOT));
    }

    /** Fahad Al | -Mubarak, whatever the tagger takes the halves for. */
    private void joinFamilies() {
        for (int i = 0; i < tags.length; ) {
            int end = end(i);
            boolean family = tags[i].sort != null && end - i > 1 && ARTICLES.contains(prose.folded(end - 1)) && prose.is(end, '-') && prose.touchesNext(end - 1)
                    && prose.touchesNext(end) && prose.isCapitalised(end + 1);
            if (family && GivenNames.contains(prose.folded(i))) {
                end += 2;
                tags[i] = Tag.B_PER;
                Arrays.fill(tags, i + 1, end, Tag.I_PER);
            }
            boolean open = tags[i].sort == Sort.PERSON && ARTICLES.contains(prose.folded(end)) && prose.is(end + 1, '-') && prose.touchesNext(end) && prose.touchesNext(end + 1)
                    && prose.isCapitalised(end + 2) && reading.isFree(end);
            if (open) {
                // Abu Bakr | al-Guindy
                Arrays.fill(tags, end, end + 3, Tag.I_PER);
                end += 3;
            }
            i = end;
        }
    }

    /** Jean | -Claude Duvalier, Rogerio | Lucas Zandamela: a given name that was parted from the rest. */
    private void joinGivenNames() {
        for (int i = 0; i < tags.length; i = end(i)) {
            int end = end(i);
            boolean given = end - i == 1 && (tags[i].sort == Sort.PERSON || tags[i].sort == Sort.ORGANIZATION) && reading.isFree(i) && GivenNames.contains(prose.folded(i));
            boolean hyphen = given && prose.is(end, '-') && prose.touchesNext(i) && prose.touchesNext(end);
            int second = hyphen ? end + 1 : end;
            boolean joined = given && reading.isFree(second) && prose.isCapitalised(second) && (hyphen || prose.end(i) + 1 == prose.start(end));
            boolean named = joined && (tags[second].sort == Sort.PERSON || hyphen && tags[second].sort == null) && (!hyphen || GivenNames.contains(prose.folded(second)));
            if (named) {
                int rest = tags[second].sort == null ? second + 1 : end(second);
                // Jean-Bertrand | Aristide
                rest = hyphen && rest == second + 1 && prose.isCapitalised(rest) && reading.isFree(rest) && tags[rest].sort == null && prose.end(second) + 1 == prose.start(rest) ? rest + 1 : rest;
                tags[i] = Tag.B_PER;
                Arrays.fill(tags, i + 1, rest, Tag.I_PER);
            }
        }
    }

    private boolean isPerson(int first, int end) {
        for (int i = first; i < end; i++) {
            if (reading.at(i) != null || NameWords.isAny(prose.folded(i)) || prose.folded(i).equals("of") || prose.is(i, '&')) {
                return false;
            }
        }
        Claim nation = reading.at(first - 1);
        if (nation != null && nation.is(Sort.NATIONALITY) && end - first == 2 && tags[first].sort == Sort.CITY && prose.folded(nation.first() - 1).equals("the")) {
            // the Paraguayan | Euclides Acevedo
            return true;
        }
        OfficePhrase taken = prose.folded(end).equals("as") ? reading.officeAt(end + 1) : null;
        if (taken != null && taken.first() == end + 1 && !taken.office().isTitle() && taken.end() - taken.first() > 1 && end - first > 1 && end - first < 6) {
            // Hesham Arafat | as Minister of Transport
            return true;
        }
        OfficePhrase office = reading.officeAt(first - 1);
        OfficePhrase announced = prose.is(first - 1, ',') && end - first > 1 ? reading.officeAt(first - 2) : null;
        return office != null && office.end() == first || announced != null && announced.end() == first - 1
                && (announced.country() != null || announced.inOrganization() || announced.end() - announced.first() > 2);
    }

    /** A single word that is the last of a person's full name elsewhere in the text is that person. */
    private void agree() {
        for (Claim claim : reading.claims()) {
            if (claim.is(Sort.PERSON)) {
                surnames.add(prose.folded(claim.end() - 1));
            }
        }
        for (int i = 0; i < tags.length; i = end(i)) {
            if (tags[i].sort == Sort.PERSON && end(i) - i > 1) {
                surnames.add(prose.folded(end(i) - 1));
            }
        }
        for (int i = 0; i < tags.length; i = end(i)) {
            int end = end(i);
            if (end - i == 2 && tags[i].sort == Sort.ORGANIZATION && !prose.isCapitalised(i + 1) && surnames.contains(prose.folded(i))) {
                // the Trump | administration
                tags[i + 1] = Tag.O;
                end = i + 1;
            }
            if (tags[i].sort != null && end - i < 4 && surnames.contains(prose.folded(end - 1)) && IntStream.range(i, end).allMatch(t -> prose.isCapitalised(t) && reading.isFree(t))) {
                Arrays.fill(tags, i, end, Tag.I_PER);
                tags[i] = Tag.B_PER;
            }
        }
    }

    /** One past the last token of the name that the tagger sees here; of no name, one past this token. */
    int end(int first) {
        int end = first + 1;
        while (end < tags.length && tags[first].sort != null && tags[end].sort == tags[first].sort && !tags[end].begins) {
            end++;
        }
        return end;
    }

    /** Whether the word before a name belongs to it: Kailash | Raj Pokharel. */
    boolean isGiven(int token) {
        return prose.isCapitalised(token) && reading.isFree(token) && tags[token].sort == null && prose.sentenceOf(token) == prose.sentenceOf(token + 1)
                && prose.end(token) + 1 == prose.start(token + 1) && prose.end(token) - prose.start(token) > 2 && WordProfiles.isUnknown(words.of(prose.folded(token), false))
                && !NameWords.isAny(prose.folded(token)) && !Offices.isPortfolio(prose.folded(token)) && FunctionWords.of(prose.folded(token)) == null;
    }

    /** Without words that are written small, and with what the tagger left behind a hyphen: Lee Jae | -yong. */
    int nameEnd(int first, int end) {
        if (end - first == 1) {
            return end;
        }
        int last = first + 1;
        while (last < end && !prose.is(last, ',')) {
            last++;
        }
        while (last > first + 1 && !prose.isCapitalised(last - 1)) {
            last--;
        }
        return PersonNames.syllableEnd(prose, last);
    }

    /** Without a bracket that it does not close, and without small words at its end: Ata-Jurt | (Homeland, News Agency | of. */
    int bodyEnd(int first, int end) {
        int last = first + 1;
        while (last < end && !(prose.is(last, '(') && IntStream.range(last, end).noneMatch(i -> prose.is(i, ')')))) {
            last++;
        }
        while (last > first + 1 && prose.isWord(last - 1) && !prose.isCapitalised(last - 1) && !NameWords.isAny(prose.folded(last - 1))) {
            last--;
        }
        return last;
    }
}
