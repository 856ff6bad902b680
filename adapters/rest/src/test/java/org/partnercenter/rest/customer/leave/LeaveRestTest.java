package org.partnercenter.rest.customer.leave;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnercenter.application.customer.CustomerFixtures;
import org.partnercenter.application.customer.InMemoryCustomers;
import org.partnercenter.application.customer.leave.GraceDays;
import org.partnercenter.application.customer.leave.InMemoryChanges;
import org.partnercenter.application.customer.leave.LeaveModule;
import org.partnercenter.application.customer.leave.LeavePorts;
import org.partnercenter.application.customer.leave.LeaveTerms;
import org.partnercenter.application.identity.InMemoryIdentity;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.leave.CustomerState;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.rest.kernel.Commands;
import org.partnercenter.rest.kernel.Edge;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class LeaveRestTest {

    private static final String LEAVE = "/v2/partners/disassociation-requests";
    private static final String SWITCH = "/v2/partners/association-switch-requests";
    private static final String OWN_LEAVE = "/v2/customers/disassociation-requests";
    private static final String OWN_SWITCH = "/v2/customers/association-switch-requests";
    private static final String ALL = "/v2/platform/association-change-requests";
    private static final String ASK = "{\"customer_id\":\"c-1\",\"reason\":\"closing down\",\"notice_accepted\":true}";

    private final TestHouse house = new TestHouse();
    private final InMemoryCustomers associations = house.transactions.register(new InMemoryCustomers(new InMemoryIdentity()));
    private final InMemoryChanges store = house.transactions.register(new InMemoryChanges(associations));
    private final Map<PartyId, Set<CustomerState>> states = new HashMap<>();
    private final LeaveModule leaving = new LeaveModule(new LeavePorts(store,
            new LeavePorts.Reads(store, store, associations::history), associations,
            new LeavePorts.Questions((customers, now) -> states, customers -> Set.of(), (keepers, now) -> Map.of(),
            (keepers, now) -> Map.of()),
            new NoGrace(), house.clocks, house.ids, new LeaveTerms(ZoneId.of("UTC+8"), 30)));
    private final Edge partner;
    private final Edge other;
    private final Edge customer;
    private final Edge platform;

    private static final class NoGrace implements GraceDays {

        @Override
        public Optional<Integer> of(PartyId customer, Instant now) {
            return Optional.empty();
        }

        @Override
        public void set(PartyId customer, int days, Instant now) {
            throw new IllegalStateException("nobody listens here");
        }
    }

    LeaveRestTest() {
        house.with(leaving.useCases());
        partner = edge(Caller.mainAccount(new PartyId("d-1"), PartyKind.DISTRIBUTOR));
        other = edge(Caller.mainAccount(new PartyId("d-2"), PartyKind.DISTRIBUTOR));
        platform = edge(Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM));
        customer = edge(Caller.mainAccount(new PartyId("c-1"), PartyKind.CUSTOMER));
        associations.begin(List.of(CustomerFixtures.association("a-1", "c-1", "d-1")));
    }

    private Edge edge(Caller caller) {
        var commands = new Commands(house.gateway());
        return new Edge(caller, new PartnerDisassociationsResource(commands, leaving.browse()),
                new PartnerSwitchesResource(commands, leaving.browse()), new CustomerDisassociationsResource(commands, leaving.browse()),
                new CustomerSwitchesResource(commands, leaving.browse()), new FormerCustomersResource(leaving.browse()),
                new OwnAssociationResource(leaving.browse()), new PlatformChangesResource(leaving.browse()));
    }

    private Edge.Reply post(Edge by, String target, String body) {
        return by.call("POST", target).body(body).header("Idempotency-Key", house.ids.next()).send();
    }

    private static Edge.Reply get(Edge by, String target) {
        return by.call("GET", target).send();
    }

    @Test
    void a_request_is_created_where_the_location_says_and_read_by_both_sides() {
        var created = post(partner, LEAVE, ASK);
        var id = created.json().get("request_id").textValue();

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.headers().get("Location")).endsWith(LEAVE + "/" + id);
        assertThat(created.json().get("status").textValue()).isEqualTo("PENDING_CUSTOMER");
        assertThat(created.json().get("expires_at").textValue()).isEqualTo("2026-12-23T04:00:00Z");
        assertThat(get(partner, LEAVE + "/" + id).json()).isEqualTo(created.json());
        assertThat(get(customer, OWN_LEAVE + "/" + id).json()).isEqualTo(created.json());
        assertThat(get(customer, OWN_SWITCH + "/" + id).errorCode()).isEqualTo("LEAVE_REQUEST_NOT_FOUND");
        assertThat(get(other, LEAVE + "/" + id).status()).isEqualTo(404);
        assertThat(get(platform, ALL + "/" + id).json()).isEqualTo(created.json());
        assertThat(get(platform, ALL + "?kind=DISASSOCIATION").json().get("total_count").intValue()).isEqualTo(1);
        assertThat(get(platform, ALL + "?kind=SWITCH").json().get("total_count").intValue()).isZero();
        assertThat(get(platform, ALL + "/" + id + "/timeline").json().get("timeline")).hasSize(1);
        assertThat(get(partner, ALL).errorCode()).isEqualTo("CBC.0155");
        assertThat(get(partner, LEAVE).json().get("total_count").intValue()).isEqualTo(1);
        assertThat(get(partner, LEAVE + "?status=COMPLETED").json().get("total_count").intValue()).isZero();
        assertThat(get(partner, SWITCH).json().get("requests")).isEmpty();
        assertThat(get(other, LEAVE).json().get("total_count").intValue()).isZero();
        assertThat(get(partner, LEAVE + "?status=x&started_by=y").json().get("violations")).hasSize(2);
    }

    @Test
    void the_customer_rejects_with_a_word_and_the_life_of_the_request_tells_it() {
        var id = post(partner, LEAVE, ASK).json().get("request_id").textValue();
        assertThat(get(customer, OWN_LEAVE + "/" + id + "/transitions").json().findValuesAsText("possible"))
                .containsExactly("true", "true", "false");

        var rejected = post(customer, OWN_LEAVE + "/" + id + "/reject", "{\"comment\":\"no\"}");
        assertThat(rejected.json().get("status").textValue()).isEqualTo("REJECTED");
        assertThat(rejected.json().get("comment").textValue()).isEqualTo("no");
        var life = get(partner, LEAVE + "/" + id + "/timeline").json().get("timeline");
        assertThat(life.findValuesAsText("what")).containsExactly("PARTNER_SUBMITS", "CUSTOMER_REJECTS");
        assertThat(life.findValuesAsText("who")).containsExactly("PARTNER", "CUSTOMER");
        assertThat(life.findValuesAsText("remark")).containsExactly("closing down", "no");
        assertThat(get(partner, LEAVE + "/" + id + "/transitions").json().get("transitions").get(2).get("violations").get(0)
                .get("rule").textValue()).isEqualTo("ASC-20");
    }

    @Test
    @Tag("ASC-34")
    void a_customer_switches_leaves_and_both_sides_can_look_back() {
        house.clocks.advance(Duration.ofHours(1));
        var toReferral = post(customer, OWN_SWITCH, "{\"association_type\":\"1\"}");
        assertThat(toReferral.json().get("target_association_type").textValue()).isEqualTo("1");
        assertThat(post(partner, SWITCH + "/" + toReferral.json().get("request_id").textValue() + "/approve", "").status()).isEqualTo(200);
        house.clocks.advance(Duration.ofDays(100));
        var leave = post(customer, OWN_LEAVE, "");
        assertThat(leave.status()).isEqualTo(201);
        assertThat(post(partner, LEAVE + "/" + leave.json().get("request_id").textValue() + "/approve", "{}").json().get("status")
                .textValue()).isEqualTo("COMPLETED");

        var own = get(customer, "/v2/customers/association").json();
        assertThat(own.has("association")).isFalse();
        assertThat(own.get("associations").findValuesAsText("end_cause")).containsExactly("DISASSOCIATED", "MODEL_SWITCHED");
        assertThat(own.toString()).doesNotContain("Label-c-1");
        var former = get(partner, "/v2/partners/former-customers").json();
        assertThat(former.get("customers").findValuesAsText("label")).containsExactly("Label-c-1");
        assertThat(former.get("total_count").intValue()).isEqualTo(1);
        assertThat(get(partner, "/v2/partners/former-customers/c-1").json().get("total_count").intValue()).isEqualTo(2);
        assertThat(get(other, "/v2/partners/former-customers/c-1").errorCode()).isEqualTo("ASSOCIATION_NOT_FOUND");
    }

    @Test
    void eligibility_and_dry_runs_say_what_the_command_would_say_and_change_nothing() {
        assertThat(get(partner, LEAVE + "/eligibility?customer_id=c-1").json().get("eligible").booleanValue()).isTrue();
        assertThat(post(partner, LEAVE + "?dry_run=true", ASK).status()).isEqualTo(200);
        states.put(new PartyId("c-1"), Set.of(CustomerState.SUPPORT_PLAN, CustomerState.RESERVED_INSTANCE));

        var asked = get(partner, SWITCH + "/eligibility?customer_id=c-1").json();
        assertThat(asked.get("eligible").booleanValue()).isFalse();
        assertThat(asked.get("target_association_type").textValue()).isEqualTo("1");
        assertThat(asked.get("violations").findValuesAsText("rule")).containsExactly("ASC-23", "ASC-24");
        assertThat(get(customer, OWN_LEAVE + "/eligibility").json().get("violations").findValuesAsText("rule"))
                .containsExactly("ASC-26", "ASC-26");
        assertThat(get(other, LEAVE + "/eligibility?customer_id=c-1").status()).isEqualTo(404);
        assertThat(get(partner, LEAVE).json().get("total_count").intValue()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            LEAVE + "|{}|400|CBC.0100",
            LEAVE + "|{\"customer_id\":\"c-1\",\"notice_accepted\":true}|400|CBC.0100",
            LEAVE + "|{\"customer_id\":\"c-1\",\"reason\":\"x\"}|422|LEAVE_NOTICE_NOT_ACCEPTED",
            LEAVE + "|{\"customer_id\":\"c-1\",\"reason\":\"x\",\"notice_accepted\":\"true\"}|400|CBC.0100",
            LEAVE + "|{\"customer_id\":\"c-1\",\"reason\":\"x\",\"notice_accepted\":true,\"y\":1}|400|CBC.0100",
            LEAVE + "|{\"customer_id\":\"c-9\",\"reason\":\"x\",\"notice_accepted\":true}|404|ASSOCIATION_NOT_FOUND",
            LEAVE + "/q-9/approve|{}|404|LEAVE_REQUEST_NOT_FOUND",
            LEAVE + "/q-9/reject|{\"why\":1}|400|CBC.0100",
            SWITCH + "|{\"customer_id\":\"c-1\",\"reason\":\"x\",\"notice_accepted\":true}|400|CBC.0100",
            SWITCH + "|{\"customer_id\":\"c-1\",\"association_type\":\"2\",\"reason\":\"x\",\"notice_accepted\":true}|409|"
                    + "ASSOCIATION_TYPE_UNCHANGED",
            OWN_LEAVE + "|{}|403|CBC.0155"})
    void what_cannot_be_is_refused(String path, String body, int status, String code) {
        var reply = post(partner, path, body);

        assertThat(reply.status()).isEqualTo(status);
        assertThat(reply.errorCode()).isEqualTo(code);
        assertThat(reply.json().get("error_msg").textValue()).doesNotContain("?");
    }
}
