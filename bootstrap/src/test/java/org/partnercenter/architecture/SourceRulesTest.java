package org.partnercenter.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.sources.SourceFile;
import org.partnercenter.sources.Sources;

import java.util.Set;

class SourceRulesTest {

    private final SourceRule closedSwitches = new ClosedSwitches();
    private final SourceRule oneStatusTable = new OneStatusTable();
    private final SourceRule timelessSql = new TimelessSql();
    private final SourceRule scopedReads = new ScopedReads();
    private final SourceRule silentOnSecrets = SilentRecords.ofSecrets();
    private final SourceRule silentOnPeople = SilentRecords.ofPersonalData();

    @Test
    void every_module_has_sources_to_look_at() {
        assertThat(Set.of("domain", "application", "adapters/persistence", "adapters/rest", "adapters/messaging", "adapters/storage", "adapters/document", "adapters/console",
                "bootstrap"))
                .allSatisfy(module -> assertThat(Sources.main(module)).isNotEmpty());
        assertThat(Sources.tests()).hasSizeGreaterThan(50);
    }

    @Test
    void switches_over_our_states_have_no_default_and_no_colons() {
        assertThat(closedSwitches.faultsIn(Sources.main())).isEmpty();
    }

    @Test
    void switches_excused_for_being_open_exist() {
        assertThat(Sources.main()).extracting(file -> file.simpleName()).containsAll(ClosedSwitches.OPEN.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "switch (state) { case OPEN -> 1; default -> 2; }",
            "switch (state) { case State.OPEN -> 1; default -> 2; }",
            "switch (state) { case OPEN -> 1; case null, default -> 2; }",
            "switch (shape) { case Circle circle -> 1; default -> 2; }",
            "switch (shape) { case Circle(int radius) -> 1; default -> 2; }",
            "switch (state) { case OPEN: yield 1; case SHUT: yield 2; }"})
    void a_planted_switch_is_caught(String planted) {
        var file = Sources.planted("Planted.java", "class Planted { int of() { return " + planted + "; } }");

        assertThat(closedSwitches.faultsIn(file)).isNotEmpty().allMatch(fault -> fault.startsWith("Planted.java:1: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "switch (text) { case \"a\" -> 1; default -> 2; }",
            "switch (number) { case 404 -> 1; default -> 2; }",
            "switch (state) { case OPEN -> flag ? 1 : 2; case SHUT -> 2; }"})
    void a_closed_switch_and_one_over_texts_or_numbers_are_let_be(String kept) {
        var file = Sources.planted("Kept.java", "class Kept { int of() { return " + kept + "; } }");

        assertThat(closedSwitches.faultsIn(file)).isEmpty();
    }

    @Test
    void statuses_that_say_no_are_chosen_in_the_status_table_alone() {
        assertThat(oneStatusTable.faultsIn(Sources.main("adapters/rest"))).isEmpty();
        assertThat(Sources.main("adapters/rest")).extracting(file -> file.simpleName())
                .contains("StatusTable").containsAll(OneStatusTable.OTHERWISE.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Response.status(404)", "Response.status(Response.Status.CONFLICT)", "status == 500"})
    void a_planted_status_is_caught(String planted) {
        var file = Sources.planted("Planted.java", "class Planted { Object of() { return " + planted + "; } }");

        assertThat(oneStatusTable.faultsIn(file)).hasSize(1);
    }

    @Test
    void sql_never_asks_for_the_time() {
        var changelogs = Sources.files("src/main/resources/db/", ".sql");

        assertThat(changelogs).isNotEmpty().noneMatch(file -> TimelessSql.asks(Sources.read(file)));
        assertThat(timelessSql.faultsIn(Sources.main("adapters/persistence"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sql(\"update t set at = now()\")", "sql(\"default current_timestamp\")",
            "DSL.currentOffsetDateTime()", "currentTimestamp()", "Instant.now()",
            "sql(\"\"\"\n    select clock_timestamp()\n    \"\"\")"})
    void planted_sql_that_asks_for_the_time_is_caught(String planted) {
        var file = Sources.planted("Planted.java", "class Planted { Object of() { return " + planted + "; } }");

        assertThat(timelessSql.faultsIn(file)).hasSize(1);
    }

    @Test
    void sql_that_speaks_of_time_in_a_comment_is_let_be() {
        assertThat(TimelessSql.asks("create table t (known_at timestamptz); -- never now()")).isFalse();
    }

    @Test
    void what_is_read_in_a_scope_is_read_behind_the_fence() {
        assertThat(scopedReads.faultsIn(Sources.main("adapters/persistence"))).isEmpty();
        assertThat(Sources.main("adapters/persistence")).extracting(file -> file.simpleName()).containsAll(
                ScopedReads.OTHERWISE.keySet().stream().map(method -> method.split("\\.")[0]).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1|public Object all(Scope scope) { return database.dsl().fetch(); }",
        "1|public Object all(Scope scope) { return other.page(scope); } private Object page(Scope s) { return database.seenBy(s, x); }",
        "0|public Object all(Scope scope) { return database.seenBy(scope, () -> database.dsl().fetch()); }",
        "0|public Object all(Scope scope) { return page(scope); } private Object page(Scope s) { return database.seenBy(s, x); }",
        "0|public Object all(String name) { return database.dsl().fetch(); }"})
    void a_planted_read_outside_the_fence_is_caught(int faults, String planted) {
        assertThat(scopedReads.faultsIn(Sources.planted("Planted.java", "class Planted { " + planted + " }"))).hasSize(faults);
    }

    @Test
    void records_that_hold_secrets_say_how_they_are_printed() {
        assertThat(silentOnSecrets.faultsIn(Sources.main())).isEmpty();
    }

    /** Shapes of JSON in rest are what is answered, and are never printed. */
    @Test
    void records_that_hold_personal_data_say_how_they_are_printed() {
        assertThat(silentOnPeople.faultsIn(Sources.main("domain", "application", "adapters/persistence",
                "adapters/messaging", "adapters/storage", "adapters/document", "adapters/console", "bootstrap"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"String secretKey", "byte[] password", "Optional<String> passphrase"})
    void a_planted_record_that_prints_a_secret_is_caught(String component) {
        assertCaught(silentOnSecrets, component);
    }

    @ParameterizedTest
    @ValueSource(strings = {"String email", "Optional<String> mobilePhone", "String accountName"})
    void a_planted_record_that_prints_personal_data_is_caught(String component) {
        assertCaught(silentOnPeople, component);
    }

    @Test
    @Tag("COM-20")
    void what_tells_of_a_person_goes_out_masked() {
        assertThat(new MaskedShapes().faultsIn(Sources.main("adapters/rest"))).isEmpty();
        var texts = Sources.main("adapters/rest").stream().map(SourceFile::text).toList();
        assertThat(MaskedShapes.PLAIN.keySet()).allMatch(name -> texts.stream().anyMatch(text ->
                text.contains("record " + name.substring(name.indexOf('.') + 1) + "(")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"String email", "Optional<String> mobilePhone", "String accountName", "String name",
            "Optional<String> customerName", "String idNumber"})
    void a_planted_shape_that_shows_a_person_plainly_is_caught(String component) {
        var planted = Sources.planted("Planted.java", "class PlantedResource { record RowShape(int id, " + component + ") { } }");
        var masked = Sources.planted("Planted.java", "class PlantedResource { record RowShape(int id, "
                + component.replace("String", "Masked") + ") { } }");

        assertThat(new MaskedShapes().faultsIn(planted)).hasSize(1);
        assertThat(new MaskedShapes().faultsIn(masked)).isEmpty();
    }

    private static void assertCaught(SourceRule rule, String component) {
        assertThat(rule.faultsIn(Sources.planted("Planted.java", "record Planted(int id, " + component + ") { }"))).hasSize(1);
        assertThat(rule.faultsIn(Sources.planted("Silent.java", "record Silent(" + component
                + ") { @Override public String toString() { return \"Silent\"; } }"))).isEmpty();
    }
}
