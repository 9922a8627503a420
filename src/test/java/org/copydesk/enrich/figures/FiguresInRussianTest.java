package org.copydesk.enrich.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.copydesk.enrich.Story;
import org.copydesk.enrich.names.Names;
import org.junit.jupiter.api.Test;

class FiguresInRussianTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2024, 5, 15);
    private final FigureFinder finder = new FigureFinder();

    @Test
    void theNumberSaysInWhichFormItsNounStands() {
        assertThat(amounts("Стороны подписали 51 соглашение, 3 новых меморандума и двенадцать межправительственных документов в 14 регионах."))
                .containsExactly("51 соглашение", "3 новых меморандума", "12 межправительственных документов", "14 регионах");
        assertThat(amounts("Погибли девять мирных жителей, 21 дом поврежден, среди 17 пострадавших трое детей; выпущено 3,5 тыс. автомобилей."))
                .containsExactly("9 мирных жителей", "21 дом", "17 пострадавших", "3 детей", "3500 автомобилей");
    }

    @Test
    void verbsOrdinalsTimesAndTheTwoCountriesAreNotCounted() {
        assertThat(amounts("За него проголосовали 14, из них 13 были против. Это 21-й саммит: отношения двух стран длятся 30 лет, в 10 часов утра лидеры двух государств встретились."))
                .isEmpty();
    }

    @Test
    void readsMoneyMeasuresAndPerCent() {
        assertThat(amounts("Выделено 450 млн тенге, 2 млрд долл. США, $1,2 млн и 5,3 миллиарда рублей. Вывезено 60 тысяч тонн на 15 гектарах, это 9,3 процента."))
                .containsExactly("450000000 KZT", "2000000000 USD", "1200000 USD", "5300000000 RUB", "60000 тонн", "15 гектарах", "9.3 null");
    }

    @Test
    void tellsWhatAnAmountIsOfAndHowItIsMeant() {
        assertThat(find("Объем торговли вырос на 15 процентов и составил более 5 млрд долларов. Страна ввезла около 3 тонн зерна.").amounts())
                .extracting(Amount::qualifier).containsExactly("grew by", "actual", "about");
        assertThat(find("В марте товарооборот между странами достиг 5 млрд долларов. Завод сдал 3 тонны меди, до конца года сдаст не менее 7 тонн.").amounts())
                .extracting(Amount::subject).containsExactly("товарооборот между странами", "меди", null);
    }

    @Test
    void resolvesDaysMonthsAndYears() {
        assertThat(dates("Встреча прошла накануне, вторая в июне 2019 года, третья 10-12 мая, а саммит состоится в пятницу."))
                .containsExactly("накануне 2024-05-14..2024-05-14", "июне 2019 2019-06-01..2019-06-30", "10-12 мая 2024-05-10..2024-05-12", "пятницу 2024-05-17..2024-05-17");
        assertThat(dates("Рост за 2023 год выше, чем в октябре прошлого года; три года назад его не было."))
                .containsExactly("2023 2023-01-01..2023-12-31", "октябре прошлого года 2023-10-01..2023-10-31", "три года назад 2021-01-01..2021-12-31");
    }

    @Test
    void theEveOfAVisitAndTheEnvironmentAreNoDays() {
        assertThat(dates("Накануне визита министры обсудили окружающую среду и деловую среду.")).isEmpty();
    }

    private Figures find(String body) {
        return finder.find(Story.of(body, WEDNESDAY), Names.NONE);
    }

    private List<String> amounts(String body) {
        return find(body).amounts().stream().map(amount -> amount.value().toPlainString() + " " + (amount.currency() == null ? amount.unit() : amount.currency())).toList();
    }

    private List<String> dates(String body) {
        return find(body).dates().stream().map(date -> date.span().of(body) + " " + date.firstDay() + ".." + date.lastDay()).toList();
    }
}
