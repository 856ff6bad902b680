package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Account managers and what they are after, their director, and a reseller's. */
@ExtendWith(DemoServer.class)
class BusinessOpportunitiesTest {
    private static final String OWN = "/v2/partners/business-opportunities";

    private final World world;

    BusinessOpportunitiesTest(World world) {
        this.world = world;
    }

    /** An operator who signs requests of its own. */
    private record Operator(String id, Party key) {
    }

    private Operator operator(Party main) {
        var id = world.post(main, "/v2/partners/operators", Map.of("name", "biz-" + UUID.randomUUID(), "role_ids", List.of("account-manager"))).is(201)
                .text("operator_id");
        var key = world.post(main, "/v2/partners/access-keys", Map.of("operator_id", id)).is(201);
        return new Operator(id, new Party(main.id(), key.text("access_key"), key.text("secret_key")));
    }

    private Party assigned(Party main, Operator manager) {
        Party customer = world.resaleCustomerOf(main);
        world.put(main, "/v2/partners/customers/" + customer.id() + "/account-manager", Map.of("operator_id", manager.id())).is(200);
        return customer;
    }

    private static Map<String, Object> basic(Party customer) {
        return new HashMap<>(Map.of("customer_id", customer.id(), "title", "Cloud of " + customer.id()));
    }

    private static Map<String, Object> full(Map<String, Object> basic) {
        var body = new HashMap<>(basic);
        body.putAll(Map.of("need", "a data platform", "cloud_services", List.of("hws.service.type.ec2"), "expected_close", "2099-03-01",
                "expected_revenue", 300_000, "monthly_revenue", 25_000.5, "revenue_from", "2099-04"));
        return body;
    }

    private Reply tell(Party by, String id, String phase) {
        return world.post(by, OWN + "/" + id + "/progress", Map.of("phase", phase, "probability", 60, "details", "going on"));
    }

    @Test
    @Tag("BIZ-01")
    @Tag("BIZ-02")
    @Tag("BIZ-03")
    void a_manager_registers_in_three_steps_tells_the_progress_and_a_director_reads_it() {
        Party main = world.distributor();
        var manager = operator(main);
        var other = operator(main);
        var director = operator(main);
        Party customer = assigned(main, manager);
        world.post(other.key(), OWN, basic(customer)).refused(422, "CUSTOMER_OF_NO_SUCH_MANAGER", "BIZ-01");
        var half = basic(customer);
        half.put("monthly_revenue", 1);
        assertThat(world.post(manager.key(), OWN + "?dry_run=true", half).is(422).violations("code")).hasSize(3)
                .containsOnly("BUSINESS_OPPORTUNITY_STEP_INCOMPLETE");
        var id = world.post(manager.key(), OWN, basic(customer)).is(201).text("business_opportunity_id");
        tell(manager.key(), id, "TEST").refused(409, "BUSINESS_OPPORTUNITY_STATE", "BIZ-03");
        var more = full(basic(customer));
        more.remove("customer_id");
        more.put("phase", "SIGNED");
        world.put(manager.key(), OWN + "/" + id, more).refused(422, "PHASE_ONLY_BY_PROGRESS", "BIZ-03");
        more.put("phase", "REQUIREMENT");
        assertThat(world.put(manager.key(), OWN + "/" + id, more).is(200).text("status")).isEqualTo("OPEN");

        world.get(director.key(), OWN + "/" + id).refused(404, "BUSINESS_OPPORTUNITY_NOT_FOUND", "BIZ-01");
        world.put(main, "/v2/partners/account-directors/" + manager.id(), Map.of("director_id", director.id())).is(200);
        assertThat(world.get(director.key(), OWN).is(200).json().path("total_count").intValue()).isEqualTo(1);
        tell(director.key(), id, "TEST").refused(403, "BUSINESS_OPPORTUNITY_OF_ANOTHER", "BIZ-01");
        assertThat(world.get(other.key(), OWN).is(200).json().path("total_count").intValue()).isZero();

        for (var phase : List.of("TEST", "SIGNED", "DELIVERED")) {
            tell(manager.key(), id, phase).is(200);
        }
        assertThat(world.get(director.key(), OWN + "/" + id + "/progress").is(200).json().path("progress").findValuesAsText("phase"))
                .containsExactly("DELIVERED", "SIGNED", "TEST");
        assertThat(world.get(manager.key(), OWN + "/" + id + "/timeline").is(200).json().path("timeline").findValuesAsText("what"))
                .contains("business-opportunity-register", "business-opportunity-modify", "business-opportunity-progress");
        assertThat(world.get(manager.key(), OWN + "/" + id + "/transitions").is(200).text()).contains("BIZ-03");
    }

    @Test
    @Tag("BIZ-04")
    void a_distributor_looks_at_own_customers_and_resellers_apart_and_finds_them_by_name() {
        Party main = world.distributor();
        var manager = operator(main);
        Party customer = assigned(main, manager);
        var body = full(basic(customer));
        body.put("account_manager_id", manager.id());
        var own = world.post(main, OWN, body).is(201).text("business_opportunity_id");
        Party reseller = world.resellerOf(main);
        var sold = operator(reseller);
        Party below = world.resaleCustomerOf(main, reseller);
        world.put(reseller, "/v2/partners/customers/" + below.id() + "/account-manager", Map.of("operator_id", sold.id())).is(200);
        var theirs = world.post(sold.key(), OWN, full(basic(below))).is(201).text("business_opportunity_id");

        assertThat(found(main, "")).containsExactly(own);
        assertThat(found(main, "?tab=RESELLERS")).containsExactly(theirs);
        assertThat(found(reseller, "")).containsExactly(theirs);
        assertThat(found(main, "?customer_name=" + customer.id().substring(4, 10) + "&account_name=" + customer.id().toUpperCase() + "&title=CLOUD"))
                .containsExactly(own);
        assertThat(found(main, "?account_manager_id=" + sold.id())).isEmpty();
        tell(main, theirs, "TEST").refused(403, "BUSINESS_OPPORTUNITY_OF_ANOTHER", "BIZ-01");
        world.get(manager.key(), OWN + "?tab=RESELLERS").refused(403, "RESELLERS_TAB_NOT_YOURS", "BIZ-04");
        assertThat(world.get(main, "/v2/partners/notices").is(200).text()).contains("BUSINESS_OPPORTUNITY_OF_RESELLER");
    }

    private List<String> found(Party by, String query) {
        return world.get(by, OWN + query).is(200).json().path("business_opportunities").findValuesAsText("business_opportunity_id");
    }
}
