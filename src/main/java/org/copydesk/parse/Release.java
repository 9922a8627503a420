package org.copydesk.parse;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.text.Refusal;
import org.copydesk.text.Tsv;

/** Whether an agency lets an item be used: not one that is embargoed, withheld or cancelled. Which words say so is lexicon/withdrawn.tsv. */
public final class Release {
    private static final Set<String> WITHDRAWN = Tsv.read("/lexicon/withdrawn.tsv").stream().map(row -> row.need("status")).collect(Collectors.toUnmodifiableSet());

    private Release() {
    }

    /** @param status as the item states it, also as a qualified code (stat:canceled); null: not stated */
    public static void checkStatus(String status) throws Refusal {
        if (status == null) {
            return;
        }
        String word = status.substring(Math.max(status.lastIndexOf(':'), status.lastIndexOf('/')) + 1).strip().toLowerCase(Locale.ROOT);
        if (WITHDRAWN.contains(word)) {
            throw new Refusal("Its publisher has taken it back: its status is " + word + ".");
        }
    }

    /** @param until as the item states it; null: not stated */
    public static void checkEmbargo(String until, Instant now) throws Refusal {
        Moment end = Moment.read(until);
        if (until != null && until.strip().equalsIgnoreCase("true")) {
            throw new Refusal("It is embargoed.");
        }
        if (end != null && (end.at() != null ? end.at() : end.day().atStartOfDay(ZoneOffset.UTC).toInstant()).isAfter(now)) {
            throw new Refusal("It is embargoed until " + until.strip() + ".");
        }
    }
}
