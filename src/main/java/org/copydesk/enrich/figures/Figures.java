package org.copydesk.enrich.figures;

import java.util.List;

/** Amounts and dates, each in the order of the body. */
public record Figures(List<Amount> amounts, List<DateMention> dates) {

    public static final Figures NONE = new Figures(List.of(), List.of());

    public Figures {
        amounts = List.copyOf(amounts);
        dates = List.copyOf(dates);
    }
}
