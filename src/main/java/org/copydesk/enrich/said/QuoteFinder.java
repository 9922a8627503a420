package org.copydesk.enrich.said;

import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.names.Names;

/** Finds direct quotes and who said them. Has no state that changes, safe for all threads. */
public final class QuoteFinder {

    public Said find(ClassifiedArticle article, Names names) {
        return Said.NOTHING;
    }
}
