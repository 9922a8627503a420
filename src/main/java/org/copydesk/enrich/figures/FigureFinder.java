package org.copydesk.enrich.figures;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.names.ArticleCountry;
import org.copydesk.enrich.names.Names;
import org.copydesk.text.Prose;

/** Finds amounts and dates. Has no state that changes, safe for all threads. */
public final class FigureFinder {
    private final DateFinder dates = new DateFinder();
    private final AmountFinder amounts = new AmountFinder();

    public Figures find(ClassifiedArticle article, Names names) {
        Prose prose = article.clean().body();
        BitSet days = new BitSet(prose.size());
        List<DateMention> mentions = dates.find(prose, article.clean().publishedOn(), days);
        Set<String> countries = names.countries().stream().map(ArticleCountry::code).collect(Collectors.toSet());
        return new Figures(Periods.of(prose, amounts.find(prose, days, countries), mentions), mentions);
    }
}
