package org.copydesk.enrich.names;

import org.copydesk.text.Prose;

/** How far an office goes on behind its word: Minister | of Foreign Affairs, Special Representative | of the President of France. For one article. */
final class OfficeExtent {
    /** In tokens, how far before an office the country may be named that it calls "the country". */
    private static final int FARTHEST_LAND = 60;
    private final NameReading reading;
    private final Prose prose;
    private final OfficeFields fields;
    private final OfficeOwner owner;
    private final RussianGenitives genitives;

    OfficeExtent(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.fields = new OfficeFields(reading);
        this.owner = new OfficeOwner(reading, fields);
        this.genitives = new RussianGenitives(reading);
    }

    /** Where it ends, and whose it is by what stands there. */
    record Extent(int end, String country, boolean inOrganization) {
    }

    /** Forward over "of ...": offices, ministries' fields, countries and organizations, again and again. */
    Extent behind(int from) {
        Walk walk = new Walk(from);
        boolean more = true;
        while (more) {
            more = walk.goesOn();
        }
        return new Extent(walk.end, walk.country, walk.inOrganization);
    }

    /** Past whose the next office is: adviser to the Eritrean | Minister of Agriculture, aide to Russia's | President. */
    int pastOwner(int at) {
        return owner.pastOwner(at);
    }

    /** One office that is followed behind its word. */
    private final class Walk {
        private final int word;
        private int end;
        private String country;
        private boolean inOrganization;

        private Walk(int from) {
            word = from - 1;
            end = pastDesk(fields.secondEnd(from));
        }

        /** Secretary | (West) of the Ministry, Prime Minister | (PM) of Thailand: past the desk or the letters in brackets before whose it is. */
        private int pastDesk(int at) {
            boolean desk = prose.is(at, '(') && prose.isCapitalised(at + 1) && prose.is(at + 2, ')');
            return desk && OfficeLinks.OF.contains(prose.folded(at + 3)) ? at + 3 : at;
        }

        /** Takes in what comes next; false when nothing more can belong to the office. */
        private boolean goesOn() {
            Claim land = reading.at(end);
            if (isBeforeRank(land)) {
                end = land.end();
                country = land.country();
                return false;
            }
            String link = prose.folded(end);
            boolean seated = isSeated(link);
            boolean inCharge = prose.folded(end).equals("in") && prose.folded(end + 1).equals("charge") && prose.folded(end + 2).equals("of");
            boolean of = seated || inCharge || OfficeLinks.OF.contains(link) || OfficeLinks.WORKPLACE.contains(link);
            // in Russian what depends on the office follows at once, in the genitive
            boolean genitive = end < prose.size() && prose.isCyrillic(word) && prose.sentenceOf(end) == prose.sentenceOf(word);
            if (genitive && !of && OfficeLinks.CONCERN.contains(link)) {
                end = fields.concernEnd(end);
                return false;
            }
            boolean in = link.equals("в") && isEnvoy(word);
            int at = inCharge ? end + 3 : of || in ? end + 1 : end;
            at = prose.folded(at).equals("the") ? at + 1 : at;
            at = of ? beforeOffice(at) : at;
            return (of || genitive) && (isOffice(at) || of && isNational(at) || isNamed(at, link, seated) || isField(at) || genitive && isOfWords(at));
        }

        /** Whether this is the land of whoever is named next by a rank: Chief of Defence Forces | Australia General Angus Campbell. */
        private boolean isBeforeRank(Claim land) {
            OfficePhrase rank = land != null && land.is(Sort.COUNTRY) && land.first() == end && prose.isCapitalised(word) ? reading.officeAt(land.end()) : null;
            return rank != null && rank.isHonour() && prose.sentenceOf(rank.first()) == prose.sentenceOf(word);
        }

        /** The Plenipotentiary Representative of the Government of Kyrgyzstan | in Batken region. */
        private boolean isSeated(String link) {
            return link.equals("in") && isEnvoy(word) && (country != null || isSeat(reading.at(end + 1)));
        }

        /** Special Representative of | the President of France. */
        private boolean isOffice(int at) {
            OfficePhrase nested = reading.officeAt(at);
            if (nested == null || nested.first() != at || nested.office().isTitle()) {
                return false;
            }
            end = nested.end();
            country = nested.country() == null ? country : nested.country();
            inOrganization |= nested.inOrganization();
            return true;
        }

