package org.copydesk.bench;

import java.util.Random;

/** Sentences that tell what happened between whom, as diplomatic news do: meetings, visits, calls, agreements, aid, appointments. In our own words, about nobody's real deeds. */
final class Happenings {
    private static final String[] LEADERS = {"Kazakh President Kassym-Jomart Tokayev", "President of Uzbekistan Shavkat Mirziyoyev", "German Chancellor Olaf Scholz",
        "French President Emmanuel Macron", "Japanese Prime Minister Fumio Kishida", "Brazilian President Luiz Inacio Lula da Silva", "President of Kenya William Ruto",
        "Turkish President Recep Tayyip Erdogan", "Prime Minister of India Narendra Modi", "UN Secretary-General Antonio Guterres",
        "President of the European Commission Ursula von der Leyen", "Azerbaijani President Ilham Aliyev"};
    private static final String[] STATES = {"Kazakhstan", "Uzbekistan", "Germany", "France", "Japan", "Brazil", "Kenya", "Turkey", "India", "Egypt", "Mongolia", "Poland"};
    private static final String[] CITIES = {"Astana", "Tashkent", "Berlin", "Paris", "Tokyo", "Brasilia", "Nairobi", "Ankara", "New Delhi", "Cairo", "Ulaanbaatar", "Warsaw"};
    private static final String[] MATTERS = {"trade and investment", "rail transport", "green energy", "agriculture", "education", "water resources", "migration",
        "nuclear safety", "the fight against terrorism", "civil aviation", "visa-free travel", "the protection of investments"};
    private static final String[] DAYS = {"on Monday", "on Tuesday", "on Thursday", "last week", "on the sidelines of the summit", "after the plenary session"};

    private Happenings() {
    }

    static String sentence(Random dice) {
        String state = pick(dice, STATES);
        String other = other(dice, state);
        String leader = pick(dice, LEADERS);
        return switch (dice.nextInt(10)) {
            case 0 -> "%s met with %s in %s %s, and the two leaders spoke about %s.".formatted(leader, other(dice, leader, LEADERS), pick(dice, CITIES), pick(dice, DAYS),
                    pick(dice, MATTERS));
            case 1 -> "%s arrived in %s %s for a state visit at the invitation of %s.".formatted(leader, pick(dice, CITIES), pick(dice, DAYS), other(dice, leader, LEADERS));
            case 2 -> "%s and %s signed an agreement on %s worth $%d million.".formatted(state, other, pick(dice, MATTERS), 5 + dice.nextInt(900));
            case 3 -> "%s held talks with the foreign minister of %s, who is on an official visit to %s.".formatted(leader, other, state);
            case 4 -> "%s spoke by phone with %s %s to discuss %s.".formatted(leader, other(dice, leader, LEADERS), pick(dice, DAYS), pick(dice, MATTERS));
            case 5 -> "%s will visit %s in %s, the foreign ministry said.".formatted(leader, other, dice.nextBoolean() ? "October" : "the first half of next year");
            case 6 -> "%s sent %d tonnes of humanitarian aid to %s after the floods.".formatted(state, 10 + dice.nextInt(300), other);
            case 7 -> "The ambassador of %s to %s presented his credentials to %s %s.".formatted(state, other, leader, pick(dice, DAYS));
            case 8 -> "%s congratulated %s on %s's national day and invited him to %s.".formatted(leader, other(dice, leader, LEADERS), other, pick(dice, CITIES));
            default -> "The trade ministers of %s and %s agreed %s to open a joint centre for %s and to lower customs duties by %d percent.".formatted(state, other,
                    pick(dice, DAYS), pick(dice, MATTERS), 2 + dice.nextInt(30));
        };
    }

    private static String other(Random dice, String state) {
        return other(dice, state, STATES);
    }

    private static String other(Random dice, String one, String[] from) {
        String other = pick(dice, from);
        return other.equals(one) ? other(dice, one, from) : other;
    }

    private static String pick(Random dice, String[] from) {
        return from[dice.nextInt(from.length)];
    }
}
