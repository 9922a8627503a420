package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NamesInRussianTest {

    private static List<String> people(String body) {
        return NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body);
    }

    private static List<String> organizations(String body) {
        return NewsOf.rows(NewsOf.of(body), Entity.Kind.ORGANIZATION, body);
    }

    @Test
    void twoCapitalsAreSomebodyAndAnAdjectiveOrAPlaceIsNot() {
        assertThat(people("В Гаване гостя встретил Рауль Кастро, затем он прибыл в Нижний Новгород и посетил Дворец Независимости.")).singleElement().asString().startsWith("Рауль Кастро");
    }

    @Test
    void anOfficeGoesOnInTheGenitiveAndTheCountryIsTheOneNamedLast() {
        assertThat(people("Казахстан собрал большой урожай. Об этом сообщил вице-министр сельского хозяйства страны Арман Евниев."))
                .containsExactly("Арман Евниев = Арман Евниев KAZ, вице-министр сельского хозяйства страны");
    }

    @Test
    void theHeadOfABodyIsNoPersonOfItsName() {
        assertThat(people("Глава Национального банка Тимур Сулейменов и президент Ассоциации производителей выступили в Астане."))
                .containsExactly("Тимур Сулейменов = Тимур Сулейменов, Глава Национального банка");
    }

    @Test
    void bodiesAreNamedByTheirKindOrInQuotationMarks() {
        assertThat(organizations("Встреча прошла в Министерстве инвестиций, промышленности и торговли, где выступил генеральный директор компании «Люфтганза» Карстен Шпор."))
                .containsExactly("Министерстве инвестиций, промышленности и торговли = Министерство инвестиций, промышленности и торговли", "Люфтганза = Люфтганза");
    }
}
