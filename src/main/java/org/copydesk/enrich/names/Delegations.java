package org.copydesk.enrich.names;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/** Whose delegation somebody leads, who is of that country. For one article. */
final class Delegations {
    /** In tokens: how far before "represented" a country stands: the Kazakh side at the talks will be | represented. */
    private static final int NEAR = 7;
    private static final Set<String> SIDES = OfficeLinks.SIDE;
    private final NameReading reading;
    private final Prose prose;

    Delegations(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    /** The delegation of Kyrgyzstan, headed by Zhenish Razakov; Ibrahim el-Sajini leads the Egyptian delegation: its country, or null. */
    String ledBy(Person person) {
        for (Claim name : person.claims) {
            int sentence = prose.sentenceOf(name.first());
            Set<String> countries = new HashSet<>();
            for (int i = prose.firstOf(sentence); i < prose.endOf(sentence); i++) {
                if (OfficeLinks.DELEGATION.contains(prose.folded(i)) && leads(i, name)) {
                    countries.add(country(i));
                } else if (i < name.first() && OfficeLinks.REPRESENTED.contains(prose.folded(i))) {
                    countries.addAll(representedBy(reading.pastHonours(name), i));
                }
            }
            if (countries.size() == 1 && !countries.contains(null)) {
                return countries.iterator().next();
            }
        }
        return null;
    }

    /** Turkey was | represented at the meeting by the minister, Azerbaijan by its own: the country that stands before the nearest "by"; none when it is another's. */
    private Set<String> representedBy(int name, int represented) {
        OfficePhrase office = reading.officeAt(prose.is(name - 1, ',') ? name - 2 : name - 1);
        int at = office == null ? name - 1 : office.first() - 1;
        at = OfficeLinks.ARTICLES.contains(prose.folded(at)) ? at - 1 : at;
        if (!prose.folded(at).equals("by") || at < represented) {
            return Set.of();
        }
        boolean first = IntStream.range(represented + 1, at).noneMatch(i -> prose.folded(i).equals("by"));
        int from = first ? represented : at;
        int subject = from - 1;
        while (subject > from - NEAR && prose.sentenceOf(subject) == prose.sentenceOf(from) && reading.at(subject) == null && (first || SIDES.contains(prose.folded(subject)))) {
            subject--;
        }
        Claim country = reading.at(subject);
        boolean same = country != null && country.sort().speaksOfCountry() && prose.sentenceOf(subject) == prose.sentenceOf(from);
        return same ? Set.of(country.country()) : Set.of();
    }

    /** Whether a word for leading stands between the two, and nobody else; or but "by": while the Georgian delegation by Lasha Darsalia. */
    private boolean leads(int delegation, Claim name) {
        boolean leads = prose.folded(delegation + 1).equals("by") && delegation < name.first();
        for (int i = Math.min(delegation, name.end()); i < Math.max(delegation, name.first()); i++) {
            if (reading.at(i) != null && reading.at(i).is(Sort.PERSON)) {
                return false;
            }
            leads |= OfficeLinks.LEADING.contains(prose.folded(i));
        }
        return leads;
    }

    private String country(int delegation) {
        Claim before = reading.at(delegation - 1);
        String link = prose.folded(delegation + 1);
        int at = prose.folded(delegation + 2).equals("the") ? delegation + 3 : delegation + 2;
        Claim behind = link.equals("of") || link.equals("from") ? reading.at(at) : null;
        Claim owner = behind != null && behind.sort().speaksOfCountry() ? behind : before;
        return owner != null && owner.sort().speaksOfCountry() ? owner.country() : null;
    }
}
