package org.copydesk.enrich.said;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.classify.ClassifiedArticle;
import org.copydesk.enrich.Story;
import org.copydesk.enrich.names.NameFinder;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
    private final NameFinder names = new NameFinder();
    private final QuoteFinder finder = new QuoteFinder();

    @Test
    void findsTheSpeakerBehindBeforeAndInTheMiddle() {
        assertThat(quotes("“We will build the railway,” Sadyr Japarov said on Monday."))
                .containsExactly("We will build the railway, | Sadyr Japarov | NAMED said");
        assertThat(quotes("German Chancellor Olaf Scholz told reporters: \"We stand by our partners.\""))
                .containsExactly("We stand by our partners. | German Chancellor Olaf Scholz | NAMED told");
        assertThat(quotes("“The border,” said Maia Sandu, the president of Moldova, “must stay open.”"))
                .containsExactly("The border, | Maia Sandu, the president of Moldova | NAMED said", "must stay open. | Maia Sandu, the president of Moldova | NAMED said");
    }

    @Test
    void knowsAbbreviationsAndNamesFromTheSmallWordsTheyLookLike() {
        assertThat(speakers("“The road was hard,” US president Barack Obama said.")).containsExactly("Barack Obama");
        assertThat(speakers("\"The road was hard,\" US Secretary of State John Kerry told reporters.")).containsExactly("John Kerry");
        assertThat(speakers("“The road was hard,” said US Secretary of State John Kerry.")).containsExactly("John Kerry");
        assertThat(speakers("“The virus is still here,” said WHO chief Tedros Adhanom Ghebreyesus.")).containsExactly("Tedros Adhanom Ghebreyesus");
        assertThat(quotes("“The network held,” an IT specialist said.")).containsExactly("The network held, | an IT specialist | ROLE said");
        assertThat(speakers("“The road was hard,” Prime Minister Theresa May told reporters. “We go on,” May said.")).containsExactly("Theresa May", "Theresa May");
        assertThat(quotes("“The part was hard,” Will Smith said.")).containsExactly("The part was hard, | Will Smith | NAMED said");
    }

    @Test
    void anArabicArticleBelongsToTheNameAndADayOrAShareToNobody() {
        assertThat(speakers("“We will rebuild the port,” Syrian President Bashar al-Assad said on Monday.")).containsExactly("Bashar al-Assad");
        assertThat(quotes("Jacinda Ardern earlier this evening said: “We will open the border in May.”")).containsExactly("We will open the border in May. | Jacinda Ardern | NAMED said");
        assertThat(quotes("He also said that prices could rise by 25 per cent on average.\n\n“This depends on the rates that we set.”")).containsExactly("This depends on the rates that we set. | He | PRONOUN said");
    }

    @Test
    void theSpeakerEndsBeforeARussianPreposition() {
        assertThat(quotes("«Мы построим дорогу к морю», – заявил президент России Владимир Путин на V Каспийском саммите."))
                .containsExactly("Мы построим дорогу к морю | президент России Владимир Путин | NAMED заявил");
    }

    @Test
    void readsEveryQuotationMark() {
        assertThat(quotes("«Мы построим дорогу», - сказал Токаев.")).containsExactly("Мы построим дорогу | Токаев | NAMED сказал");
        assertThat(quotes("„Wir bauen die Bahn weiter aus“, sagte Scholz.")).containsExactly("Wir bauen die Bahn weiter aus | Scholz | NAMED sagte");
        assertThat(quotes("''We cannot wait for ever,'' Macron warned. 'It's a long road for us,' he added."))
                .containsExactly("We cannot wait for ever, | Macron | NAMED warned", "It's a long road for us, | he | PRONOUN added");
        assertThat(quotes("「我们 会 继续 合作 下去 的 今年」 Xi said.")).hasSize(1);
    }

    @Test
    void givesAQuoteOfSeveralParagraphsToOneSpeaker() {
        assertThat(quotes("“Trade is growing fast,” President Ruto said. “It will grow further.\n\n“We want more of it.”\n\nThe port was opened in 2013."))
                .containsExactly("Trade is growing fast, | President Ruto | NAMED said", "It will grow further. | President Ruto | CONTINUED said",
                        "We want more of it. | President Ruto | CONTINUED said");
    }

    @Test
    void aFullStopInsideTheMarksNeedNotEndTheSentence() {
        assertThat(quotes("\"We opened two roads. A third will be opened in May.\" said President Ruto.\n\n\"The port comes next, and after it the railway.\""))
                .containsExactly("We opened two roads. A third will be opened in May. | President Ruto | NAMED said",
                        "The port comes next, and after it the railway. | President Ruto | CONTINUED said");
    }

    @Test
    void doesNotTakeTheAddresseeForTheSpeaker() {
        assertThat(quotes("“Your visit matters to us,” Kassym-Jomart Tokayev told Emmanuel Macron.")).containsExactly("Your visit matters to us, | Kassym-Jomart Tokayev | NAMED told");
    }

    @Test
    void knowsWhoHeAndThePresidentAre() {
        assertThat(speakers("Kenyan President William Ruto met Kazakh President Kassym-Jomart Tokayev in Astana.\n\n"
                + "“We are glad to be here,” Ruto said. “Thank you for the welcome.” He then spoke of grain. “We need a terminal,” he added.\n\n"
                + "“Kazakhstan is ready to help with it,” the Kazakh leader replied."))
                .containsExactly("William Ruto", "William Ruto", "William Ruto", "Kassym-Jomart Tokayev");
    }

    @Test
    void readsPartsOfASentence() {
        assertThat(quotes("For his part, Tokayev called Turkey \"a very important neighbour of the region.\""))
                .containsExactly("a very important neighbour of the region. | Tokayev | NAMED called");
        assertThat(quotes("Lula attacked the plan on Tuesday, saying it was “a gift to the rich” and “a very bad joke”."))
                .containsExactly("a gift to the rich | Lula | NAMED saying", "a very bad joke | Lula | CONTINUED saying");
    }

    @Test
    void prefersTheOneWhoSaysThatSheHopes() {
        assertThat(quotes("Sanna Marin said she hopes that the alliance “will open its door”.")).containsExactly("will open its door | Sanna Marin | NAMED said");
    }

    @Test
    void quotesWhomAnAgencyQuotes() {
        assertThat(quotes("The agency quoted Sergei Lavrov as saying “the talks were useful”.")).containsExactly("the talks were useful | Sergei Lavrov | NAMED as saying");
        assertThat(quotes("“Prices will fall by autumn,” according to Christine Lagarde.")).containsExactly("Prices will fall by autumn, | Christine Lagarde | NAMED according to");
    }

    @Test
    void findsWhoSpeaksAtTheEndOfALongSentence() {
        assertThat(quotes("Growth “beyond all hope” lets the state build more schools, Pedro Sánchez said.")).containsExactly("beyond all hope | Pedro Sánchez | NAMED said");
    }

    @Test
    void takesNoNounForAVerb() {
        assertThat(quotes("At a lunch counter in Nashville, the United States flag hung over a note on “the long road we went together”.")).isEmpty();
    }

    @Test
    void neverTakesAnInstitutionForThePersonNamedBefore() {
        assertThat(speakers("Joe Biden spoke to Olaf Scholz by phone on Tuesday.\n\n“They agreed to talk again very soon,” the White House said.")).containsExactly("White House");
    }

    @Test
    void knowsThatSheIsNoMan() {
        assertThat(speakers("Prime Minister Giorgia Meloni received Emmanuel Macron. “Italy will host the talks,” she said.")).containsExactly("Giorgia Meloni");
    }

    @Test
    void leavesTitlesAndScareQuotesAlone() {
        assertThat(quotes("The film “Oppenheimer” opened the festival. The so-called “safe zone” lies near the border, and the \"Belt and Road\" initiative goes on.")).isEmpty();
        assertThat(quotes("President Tokayev noted the contribution to strengthening the “Shanghai spirit” and developing trade.")).isEmpty();
        assertThat(quotes("It is 6' tall, and the workers' rights aren't in the drivers' contract.")).isEmpty();
    }

    @Test
    void keepsEditorialBracketsAndWhatIsQuotedInside() {
        assertThat(quotes("“Your visit [in November] gave us new ‘hope’ for trade,” Annalena Baerbock said."))
                .containsExactly("Your visit [in November] gave us new ‘hope’ for trade, | Annalena Baerbock | NAMED said");
    }

    @Test
    void aQuoteInsideAQuoteIsOneOfItsOwn() {
        assertThat(quotes("“My grandfather told me, ‘Never sell the river,’ and we never did,” Edi Rama said.")).containsExactly(
                "My grandfather told me, ‘Never sell the river,’ and we never did, | Edi Rama | NAMED said", "Never sell the river, | My grandfather | ROLE told");
    }

    @Test
    void peopleOfACountrySpeakWithoutAnArticle() {
        assertThat(quotes("“We will vote on it soon,” British lawmakers said.")).containsExactly("We will vote on it soon, | British lawmakers | ROLE said");
        assertThat(quotes("“We will vote on it soon,” Chinese state media said.")).containsExactly("We will vote on it soon, | Chinese state media | ROLE said");
        assertThat(quotes("“We will vote on it soon,” said White House officials.")).containsExactly("We will vote on it soon, | White House officials | ROLE said");
        assertThat(speakers("“We will vote on it soon,” Edi Rama told government officials.")).containsExactly("Edi Rama");
    }

    @Test
    void aQuotationThatOnlyItsLastParagraphClosesIsOfWhoSpokeThere() {
        assertThat(quotes("\"The bridge is open. The road to it will be built soon.\n\nIt will help both our countries to trade,\" Edi Rama said."))
                .containsExactly("The bridge is open. The road to it will be built soon. | Edi Rama | CONTINUED said", "It will help both our countries to trade, | Edi Rama | NAMED said");
    }

    @Test
    void inRussianPlaceAndHearersMayStandBeforeTheSpeaker() {
        assertThat(speakers("«Мы готовы к диалогу», — сообщил в Астане министр иностранных дел Мурат Нуртлеу.")).containsExactly("Murat Nurtleu");
        assertThat(speakers("«Мы готовы к диалогу», — заявил журналистам министр иностранных дел Мурат Нуртлеу.")).containsExactly("Murat Nurtleu");
    }

    private List<String> quotes(String body) {
        return said(body).quotes().stream().map(q -> q.span().of(body) + " | " + q.speakerText() + " | " + q.basis() + " " + q.verb()).toList();
    }

    private List<String> speakers(String body) {
        return said(body).quotes().stream().map(q -> q.speaker() == null ? null : q.speaker().name()).toList();
    }

    private Said said(String body) {
        ClassifiedArticle article = Story.of(body);
        return finder.find(article, names.find(article));
    }
}
