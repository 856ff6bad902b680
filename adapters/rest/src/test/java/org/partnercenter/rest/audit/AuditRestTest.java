package org.partnercenter.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnercenter.application.audit.AuditModule;
import org.partnercenter.application.audit.InMemoryAuditTrail;
import org.partnercenter.application.kernel.AuditFault;
import org.partnercenter.application.kernel.AuditLog;
import org.partnercenter.application.kernel.AuditReport;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Permissions;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.InMemoryAudit;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.rest.kernel.Edge;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The audit trail: {@code /v2/platform/audit}, {@code /v2/partners/audit} and {@code /v2/customers/audit}. */
@Tag("COM-27")
class AuditRestTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final String PLATFORMS = "/v2/platform/audit";
    private static final String PARTNERS = "/v2/partners/audit";
    private static final String CUSTOMERS = "/v2/customers/audit";
    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Caller PARTNER = Caller.mainAccount(new PartyId("partner"), PartyKind.DISTRIBUTOR);
    private static final Caller RESELLER = Caller.reseller(new PartyId("reseller"), PARTNER.party());
    private static final Caller OTHER = Caller.mainAccount(new PartyId("other"), PartyKind.DISTRIBUTOR);
    private static final Caller CUSTOMER = Caller.mainAccount(new PartyId("customer"), PartyKind.CUSTOMER);
    private static final Viewers BOTH = Viewers.of(PARTNER.party(), Optional.empty()).withCustomer(CUSTOMER.party());

    private final InMemoryAudit audit = new InMemoryAudit();

    AuditRestTest() {
        var operator = new Caller(PARTNER.party(), PARTNER.kind(), Optional.empty(), Optional.of("operator-1"), Permissions.all());
        entry("a", operator, "coupon-reclaim", Subject.of("coupon", "p-1", BOTH)
                .with(Map.of("reclaimed", "3.00")).changed(new Changes().add("coupon/p-1", "status", "AVAILABLE", "RECLAIMED")
                        .made("coupon/p-1", "x", "1")));
        entry("b", PLATFORM, "coupon-use", Subject.of("coupon", "p-1", BOTH), CommonRefusal.AMOUNT_NOT_POSITIVE.refusal("field", "amount"));
        entry("c", RESELLER, "coupon-issue", Subject.of("coupon-quota", "q-1", Viewers.ofCaller(RESELLER)));
        entry("d", PLATFORM, "clock", Subject.of("clock", "clock", Viewers.none()));
    }

    private void entry(String id, Caller caller, String operation, Subject subject, Refusal... refusals) {
        var at = NOW.plusSeconds(audit.entries().size());
        audit.append(List.of(new AuditLog.Entry(id, at, at.plusSeconds(9), operation, caller,
                new Origin(Channel.REST, "request-" + id, Optional.of("key-" + id)), subject, List.of(refusals))));
    }

    private Edge.Call call(Caller caller, String target) {
        var browse = new AuditModule(new InMemoryAuditTrail(audit)).browse();
        return new Edge(caller, new PlatformAuditResource(browse), new PartnerAuditResource(browse), new CustomerAuditResource(browse))
                .call("GET", target).header("X-Language", "en_US");
    }

    private List<String> ids(Caller caller, String target) {
        return call(caller, target).send().json().get("entries").findValues("request_id").stream()
                .map(id -> id.textValue().substring("request-".length())).toList();
    }

    @Test
    void an_entry_is_told_whole() {
        assertThat(call(PARTNER, PARTNERS + "?subject_id=p-1&limit=2").send().text()).isEqualTo("""
                {"total_count":2,"entries":[{"id":"b","at":"2026-11-23T04:00:01Z","recorded_at":"2026-11-23T04:00:10Z",\
                "party_id":"platform","party_kind":"PLATFORM","channel":"REST","request_id":"request-b","operation":"coupon-use",\
                "subject":{"type":"coupon","id":"p-1"},"outcome":"REFUSED","violations":[{"rule":"COM-04","code":"CBC.0100",\
                "sentence":"amount has to be greater than 0.","facts":{"field":"amount"}}],"changes":[],"details":{}},\
                {"id":"a","at":"2026-11-23T04:00:00Z","recorded_at":"2026-11-23T04:00:09Z","party_id":"partner",\
                "party_kind":"DISTRIBUTOR","operator":"operator-1","credential":"key-a","channel":"REST","request_id":"request-a",\
                "operation":"coupon-reclaim","subject":{"type":"coupon","id":"p-1"},"outcome":"GRANTED","violations":[],\
                "changes":[{"of":"coupon/p-1","field":"status","before":"AVAILABLE","after":"RECLAIMED"},\
                {"of":"coupon/p-1","field":"x","after":"1"}],"details":{"reclaimed":"3.00"}}],"next_marker":"a"}""");
    }

    @Test
    void each_reads_what_names_it_on_its_own_path() {
        assertThat(ids(PLATFORM, PLATFORMS)).containsExactly("d", "c", "b", "a");
        assertThat(ids(PARTNER, PARTNERS)).containsExactly("c", "b", "a");
        assertThat(ids(RESELLER, PARTNERS)).containsExactly("c");
        assertThat(ids(OTHER, PARTNERS)).isEmpty();
        assertThat(ids(CUSTOMER, CUSTOMERS)).containsExactly("b", "a");
        assertThat(call(CUSTOMER, CUSTOMERS).send().text()).doesNotContain("credential", "key-");
    }

    @ParameterizedTest
    @CsvSource({"PLATFORM,/v2/partners/audit", "PLATFORM,/v2/customers/audit", "DISTRIBUTOR,/v2/platform/audit",
        "DISTRIBUTOR,/v2/customers/audit", "CUSTOMER,/v2/platform/audit", "CUSTOMER,/v2/partners/audit"})
    void nobody_reads_on_a_path_of_others(PartyKind kind, String path) {
        assertThat(call(Caller.mainAccount(new PartyId("x"), kind), path).send().errorCode()).isEqualTo("CBC.0155");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"operation=coupon-use|b", "outcome=GRANTED|d,c,a", "subject_type=coupon|b,a", "subject_id=q-1|c",
        "operator=operator-1|a", "party_id=reseller|c", "channel=REST|d,c,b,a", "channel=QUEUE|''", "request_id=request-c|c",
        "partner_id=partner|c,b,a", "indirect_partner_id=reseller|c", "customer_id=customer|b,a", "at_begin=2026-11-23T04:00:02Z|d",
        "at_end=2026-11-23T04:00:01Z|a", "limit=1&offset=1|c", "marker=c|b,a", "operation=&outcome=|d,c,b,a"})
    void entries_are_found_by_what_is_known_of_them(String query, String ids) {
        assertThat(String.join(",", ids(PLATFORM, PLATFORMS + "?" + query))).isEqualTo(ids);
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome=granted", "channel=PIGEON", "at_begin=yesterday", "limit=101", "operation=a%20b"})
    void what_cannot_be_a_filter_is_refused(String query) {
        assertThat(call(PLATFORM, PLATFORMS + "?" + query).send().status()).isEqualTo(400);
    }

    private static Edge.Reply verify(PartyKind kind, String query, AuditReport report) {
        return new Edge(Caller.mainAccount(new PartyId("p"), kind), new AuditVerificationResource((from, limit) ->
                new AuditReport(from, limit, report.head(), report.next(), report.broken())))
                .call("GET", PLATFORMS + "/verification" + query).send();
    }

    @Test
    void a_whole_chain_is_intact() {
        var head = Optional.of(new AuditReport.Head(3, "abc"));

        assertThat(verify(PartyKind.PLATFORM, "", new AuditReport(0, 0, head, Optional.empty(), Optional.empty())).text()).isEqualTo("""
                {"intact":true,"checked_count":1,"unsealed_count":200000,"head":{"seq":3,"hash":"abc"}}""");
        assertThat(verify(PartyKind.PLATFORM, "?from_seq=7&limit=5", new AuditReport(0, 0, head, Optional.of(12L), Optional.empty()))
                .text()).isEqualTo("""
                {"intact":true,"checked_count":7,"unsealed_count":5,"head":{"seq":3,"hash":"abc"},"next_from_seq":12}""");
    }

    @Test
    void the_first_broken_link_is_named() {
        var broken = new AuditReport.Broken(2, Optional.of("e"), AuditFault.ENTRY_MISSING);

        assertThat(verify(PartyKind.PLATFORM, "", new AuditReport(1, 0, Optional.empty(), Optional.empty(), Optional.of(broken))).text())
                .isEqualTo("""
                {"intact":false,"checked_count":1,"unsealed_count":200000,"broken":{"seq":2,"entry_id":"e","fault":"ENTRY_MISSING"}}""");
    }

    @Test
    void only_the_platform_verifies_and_within_bounds() {
        var report = new AuditReport(0, 0, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(verify(PartyKind.CUSTOMER, "", report).errorCode()).isEqualTo("CBC.0155");
        assertThat(verify(PartyKind.PLATFORM, "?from_seq=0", report).status()).isEqualTo(400);
        assertThat(verify(PartyKind.PLATFORM, "?limit=200001", report).status()).isEqualTo(400);
    }
}
