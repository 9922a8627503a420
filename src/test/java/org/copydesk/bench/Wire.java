package org.copydesk.bench;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/**
 * A news wire that never ends: articles in our own words about plausible everyday politics and what happened between states, each
 * another text, with all that stands around articles (labels, datelines, credits, menus, counters, other stories). The same article for the same seed and
 * number, on every machine.
 */
public final class Wire {
    private static final String[] COUNTRIES = {"Kazakhstan", "Uzbekistan", "Germany", "France", "Japan", "Brazil", "Kenya", "Turkey", "India", "Egypt",
        "Mongolia", "Poland", "Canada", "Rwanda", "Indonesia", "Azerbaijan", "Georgia", "Norway", "Mexico", "South Korea"};
    private static final String[] CITIES = {"Astana", "Tashkent", "Berlin", "Paris", "Tokyo", "Brasilia", "Nairobi", "Ankara", "New Delhi", "Cairo",
        "Ulaanbaatar", "Warsaw", "Ottawa", "Kigali", "Jakarta", "Baku", "Tbilisi", "Oslo", "Mexico City", "Seoul"};
    private static final String[] PEOPLE = {"Kassym-Jomart Tokayev", "Shavkat Mirziyoyev", "Olaf Scholz", "Emmanuel Macron", "Fumio Kishida",
        "Luiz Inacio Lula da Silva", "William Ruto", "Recep Tayyip Erdogan", "Narendra Modi", "Antonio Guterres", "Ursula von der Leyen", "Ilham Aliyev"};
    private static final String[] SUBJECTS = {"rail freight", "wheat exports", "solar power", "vocational schools", "customs control", "water management",
        "air traffic", "public health", "the textile industry", "digital services", "tourism", "geological surveys"};
    private static final String[] VERBS = {"discussed", "reviewed", "welcomed", "praised", "examined", "set out"};
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November"};

    private final long seed;

    public Wire(long seed) {
        this.seed = seed;
    }

    /** About 400 words with everything around them; every eighth is a page. */
    public byte[] article(int number) {
        Random dice = dice(number);
        StringBuilder body = new StringBuilder();
        for (int words = 0, at = 0; words < 330; at++) {
            String paragraph = sentence(dice, number, at) + " " + sentence(dice, number, at) + (dice.nextInt(3) == 0 ? " " + quote(dice) : "");
            words += paragraph.split(" ").length;
            body.append(paragraph).append("\n\n");
        }
        return (number % 8 == 7 ? page(dice, number, body.toString()) : text(dice, number, body.toString())).getBytes(StandardCharsets.UTF_8);
    }

    /** Likewise, always a page. */
    public byte[] page(int number) {
        return article(8 * number + 7);
    }

    /** A few sentences that hold at least one name, one amount and one quotation. */
    public byte[] brief(int number) {
        Random dice = dice(number);
        return ("%s %s 3 - %s met ministers in %s on item %d of the agenda, worth $%d million.\n\n%s\n".formatted(pick(dice, CITIES), pick(dice, MONTHS),
                pick(dice, PEOPLE), pick(dice, CITIES), number, 1 + dice.nextInt(900), quote(dice))).getBytes(StandardCharsets.UTF_8);
    }

    private Random dice(int number) {
        return new Random(seed * 1_000_003 + number);
    }

    private static String headline(Random dice, int number) {
        return "%s and %s agree on %s, round %d".formatted(pick(dice, COUNTRIES), pick(dice, COUNTRIES), pick(dice, SUBJECTS), number);
    }

