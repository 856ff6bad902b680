package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static final String URL = "jdbc:postgresql://admin:hidden-1@db.example/pc?password=hidden-2";

    @TempDir
    Path data;

    private Map<String, String> properties;

    @BeforeEach
    void useTheDataFolder() {
        properties = Map.of(ReadSettings.DATA, data.toString());
    }

    @Test
    void everything_has_a_default() {
        Settings settings = ReadSettings.from(
                CommandLine.parse(), SettingSources.of(Map.of(), Map.of(), Map.of()));

        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.http().host()).isEqualTo("127.0.0.1");
        assertThat(settings.http().port()).isEqualTo(8080);
        assertThat(settings.http().tls()).isEmpty();
        assertThat(settings.external()).isEmpty();
        assertThat(settings.poolSize()).isEqualTo(16);
        assertThat(settings.sandbox()).isFalse();
        assertThat(settings.limits()).isEqualTo(new Settings.Limits(true, 10, 100, List.of()));
        assertThat(settings.siteZone()).isEqualTo(ZoneId.of("UTC+8"));
    }

    @Test
    void the_stronger_source_wins() throws IOException {
        Files.writeString(data.resolve(SettingSources.FILE_NAME), "partnercenter.http.port=1\n");
        Map<String, String> environment = Map.of("PARTNERCENTER_HTTP_PORT", "2");
        Map<String, String> withPort = Map.of(ReadSettings.DATA, data.toString(), ReadSettings.PORT, "3");

        assertThat(port(CommandLine.parse(), properties, Map.of())).isEqualTo(1);
        assertThat(port(CommandLine.parse(), properties, environment)).isEqualTo(2);
        assertThat(port(CommandLine.parse(), withPort, environment)).isEqualTo(3);
        assertThat(port(CommandLine.parse("--port", "4"), withPort, environment)).isEqualTo(4);
    }

    @Test
    void a_named_file_replaces_the_one_in_the_data_folder() throws IOException {
        Files.writeString(data.resolve(SettingSources.FILE_NAME), "partnercenter.http.port=1\n");
        Path named = Files.writeString(data.resolve("named"), "partnercenter.http.host=::1\nmp.jwt.verify.issuer=someone\n");

        Settings settings = read(CommandLine.parse("--config", named.toString()), properties, Map.of());

        assertThat(settings.http().port()).isEqualTo(8080);
        assertThat(settings.http().host()).isEqualTo("::1");
        assertThat(settings.others()).containsExactly(Map.entry("mp.jwt.verify.issuer", "someone"));
    }

    @Test
    void the_demo_is_a_sandbox_with_a_folder_of_its_own() {
        Settings settings = read(CommandLine.parse("demo"), Map.of(), Map.of());

        assertThat(settings.demo()).isTrue();
        assertThat(settings.sandbox()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("data-demo").toAbsolutePath());
    }

    @Test
    void a_sandbox_has_no_limits_unless_it_is_told_to() {
        assertThat(read(CommandLine.parse("--sandbox"), properties, Map.of()).limits().enabled()).isFalse();
        assertThat(read(CommandLine.parse("--sandbox"), properties, Map.of("PARTNERCENTER_LIMITS_ENABLED", "true"))
                .limits().enabled()).isTrue();
        assertThat(read(CommandLine.parse(), properties, Map.of("PARTNERCENTER_LIMITS_ENABLED", "false"))
                .limits().enabled()).isFalse();
    }

    @Test
    void the_log_is_text_or_json() {
        assertThat(read(CommandLine.parse(), properties, Map.of()).jsonLog()).isFalse();
        assertThat(read(CommandLine.parse(), properties, Map.of("PARTNERCENTER_LOG_FORMAT", "text")).jsonLog()).isFalse();
        assertThat(read(CommandLine.parse(), properties, Map.of("PARTNERCENTER_LOG_FORMAT", "json")).jsonLog()).isTrue();
        assertThatThrownBy(() -> read(CommandLine.parse(), properties, Map.of("PARTNERCENTER_LOG_FORMAT", "xml")))
                .isInstanceOf(StartFailure.class).hasMessageContaining("partnercenter.log.format must be text or json, not xml");
    }

    @Test
    void proxies_are_listed_with_commas_or_blanks() {
        assertThat(read(CommandLine.parse(), properties, Map.of("PARTNERCENTER_HTTP_TRUSTED_PROXIES", "10.0.0.0/8, ::1"))
                .limits().trustedProxies()).containsExactly("10.0.0.0/8", "::1");
    }

    @Test
    void the_owner_is_the_worker_unless_named() {
        Map<String, String> environment = Map.of(
                "PARTNERCENTER_DATABASE_URL", URL,
                "PARTNERCENTER_DATABASE_USER", "worker",
                "PARTNERCENTER_DATABASE_PASSWORD", "hidden-3");

        Settings.ExternalDatabase database =
                read(CommandLine.parse(), properties, environment).external().orElseThrow();

        assertThat(database.app().user()).isEqualTo("worker");
        assertThat(database.owner().password().reveal()).isEqualTo("hidden-3");
        assertThat(database.address()).isEqualTo("jdbc:postgresql://db.example/pc");
    }

    @Test
    void no_secret_is_printed() {
        Map<String, String> environment = Map.of(
                "PARTNERCENTER_DATABASE_URL", URL,
                "PARTNERCENTER_DATABASE_USER", "worker",
                "PARTNERCENTER_DATABASE_PASSWORD", "hidden-3",
                "PARTNERCENTER_DATABASE_OWNER_USER", "owner",
                "PARTNERCENTER_DATABASE_OWNER_PASSWORD", "hidden-4",
                "PARTNERCENTER_MASTER_KEY", "aGlkZGVuLWhpZGRlbi1oaWRkZW4taGlkZGVuLWhpZGQ=",
                "PARTNERCENTER_TLS_KEYSTORE", "keys.p12",
                "PARTNERCENTER_TLS_PASSWORD", "hidden-5");

        Settings settings = read(CommandLine.parse(), properties, environment);

        assertThat(settings.toString()).contains("db.example", "keys.p12").doesNotContain("hidden", "aGlkZGVu");
    }

    @ParameterizedTest
    @CsvSource({
        "partnercenter.http.port, 80a, is not a number",
        "partnercenter.http.port, 70000, must be between 0 and 65535",
        "partnercenter.sandbox, yes, must be true or false",
        "partnercenter.files.still-seconds, 3601, must be between 0 and 3600",
        "partnercenter.site.zone, Mars/Olympus, is not a time zone",
        "partnercenter.database.url, jdbc:h2:mem, must begin with jdbc:postgresql:",
        "partnercenter.database.pool-size, 0, must be between 2 and 500",
        "partnercenter.master-key, c2hvcnQ=, must be 32 bytes",
        "partnercenter.master-key, not base64!, is not base64",
    })
    void a_bad_value_is_refused_naming_setting_and_source(String name, String value, String why) {
        Map<String, String> environment = Map.of(SettingSources.environmentName(name), value);

        assertThatThrownBy(() -> read(CommandLine.parse(), properties, environment))
                .isInstanceOf(StartFailure.class)
                .hasMessageContainingAll(name, why, SettingSources.environmentName(name))
                .message().doesNotContain("\n");
    }

    @Test
    void a_bad_master_key_is_not_repeated_in_the_refusal() {
        assertThatThrownBy(() -> read(CommandLine.parse(), properties, Map.of("PARTNERCENTER_MASTER_KEY", "c2hvcnQ=")))
                .message().doesNotContain("c2hvcnQ");
    }

    @Test
    void an_unknown_setting_in_the_file_is_refused() throws IOException {
        Files.writeString(data.resolve(SettingSources.FILE_NAME), "partnercenter.databse.url=x\n");

        assertThatThrownBy(() -> read(CommandLine.parse(), properties, Map.of()))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("unknown setting partnercenter.databse.url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--prot", "serve", "--data", "--port"})
    void what_is_not_understood_is_refused(String option) {
        assertThatThrownBy(() -> CommandLine.parse(option)).isInstanceOf(StartFailure.class).hasMessageContaining(option);
    }

    private static int port(CommandLine commandLine, Map<String, String> properties, Map<String, String> environment) {
        return read(commandLine, properties, environment).http().port();
    }

    private static Settings read(
            CommandLine commandLine, Map<String, String> properties, Map<String, String> environment) {
        return ReadSettings.from(commandLine, SettingSources.of(commandLine.settings(), properties, environment));
    }
}
