package org.copydesk.enrich.names;

import java.util.List;
import java.util.stream.IntStream;
import org.copydesk.text.Prose;

/** Bodies that Russian names in quotation marks behind a word for what they are, or behind the office of who leads them: компания «Газпром», директор «Аэрофлота». For one article. */
final class RussianFirms {
    private static final int LONGEST = 6;
    private static final String OPENING = "«“„\"";
    private static final String CLOSING = "»”“\"";
    private final NameReading reading;
    private final Prose prose;

    private RussianFirms(NameReading reading) {
        this.reading = reading;
        this.prose = reading.prose;
    }

    static void read(NameReading reading) {
        RussianFirms firms = new RussianFirms(reading);
        for (int i = 1; i < reading.prose.size(); i++) {
            if (reading.prose.kind(i) == Prose.Kind.MARK && reading.prose.isCyrillic(i - 1)) {
                firms.read(i);
            }
        }
    }

    private void read(int open) {
        int end = close(prose, open);
        OfficePhrase office = reading.officeAt(open - 1);
        boolean firm = RussianWords.FIRMS.contains(prose.folded(open - 1)) || NameLinks.LEGAL.contains(prose.folded(open - 1));
        boolean led = office != null && office.end() == open && (office.office().is("business") || office.office().is("head"));
        if (end < 0 || !firm && !led || !prose.isCapitalised(open + 1)) {
            return;
        }
        List<Claim> inside = IntStream.range(open + 1, end).mapToObj(reading::at).filter(claim -> claim != null).distinct().toList();
        boolean known = inside.size() == 1 && inside.get(0).is(Sort.ORGANIZATION) && inside.get(0).first() == open + 1 && inside.get(0).end() == end;
        if (!known) {
            reading.claim(new Claim(open + 1, end, Sort.ORGANIZATION, Entity.of(Entity.Kind.ORGANIZATION, prose.text(open + 1, end).replaceAll("\\s+", " "), null)));
        }
    }

    /** The token of the mark that closes what opens here, a few words on; -1 when nothing opens. */
    static int close(Prose prose, int open) {
        if (open >= prose.size() || OPENING.indexOf(prose.token(open).charAt(0)) < 0) {
            return -1;
        }
        int at = open + 1;
        while (at < prose.size() && at <= open + LONGEST && CLOSING.indexOf(prose.token(at).charAt(0)) < 0) {
            at++;
        }
        return at < prose.size() && at <= open + LONGEST && at > open + 1 ? at : -1;
    }
}
