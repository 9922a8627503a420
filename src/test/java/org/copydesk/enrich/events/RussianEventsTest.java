package org.copydesk.enrich.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copydesk.enrich.events.EventRows.russian;

import org.junit.jupiter.api.Test;

/** Russian texts: the case tells who does what to whom, wherever he stands. */
class RussianEventsTest {

    @Test
    void whoMeetsWhom() {
        assertThat(russian("Президент Казахстана Касым-Жомарт Токаев встретился с министром иностранных дел России Сергеем Лавровым.")).containsExactly("meeting happened actor KAZ, target RUS");
        assertThat(russian("Президент Турции Реджеп Тайип Эрдоган провёл в Анкаре переговоры с премьер-министром Италии Джорджей Мелони.")).containsExactly("meeting happened actor TUR, target ITA Анкаре");
        assertThat(russian("Состоялась встреча премьер-министра Армении Никола Пашиняна с президентом Франции Эммануэлем Макроном.")).containsExactly("meeting happened actor ARM, target FRA");
    }

    @Test
    void theCaseTellsTheSubjectWhereverItStands() {
        assertThat(russian("Министра иностранных дел Венгрии принял президент Сербии Александр Вучич.")).containsExactly("meeting happened actor SRB, target HUN");
        assertThat(russian("В Ташкент прибыл с рабочим визитом президент Туркменистана Сердар Бердымухамедов.")).singleElement().asString().startsWith("visit happened").contains("guest TKM", "host UZB");
        assertThat(russian("Вопросы торговли обсудили премьер-министр Беларуси Роман Головченко и президент Узбекистана Шавкат Мирзиёев.")).containsExactly("meeting happened actor BLR, actor UZB");
    }

    @Test
    void ambassadorsOfSeveralCountries() {
        assertThat(russian("Президент Украины Владимир Зеленский принял верительные грамоты у послов Германии, Чили и Перу."))
                .containsExactly("meeting happened actor UKR, target DEU, target CHL, target PER");
        assertThat(russian("Посол Монголии в Казахстане вручил верительные грамоты президенту Касым-Жомарту Токаеву.")).singleElement().asString().startsWith("meeting happened").contains("MNG", "target KAZ");
    }

    @Test
    void theFutureOfAPerfectiveVerbIsAPlan() {
        assertThat(russian("Министр иностранных дел России Сергей Лавров посетит Беларусь с рабочим визитом.")).singleElement().asString().startsWith("visit planned guest RUS, host BLR");
        assertThat(russian("Президент Франции Эммануэль Макрон планирует встретиться с канцлером Германии Олафом Шольцем.")).containsExactly("meeting planned actor FRA, target DEU");
        assertThat(russian("Россия и Китай подпишут меморандум.")).containsExactly("agreement planned signatory RUS, signatory CHN");
    }

    @Test
    void whatIsDeniedOrOnlyAskedForIsNoEvent() {
        assertThat(russian("Президент Сербии Александр Вучич не встретился с премьер-министром Косова.")).isEmpty();
        assertThat(russian("Россия не подписала соглашение с Украиной.")).isEmpty();
        assertThat(russian("Если президент Ирана посетит Ирак, министры подпишут договор.")).noneMatch(row -> row.startsWith("visit"));
    }

    @Test
    void somebodyInvitedToVisitHasNotVisitedYet() {
        assertThat(russian("Шавкат Мирзиёев пригласил Дональда Трампа посетить Узбекистан.")).containsExactly("invitation happened inviter UZB, invitee USA");
        assertThat(russian("Эмомали Рахмон встретился с Владимиром Путиным и пригласил его посетить Таджикистан."))
                .containsExactly("meeting happened actor TJK, target RUS", "invitation happened inviter TJK, invitee RUS");
    }

    @Test
    void onePassageTellsOneMeeting() {
        assertThat(russian("Глава МИД Турции Хакан Фидан и глава МИД Ирана Хосейн Амир Абдоллахиан провели переговоры.\n\nВ ходе встречи стороны обсудили торговлю.\n\nМинистры рассмотрели график визитов."))
                .containsExactly("meeting happened actor TUR, actor IRN");
    }

    @Test
    void callsAndMessages() {
        assertThat(russian("Состоялся телефонный разговор президента Кыргызстана Садыра Жапарова с лидером Турции Реджепом Тайипом Эрдоганом.")).containsExactly("call happened actor KGZ, target TUR");
        assertThat(russian("Владимир Путин поздравил с днём рождения президента Узбекистана Шавката Мирзиёева.")).containsExactly("message happened sender RUS, receiver UZB");
        assertThat(russian("Президент Казахстана Касым-Жомарт Токаев выразил соболезнования президенту Турции Реджепу Тайипу Эрдогану.")).containsExactly("message happened sender KAZ, receiver TUR");
    }

