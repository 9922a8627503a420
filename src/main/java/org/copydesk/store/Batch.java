package org.copydesk.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Rows for one call of the SQL function {@code store}, a list a table. Jackson writes them in snake_case; {@code f} and
 * {@code a} are the places of the file and of the article in their lists, from 1; {@code container} is the f of the file around.
 */
record Batch(List<FileRow> files, List<ArticleRow> articles, List<RemovalRow> removals, List<TopicRow> topics, List<CountryRow> countries,
             List<EntityRow> entities, List<MentionRow> mentions, List<QuoteRow> quotes, List<AmountRow> amounts, List<DateRow> dates,
             List<EventRow> events, List<PartyRow> parties, List<SectorRow> sectors) {

    Batch() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    record FileRow(int f, String name, String sha256, Long bytes, String mediaType, String charset, String status, String reason,
                   String receivedAt, String pipelineVersion, String pickup, int parts, Integer container) {
    }

    record ArticleRow(int a, int f, int part, String entry, String source, String credit, String url, String headline, String headlineBasis, String summary,
                      String body, String raw, String language, String section, List<String> authors, String dateline, String datelineCountry,
                      String publishedOn, String publishedAt, String publishedBasis, int words, String textHash, String pipelineVersion, List<String> keywords) {
    }

    record RemovalRow(int a, int ordinal, String reason, String rule, Double score, int rawStart, int rawEnd, String text) {
    }

    record TopicRow(int a, String topic, double score, boolean isPrimary) {
    }

    record CountryRow(int a, String country, String role, int mentions, double salience) {
    }

    record EntityRow(int a, UUID id, String kind, String name, String country, String wikidataId) {
    }

    record MentionRow(int a, UUID entityId, int bodyStart, int bodyEnd, String text, String basis, String role) {
    }

    record QuoteRow(int a, int ordinal, String text, UUID speakerId, String speakerText, String speakerBasis, String verb, int bodyStart, int bodyEnd) {
    }

    record AmountRow(int a, int ordinal, String kind, BigDecimal value, String currency, String unit, String subject, String qualifier,
                     String firstDay, String lastDay, String text, int bodyStart, int bodyEnd) {
    }

    record DateRow(int a, int bodyStart, int bodyEnd, String text, String firstDay, String lastDay, String basis) {
    }

    record EventRow(int a, int ordinal, String type, String kind, String plover, String status, String firstDay, String lastDay, String place,
                    String country, Integer quantity, String summary, int bodyStart, int bodyEnd) {
    }

    record PartyRow(int a, int event, String role, String country, UUID entityId) {
    }

    record SectorRow(int a, int event, String topic, String text) {
    }
}
