package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.text.Prose;

/** An article while its names are being found: which tokens belong to which. Each step claims what no step before it did. One thread. */
final class NameReading {
    final ClassifiedArticle article;
    final Prose prose;
    /** Offices in the order of the text; none overlaps another. */
    final List<OfficePhrase> offices = new ArrayList<>();
    private final Claim[] claims;
    private final OfficePhrase[] officeAt;
    /** How many claims there are of each country; and how many of them are of its own names, of its people's or of a region in it. */
    private final Map<String, Integer> ofCountry = new HashMap<>();
    private final Map<String, Integer> plainlyOfCountry = new HashMap<>();
    /** All claims, until one more is made. */
    private List<Claim> inOrder;

    NameReading(ClassifiedArticle article) {
        this(article, article.clean().body());
    }

    /** Of the article's headline, or of another part of it. */
    NameReading(ClassifiedArticle article, Prose prose) {
        this.article = article;
        this.prose = prose;
        claims = new Claim[prose.size()];
        officeAt = new OfficePhrase[prose.size()];
    }

    /** What this token belongs to, or null. */
    Claim at(int token) {
        return token < 0 || token >= claims.length ? null : claims[token];
    }

    /** Whose it is that begins here by the ending before it: Kenya's | Ministry of Energy; or null. */
    Claim owner(int first) {
        return first > 0 && prose.kind(first - 1) == Prose.Kind.POSSESSIVE ? at(first - 2) : null;
    }

    /** The office that this token belongs to, or null. */
    OfficePhrase officeAt(int token) {
        return token < 0 || token >= officeAt.length ? null : officeAt[token];
    }

    void claim(Claim claim) {
        release(claim.first(), claim.end());
        inOrder = null;
        Arrays.fill(claims, claim.first(), claim.end(), claim);
        count(claim, 1);
    }

    /** Forgets all claims that touch these tokens. */
    void release(int first, int end) {
        for (int i = first; i < end; i++) {
            Claim old = claims[i];
            if (old != null) {
                inOrder = null;
                Arrays.fill(claims, old.first(), old.end(), null);
                count(old, -1);
            }
        }
    }

    private void count(Claim claim, int more) {
        if (claim.country() != null) {
            ofCountry.merge(claim.country(), more, Integer::sum);
            if (claim.sort().speaksOfCountry() || claim.is(Sort.REGION)) {
                plainlyOfCountry.merge(claim.country(), more, Integer::sum);
            }
        }
    }

    /** How many names here are of this country, or of what lies in it. */
    int namesOf(String country) {
        return ofCountry.getOrDefault(country, 0);
    }

    /** How often each country itself, its people or a region in it is named. */
    Map<String, Integer> plainNames() {
        return plainlyOfCountry;
    }

    void office(OfficePhrase office) {
        offices.add(office);
        Arrays.fill(officeAt, office.first(), office.end(), office);
    }

    /** Widens or narrows an office that was found before. */
    void replace(int index, OfficePhrase office) {
        OfficePhrase old = offices.set(index, office);
        Arrays.fill(officeAt, old.first(), old.end(), null);
        Arrays.fill(officeAt, office.first(), office.end(), office);
    }

    boolean isFree(int token) {
        return token >= 0 && token < claims.length && claims[token] == null && officeAt[token] == null;
    }

    /** All claims in the order of the text. */
    List<Claim> claims() {
        if (inOrder == null) {
            List<Claim> found = new ArrayList<>();
            for (Claim claim : claims) {
                if (claim != null && (found.isEmpty() || found.get(found.size() - 1) != claim)) {
                    found.add(claim);
                }
            }
            inOrder = List.copyOf(found);
        }
        return inOrder;
    }

    boolean startsSentence(int token) {
        int first = prose.firstOf(prose.sentenceOf(token));
        while (first < token && prose.kind(first) == Prose.Kind.MARK) {
            first++;
        }
        return first == token;
    }

    /** Whether this is a dash: Susil Premajayantha – Minister of Education; or one of two hyphens that stand for it: three ministers -- Omar Ayub and others. */
    boolean isDash(int token) {
        boolean twice = prose.is(token, '-') && (prose.is(token + 1, '-') && prose.touchesNext(token) || prose.is(token - 1, '-') && prose.touchesNext(token - 1));
        boolean sign = prose.is(token, '–') || prose.is(token, '—') || prose.is(token, '-');
        return twice || sign && !prose.touchesNext(token - 1) && !prose.touchesNext(token);
    }

    /** The first token behind the dash that begins here, or the same token. */
    int pastDash(int token) {
        int at = token;
        while (isDash(at)) {
            at++;
        }
        return at;
    }

    /** The last token before the dash that ends here, or the same token. */
    int beforeDash(int token) {
        int at = token;
        while (isDash(at)) {
            at--;
        }
        return at;
    }

    /** Where the forms of address before a name begin: | Dr Nasir Sani-Gwarzo. */
    int pastHonours(Claim name) {
        int at = name.first();
        while (officeAt(at - 1) != null && officeAt(at - 1).isHonour()) {
            at = officeAt(at - 1).first();
        }
        return at;
    }

    /** Whether an office and a name stand in the same sentence. */
    boolean inOneSentence(OfficePhrase office, Claim name) {
        return prose.sentenceOf(office.first()) == prose.sentenceOf(name.first());
    }
}