        /** The commander of | the Bahraini naval force. */
        private boolean isNational(int at) {
            Claim nation = reading.at(at);
            int body = nation != null && nation.first() == at && nation.is(Sort.NATIONALITY) ? owner.bodyEnd(nation.end()) : 0;
            if (body == 0) {
                return false;
            }
            end = body;
            country = nation.country();
            return true;
        }

        /** The governor of | Sughd region, the director of | KazMunayGas. */
        private boolean isNamed(int at, String link, boolean seated) {
            Claim name = reading.at(at);
            if (name == null || name.first() != at || fields.are(name, word) || !mayOwn(name, OfficeLinks.WORKPLACE.contains(link))) {
                return false;
            }
            end = link.equals("for") && name.sort().isPlace() ? pastPlaces(owner.end(name)) : owner.end(name);
            // the Minister for Pacific | Peoples
            end = link.equals("for") && name.sort().isPlace() && prose.isCapitalised(end) ? fields.end(end) : end;
            String of = OfficeCompletion.countryOf(name);
            // the ambassador of Russia in Kazakhstan is Russia's
            boolean host = seated || country != null && (link.equals("в") || link.equals("to"));
            country = of == null || host ? country : of;
            inOrganization |= name.is(Sort.ORGANIZATION);
            return true;
        }

        /** Vice President for Europe | and Central Asia; not for Kosovo and Serbia's President. */
        private int pastPlaces(int from) {
            int at = prose.folded(from + 1).equals("the") ? from + 2 : from + 1;
            Claim next = OfficeLinks.AND.contains(prose.folded(from)) ? reading.at(at) : null;
            boolean joined = next != null && next.first() == at && next.sort().isPlace() && prose.sentenceOf(at) == prose.sentenceOf(word);
            return joined && next.end() < prose.size() && prose.kind(next.end()) != Prose.Kind.POSSESSIVE ? next.end() : from;
        }

        /** Whether an office can be of this; at a body work many, and hold no office that there is but once; from a place is a counterpart alone. */
        private boolean mayOwn(Claim name, boolean workplace) {
            boolean counterpart = reading.officeAt(word).office().is("counterpart");
            return name.sort().isPlace() && (!workplace || counterpart) || name.is(Sort.ORGANIZATION) && (!workplace || !reading.officeAt(word).office().isOnlyOne());
        }

        /** Губернатор | региона, глава | компании «Газпром», директор | «Аэрофлота»: words that lead on to a name. */
        private boolean isOfWords(int at) {
            int from = OfficeLinks.AND.contains(prose.folded(at)) ? at + 1 : at;
            int past = genitives.end(from);
            int close = RussianFirms.close(prose, past);
            boolean leads = past < prose.size() && prose.sentenceOf(past) == prose.sentenceOf(word) && (close > 0 || prose.isCapitalised(past) || reading.at(past) != null && reading.at(past).first() == past);
            if (past == from && close < 0 || from > at && past == from || !leads) {
                return false;
            }
            end = close > 0 ? close + 1 : past;
            inOrganization |= close > 0;
            boolean land = country == null && RussianWords.LAND.contains(prose.folded(past - 1));
            country = land ? landBefore(at) : country;
            return true;
        }

        /** Minister of | Trade and Integration. */
        private boolean isField(int at) {
            Claim name = reading.at(at);
            if (name != null && name.first() == at && fields.are(name, word)) {
                reading.release(at, at + 1);
            }
            int field = fields.end(at);
            end = field == at ? end : field;
            return field > at;
        }
    }

    /** Past whose the office is that is named next: aide to | Russia's President; the same token when none is. */
    private int beforeOffice(int at) {
        int past = owner.pastOwner(at);
        OfficePhrase next = reading.officeAt(past);
        return next != null && next.first() == past ? past : at;
    }

    /** The country that is meant by страны or республики: the one that was named last. */
    String landBefore(int token) {
        for (int i = token - 1; i >= Math.max(0, token - FARTHEST_LAND); i--) {
            Claim claim = reading.at(i);
            if (claim != null && (claim.sort().speaksOfCountry() || claim.is(Sort.CAPITAL))) {
                return claim.country();
            }
        }
        return null;
    }

    /** Where an ambassador has a seat. */
    private static boolean isSeat(Claim place) {
        return place != null && (place.is(Sort.COUNTRY) || place.is(Sort.CAPITAL));
    }

    private boolean isEnvoy(int token) {
        OfficePhrase office = reading.officeAt(token);
        return office != null && (office.office().is("envoy") || office.office().is("former"));
    }
}
