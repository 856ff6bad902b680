package org.partnercenter.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.sources.Sources;

import java.util.stream.Stream;

/** Compares what is made from the code with what is checked in; with {@code -Dpartnercenter.docs.write=true} writes it first. */
class GeneratedDocsTest {

    static Stream<Named<Document>> documents() {
        var one = Stream.of(new RulesDocument(), new StatesDocument(), new ErrorsDocument(), new AccessDocument(), new DecisionsDocument(),
                new FileKindsDocument(), new CommandSchemaDocument(), new ApiDocument(), new ExamplesDocument());
        return Stream.concat(one, StatesDocument.tables().stream().map(StatesDrawing::new))
                .map(document -> Named.of(document.path(), document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_tells_what_the_code_holds(Document document) {
        if (Boolean.getBoolean("partnercenter.docs.write")) {
            document.write();
        }

        assertThat(document.file()).exists();
        assertThat(Sources.read(document.file())).as("%s is stale; CONTRIBUTING.md tells how to write it anew", document.path())
                .isEqualTo(document.content());
    }

    @Test
    void every_rule_every_refusal_and_every_state_is_told() {
        var rules = new RulesDocument().content();
        var errors = new ErrorsDocument().content();
        var states = new StatesDocument().content();

        assertThat(Rulebook.rules()).isNotEmpty().allMatch(rule -> rules.contains("### " + rule.id() + " "));
        assertThat(Rulebook.reasons()).isNotEmpty().allMatch(reason -> errors.contains("`" + reason.name() + "`"));
        assertThat(StatesDocument.tables()).hasSizeGreaterThanOrEqualTo(4).allSatisfy(table ->
                assertThat(table).allMatch(row -> states.contains("--> " + row.to().name())));
    }

    @Test
    void a_drawing_has_every_state_and_every_row_of_its_table() {
        assertThat(StatesDocument.tables()).extracting(table -> new StatesDrawing(table).path()).doesNotHaveDuplicates();
        assertThat(StatesDocument.tables()).allSatisfy(table -> assertThat(new StatesDrawing(table).content().split("marker-end"))
                .hasSize(table.size() + 1));
    }

    @Test
    void every_rule_has_a_place_in_the_code() {
        var rules = new RulesDocument().content().split("\n### ");

        assertThat(rules).filteredOn(rule -> rule.matches("(?s)[A-Z]{2,4}-\\d{2} .*")).isNotEmpty()
                .allMatch(rule -> rule.contains("\n- code: "));
    }

    @Test
    void a_page_of_decisions_gives_its_own_row() {
        assertThat(DecisionsDocument.row("0007-one-door.md",
                "# 7. One door\n\n**Decision.** All ways in meet at CBC.7\nor so. More.\n\n**Why.** Because.\n"))
                .containsExactly("0007", "[One door](0007-one-door.md)", "All ways in meet at CBC.7 or so.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# 8. Other number\n\n**Decision.** Said.\n\nWhy.\n", "# 7. No decision\n\nSaid.\n\nWhy.\n",
            "7. No heading\n\n**Decision.** Said.\n\nWhy.\n"})
    void a_page_of_another_form_is_refused(String text) {
        assertThatThrownBy(() -> DecisionsDocument.row("0007-one-door.md", text)).isInstanceOf(IllegalStateException.class);
    }
}