    private static String text(Random dice, int number, String body) {
        int day = 1 + dice.nextInt(28);
        StringBuilder text = new StringBuilder();
        if (dice.nextInt(3) == 0) {
            text.append("World\n\n");
        }
        text.append(headline(dice, number)).append("\n\n");
        if (dice.nextBoolean()) {
            text.append("By staff reporter\n").append(pick(dice, MONTHS)).append(' ').append(day).append(", 2024\n\n");
        }
        text.append(pick(dice, CITIES).toUpperCase(java.util.Locale.ROOT)).append(", ").append(pick(dice, MONTHS)).append(' ').append(day).append(" - ");
        text.append(dice.nextInt(4) == 0 ? wrapped(body) : body);
        text.append("Source: ").append(dice.nextBoolean() ? "Xinhua" : "Anadolu Agency").append("\n\n");
        text.append("Follow us on Telegram and Facebook\nShare this article\n").append(dice.nextInt(90)).append(" comments\n");
        text.append("Sign up for our newsletter\nMore news\n").append(headline(dice, number + 1)).append('\n').append(headline(dice, number + 2));
        return text.append("\nCopyright 2024. All rights reserved.\n").toString();
    }

    private static String page(Random dice, int number, String body) {
        String headline = headline(dice, number);
        return "<!DOCTYPE html><html lang=\"en\"><head><title>" + headline + " | Daily Wire</title><meta property=\"og:title\" content=\"" + headline
                + "\"><meta property=\"article:published_time\" content=\"2024-05-1" + dice.nextInt(10) + "T10:00:00Z\"></head><body>"
                + "<nav><ul><li><a href=/>Home</a></li><li><a href=/w>World</a></li></ul></nav><article><h1>" + headline + "</h1><p>"
                + body.strip().replace("\n\n", "</p>\n<p>") + "</p></article><aside><h3>Read also</h3><a href=/1>" + headline(dice, number + 1)
                + "</a></aside><footer>Copyright 2024 Daily Wire. All rights reserved.</footer></body></html>";
    }

    private static String sentence(Random dice, int number, int at) {
        return switch (dice.nextInt(6)) {
            case 0 -> Happenings.sentence(dice);
            case 1 -> "%s %s %s with partners from %s and %s, and both sides named point %d of round %d as the most pressing one.".formatted(
                    pick(dice, PEOPLE), pick(dice, VERBS), pick(dice, SUBJECTS), pick(dice, COUNTRIES), pick(dice, COUNTRIES), at, number);
            case 2 -> "Trade between %s and %s reached $%d.%d billion last year, which is %d percent more than in 20%02d.".formatted(pick(dice, COUNTRIES),
                    pick(dice, COUNTRIES), 1 + dice.nextInt(20), dice.nextInt(10), 1 + dice.nextInt(40), 10 + dice.nextInt(12));
            case 3 -> "The two governments signed %d agreements on %s in %s on %s %d, 2023.".formatted(2 + dice.nextInt(20), pick(dice, SUBJECTS),
                    pick(dice, CITIES), pick(dice, MONTHS), 1 + dice.nextInt(28));
            case 4 -> "A delegation of %d companies is to visit %s next month, the ministry for %s of %s reported.".formatted(3 + dice.nextInt(200),
                    pick(dice, CITIES), pick(dice, SUBJECTS), pick(dice, COUNTRIES));
            default -> "Experts in %s expect that %s will grow by %d tonnes a day once the new line between %s and %s is open to everyone.".formatted(
                    pick(dice, CITIES), pick(dice, SUBJECTS), 10 + dice.nextInt(5_000), pick(dice, CITIES), pick(dice, CITIES));
        };
    }

    private static String quote(Random dice) {
        return "\"We will do what we have promised for %s, and we will do it within %d months,\" %s said.".formatted(pick(dice, SUBJECTS),
                2 + dice.nextInt(30), pick(dice, PEOPLE));
    }

    private static String wrapped(String body) {
        StringBuilder lines = new StringBuilder();
        int column = 0;
        for (String word : body.split("(?<=\\s)")) {
            column = word.indexOf('\n') >= 0 ? 0 : column + word.length();
            lines.append(column > 72 ? word.strip() + "\n" : word);
            column = column > 72 ? 0 : column;
        }
        return lines.toString();
    }

    private static String pick(Random dice, String[] from) {
        return from[dice.nextInt(from.length)];
    }
}
