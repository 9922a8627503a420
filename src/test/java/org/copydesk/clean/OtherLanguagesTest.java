package org.copydesk.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.copydesk.text.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The line model has seen English above all. In other languages cleaning must never be worse than keeping everything, and never cut the story. */
class OtherLanguagesTest {
    private static final Cleaner CLEANER = new Cleaner();

    /** What stands over a story, the story, and what stands under it, a paragraph a line. */
    record News(String language, String above, String story, String below) {
        @Override
        public String toString() {
            return language;
        }
    }

    static Stream<News> news() {
        return Stream.of(
                new News("Russian", "Главная\nОбщество\nВ Норвегии открыли самый длинный подводный тоннель", """
                        Автомобильный тоннель под фьордом у города Ставангер открыли в Норвегии в понедельник, сообщили в министерстве транспорта.
                        «Теперь дорога до островов займёт пятнадцать минут, а не два часа», — сказал король Харальд Пятый.
                        Строительство длилось семь лет.
                        По данным министерства, тоннелем будут пользоваться десять тысяч машин в день.""",
                        "Читайте также\nПодписывайтесь на наш канал в Telegram\nПоделиться\nКомментарии (4)\nВсе права защищены"),
                new News("Kazakh", "Басты бет\nҚоғам\nАлматыда жаңа метро бекеті ашылды", """
                        Алматыда қала тұрғындары көптен күткен жаңа метро бекеті дүйсенбі күні ашылды, деп хабарлады қала әкімдігі.
                        Бекет күн сайын жиырма мыңға жуық жолаушыны қабылдайды деп күтіледі.
                        «Бұл қала үшін үлкен оқиға», деді әкім салтанатта.
                        Құрылыс жұмыстары төрт жылға созылды, оған жергілікті және шетелдік компаниялар қатысты.""",
                        "Тағы оқыңыз\nБөлісу\nПікірлер\nБарлық құқықтар қорғалған"),
                new News("Turkish", "Ana Sayfa\nGündem\nÇanakkale Köprüsü trafiğe açıldı", """
                        Çanakkale Boğazı'nın iki yakasını birleştiren asma köprü cuma günü düzenlenen törenle trafiğe açıldı.
                        Cumhurbaşkanı Recep Tayyip Erdoğan, köprünün dünyanın en uzun orta açıklıklı asma köprüsü olduğunu söyledi.
                        Geçiş ücreti iki yüz lira.
                        Yetkililer, feribotla bir buçuk saat süren geçişin köprü sayesinde altı dakikaya ineceğini belirtti.""",
                        "İlgili Haberler\nBizi Twitter'da takip edin\nYorumlar\nTüm hakları saklıdır"),
                new News("French", "Accueil\nSociété\nNotre-Dame de Paris rouvre ses portes", """
                        La cathédrale Notre-Dame de Paris a rouvert ses portes samedi soir, cinq ans après l'incendie qui avait détruit sa flèche et sa charpente.
                        Des dizaines de chefs d'État ont assisté à la cérémonie, parmi lesquels le président ukrainien Volodymyr Zelensky.
                        « La France a retrouvé ce que les flammes lui avaient pris », a déclaré Emmanuel Macron.
                        Le chantier a coûté environ sept cents millions d'euros, payés par des dons venus de cent cinquante pays.""",
                        "À lire aussi\nPartager sur Facebook\nAbonnez-vous à notre newsletter\nCommentaires\nTous droits réservés"),
                new News("German", "Startseite\nWirtschaft\nElbtunnel bekommt einen Deckel", """
                        Der Hamburger Senat hat am Dienstag beschlossen, die Autobahn vor dem Elbtunnel auf mehr als zwei Kilometern zu überdecken.
                        Auf dem Deckel sollen Parks und Kleingärten entstehen, teilte der Bürgermeister Peter Tschentscher mit.
                        Die Anwohner warten seit Jahrzehnten auf Ruhe.
                        Die Kosten werden auf rund siebenhundert Millionen Euro geschätzt, die sich der Bund und die Stadt teilen.""",
                        "Lesen Sie auch\nArtikel teilen\nKommentare\nNewsletter abonnieren\nAlle Rechte vorbehalten"),
                new News("Arabic", "الرئيسية\nاقتصاد\nافتتاح محطة للطاقة الشمسية في أسوان", """
                        افتتحت مصر يوم الأحد محطة بنبان للطاقة الشمسية في محافظة أسوان، وهي واحدة من أكبر محطات الطاقة الشمسية في العالم، بحسب وزارة الكهرباء.
                        وقال وزير الكهرباء محمد شاكر إن المحطة ستكفي حاجة مئات الآلاف من المنازل.
                        واستغرق البناء ثلاثة أعوام.
                        وتضم المحطة ملايين الألواح، وشارك في تمويلها البنك الدولي والبنك الأوروبي لإعادة الإعمار والتنمية.""",
                        "اقرأ أيضا\nشارك\nتابعنا على تويتر\nالتعليقات\nجميع الحقوق محفوظة"));
    }

    @ParameterizedTest
    @MethodSource("news")
    void theStoryStaysWholeAndCleanerThanItCame(News news) throws Refusal {
        CleanArticle article = CLEANER.clean(DroppedText.of("story.txt", String.join("\n\n", news.above(), news.story(), news.below())));
        String body = article.body().text();
        for (String paragraph : news.story().split("\n")) {
            assertThat(body).contains(paragraph.strip());
        }
        assertThat(characters(body)).as("with at least half of the rest cut").isLessThan(characters(news.story()) + (characters(news.above()) + characters(news.below())) / 2);
    }

    /** With nothing around it, keeping all is perfect, and so must cleaning be. */
    @ParameterizedTest
    @MethodSource("news")
    void ofAStoryWithNothingAroundItNothingIsCut(News news) throws Refusal {
        CleanArticle article = CLEANER.clean(DroppedText.of("story.txt", news.story()));
        assertThat(characters(article.body().text())).isEqualTo(characters(news.story()));
    }

    @Test
    void aStoryMayEndWithAShortQuote() throws Refusal {
        CleanArticle article = CLEANER.clean(DroppedText.of("story.txt", """
                Қазақстан мен Өзбекстан жаңа теміржол салады

                2025 жылғы 14 қараша

                Астанада өткен келіссөзден кейін екі ел жаңа теміржол салу туралы келісімге қол қойды, деп хабарлады Ақорда.

                «Өзбекстан – біздің сенімді серіктесіміз», – деді Президент.

                Бөлісу
                Пікірлер"""));
        assertThat(article.body().text()).endsWith("деді Президент.");
        assertThat(article.publishedOn()).isEqualTo("2025-11-14");
    }

    private static long characters(String text) {
        return text.chars().filter(c -> !Character.isWhitespace(c)).count();
    }
}
