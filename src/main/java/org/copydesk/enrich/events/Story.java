package org.copydesk.enrich.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.enrich.names.ArticleCountry;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Gender;
import org.copydesk.enrich.names.Mention;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.Quote;
import org.copydesk.enrich.said.Said;
import org.copydesk.text.Prose;

/** Who is in an article: its mentions by sentence, the two countries it is about, and who speaks where. */
final class Story {
    private final Prose prose;
    private final List<List<Mention>> bySentence = new ArrayList<>();
    /** The quote around each token, the outermost. */
    private final Quote[] quotes;
    private final List<String> pair;
    private final List<String> three;
    private final String here;
    /** The one country that the story is about and written from, or null. */
    private final String home;
    private final Names names;

    Story(Prose prose, Names names, Said said) {
        this.prose = prose;
        this.names = names;
        this.quotes = quotes(prose, said.quotes());
        this.here = names.datelineCountry();
        for (int i = 0; i < prose.sentences(); i++) {
            bySentence.add(new ArrayList<>());
        }
        List<Mention> all = new ArrayList<>(names.mentions());
        all.addAll(said.mentions());
        all.sort(Comparator.comparing(Mention::span));
        for (Mention mention : all) {
            int token = prose.tokenFrom(mention.span().start());
            if (token < prose.size()) {
                bySentence.get(prose.sentenceOf(token)).add(mention);
            }
        }
        List<String> parties = names.countries().stream().filter(c -> c.role() == ArticleCountry.Role.PARTY)
                .map(ArticleCountry::code).distinct().toList();
        pair = parties.size() == 2 ? parties : List.of();
        three = parties.size() == 3 ? parties : List.of();
        List<String> stage = Stream.concat(parties.stream(), Stream.ofNullable(here)).distinct().toList();
        home = stage.size() == 1 ? stage.get(0) : null;
    }

    /** In the order of the text. */
    List<Mention> mentions(int sentence) {
        return bySentence.get(sentence);
    }

    /** The two countries that the story is about; empty when they are not two. */
    List<String> pair() {
        return pair;
    }

    /** The three countries that the story is about; empty when they are not three. */
    List<String> three() {
        return three;
    }

    /** Null when neither text nor name tells. */
    Gender gender(Entity person) {
        return names.gender(person);
    }

    /** The country that the story is written from, or null. */
    String here() {
        return here;
    }

    /** The one country that the story is about and written from, or null. */
    String home() {
        return home;
    }

    /** Whose government "the government" is: that of the one country of the story, of one of its two where it is written; or null. */
    String government() {
        return home == null && here != null && pair.contains(here) ? here : home;
    }

    /** The other of the two; null when this is none of them. */
    String other(String country) {
        int at = country == null ? -1 : pair.indexOf(country);
        return at < 0 ? null : pair.get(1 - at);
    }

    /** The quote around this token, or null. */
    Quote quoteAt(int token) {
        return quotes[token];
    }

    private static Quote[] quotes(Prose prose, List<Quote> quotes) {
        Quote[] around = new Quote[prose.size()];
        for (Quote quote : quotes) {
            for (int i = prose.tokenFrom(quote.span().start()); i < around.length && prose.end(i) <= quote.span().end(); i++) {
                around[i] = around[i] == null ? quote : around[i];
            }
        }
        return around;
    }
}
