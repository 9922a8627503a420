package org.copydesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @Test
    void withoutAnySettingTheInboxIsBesideUsAndTheDatabaseOurOwn() {
        Settings settings = read(Map.of());

        assertThat(settings.inbox()).isEqualTo(Path.of("inbox").toAbsolutePath());
        assertThat(settings.jdbcUrl()).isNull();
        assertThat(settings.settle()).isEqualTo(Duration.ofSeconds(1));
        assertThat(settings.workers()).isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(settings.maxBytes()).isEqualTo(64L * 1024 * 1024);
        assertThat(settings.httpPort()).isEqualTo(8080);
        assertThat(settings.httpHost()).isEqualTo("localhost");
        assertThat(settings.samples()).isTrue();
    }

    @Test
    void whoChoosesAnInboxOrADatabaseGetsNoSamples() {
        assertThat(read(Map.of("COPYDESK_INBOX", "/news")).samples()).isFalse();
        assertThat(read(Map.of("COPYDESK_JDBC_URL", "jdbc:postgresql://db/news")).samples()).isFalse();
    }

    @Test
    void timesAreGivenInSecondsMillisecondsOrMinutes() {
        assertThat(read(Map.of("COPYDESK_SETTLE", "250ms")).settle()).isEqualTo(Duration.ofMillis(250));
        assertThat(read(Map.of("COPYDESK_SETTLE", "5")).settle()).isEqualTo(Duration.ofSeconds(5));
        assertThat(read(Map.of("COPYDESK_SETTLE", "2m")).settle()).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void aPropertyDoesWhereNoVariableIsSet() {
        Settings settings = Settings.read(name -> name.equals("COPYDESK_WORKERS") ? "3" : null, Map.of("copydesk.workers", "5", "copydesk.once", "true")::get);

        assertThat(settings.workers()).isEqualTo(3);
        assertThat(settings.once()).isTrue();
    }

    @Test
    void aPasswordMayLieInAFile(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "s3cret\n");

        assertThat(read(Map.of("COPYDESK_JDBC_PASSWORD_FILE", secret.toString())).jdbcPassword()).isEqualTo("s3cret");
        assertThatThrownBy(() -> read(Map.of("COPYDESK_JDBC_PASSWORD_FILE", folder.resolve("none").toString())))
                .isInstanceOf(Settings.Unusable.class).hasMessageContaining("COPYDESK_JDBC_PASSWORD_FILE cannot be read");
    }

    @Test
    void whatCannotBeUsedIsSaidInASentence() {
        assertThatThrownBy(() -> read(Map.of("COPYDESK_WORKERS", "many"))).hasMessage("COPYDESK_WORKERS is a whole number from 1 to 256, not many");
        assertThatThrownBy(() -> read(Map.of("COPYDESK_ONCE", "yes"))).hasMessage("COPYDESK_ONCE is true or false, not yes");
        assertThatThrownBy(() -> read(Map.of("COPYDESK_SETTLE", "soon"))).hasMessageContaining("1s, 500ms or 2m");
        assertThatThrownBy(() -> read(Map.of("COPYDESK_JDBC_URL", "mysql://db"))).hasMessageContaining("must begin with jdbc:postgresql:");
        assertThatThrownBy(() -> read(Map.of("COPYDESK_INBOX", "pom.xml"))).hasMessage("COPYDESK_INBOX is no folder: pom.xml");
        assertThatThrownBy(() -> read(Map.of("COPYDESK_MODELS", "/no/such/folder"))).hasMessage("COPYDESK_MODELS is no folder: /no/such/folder");
    }

    private static Settings read(Map<String, String> environment) {
        return Settings.read(environment::get, name -> null);
    }

    @Test
    void anAddressIsNotShownWithItsPassword() {
        assertThat(read(Map.of("COPYDESK_JDBC_URL", "jdbc:postgresql://db/news?user=desk&password=s3cret")).shownUrl()).isEqualTo("jdbc:postgresql://db/news");
        assertThatThrownBy(() -> read(Map.of("COPYDESK_JDBC_URL", "postgres://desk:s3cret@db/news"))).isInstanceOf(Settings.Unusable.class)
                .hasMessageContaining("jdbc:postgresql://").hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> read(Map.of("COPYDESK_JDBC_URL", "jdbc:postgresql://desk:s3cret@db/news"))).isInstanceOf(Settings.Unusable.class)
                .hasMessageContaining("COPYDESK_JDBC_PASSWORD").hasMessageNotContaining("s3cret");
        assertThatThrownBy(() -> read(Map.of("COPYDESK_JDBC_URL", "jdbc:postgresql://db:port/news?password=s3cret"))).isInstanceOf(Settings.Unusable.class)
                .hasMessageContaining("cannot be read").hasMessageNotContaining("s3cret");
    }
}
