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
    /** The topic of sport in IPTC Media Topics. */
    private static final String SPORT = "medtop:15000000";
    private final Vocabulary vocabulary = Vocabulary.read();
    private final RussianVocabulary russian = new RussianVocabulary();

    public List<Event> find(ClassifiedArticle article, Names names, Figures figures, Said said) {
        Prose prose = article.clean().body();
        Story story = new Story(prose, names, said);
        SentenceReader reader = "ru".equals(article.language()) ? russian(article, story, figures) : english(article, story, figures);
        for (int sentence = 0; sentence < prose.sentences(); sentence++) {
            reader.read(sentence);
        }
        return reader.events();
    }

    private SentenceReader english(ClassifiedArticle article, Story story, Figures figures) {
        Senses senses = new Senses(article.clean().body(), vocabulary);
        Circumstances circumstances = new Circumstances(senses, figures, vocabulary.sectors, vocabulary.kinds);
        Teller teller = new Teller(senses, vocabulary.bodies, circumstances, article.clean().publishedOn());
        return new EventReader(senses, vocabulary, story, teller, new Ledger(article.clean().publishedOn()), sport(article));
    }

    private static boolean sport(ClassifiedArticle article) {
        return article.topics().stream().anyMatch(topic -> topic.primary() && topic.code().equals(SPORT));
    }

    private SentenceReader russian(ClassifiedArticle article, Story story, Figures figures) {
        RussianSenses senses = new RussianSenses(article.clean().body(), russian);
        return new RussianReader(senses, vocabulary.bodies, story, new RussianTeller(senses, figures, article.clean().publishedOn()), new Ledger(article.clean().publishedOn()));
    }
}
