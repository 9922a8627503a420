package org.copydesk.enrich.names;

import org.copydesk.text.Prose;

/** The office that is written before a name. */
final class OfficeBefore {
    /** In tokens: how far before a name an office may begin that says at length what it is for. */
    private static final int FARTHEST = 16;
    private final NameReading reading;
    private final Prose prose;
    private final OfficeLinks links;
    private final SharedOffices shared;

    OfficeBefore(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.links = new OfficeLinks(reading);
        this.shared = new SharedOffices(reading);
    }

    /** President | Paul Kagame. */
    OfficePhrase adjoining(Claim claim) {
        OfficePhrase before = reading.officeAt(claim.first() - 1);
        boolean adjoins = before != null && before.end() == claim.first() && reading.inOneSentence(before, claim);
        // the Turkish and Georgian Energy Ministers | Hilmi Guler and Aleksandr Khetaguri
        OfficePhrase inTurn = adjoins && before.office().plural() ? shared.inTurn(claim) : null;
        return inTurn != null ? inTurn : adjoins ? before : null;
    }

    /** Behind a comma or a bracket, at length, or shared by several names. */
    OfficePhrase apart(Claim claim) {
        OfficePhrase bracketed = bracketed(claim);
        OfficePhrase inBody = bracketed == null ? inBody(claim) : bracketed;
        OfficePhrase announced = inBody == null ? announced(claim) : inBody;
        announced = announced == null ? introduced(claim) : announced;
        OfficePhrase common = announced == null ? shared.of(claim) : announced;
        return common == null ? atLength(claim) : common;
    }

    /** That of whoever is named before, when nothing else is said: Iraq's Transport Minister Razzaq Al-Saadawi, Qatar's | Jassim Al Sulaiti. */
    OfficePhrase likewise(Claim claim) {
        return shared.likewise(claim);
    }

    /** External Affairs Minister (EAM) Subrahmanyam Jaishankar; Foreign Secretary (FS), Vijay Gokhale: the office before the short form of it, or of its body. */
    private OfficePhrase bracketed(Claim claim) {
        int close = prose.is(claim.first() - 1, ',') ? claim.first() - 2 : claim.first() - 1;
        boolean bracket = prose.is(close, ')') && prose.is(close - 2, '(');
        OfficePhrase office = bracket ? reading.officeAt(close - 3) : null;
        return office != null && office.end() == close - 2 && !office.office().isTitle() && reading.inOneSentence(office, claim) ? office : null;
    }

    /** The Permanent Secretary, Ministry of Industry, | Dr Nasir Sani-Gwarzo: the body between commas; President of the Association of Traders (NANTS), | Dr Ken Ukaoha. */
    private OfficePhrase inBody(Claim claim) {
        int at = reading.pastHonours(claim);
        if (!prose.is(at - 1, ',') || claim.end() - claim.first() < 2) {
            return null;
        }
        int end = prose.is(at - 2, ')') && prose.is(at - 4, '(') ? at - 4 : at - 1;
        OfficePhrase whole = reading.officeAt(end - 1);
        if (whole != null && whole.end() == end && end < at - 1 && !whole.office().isTitle() && reading.inOneSentence(whole, claim)) {
            return whole;
        }
        Claim body = reading.at(end - 1);
        int comma = body == null ? 0 : body.first() - 1;
        OfficePhrase office = body != null && body.is(Sort.ORGANIZATION) && prose.is(comma, ',') ? reading.officeAt(comma - 1) : null;
        boolean held = office != null && office.end() == comma && !office.office().isTitle() && prose.isCapitalised(office.first()) && reading.inOneSentence(office, claim);
        return held ? new OfficePhrase(office.first(), end, office.office(), body.country(), body.country() != null) : null;
    }

    /** The new finance minister, | Christian Lindner, said; Serbian president, | Aleksandar Vucic. */
    private OfficePhrase announced(Claim claim) {
        OfficePhrase office = prose.is(claim.first() - 1, ',') && claim.end() - claim.first() > 1 ? reading.officeAt(claim.first() - 2) : null;
        // Hala El-Saeed as Minister of Planning, | Tarek Shawky as Minister of Education
        boolean listed = office != null && (prose.folded(claim.end()).equals("as") && prose.folded(office.first() - 1).equals("as") || isSomebodysBefore(office));
        if (listed || office == null || office.end() != claim.first() - 1 || office.office().isTitle() || !reading.inOneSentence(office, claim)) {
            return null;
        }
        // Defence Minister, | Lemma Megersa, said
        boolean opens = office.end() - office.first() > 1 && reading.startsSentence(office.first());
        boolean owned = office.first() > 0 && prose.kind(office.first() - 1) == Prose.Kind.POSSESSIVE;
        boolean between = (isDefinite(office) || opens || owned) && (prose.is(claim.end(), ',') || claim.end() == prose.endOf(prose.sentenceOf(claim.first())));
        return between || office.country() != null || office.inOrganization() || office.end() - office.first() > 2 ? office : null;
    }

