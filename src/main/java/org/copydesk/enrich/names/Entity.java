package org.copydesk.enrich.names;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/**
 * Somebody or something with a name.
 *
 * @param name    the fullest usual form: Kassym-Jomart Tokayev
 * @param country ISO 3166-1 alpha-3, or null; a person's is that of the office
 */
public record Entity(Kind kind, String name, String country, String wikidata) {

    /** What it is. A place is also a country, a region, a continent, a port, a state that is no more; an event is a named one. */
    public enum Kind {
        PERSON, ORGANIZATION, PLACE, EVENT;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Entity {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
    }

    public static Entity of(Kind kind, String name, String country) {
        return new Entity(kind, name, country, null);
    }

    /** Derived from kind and name, for places from the country too (UUID v5), so that every writer finds the same. */
    public UUID id() {
        String key = kind.code() + '\n' + name + (kind == Kind.PLACE && country != null ? '\n' + country : "");
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(("copydesk\n" + key).getBytes(StandardCharsets.UTF_8));
            hash[6] = (byte) (hash[6] & 0x0f | 0x50);
            hash[8] = (byte) (hash[8] & 0x3f | 0x80);
            java.nio.ByteBuffer bytes = java.nio.ByteBuffer.wrap(hash);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
