package org.partnercenter.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.upkeep.Finding.Level;
import org.partnercenter.application.upkeep.Finding;

class FindingsTest {
    private static final Finding BROKEN =
            new Finding("ledger", Level.FAULT, Map.of("count", "1"), List.of("quota/q CNY: 1 / 2"));
    private static final Finding WELL = Finding.of("schema", Level.WELL, Map.of());

    private static Properties sentences(String language) throws IOException {
        try (var in = new InputStreamReader(Findings.class.getResourceAsStream("findings_" + language + ".properties"), StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(in);
            return sentences;
        }
    }

    private static List<String> facts(String sentence) {
        return Pattern.compile("\\{[a-z]+}").matcher(sentence).results().map(found -> found.group()).sorted().toList();
    }

    @Test
    void both_languages_say_the_same_with_the_same_facts() throws IOException {
        Properties english = sentences("en");
        Properties chinese = sentences("zh");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(english.stringPropertyNames()).allSatisfy(key ->
                assertThat(facts(chinese.getProperty(key))).as(key).isEqualTo(facts(english.getProperty(key))));
    }

    @Test
    void what_is_well_can_also_be_said_to_be_not() throws IOException {
        List<String> names = List.copyOf(sentences("en").stringPropertyNames());

        assertThat(names.stream().filter(name -> name.endsWith(".WELL"))).allSatisfy(name -> {
            String check = name.substring(0, name.length() - ".WELL".length());
            assertThat(names).containsAnyOf(check + ".WARNING", check + ".FAULT");
        });
    }

    @Test
    void the_worst_decides_what_monitoring_hears() {
        assertThat(new Findings(List.of(WELL), false).status()).isZero();
        assertThat(new Findings(List.of(WELL, Finding.of("running", Level.NOTE, Map.of("running", "true"))), false).status()).isZero();
        assertThat(new Findings(List.of(WELL, Finding.of("files", Level.WARNING, Map.of())), false).status()).isEqualTo(1);
        assertThat(new Findings(List.of(BROKEN, WELL), false).status()).isEqualTo(2);
    }

    @Test
    void people_read_sentences_with_what_they_concern() {
        var out = new ByteArrayOutputStream();

        new Findings(List.of(WELL, BROKEN), true).print(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).containsExactly("[ok  ] 表结构:与本版本一致",
                "[FAIL] 账本:1 个余额与账本不符(存储值 / 账本值,最小货币单位):", "         quota/q CNY: 1 / 2", "存在故障。");
    }

    @Test
    void programmes_read_the_same() throws IOException {
        var json = new ObjectMapper().readTree(new Findings(List.of(WELL, BROKEN), false).json());

        assertThat(json.path("level").asText()).isEqualTo("FAULT");
        assertThat(json.path("findings").path(1).path("check").asText()).isEqualTo("ledger");
        assertThat(json.path("findings").path(1).path("facts").path("count").asText()).isEqualTo("1");
        assertThat(json.path("findings").path(1).path("named").path(0).asText()).isEqualTo("quota/q CNY: 1 / 2");
    }
}