    /** The ambassador of China – | Du Dewen; the new ambassador of Russia is | Nikolai Udovichenko. */
    private OfficePhrase introduced(Claim claim) {
        int at = claim.first() - 1;
        boolean dash = reading.isDash(at);
        boolean naming = !dash && OfficeLinks.NAMING.contains(prose.folded(at));
        int end = dash ? reading.beforeDash(at) + 1 : at;
        OfficePhrase office = (dash || naming) && claim.end() - claim.first() > 1 ? reading.officeAt(end - 1) : null;
        boolean whole = office != null && office.end() == end && (office.country() != null || naming && prose.isCyrillic(office.first())) && !office.office().isTitle() && !office.office().plural() && reading.inOneSentence(office, claim);
        return whole && (!dash || reading.startsSentence(office.first()) || isItem(office)) ? office : null;
    }

    /** Whether the office opens an item of a list. */
    private boolean isItem(OfficePhrase office) {
        return prose.is(office.first() - 1, '•') || prose.is(office.first() - 1, ';') || prose.is(office.first() - 1, ':');
    }

    /** Whether it is said of the name before it, which has no other: Bishnu Shrestha, ambassador of Nepal, | Lok Thapa, joint secretary. */
    private boolean isSomebodysBefore(OfficePhrase office) {
        Claim name = prose.is(office.first() - 1, ',') ? reading.at(office.first() - 2) : null;
        OfficePhrase own = name == null ? null : adjoining(name);
        return name != null && name.is(Sort.PERSON) && reading.inOneSentence(office, name) && (own == null || own.office().isTitle()) && announced(name) == null;
    }

    /** Whether the article stands before it: the new | finance minister. */
    private boolean isDefinite(OfficePhrase office) {
        int at = office.first() - 1;
        while (at > office.first() - 3 && reading.isFree(at) && !OfficeLinks.ARTICLES.contains(prose.folded(at))) {
            at--;
        }
        OfficePhrase joined = OfficeLinks.AND.contains(prose.folded(office.first() - 1)) ? reading.officeAt(office.first() - 2) : null;
        // another opposition leader and | chairman of the council
        return OfficeLinks.ARTICLES.contains(prose.folded(at)) || joined != null && !joined.office().plural() && isDefinite(joined);
    }

    /** President Dr Julius Maada Bio; the Director General of African Affairs, Mr. Wu Peng: the office before the form of address. */
    OfficePhrase title(OfficePhrase title) {
        int at = title.first() - 1;
        // the Chief of Army Staff (COAS) | General Asim Munir
        at = prose.is(at, ')') && prose.is(at - 2, '(') && reading.officeAt(at - 3) != null ? at - 2 : at;
        boolean bracket = prose.is(at, '(');
        at = bracket ? at - 1 : at;
        boolean comma = prose.is(at, ',');
        OfficePhrase office = reading.officeAt(comma ? at - 1 : at);
        if (office == null || office.end() != (comma ? at : bracket ? at + 1 : title.first()) || prose.sentenceOf(office.first()) != prose.sentenceOf(title.first())) {
            return null;
        }
        if (comma && isSomebodysBefore(office)) {
            // Yerlan Karin, State Counselor, | Ms Togzhan Kassenova
            return null;
        }
        boolean sure = !comma || title.office().isTitle() || office.country() != null || office.inOrganization() || office.end() - office.first() > 2;
        return office.isHonour() ? title(office) : sure ? office : null;
    }

    /** Special Envoy for the Great Lakes, | Huang Xia: an office that says what it is for in words that are no known name. */
    private OfficePhrase atLength(Claim claim) {
        int end = reading.pastHonours(claim);
        boolean comma = prose.is(end - 1, ',');
        end = comma ? end - 1 : end;
        for (int at = end - 2; at >= Math.max(0, claim.first() - FARTHEST) && prose.sentenceOf(at) == prose.sentenceOf(claim.first()); at--) {
            OfficePhrase office = reading.officeAt(at);
            if (office != null && office.end() == at + 1) {
                boolean sure = claim.end() - claim.first() > 1 && (prose.isCapitalised(office.first()) || comma && (isDefinite(office) || office.country() != null)) && !office.office().isTitle();
                return sure && links.tailEnd(office.end()) == end && (comma || prose.isCapitalised(end - 1)) ? extended(office, end) : null;
            }
        }
        return null;
    }

    private OfficePhrase extended(OfficePhrase office, int end) {
        boolean body = false;
        for (int i = office.end(); i < end; i++) {
            body |= reading.at(i) != null && reading.at(i).is(Sort.ORGANIZATION);
        }
        return new OfficePhrase(office.first(), end, office.office(), office.country(), office.inOrganization() || body);
    }
}
