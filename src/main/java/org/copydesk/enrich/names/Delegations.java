package org.copydesk.enrich.names;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.text.Prose;

/** Whose delegation somebody leads, who is of that country. For one article. */
final class Delegations {
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
                }
            }
            if (countries.size() == 1 && !countries.contains(null)) {
                return countries.iterator().next();
            }
        }
        return null;
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
