package org.copydesk.enrich.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeopleTest {

    @Test
    void aTextMayBeginWithAFullStop() {
        String body = ". Paul Kagame flew to Astana.";
        assertThat(NewsOf.rows(NewsOf.on("2025-06-02", body), Entity.Kind.PERSON, body)).singleElement().asString().startsWith("Paul Kagame");
    }

    @Test
    void onePersonThroughTheText() {
        String body = "Kazakh President Kassym-Jomart Tokaev flew to Kigali on Monday. There the Head of State was received by Paul Kagame, the President of Rwanda.\n\n"
                + "President Kagame thanked the Kazakh leader. Tokaev invited his host to Astana.";
        assertThat(NewsOf.rows(NewsOf.on("2025-06-02", body), Entity.Kind.PERSON, body)).containsExactly(
                "Kassym-Jomart Tokaev = Kassym-Jomart Tokayev KAZ, President",
                "the Head of State = Kassym-Jomart Tokayev KAZ",
                "Paul Kagame = Paul Kagame RWA, President of Rwanda",
                "Kagame = Paul Kagame RWA, President",
                "the Kazakh leader = Kassym-Jomart Tokayev KAZ",
                "Tokaev = Kassym-Jomart Tokayev KAZ");
    }

    /** Web pages hold the words of a name together by no-break spaces. */
    @Test
    void aNameIsTheSameHoweverItsWordsAreParted() {
        String body = "Mayor Anne\u00a0Hidalgo met the Rwanda\u00a0Mining\u00a0Board in Paris.\n\nThe Rwanda Mining Board thanked Anne Hidalgo.";
        assertThat(NewsOf.of(body).mentions()).extracting(mention -> mention.entity().name()).filteredOn(name -> name.length() > 8)
                .containsExactly("Anne Hidalgo", "Rwanda Mining Board", "Rwanda Mining Board", "Anne Hidalgo");
    }

    @Test
    void anOfficeOfTheDayFindsItsPerson() {
        String body = "Officials said the President of Kenya would fly to Brussels next week.";
        assertThat(NewsOf.rows(NewsOf.on("2023-03-20", body), Entity.Kind.PERSON, body)).containsExactly("the President of Kenya = William Ruto KEN");
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).as("no day, no guess").isEmpty();
    }

    @Test
    void twoPresidentsShareOneWord() {
        String body = "Presidents Ilham Aliyev of Azerbaijan and Shavkat Mirziyoyev of Uzbekistan opened a road in Fuzuli.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).containsExactly(
                "Ilham Aliyev = Ilham Aliyev AZE, Presidents", "Shavkat Mirziyoyev = Shavkat Mirziyoyev UZB, Presidents");
    }

    @Test
    void theOfficeAsWrittenAndItsCountry() {
        String body = "Lavrov was met by the Special Envoy of the President of Turkmenistan, Rashid Meredov. Russia's Foreign Minister Sergey Lavrov stayed a day.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).containsExactly(
                "Lavrov = Sergey Lavrov RUS", "Rashid Meredov = Rashid Meredov TKM, Special Envoy of the President of Turkmenistan",
                "Sergey Lavrov = Sergey Lavrov RUS, Foreign Minister");
    }

    @Test
    void aVicePresidentIsNotThePresident() {
        String body = "Turkish Vice President Cevdet Yilmaz spoke in Baku. The Turkish President sent a message.";
        assertThat(NewsOf.rows(NewsOf.on("2024-05-06", body), Entity.Kind.PERSON, body)).containsExactly(
                "Cevdet Yilmaz = Cevdet Yilmaz TUR, Vice President", "The Turkish President = Recep Tayyip Erdogan TUR");
    }

    @Test
    void everySpellingIsOnePerson() {
        for (String spelling : new String[] {"Recep Tayyip Erdoğan", "Tayyip Erdogan", "RECEP TAYYIP ERDOGAN", "Реджеп Тайип Эрдоган"}) {
            String body = spelling + " arrived.";
            assertThat(NewsOf.of(body).mentions()).as(spelling).extracting(mention -> mention.entity().name()).contains("Recep Tayyip Erdogan");
        }
    }

    @Test
    void nobodyTakesTheOfficeOfTheGuestWhomHeGreets() {
        String body = "Kassym-Jomart Tokayev received Chinese Foreign Minister Wang Yi. Greeting the Chinese Foreign Minister, Tokayev praised the railway.";
        assertThat(NewsOf.rows(NewsOf.on("2024-05-20", body), Entity.Kind.PERSON, body)).containsExactly("Kassym-Jomart Tokayev = Kassym-Jomart Tokayev KAZ",
                "Wang Yi = Wang Yi CHN, Foreign Minister", "the Chinese Foreign Minister = Wang Yi CHN", "Tokayev = Kassym-Jomart Tokayev KAZ");
    }

    @Test
    void aNamesPronounIsKnown() {
        Names names = NewsOf.of("Italian Prime Minister Giorgia Meloni met Emmanuel Macron.");
        assertThat(names.mentions()).filteredOn(mention -> mention.entity().kind() == Entity.Kind.PERSON)
                .extracting(mention -> names.gender(mention.entity())).containsExactly(Gender.SHE, Gender.HE);
    }

    @Test
    void oneLetterMakesNoOtherPerson() {
        String body = "Tajik President Emomali Rahmon flew to Tashkent. Shavkat Mirziyoyev praised the role of Emomali Rahman.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).contains("Emomali Rahman = Emomali Rahmon TJK");
    }

    @Test
    void anInitialStandsForAFirstName() {
        String body = "Russian deputy premier Sergei Naryshkin came to Astana. S. Naryshkin met K. Masimov, and Vasilenko spoke for Roman Vassilenko.";
        assertThat(NewsOf.rows(NewsOf.of(body), Entity.Kind.PERSON, body)).extracting(row -> row.replaceAll(",.*", "")).contains(
                "S. Naryshkin = Sergei Naryshkin RUS", "K. Masimov = Karim Massimov KAZ", "Vasilenko = Roman Vassilenko");
    }
}
