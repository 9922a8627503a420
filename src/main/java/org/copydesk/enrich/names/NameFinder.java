package org.copydesk.enrich.names;

import org.copydesk.classify.ClassifiedArticle;

/** Finds people, countries, places, organizations and named events. Has no state that changes, safe for all threads. */
public final class NameFinder {

    public Names find(ClassifiedArticle article) {
        return Names.NONE;
    }
}
