package org.partnercenter.rest.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

class CommandBodiesTest {

    private static final Caller DISTRIBUTOR = Caller.mainAccount(new PartyId("distributor"), PartyKind.DISTRIBUTOR);
    private static final Caller CUSTOMER = Caller.mainAccount(new PartyId("customer"), PartyKind.CUSTOMER);

    record Add(String name, int by, PartyId caller) {
    }

    record Sum(String name, int value) {
    }

    record AddBody(String name, Integer by, List<String> tags) {

        Supplier<Add> command(Input in, Caller caller) {
            var name = in.field("name", this.name).required().id();
            var by = in.field("by", this.by).integer(1, 10);
            in.list("tags", tags).distinct().ids();
            return () -> new Add(name.orElseThrow(), by.orElse(1), caller.party());
        }
    }

    record SumShape(int sum, Optional<String> note, String language) {

        static SumShape of(Sum sum, Language language) {
            return new SumShape(sum.value(), Optional.empty(), language.code());
        }
    }

    private static final Operation<Add, Sum> ADD = operation("tally-add");
    private static final Operation<Add, Sum> BEGIN = operation("tally-begin");
    private static final Operation<Add, Sum> RESET = operation("tally-reset");

    private final CommandBodies bodies = new CommandBodies(List.of(
            () -> List.of(body(ADD, new Success.Shown<>(SumShape::of)),
                    body(BEGIN, new Success.Created<>("/v2/tallies", Sum::name, SumShape::of))),
            () -> List.of(body(RESET, new Success.Nothing<>()))));

    private static Operation<Add, Sum> operation(String name) {
        return new Operation<>(name, Add.class, Sum.class, Set.of(PartyKind.DISTRIBUTOR), Set.of());
    }

    private static CommandBody<AddBody, Add, Sum> body(Operation<Add, Sum> operation, Success<Sum> success) {
        return new CommandBody<>(operation, AddBody.class, (body, in, caller) -> body.command(in, caller), success);
    }

    private List<Refusal> faults(Caller caller, String json) {
        return bodies.read(ADD, caller, json).refusals();
    }

    @Test
    void an_operation_is_found_by_its_name() {
        assertThat(bodies.names()).containsExactlyInAnyOrder("tally-add", "tally-begin", "tally-reset");
        assertThat(bodies.operation("tally-add")).contains(ADD);
        assertThat(bodies.operation("tally-subtract")).isEmpty();
        assertThatThrownBy(() -> bodies.read(operation("tally-subtract"), DISTRIBUTOR, "{}"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tally-subtract");
    }

    @Test
    void two_bodies_for_one_operation_are_a_mistake() {
        HasBodies capability = () -> List.of(body(ADD, new Success.Nothing<>()));

        assertThatThrownBy(() -> new CommandBodies(List.of(capability, capability)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tally-add");
    }

    @Test
    void a_body_becomes_the_command() {
        assertThat(bodies.read(ADD, DISTRIBUTOR, "{\"name\":\"中\",\"by\":3,\"tags\":null}"))
                .isEqualTo(Decision.granted(new Add("中", 3, DISTRIBUTOR.party())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"name\":\"a\",\"of_a_later_version\":1}|FIELD_UNKNOWN|of_a_later_version",
        "{\"by\":1}|FIELD_MISSING|name",
        "{\"name\":\"\"}|FIELD_MISSING|name",
        "{\"name\":\"a\",\"by\":\"1\"}|FIELD_INVALID|by",
        "{\"name\":\"a\",\"by\":1.5}|FIELD_INVALID|by",
        "{\"name\":7}|FIELD_INVALID|name",
        "{\"name\":\"a\\u0000\"}|FIELD_INVALID|name",
        "{\"name\":\"a\",\"tags\":[\"x\",\"x\"]}|ITEM_TWICE|tags"})
    void a_field_that_is_wrong_is_named(String json, CommonRefusal fault, String field) {
        assertThat(faults(DISTRIBUTOR, json)).singleElement().satisfies(refusal -> {
            assertThat(refusal.is(fault)).isTrue();
            assertThat(refusal.facts()).containsEntry("field", field);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "7", "\"{}\"", "[]", "[{\"name\":\"a\"}]", "{", "{\"name\":\"a\"",
        "{\"name\":\"a\"} {}", "{\"name\":\"a\",\"name\":\"b\"}", "{'name':'a'}", "\ufeff{\"name\":\"a\"}"})
    void what_is_no_object_is_no_body(String json) {
        assertThat(faults(DISTRIBUTOR, json)).singleElement().matches(refusal -> refusal.is(CommonRefusal.BODY_UNREADABLE));
    }

    @Test
    void a_body_may_be_as_large_as_over_http() {
        var padding = " ".repeat(AuthenticationFilter.MAX_BODY - "{\"name\":\"中\"}".length() - 2);

        assertThat(faults(DISTRIBUTOR, "{\"name\":\"中\"" + padding + "}")).isEmpty();
        assertThat(faults(DISTRIBUTOR, "{\"name\":\"中\"" + padding + " }")).singleElement()
                .matches(refusal -> refusal.is(CommonRefusal.BODY_TOO_LARGE));
    }

    @Test
    void all_faults_are_told_at_once_after_what_keeps_the_caller_from_asking() {
        assertThat(faults(DISTRIBUTOR, "{\"by\":11,\"tags\":[\"a b\"]}")).extracting(refusal -> refusal.facts().get("field"))
                .containsExactly("name", "by", "tags[0]");
        assertThat(faults(CUSTOMER, "{\"by\":11}")).extracting(Refusal::code)
                .containsExactly("CBC.0155", "CBC.0100", "CBC.0100");
        assertThat(faults(CUSTOMER, "[]")).extracting(Refusal::code).containsExactly("CBC.0155", "CBC.0100");
    }

    @Test
    void a_body_without_fault_is_a_command_whoever_brings_it() {
        assertThat(faults(CUSTOMER, "{\"name\":\"a\"}")).isEmpty();
    }

    @Test
    void what_was_granted_is_written_with_its_status() {
        var granted = Decision.granted(new Sum("a", 4));

        assertThat(bodies.reply(ADD, granted, Language.EN_US))
                .isEqualTo(new CommandReply(200, "{\"sum\":4,\"language\":\"en_US\"}"));
        assertThat(bodies.reply(BEGIN, granted, Language.ZH_CN))
                .isEqualTo(new CommandReply(201, "{\"sum\":4,\"language\":\"zh_CN\"}"));
        assertThat(bodies.reply(RESET, granted, Language.ZH_CN)).isEqualTo(new CommandReply(204, "null"));
    }

    @Test
    @Tag("COM-08")
    void what_was_refused_is_written_as_over_http_but_for_the_request() {
        var refusals = List.of(CommonRefusal.PARTY_UNKNOWN.refusal(),
                CommonRefusal.FIELD_MISSING.refusal("field", "name"));
        var reply = bodies.refused(refusals, Language.EN_US);

        assertThat(bodies.reply(ADD, Decision.refused(refusals), Language.EN_US)).isEqualTo(reply);
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.json()).startsWith("{\"error_code\":\"PARTY_NOT_FOUND\",\"error_msg\":\"There is no such party.\","
                + "\"violations\":[{\"rule\":\"COM-13\",").endsWith("\"type\":\"/v2/rules/COM-13\",\"title\":\"Common codes\","
                + "\"status\":404,\"detail\":\"There is no such party.\"}");
    }
}