    @Test
    void agreementsWithTheirNumber() {
        assertThat(russian("Россия и Венесуэла подписали 12 документов.")).containsExactly("agreement happened signatory RUS, signatory VEN x12");
        assertThat(russian("Подписано соглашение между правительством Казахстана и правительством Катара.")).containsExactly("agreement happened signatory KAZ, signatory QAT");
    }

    @Test
    void deedsOfOneToAnother() {
        assertThat(russian("Правительство Узбекистана направит в Таджикистан, пострадавший от лавин, гуманитарную помощь.")).containsExactly("aid planned actor UZB, target TJK");
        assertThat(russian("Великобритания ввела санкции против десяти российских компаний.")).singleElement().asString().contains("actor GBR", "target RUS").startsWith("sanction happened");
        assertThat(russian("Польша выслала троих сотрудников российского посольства.")).singleElement().asString().contains("actor POL", "target RUS").startsWith("sanction happened");
        assertThat(russian("Китай осудил удар Израиля по Ирану.")).singleElement().asString().contains("actor CHN", "target ISR").startsWith("accusation happened");
    }

    @Test
    void whoOnlyReportsTakesNoPart() {
        assertThat(russian("Глава МИД Грузии прибыл в Баку, сообщает пресс-служба МИД Азербайджана.")).containsExactly("visit happened guest GEO, host AZE");
        assertThat(russian("Как сообщил министр иностранных дел Литвы Габриэлюс Ландсбергис, президент Польши Анджей Дуда посетил Киев.")).containsExactly("visit happened guest POL, host UKR");
    }

    @Test
    void aParticipleSaysMoreOfTheOneBeforeIt() {
        assertThat(russian("Президент Узбекистана Шавкат Мирзиёев принял министра иностранных дел России Сергея Лаврова, находящегося в Ташкенте с рабочим визитом."))
                .anyMatch(row -> row.startsWith("meeting happened actor UZB, target RUS")).anyMatch(row -> row.startsWith("visit happened guest RUS, host UZB"));
    }

    @Test
    void aNameThatNobodyKnowsIsOfTheCountryOfItsOffice() {
        assertThat(russian("Премьер Госсовета Китая Ли Цян прибыл в Москву.\n\nЛи Цян также посетит Белоруссию.")).containsExactly("visit happened guest CHN, host RUS", "visit planned guest CHN, host BLR");
    }

    @Test
    void whatIsDoneToSomebodyStandsInTheDative() {
        assertThat(russian("Япония выделила Сирии грант в размере 27 млн долларов.")).singleElement().asString().startsWith("aid happened actor JPN, target SYR");
        assertThat(russian("Азербайджан передал Армении военнопленных.")).containsExactly("release happened actor AZE, target ARM");
    }

    @Test
    void anAmbassadorCalledHome() {
        assertThat(russian("Россия отозвала своего посла из Молдавии.")).containsExactly("sanction happened actor RUS, target MDA");
        assertThat(russian("Президент Сербии принял отставку правительства.")).isEmpty();
    }

    @Test
    void aMinisterHeldAtHome() {
        assertThat(russian("В Казахстане задержан министр иностранных дел республики.\n\nОб этом в Казахстане сообщили газеты.")).singleElement().asString().startsWith("arrest happened target KAZ");
    }

    @Test
    void theCitizensOrPeopleOfACountryAreMeantByIt() {
        assertThat(russian("Европейский союз ввёл санкции в отношении восьми граждан России.")).singleElement().asString().startsWith("sanction happened").contains("target RUS");
        assertThat(russian("Киргизия направила 300 тонн гумпомощи народу Таджикистана.")).singleElement().asString().startsWith("aid happened actor KGZ, target TJK");
    }

    @Test
    void anEnvoyIsCalledIn() {
        assertThat(russian("Временный поверенный в делах Литвы в Белоруссии был вызван в МИД Белоруссии.")).singleElement().asString().startsWith("accusation happened").contains("actor BLR", "target LTU");
    }

    @Test
    void whoIsMetAfterwardsWasNotSpokenTo() {
        assertThat(russian("Президент США Дональд Трамп поговорил по телефону с президентом России Владимиром Путиным перед встречей с президентом Украины Владимиром Зеленским.")).contains("call happened actor USA, target RUS");
    }

    @Test
    void aPlaceOrGerundInBetween() {
        assertThat(russian("Напомним, визит проходит вслед за встречей в Баку президентов России, Ирана и Азербайджана.")).singleElement().asString().startsWith("meeting happened").contains("actor RUS", "actor IRN", "actor AZE");
        assertThat(russian("Армия Пакистана, нарушив перемирие, обстреляла позиции Индии.")).singleElement().asString().startsWith("attack happened").contains("actor PAK", "target IND");
    }

    @Test
    void theDeclarationOfIndependenceIsSignedWithNobody() {
        assertThat(russian("Президент Туркменистана поздравил президента Казахстана с Днем Республики.\n\nВ этот день в 1990 году была принята Декларация о государственном суверенитете."))
                .containsExactly("message happened sender TKM, receiver KAZ");
    }
}
