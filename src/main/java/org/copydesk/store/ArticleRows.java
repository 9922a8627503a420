package org.copydesk.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.copydesk.classify.ScoredTopic;
import org.copydesk.clean.CleanArticle;
import org.copydesk.clean.Removal;
import org.copydesk.enrich.EnrichedArticle;
import org.copydesk.enrich.events.Event;
import org.copydesk.enrich.events.Party;
import org.copydesk.enrich.events.Sector;
import org.copydesk.enrich.figures.Amount;
import org.copydesk.enrich.figures.DateMention;
import org.copydesk.enrich.names.ArticleCountry;
import org.copydesk.enrich.names.Entity;
import org.copydesk.enrich.names.Mention;
import org.copydesk.enrich.said.Quote;
import org.copydesk.text.CodePoints;
import org.copydesk.text.Span;

/** The rows of one article, its offsets turned into code points. */
final class ArticleRows {
    /** An index entry holds about 2,700 bytes: longer names are cut. */
    private static final int LONGEST_NAME = 600;

    private final Batch batch;
    private final EnrichedArticle article;
    private final CleanArticle clean;
    private final String version;
    private final String text;
    private final CodePoints body;
    private final CodePoints raw;
    private final Map<Entity, UUID> entities = new LinkedHashMap<>();
    private final Set<List<Object>> mentioned = new HashSet<>();
    private final int a;

    ArticleRows(Batch batch, EnrichedArticle article, String version) {
        this.batch = batch;
        this.article = article;
        this.clean = article.classified().clean();
        this.version = version;
        this.text = clean.body().text();
        this.body = new CodePoints(text);
        this.raw = new CodePoints(clean.raw());
        this.a = batch.articles.count() + 1;
    }

    /** @param entry the name of the entry it was found in; null: the file itself */
    void add(int file, int part, String entry) {
        batch.articles.add(file, part, TextHash.of(text), entry, name(clean.source()), name(clean.credit()), clean.given().url(), clean.headline(),
                clean.headlineDerived() ? "derived" : "given", clean.summary(), text, clean.raw(), article.classified().language(), clean.section(),
                clean.authors(), clean.dateline(), article.names().datelineCountry(), clean.publishedOn(), moment(),
                clean.publishedBasis() == null ? null : clean.publishedBasis().code(), clean.body().words(), version, clean.given().keywords());
        addRemovals();
        for (ScoredTopic topic : article.classified().topics()) {
            batch.topics.add(a, topic.code(), topic.score(), topic.primary());
        }
        for (ArticleCountry country : article.names().countries()) {
            batch.countries.add(a, country.code(), country.role().code(), country.mentions(), country.salience());
        }
        article.names().mentions().forEach(this::addMention);
        article.said().mentions().forEach(this::addMention);
        addQuotes();
        addFigures();
        addEvents();
        entities.forEach((entity, id) ->
                batch.entities.add(a, id, entity.kind().code(), name(entity.name()), entity.country(), entity.wikidata()));
    }

    /** The time of day is kept when the day is the one that the file gives. */
    private Instant moment() {
        return clean.publishedOn() == null || !clean.publishedOn().equals(clean.given().publishedOn()) ? null : clean.given().publishedAt();
    }

    private void addRemovals() {
        int ordinal = 1;
        for (Removal removal : clean.removals()) {
            Span span = removal.span();
            batch.removals.add(a, ordinal++, removal.reason().code(), removal.rule(), removal.score(),
                    raw.at(span.start()), raw.at(span.end()), span.of(clean.raw()));
        }
    }

    /** Two stages may find the same mention; the first counts. */
    private void addMention(Mention mention) {
        Span span = mention.span();
        UUID entity = id(mention.entity());
        if (mentioned.add(List.of(entity, span.start()))) {
            batch.mentions.add(a, entity, start(span), end(span), span.of(text), mention.basis().code(), mention.role());
        }
    }

    private void addQuotes() {
        int ordinal = 1;
        for (Quote quote : article.said().quotes()) {
            Span span = quote.span();
            batch.quotes.add(a, ordinal++, span.of(text), id(quote.speaker()), quote.speakerText(),
                    quote.basis() == null ? null : quote.basis().code(), quote.verb(), start(span), end(span));
        }
    }

    private void addFigures() {
        int ordinal = 1;
        for (Amount amount : article.figures().amounts()) {
            Span span = amount.span();
            batch.amounts.add(a, ordinal++, amount.kind().code(), amount.value(), amount.currency(), amount.unit(),
                    amount.subject(), amount.qualifier(), amount.firstDay(), amount.lastDay(), span.of(text), start(span), end(span));
        }
        Set<Integer> starts = new HashSet<>();
        for (DateMention date : article.figures().dates()) {
            Span span = date.span();
            if (starts.add(span.start())) {
                batch.dates.add(a, start(span), end(span), span.of(text), date.firstDay(), date.lastDay(), date.basis().code());
            }
        }
    }

    private void addEvents() {
        int ordinal = 1;
        for (Event event : article.events()) {
            Span span = event.sentence();
            batch.events.add(a, ordinal, event.type(), event.kind(), event.plover(), event.status().code(), event.firstDay(),
                    event.lastDay(), event.place(), event.country(), event.quantity(), span.of(text), start(span), end(span));
            for (Party party : event.parties()) {
                batch.parties.add(a, ordinal, party.role().code(), party.country(), id(party.entity()));
            }
            for (Sector sector : event.sectors()) {
                batch.sectors.add(a, ordinal, sector.topic(), sector.text());
            }
            ordinal++;
        }
    }

    private UUID id(Entity entity) {
        return entity == null ? null : entities.computeIfAbsent(entity, Entity::id);
    }

    private int start(Span span) {
        return body.at(span.start());
    }

    private int end(Span span) {
        return body.at(span.end());
    }

    private static String name(String name) {
        return name == null || name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
