package org.copydesk.enrich.names;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** A word for an office: what kind of office it is, and whether it says he or she (else null). */
record Office(String phrase, String kind, Gender gender) {
    private static final Set<String> LEADING = Set.of("president", "monarch", "head of state", "prime minister", "head of government", "leader");
    /** Offices of which a country or a body has one at a time, so that "the minister" can be somebody named before. */
    private static final Set<String> REFERRING = Set.of("president", "monarch", "head of state", "prime minister", "head of government", "leader",
            "foreign minister", "minister", "secretary general", "counterpart", "speaker", "envoy", "governor", "mayor");

    private static final Set<String> OF_STATE = Set.of("president", "prime minister", "head of government", "head of state", "foreign minister", "minister", "speaker", "spouse");

    Office {
        Objects.requireNonNull(phrase);
        Objects.requireNonNull(kind);
    }

    /** A form of address, which is no office: Mr. */
    boolean isTitle() {
        return kind.equals("title");
    }

    /** What somebody may be beside another office: General, Professor. */
    boolean isRank() {
        return kind.equals("officer") || kind.equals("expert");
    }

    /** A phrase in capitals must be so in the text, too: HE is no he. */
    boolean fits(String text) {
        return !phrase.equals(phrase.toUpperCase(Locale.ROOT)) || text.equals(phrase);
    }

    /** Whether only a state has such an office. */
    boolean isOfState() {
        return OF_STATE.contains(kind) || kind.equals("deputy") && (phrase.contains("minister") || phrase.contains("secretary"));
    }

    /** Whether a state has but one at a time. */
    boolean isOnlyOne() {
        return isOfState() && !kind.equals("minister") && !kind.equals("deputy");
    }

    /** Whether several people hold it: Presidents. */
    boolean isPlural() {
        return phrase.endsWith("s") && !phrase.endsWith("ss");
    }

    boolean refers() {
        return REFERRING.contains(kind) && !isPlural();
    }

    /** Whether somebody of the other kind of office can be meant by this word. */
    boolean covers(String other) {
        return switch (kind) {
            case "leader" -> LEADING.contains(other);
            case "head of state" -> other.equals("president") || other.equals("monarch") || other.equals(kind);
            case "head of government" -> other.equals("prime minister") || other.equals(kind);
            case "president" -> other.equals("head of state") || other.equals(kind);
            case "prime minister" -> other.equals("head of government") || other.equals(kind);
            case "minister" -> other.equals("foreign minister") || other.equals(kind);
            default -> other.equals(kind);
        };
    }
}
