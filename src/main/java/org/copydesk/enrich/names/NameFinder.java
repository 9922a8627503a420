package org.copydesk.enrich.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.text.Prose;

/** Finds people, countries, places, organizations and named events. Has no state that changes, safe for all threads. */
public final class NameFinder {
    private final Tagger tagger;

    public NameFinder() {
        this(Tagger.open());
    }

    NameFinder(Tagger tagger) {
        this.tagger = tagger;
    }

    public Names find(ClassifiedArticle article) {
        NameReading reading = new NameReading(article);
        readKnown(reading);
        TaggedNames.read(reading, tagger);
        Abbreviations.read(reading);
        PersonNames.read(reading);
        Headline headline = Headline.of(article);
        People people = People.of(reading, headline);
        List<Mention> mentions = new ArrayList<>(new RoleResolver(reading, people).resolve());
        for (Claim claim : reading.claims()) {
            Mention mention = mention(reading, people, claim);
            if (mention != null) {
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
        Map<Entity, Gender> genders = new HashMap<>();
        people.all().stream().filter(person -> person.gender != null).forEach(person -> genders.put(person.entity(), person.gender));
        return new Names(mentions, CountryRoles.of(reading.prose, mentions, headline.countries()), Hosts.datelineCountry(article), genders);
    }

    /** All that can be read without the trained tagger, which builds on it. */
    static void readKnown(NameReading reading) {
        KnownNames.read(reading);
        OfficeFinder.read(reading);
        PatternNames.read(reading);
        RussianBodies.read(reading);
        OfficeCompletion.complete(reading);
        RussianFirms.read(reading);
    }

    /** The office as written, with the nationality where one must not fall out: former Kenyan President. */
    private static String role(NameReading reading, OfficePhrase office) {
        Prose prose = reading.prose;
        Claim nation = reading.at(office.first() - 1);
        int before = nation == null || nation.sort() != Sort.NATIONALITY ? -1 : nation.first() - 1;
        int first = before >= 0 && Offices.isFormer(prose.folded(before)) ? before : office.first();
        return prose.line(first, office.end());
    }

    private static Mention mention(NameReading reading, People people, Claim claim) {
        Prose prose = reading.prose;
        if (claim.is(Sort.PERSON)) {
            Person person = people.of(claim);
            OfficePhrase office = people.officeOf(claim);
            String role = office == null || office.office().isTitle() || office.office().is("counterpart") ? null : role(reading, office);
            return new Mention(person.entity(), prose.span(claim.first(), claim.end()), Mention.Basis.NAMED, role);
        }
        if (claim.is(Sort.NOTHING)) {
            return null;
        }
        boolean adjective = claim.is(Sort.NATIONALITY) || claim.is(Sort.REGIONAL);
        return new Mention(claim.entity(), prose.span(claim.first(), claim.end()), adjective ? Mention.Basis.NATIONALITY : Mention.Basis.NAMED, null);
    }
}
