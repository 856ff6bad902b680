package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.docs.Operations;
import org.partnercenter.domain.identity.access.BuiltInRole;
import org.partnercenter.domain.kernel.PartyKind;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation of the API document, asked for by every kind of caller, and about everything that is somebody else's. */
@ExtendWith(DemoServer.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    /** A way to ask, and the kinds of callers it is documented for. */
    private record Way(String verb, String path, Operation<?, ?> operation, Set<PartyKind> callers) {

        boolean isAboutSomething() {
            return path.contains("{");
        }

        String with(String id) {
            return path.replaceAll("\\{[^}]*}", id);
        }
    }

    private static final Map<String, Set<PartyKind>> AUDIENCES = Map.of(
            "partners", kinds("DISTRIBUTOR,SOLUTION_PROVIDER,GOV_SUBSIDY,RESELLER"), "customers", kinds("CUSTOMER"),
            "platform", kinds("PLATFORM"));

    private final World world;
    private final List<Way> ways = new ArrayList<>();
    private final Map<PartyKind, Party> mains = new EnumMap<>(PartyKind.class);

    AccessMatrixTest(World world) {
        this.world = world;
    }

    private static Set<PartyKind> kinds(String list) {
        return Arrays.stream(list.split(",")).map(PartyKind::valueOf).collect(Collectors.toSet());
    }

    @BeforeEach
    void read_the_document_and_gather_callers() {
        if (!ways.isEmpty()) {
            return;
        }
        var operations = Operations.all();
        JsonNode paths = world.call("GET", "/openapi").plain("Accept", "application/json").send().is(200).json().path("paths");
        paths.properties().forEach(path -> path.getValue().properties().stream()
                .filter(verb -> Set.of("get", "post", "put", "delete", "patch").contains(verb.getKey()))
                .forEach(verb -> add(path.getKey(), verb.getKey().toUpperCase(Locale.ROOT), verb.getValue(), operations)));
        mains.put(PartyKind.PLATFORM, Party.PLATFORM);
        mains.put(PartyKind.DISTRIBUTOR, world.distributor());
        mains.put(PartyKind.SOLUTION_PROVIDER, world.provider());
        mains.put(PartyKind.GOV_SUBSIDY, world.subsidised());
        mains.put(PartyKind.RESELLER, world.resellerOf(mains.get(PartyKind.DISTRIBUTOR)));
        mains.put(PartyKind.CUSTOMER, world.customer());
    }

    private void add(String path, String verb, JsonNode told, Map<String, Operation<?, ?>> operations) {
        var name = told.path("x-operation").asText();
        assertThat(name).as("%s %s names its operation", verb, path).isNotEmpty();
        if (name.equals("none")) {
            return;
        }
        assertThat(operations).as("%s %s", verb, path).containsKey(name);
        var operation = operations.get(name);
        var callers = Optional.ofNullable(told.path("x-callers").textValue()).map(AccessMatrixTest::kinds)
                .map(left -> meet(left, operation.callers())).orElse(operation.callers());
        if (path.startsWith("/v2/{audience}")) {
            AUDIENCES.forEach((audience, kinds) -> ways.add(new Way(verb, path.replace("{audience}", audience), operation,
                    meet(kinds, callers))));
        } else {
            var audience = Stream.of("partners", "platform").filter(each -> path.startsWith("/v2/" + each + "/")).findFirst();
            ways.add(new Way(verb, path, operation, audience.map(each -> meet(AUDIENCES.get(each), callers)).orElse(callers)));
        }
    }

    private static Set<PartyKind> meet(Set<PartyKind> one, Set<PartyKind> other) {
        return one.stream().filter(other::contains).collect(Collectors.toSet());
    }

    private Reply ask(Party who, Way way, String id) {
        var call = world.call(way.verb(), way.with(id)).by(who);
        return (way.verb().equals("GET") ? call : call.header("Idempotency-Key", UUID.randomUUID().toString()).body("{}")).send();
    }

    @Test
    @Tag("COM-13")
    void a_kind_of_caller_that_an_operation_is_not_open_to_gets_no_further() {
        assertThat(ways).hasSizeGreaterThan(90);
        var refused = ways.parallelStream().flatMap(way -> Arrays.stream(PartyKind.values()).filter(kind -> !way.callers().contains(kind))
                .map(kind -> refused(way, kind))).toList();
        assertThat(refused).hasSizeGreaterThan(300).containsOnly("403 CBC.0155");
    }

    private String refused(Way way, PartyKind kind) {
        var reply = ask(mains.get(kind), way, "any");
        var answer = reply.status() + " " + reply.json().path("error_code").asText();
        assertThat(answer).as("%s %s by %s: %s", way.verb(), way.path(), kind, reply.text()).isEqualTo("403 CBC.0155");
        return answer;
    }

    @Test
    @Tag("COM-12")
    void an_operator_without_an_item_gets_no_further_and_an_account_manager_only_to_its_own() {
        for (var kind : PartyKind.values()) {
            var idle = operator(mains.get(kind), kind, "idle", Set.of());
            check(kind, idle, Set.of());
            if (BuiltInRole.ACCOUNT_MANAGER.isFor(kind)) {
                var manager = operator(mains.get(kind), kind, "manager", Set.of(BuiltInRole.ACCOUNT_MANAGER.id().value()));
                check(kind, manager, BuiltInRole.ACCOUNT_MANAGER.items(kind));
            }
        }
    }

    private void check(PartyKind kind, Party operator, Set<?> held) {
        ways.parallelStream().forEach(way -> {
            var wanted = way.operation().permissions();
            if (way.callers().contains(kind) && !wanted.isEmpty() && Collections.disjoint(wanted, held)) {
                var reply = ask(operator, way, "any");
                assertThat(reply.status() + " " + reply.json().path("error_code").asText())
                        .as("%s %s by an operator of %s: %s", way.verb(), way.path(), kind, reply.text()).isEqualTo("403 CBC.0151");
            }
        });
    }

    private Party operator(Party main, PartyKind kind, String name, Set<String> roles) {
        var own = "/v2/" + (kind == PartyKind.PLATFORM ? "platform" : kind == PartyKind.CUSTOMER ? "customers" : "partners");
        var made = world.post(main, own + "/operators", Map.of("name", name + UUID.randomUUID(), "role_ids", List.copyOf(roles)));
        var key = world.post(main, own + "/access-keys", Map.of("operator_id", made.is(201).text("operator_id"))).is(201);
        return new Party(main.id(), key.text("access_key"), key.text("secret_key"));
    }

    @Test
    @Tag("COM-12")
    void what_is_somebody_elses_is_answered_as_what_is_nowhere() {
        var owner = world.distributor();
        var customer = world.resaleCustomerOf(owner);
        var quota = world.quotaOf(owner, "100.00");
        var foreign = List.of(owner.id(), customer.id(), quota, world.couponOf(owner, quota, customer, "5.00"),
                world.post(owner, "/v2/partners/operators", Map.of("name", "foreign", "role_ids", List.of())).is(201).text("operator_id"),
                world.post(owner, "/v2/partners/roles", Map.of("name", "foreign", "permission_items",
                        List.of("BPC_ITEM_SUBCUSTSERV_030200"))).is(201).text("role_id"),
                world.post(owner, "/v2/partners/access-keys", Map.of()).is(201).text("access_key"),
                world.post(owner, "/v2/partners/exports", Map.of("kind", "coupons", "format", "csv")).is(201).text("id"),
                world.get(owner, "/v2/partners/notices").is(200).json().path("notices").path(0).path("id").asText());
        assertThat(foreign).doesNotContain("").doesNotContainNull();
        int compared = ways.parallelStream().filter(Way::isAboutSomething).mapToInt(way -> compare(way, foreign)).sum();
        assertThat(compared).isGreaterThan(500);
        assertThat(world.coupon(foreign.get(3)).amount("balance")).isEqualByComparingTo("5");
    }

    /** @return how often */
    private int compare(Way way, List<String> foreign) {
        var kinds = way.callers().stream().filter(kind -> kind != PartyKind.PLATFORM).toList();
        kinds.forEach(kind -> foreign.forEach(id -> compare(way, kind, id)));
        return kinds.size() * foreign.size();
    }

    /** Nothing has an id that is another one read backwards. */
    private void compare(Way way, PartyKind kind, String foreign) {
        var absent = new StringBuilder(foreign).reverse().toString();
        var there = ask(mains.get(kind), way, foreign);
        var nowhere = ask(mains.get(kind), way, absent);
        assertThat(there.status()).as("%s %s of %s by %s: %s", way.verb(), way.path(), foreign, kind, there.text())
                .isEqualTo(nowhere.status()).isBetween(400, 499);
        assertThat(there.textWithout(foreign)).as("%s %s by %s", way.verb(), way.path(), kind)
                .isEqualTo(nowhere.textWithout(absent));
        assertThat(there.headers().map().keySet()).isEqualTo(nowhere.headers().map().keySet());
    }
}
