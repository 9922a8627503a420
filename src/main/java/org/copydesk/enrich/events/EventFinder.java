package org.copydesk.enrich.events;

import java.util.List;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.figures.Figures;
import org.copydesk.enrich.names.Names;
import org.copydesk.enrich.said.Said;
import org.copydesk.text.Prose;

/**
 * Finds what happened between whom: in each sentence the word that tells it, who plays which part, whether it has happened,
 * when, where and about what. Has no state that changes, safe for all threads.
 */
public final class EventFinder {
    private final Vocabulary vocabulary = Vocabulary.read();

    public List<Event> find(ClassifiedArticle article, Names names, Figures figures, Said said) {
        Prose prose = article.clean().body();
        Senses senses = new Senses(prose, vocabulary);
        Circumstances circumstances = new Circumstances(senses, figures, vocabulary.sectors, vocabulary.kinds);
        Teller teller = new Teller(senses, vocabulary.bodies, circumstances, article.clean().publishedOn());
        EventReader reader = new EventReader(senses, vocabulary, new Story(prose, names, said), teller, new Ledger(article.clean().publishedOn()));
        for (int sentence = 0; sentence < prose.sentences(); sentence++) {
            reader.read(sentence);
        }
        return reader.events();
    }
}
