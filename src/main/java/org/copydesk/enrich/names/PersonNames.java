package org.copydesk.enrich.names;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Capitals;
import org.copydesk.text.Prose;
import org.copydesk.text.Russian;

/** Fourth step: names of people, by the office before or behind them or by a given name. */
final class PersonNames {
    private static final Set<String> PARTICLES = NameLinks.of("particle");
    private static final Set<String> SON_OF = NameLinks.of("son of");
    private static final int MOST_WORDS = 7;
    private final NameReading reading;
    private final Prose prose;
    /** Last words of the names of several words that were known before. */
    private final Set<String> surnames = new HashSet<>();

    private PersonNames(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        for (Claim claim : reading.claims()) {
            if (claim.is(Sort.PERSON) && claim.end() - claim.first() > 1) {
                surnames.add(prose.folded(claim.end() - 1));
            }
        }
    }

    static boolean isSonOf(String folded) {
        return SON_OF.contains(folded);
    }

    /** Those that an office announces: so sure that no tagger need be asked. */
    static void readBehindOffices(NameReading reading) {
        PersonNames names = new PersonNames(reading);
        for (OfficePhrase office : reading.offices) {
            names.behind(office);
        }
    }

    static void read(NameReading reading) {
        PersonNames names = new PersonNames(reading);
        readBehindOffices(reading);
        for (int i = 0; i < reading.prose.size(); i++) {
            if (GivenNames.contains(reading.prose.folded(i)) && names.canStart(i)) {
                i = names.byGivenName(i);
            }
        }
        RussianPersons.read(reading);
        ListedNames listed = new ListedNames(reading);
        for (OfficePhrase office : reading.offices) {
            names.inFrontOf(office);
            if (office.office().plural()) {
                listed.read(office);
            }
        }
        reading.claims().forEach(names::withParticle);
    }

    /** Augusta | de Carvalho Fortes: what the tagger parted. */
    private void withParticle(Claim name) {
        int at = name.end();
        while (PARTICLES.contains(prose.folded(at)) && !prose.isCapitalised(at) && reading.isFree(at) && !prose.folded(at).equals("y") && !prose.folded(at).equals("e") && !prose.folded(at).equals("ten")) {
            at++;
        }
        Claim rest = at > name.end() ? reading.at(at) : null;
        if (name.is(Sort.PERSON) && rest != null && rest.is(Sort.PERSON) && rest.entity() == null && prose.sentenceOf(at) == prose.sentenceOf(name.first())) {
            reading.claim(new Claim(name.first(), rest.end(), Sort.PERSON, null));
        }
    }

    /** President Paul Kagame; Mr. Smith; President of Togo Faure Gnassingbe. */
    private void behind(OfficePhrase office) {
        int first = office.end();
        first = office.country() != null && reading.isDash(first) && reading.startsSentence(office.first()) ? reading.pastDash(first) : first;
        if (prose.is(first, ',') && (office.country() != null || office.end() - office.first() > 2 && GivenNames.contains(prose.folded(first + 1)))) {
            first++;
        }
        if (isSurname(first) || isGivenName(first)) {
            reading.release(first, first + 1);
        }
        // Deputy Secretary of the RF | Security Council
        boolean field = Offices.isPortfolio(prose.folded(first)) && prose.isCapitalised(first + 1) && NameWords.isAny(prose.folded(first + 1));
        if (!canStart(first) || field || prose.sentenceOf(first) != prose.sentenceOf(office.first())) {
            return;
        }
        int end = pastTown(first, end(first));
        boolean compound = prose.is(end, '-') && prose.touchesNext(end) && prose.touchesNext(end - 1) && !prose.isCapitalised(end + 1);
        if (isBody(office, first, end)) {
            return;
        }
        Claim next = reading.at(end);
        if (next != null && next.is(Sort.PERSON) && next.first() == end && end > first && prose.end(end - 1) + 1 == prose.start(end)) {
            // Prime Minister Ion | Marcel Ciolacu
            reading.claim(new Claim(first, next.end(), Sort.PERSON, next.entity()));
            return;
        }
        boolean portfolio = end == first + 1 && Offices.isPortfolio(prose.folded(first)) && prose.folded(end).equals("the"); // Secretary for Pacific Island | Affairs the Hon. Duncan Kerr
        claim(first, compound || portfolio ? first : end);
    }

    /** "Председатель ГКНБ": an abbreviation behind a Russian office is no surname. */
    private boolean isBody(OfficePhrase office, int first, int end) {
        return end == first + 1 && prose.isCyrillic(first) && Capitals.isAbbreviation(prose, first) && !Capitals.isAbbreviation(prose, office.end() - 1);
    }

    /** Past a last word that is a town's name, too: Chairman Vuong Dinh | Hue. */
    private int pastTown(int first, int end) {
        Claim town = reading.at(end);
        boolean last = end - first > 1 && town != null && town.is(Sort.CITY) && town.first() == end && town.end() == end + 1 && prose.end(end - 1) + 1 == prose.start(end)
                && !(prose.isCapitalised(end + 1) && prose.end(end) + 1 == prose.start(end + 1));
        if (last) {
            reading.release(end, end + 1);
        }
        return last ? end + 1 : end;
    }

