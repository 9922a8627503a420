package org.copydesk.enrich.said;

import java.util.List;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.names.Names;
import org.copydesk.text.Prose;

/** Finds direct quotes and who said them. Has no state that changes, safe for all threads. */
public final class QuoteFinder {
    private final QuotationMarks marks = new QuotationMarks();
    private final Attributions attributions = new Attributions();

    public Said find(ClassifiedArticle article, Names names) {
        Prose prose = article.clean().body();
        List<Quotation> quotations = marks.find(prose.text());
        return quotations.isEmpty() ? Said.NOTHING : new Conversation(prose, names, quotations, attributions).read();
    }
}
