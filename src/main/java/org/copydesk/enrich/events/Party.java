package org.copydesk.enrich.events;

import java.util.Locale;
import java.util.Objects;
import org.copydesk.enrich.names.Entity;

/** Who took part, and as what. The country is filled for persons and organizations too, wherever it is known. */
public record Party(Role role, String country, Entity entity) {

    public enum Role {
        ACTOR, TARGET, HOST, GUEST, INVITER, INVITEE, SIGNATORY, SENDER, RECEIVER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Party {
        Objects.requireNonNull(role);
        if (country == null && entity == null) {
            throw new IllegalArgumentException("a party is a country or an entity");
        }
    }
}
