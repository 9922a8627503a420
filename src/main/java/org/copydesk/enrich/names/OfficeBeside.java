package org.copydesk.enrich.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.text.Prose;

/** The office that is written beside a name: right before it, apart from it by a comma or a bracket, or said of it behind. One thread. */
final class OfficeBeside {
    private final OfficeBefore before;
    private final OfficeBehind behind;
    private final OfficeBehindList list;
    private final NameReading reading;
    private final Prose prose;
    private final Map<Claim, Optional<OfficePhrase>> found = new HashMap<>();

    OfficeBeside(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
        this.before = new OfficeBefore(reading);
        this.behind = new OfficeBehind(reading);
        this.list = new OfficeBehindList(reading);
    }

    /** The office of this name, or null. */
    OfficePhrase of(Claim claim) {
        return found.computeIfAbsent(claim, name -> Optional.ofNullable(find(name))).orElse(null);
    }

    private OfficePhrase find(Claim claim) {
        OfficePhrase office = beside(claim);
        Claim owner = reading.owner(claim.first());
        // Singapore's | Gan Kim Yong, deputy prime minister
        boolean owned = office != null && office.country() == null && !office.inOrganization() && owner != null && owner.is(Sort.COUNTRY);
        return owned ? office.of(owner.country()) : office;
    }

    private OfficePhrase beside(Claim claim) {
        OfficePhrase adjoining = before.adjoining(claim);
        if (adjoining != null && adjoining.isHonour()) {
            OfficePhrase real = before.title(adjoining);
            if (real != null) {
                // his Portuguese counterpart, HE António Costa Silva, Minister of Economy
                OfficePhrase fuller = real.office().is("counterpart") ? apart(claim) : null;
                return fuller == null ? real : fuller.country() == null ? fuller.of(real.country()) : fuller;
            }
        }
        if (adjoining != null && !adjoining.isHonour() && !adjoining.office().is("counterpart")) {
            return adjoining;
        }
        OfficePhrase other = apart(claim);
        if (other == null) {
            return adjoining;
        }
        return adjoining != null && other.country() == null && !other.inOrganization() ? other.of(adjoining.country()) : other;
    }

    private OfficePhrase apart(Claim claim) {
        OfficePhrase office = before.apart(claim);
        office = office == null ? list.of(claim) : office;
        office = office == null ? behind.of(claim) : office;
        return office == null ? before.likewise(claim) : office;
    }
}
