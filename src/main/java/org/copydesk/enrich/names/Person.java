package org.copydesk.enrich.names;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.copydesk.text.Folding;

/** One person of an article, as far as the text has told yet. Used by one thread. */
final class Person {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[ -]+");
    final List<Claim> claims = new ArrayList<>();
    final List<OfficePhrase> offices = new ArrayList<>();
    /** How many were met before. */
    final int number;
    /** Whom the lexicon knows by this name, or null. */
    final Leader leader;
    /** The longest form of the name. */
    String name;
    String country;
    Gender gender;
    private Entity entity;
    private String lastWord;
    private List<String> words;
    private String wordsOf;

    private final LocalDate day;

    /** The day is that of the article, or null. */
    Person(int number, String name, Leader leader, LocalDate day) {
        this.number = number;
        this.name = name;
        this.leader = leader;
        this.day = day;
    }

    /** The words of a name, folded, those parted by hyphens too. */
    static List<String> wordsOf(String name) {
        return List.of(BETWEEN_WORDS.split(Folding.fold(name)));
    }

    /** Whether a first name is this one, or begins with this initial: S. of Sergey. */
    static boolean isFirst(String written, String name) {
        return written.equals(name) || written.length() < 4 && written.endsWith(".") && name.startsWith(written.substring(0, written.length() - 1));
    }

    List<String> words() {
        read();
        return words;
    }

    /** The last word of the name, folded. */
    String lastWord() {
        read();
        return lastWord;
    }

    private void read() {
        if (wordsOf != name) {
            wordsOf = name;
            words = wordsOf(name);
            lastWord = Folding.fold(name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1));
        }
    }

    /** To be asked only once all of the text is read: the same from then on. */
    Entity entity() {
        if (entity == null) {
            entity = leader != null ? withCountry(leader.person()) : Entity.of(Entity.Kind.PERSON, name, country);
        }
        return entity;
    }

    private Entity withCountry(Entity known) {
        return Objects.equals(known.country(), country()) ? known : Entity.of(known.kind(), known.name(), country());
    }

    void meet(OfficePhrase office) {
        offices.add(office);
        if (country == null && !office.office().isTitle()) {
            country = office.country();
        }
        if (gender == null) {
            gender = office.office().gender();
        }
    }

    /** An office that only a state has, of which the text does not say which; or null. */
    OfficePhrase bareOffice() {
        return offices.stream().filter(office -> office.office().isOfState() && !office.inOrganization()).findFirst().orElse(null);
    }

    /** Whether this word for an office can mean this person, of that country (null: of any). */
    boolean holds(Office office, String of, LocalDate day) {
        if (of != null && country() != null && !of.equals(country())) {
            return false;
        }
        boolean said = offices.stream().anyMatch(held -> !held.inOrganization() && office.covers(held.office().kind()));
        return said && (of == null || country() != null) || leader != null && (day == null ? leader.heldLast(office, of) : leader.held(office, of, day));
    }

    /** That of the office: none for who heads the Commission, and was a minister of Luxembourg before. */
    String country() {
        if (leader == null || leader.person().country() == null) {
            return country;
        }
        boolean elsewhere = country == null && offices.stream().anyMatch(OfficePhrase::inOrganization) && offices.stream().noneMatch(office -> office.office().isOnlyOne() && !office.inOrganization());
        return elsewhere || day != null && leader.headsOrganization(day) ? null : leader.person().country();
    }
}
