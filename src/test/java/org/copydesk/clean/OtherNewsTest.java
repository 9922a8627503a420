package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.copydesk.text.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A headline, a date and a paragraph about something else, which a copy took along from below the story without any heading over them. */
class OtherNewsTest {
    private static final Cleaner CLEANER = new Cleaner();

    record Copied(String story, String other) {
    }

    static Stream<Copied> copied() {
        return Stream.of(
                new Copied("""
                        Chilean voters reject new constitution

                        SANTIAGO, Sept. 4 (Reuters) - Chileans rejected a new constitution by a wide margin on Sunday, the electoral service said.

                        President Gabriel Boric said that he would work with Congress on another draft. "We must listen to the voice of the people," he said in Santiago.

                        More than thirteen million Chileans voted, the most in the history of the country.
                        """, """
                        Japanese probe brings dust of an asteroid to Australia

                        6 December 2020

                        A capsule with dust of the asteroid Ryugu landed in the desert of South Australia early on Sunday, the Japanese space agency JAXA said.
                        """),
                new Copied("""
                        Portugal and Spain to link their capitals by fast train

                        Lisbon and Madrid will be three hours apart by train from 2034, the governments of Portugal and Spain agreed at their summit in Faro.

                        Prime Minister Luis Montenegro said that the line through Evora would open in stages. Spain is to finish its part to the border at Badajoz first.

                        The European Commission will pay for about a third of the line, Prime Minister Pedro Sanchez said.
                        """, """
                        Elephants return to a park in Mozambique

                        14.08.2022

                        Two hundred elephants that had been moved from Malawi have settled in the Zinave park, rangers in Mozambique said on Friday.

                        Coffee harvest in Vietnam falls for a third year

                        12.08.2022

                        Growers in Dak Lak expect the smallest harvest of robusta in a decade after months without rain, traders in Ho Chi Minh City said.
                        """),
                new Copied("""
                        Kenya opens its first geothermal plant at Menengai

                        NAIROBI: Kenya has opened the first power plant at the Menengai crater, which will feed thirty-five megawatts into the grid, the energy ministry said on Tuesday.

                        President William Ruto said at the opening that Kenya wanted all its power to come from the sun, the wind and the earth by 2030.

                        Two more plants at Menengai are to follow, built by firms from Kenya and Britain.
                        """, """
                        Museum in Oslo shows the last ship of the Vikings

                        May 3, 2023

                        The ship of Gokstad can be seen again in Oslo after three years of work on its oak planks, the university museum said.
                        """));
    }

    @ParameterizedTest
    @MethodSource("copied")
    void isCut(Copied copied) throws Refusal {
        CleanArticle article = CLEANER.clean(DroppedText.of("story.txt", copied.story() + "\n" + copied.other()));
        String last = copied.story().strip().substring(copied.story().strip().lastIndexOf('\n') + 1);
        assertThat(article.body().text()).endsWith(last);
    }
}
