package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.rows;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Sanctions, arrests, unrest and war as newsrooms tell them. */
class HardNewsTest {

    @Test
    void whatIsDecreedIsDone() {
        assertThat(told("President Joe Biden signed an executive order imposing sanctions on Russia.")).singleElement().asString().startsWith("sanction happened actor USA").contains("target RUS");
        assertThat(told("The president of Peru rejected an order imposing sanctions on Chile.")).noneMatch(row -> row.startsWith("sanction"));
    }

    @Test
    void whoeverIsPutOnAListIsSanctioned() {
        assertThat(told("The United States added three Chinese companies to its trade blacklist.")).containsExactly("sanction happened actor USA, target CHN x3");
        assertThat(told("The United States removed Sudan from its list of state sponsors of terrorism.")).containsExactly("concession happened actor USA, target SDN");
    }

    @Test
    void aNounIsToldWhereItIsSaidToHappen() {
        assertThat(told("Protests broke out across Indonesia.")).containsExactly("protest happened actor IDN Indonesia");
        assertThat(told("A ceasefire between Israel and Lebanon took effect.")).containsExactly("ceasefire happened actor ISR, actor LBN");
        assertThat(told("A ceasefire between Israel and Lebanon will take effect.")).containsExactly("ceasefire planned actor ISR, actor LBN");
        assertThat(told("An Israeli airstrike in southern Lebanon killed three people.")).containsExactly("attack happened actor ISR, target LBN Lebanon");
        assertThat(told("Russia said a ceasefire with Ukraine was useful.")).isEmpty();
    }

    @Test
    void whoFireAtEachOtherBothAttack() {
        assertThat(told("Kyrgyz and Tajik border guards exchanged fire.")).containsExactly("attack happened actor KGZ, actor TJK");
        assertThat(told("Russia and Ukraine exchanged 150 prisoners.")).containsExactly("release happened actor RUS, actor UKR x150");
    }

    @Test
    void whoIsHeldAbroadIsHeldByThatCountry() {
        assertThat(told("Two British citizens were detained in Iran.")).containsExactly("arrest happened target GBR, actor IRN Iran x2");
        assertThat(told("A British citizen was jailed in Iran for a journey to Syria.")).containsExactly("arrest happened target GBR, actor IRN Iran");
    }

    @Test
    void violenceInACountryIsItsOwn() {
        assertThat(told("Norway condemned the violence in Myanmar.")).containsExactly("accusation happened actor NOR, target MMR Myanmar");
        assertThat(told("Norway condemned the report in Geneva.")).isEmpty();
    }

    @Test
    void shortQuotationMarksPartNothing() {
        assertThat(told("North Korea threatened \"merciless\" attacks against South Korea.")).containsExactly("threat happened actor PRK, target KOR");
    }

    @Test
    void aBorderIsThatOfTheOther() {
        assertThat(told("Venezuela moved troops to its border with Guyana.")).containsExactly("mobilization happened actor VEN, target GUY");
    }

    @Test
    void whoMediatesStandsBetweenThem() {
        assertThat(told("The United States brokered a truce between Israel and Lebanon.")).containsExactly("mediation happened actor USA, target ISR, target LBN");
    }

    @Test
    void presentTensesOfWordsThatAreNounsTooAreVerbsBeforeTheirObject() {
        assertThat(told("Morocco cuts diplomatic ties with Iran.")).containsExactly("sanction happened actor MAR, target IRN");
        assertThat(told("Morocco's cuts to diplomatic staff in Iran went on.")).isEmpty();
    }

    @Test
    void rocketsAreTestedOrFiredAtSomebody() {
        assertThat(told("North Korea fired two missiles into the sea.")).containsExactly("mobilization happened actor PRK x2");
        assertThat(told("Iran fired missiles at Israel.")).containsExactly("attack happened actor IRN, target ISR Israel");
    }

    @Test
    void aGovernmentIsDismissedAtHome() {
        assertThat(told("Senegalese President Macky Sall dismissed the government.")).singleElement().asString().startsWith("dismissal happened actor SEN");
        assertThat(told("Belarus pardoned 30 political prisoners.")).containsExactly("release happened actor BLR x30");
    }

    @Test
    void protestsAgainstACountryAreNotItsOwn() {
        assertThat(told("Anti-Russian protests took place in Georgia.")).containsExactly("protest happened actor GEO Georgia");
    }

    @Test
    void troopsFromACountryOrOfAnother() {
        assertThat(told("President Donald Trump ordered the withdrawal of US troops from Syria.")).singleElement().asString().startsWith("withdrawal happened actor USA").endsWith("target SYR");
    }

    private static List<String> told(String sentence) {
        return rows("It rained on.\n\n" + sentence + "\n\nIt rained on.\n\nIt rained.\n\nIt rained.");
    }
}