    /** Whether what looks like a city is the first of two names: Ambassador Yao Wen is not Yao in Japan. */
    private boolean isGivenName(int token) {
        Claim city = reading.at(token);
        return city != null && city.is(Sort.CITY) && city.first() == token && city.end() == token + 1 && prose.isCapitalised(token + 1) && reading.isFree(token + 1)
                && prose.end(token) + 1 == prose.start(token + 1) && !NameWords.isAny(prose.folded(token + 1));
    }

    /** Whether a small city here is the last name of somebody named in full elsewhere: President Hassan is not Hassan in India. */
    private boolean isSurname(int token) {
        Claim city = reading.at(token);
        return city != null && city.is(Sort.CITY) && city.end() == token + 1 && surnames.contains(prose.folded(token));
    }

    /** William Ruto, the President of Kenya; Susil Premajayantha – Minister of Education. */
    private void inFrontOf(OfficePhrase office) {
        int at = office.first() - 1;
        while (at > 0 && (reading.at(at) != null && !reading.at(at).is(Sort.PERSON) || prose.folded(at).equals("the") || prose.folded(at).equals("a")
                || prose.kind(at) == Prose.Kind.POSSESSIVE)) {
            at--;
        }
        boolean dash = reading.isDash(at) && office.first() == at + 1 && prose.isCapitalised(office.first());
        at = dash ? reading.beforeDash(at) + 1 : at;
        if (!prose.is(at, ',') && !dash || office.office().isTitle()) {
            return;
        }
        int end = at;
        int first = end;
        while (first > 0 && reading.isFree(first - 1) && prose.sentenceOf(first - 1) == prose.sentenceOf(at) && (prose.isCapitalised(first - 1) || isJoint(first - 1))) {
            first--;
        }
        if (first < end && canStart(first) && end(first) == end && end - first > 1) {
            claim(first, end);
        }
    }

    private int byGivenName(int first) {
        int end = end(first);
        if (end - first > 1 && prose.isCapitalised(end - 1)) {
            claim(first, end);
        }
        return end - 1;
    }

    private void claim(int first, int end) {
        if (end > first) {
            if (end - first > 1) {
                surnames.add(prose.folded(end - 1));
            }
            reading.claim(new Claim(first, end, Sort.PERSON, null));
        }
    }

    private boolean canStart(int token) {
        return prose.isCapitalised(token) && reading.isFree(token) && !NameWords.isAny(prose.folded(token)) && !isRussianWord(token);
    }

    /** Глава | Национального банка, президент | Ассоциации. */
    private boolean isRussianWord(int token) {
        return prose.isCyrillic(token) && (Russian.isSmall(prose.folded(token)) || RussianBodies.isWord(prose.folded(token)) || RussianWords.NO_PERSON.contains(prose.folded(token)) || NameLinks.LEGAL.contains(prose.folded(token))
                || RussianPersons.isAdjective(prose.token(token)) && (RussianBodies.isWord(prose.folded(token + 1)) || RussianWords.NO_PERSON.contains(prose.folded(token + 1))));
    }

    private boolean isJoint(int token) {
        return prose.is(token, '-') && prose.touchesNext(token) || prose.is(token, '.') || prose.is(token, '\'') || PARTICLES.contains(prose.folded(token));
    }

    /** Past the second half of a Korean or Chinese given name: Lee Jae | -yong. */
    static int syllableEnd(Prose prose, int end) {
        boolean joined = prose.is(end, '-') && prose.touchesNext(end) && prose.touchesNext(end - 1);
        return joined && !prose.isCapitalised(end + 1) && GivenNames.isSyllable(prose.folded(end + 1)) ? end + 2 : end;
    }

    /** One past the last token of the name that starts here. */
    private int end(int first) {
        int end = first;
        int words = 0;
        int at = first;
        while (at < prose.size() && words < MOST_WORDS && prose.sentenceOf(at) == prose.sentenceOf(first) && reading.isFree(at)) {
            boolean hyphen = prose.is(at, '-') && prose.touchesNext(at) && prose.touchesNext(at - 1);
            boolean initial = prose.is(at, '.') && prose.end(at - 1) - prose.start(at - 1) == 1 && at > first;
            if (prose.isCapitalised(at) && (words == 0 || !NameWords.isAny(prose.folded(at)))) {
                end = ++at;
                words++;
            } else if (initial) {
                at++;
            } else if (words > 1 && syllableEnd(prose, at) > at) {
                end = at = syllableEnd(prose, at);
            } else if (hyphen) {
                at++;
            } else if (words > 0 && PARTICLES.contains(prose.folded(at)) && (prose.isCapitalised(at + 1) || prose.is(at + 1, '-') || PARTICLES.contains(prose.folded(at + 1)))) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }
}
