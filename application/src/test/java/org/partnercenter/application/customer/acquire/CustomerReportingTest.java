package org.partnercenter.application.customer.acquire;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.customer.CreateAssociation;
import org.partnercenter.application.customer.CustomerOperations;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Happened;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AcquireRefusal;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.Obstacle;
import org.partnercenter.domain.customer.acquire.ReportId;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.application.customer.acquire.AcquireFixture.C1;
import static org.partnercenter.application.customer.acquire.AcquireFixture.D1;
import static org.partnercenter.application.customer.acquire.AcquireFixture.D2;
import static org.partnercenter.application.customer.acquire.AcquireFixture.PLATFORM;
import static org.partnercenter.application.customer.acquire.AcquireFixture.R1;
import static org.partnercenter.application.customer.acquire.AcquireFixture.S1;
import static org.partnercenter.application.customer.acquire.AcquireFixture.id;
import static org.partnercenter.application.customer.acquire.AcquireFixture.ref;

class CustomerReportingTest {

    private static final Optional<PartyId> NOBODY = Optional.empty();
    private static final Duration FIFTEEN_DAYS = Duration.ofDays(CustomerReport.VALID_DAYS);

    private final AcquireFixture fixture = new AcquireFixture(AcquireFixture.CHOICES);
    private final TestHouse house = fixture.house;

    @Test
    @Tag("ASC-08")
    void who_reports_first_keeps_the_others_out_until_the_report_is_over() {
        var report = report(D1, "c-1").orThrow();

        assertThat(report.status()).isEqualTo(ReportStatus.REPORTED);
        assertThat(codes(report(D2, "c-1"))).containsExactly("CUSTOMER_REPORTED_BY_OTHER");
        assertThat(codes(report(D1, "c-1"))).containsExactly("CUSTOMER_REPORTED_ALREADY");
        assertThat(codes(associate("c-1", "s-1"))).containsExactly("CUSTOMER_REPORTED_BY_OTHER");
        house.clocks.advance(FIFTEEN_DAYS);
        assertThat(report(D2, "c-1").isGranted()).isTrue();
        assertThat(fixture.reports.find(new Scope.Everything(), report.id()).orElseThrow()
                .status()).isEqualTo(ReportStatus.EXPIRED);
        assertThat(events()).containsExactly("reported", "expired", "reported");
    }

    @Test
    @Tag("ASC-08")
    void a_customer_of_long_standing_is_won_with_a_report_which_has_then_served() {
        house.clocks.advance(Duration.ofDays(8));
        assertThat(codes(associate("c-1", "d-1"))).containsExactly("CUSTOMER_REPORT_REQUIRED");
        var report = report(D1, "c-1").orThrow();

        assertThat(associate("c-1", "d-1").isGranted()).isTrue();
        assertThat(fixture.module.browse().report(D1, report.id()).orThrow().status()).isEqualTo(ReportStatus.ASSOCIATED);
        assertThat(codes(report(D2, "c-1"))).containsExactly("CUSTOMER_ALREADY_ASSOCIATED");
        assertThat(fixture.module.browse().timeline(D1, fixture.module.browse().report(D1, report.id()).orThrow()))
                .extracting(Happened::what).containsExactly("ASSOCIATE");
    }

    @Test
    @Tag("ASC-06")
    @Tag("ASC-07")
    @Tag("ASC-12")
    @Tag("ASC-28")
    void the_platforms_own_command_hears_all_reasons_at_once() {
        fixture.obstacles.put(id("c-1"), Set.of(Obstacle.CREDIT_ACCOUNT, Obstacle.CONSUMER_CLOUD_USER));
        fixture.standings.put(id("d-1"), new PartnerStanding(true, true, false, false, false));
        fixture.spent.add(id("c-1"));

        assertThat(codes(associate("c-1", "d-1"))).containsExactly("CUSTOMER_IS_CONSUMER_CLOUD_USER", "CUSTOMER_CREDIT_ACCOUNT",
                "CUSTOMER_REPORT_REQUIRED", "CBC.50010085", "PARTNER_FROZEN");
        assertThat(codes(report(D1, "c-1"))).containsExactly("CUSTOMER_IS_CONSUMER_CLOUD_USER", "CBC.50010085");
    }

    @Test
    @Tag("ASC-08")
    void one_batch_reports_a_customer_once_and_counts_what_it_did_before() {
        for (int i = 0; i < 99; i++) {
            fixture.reports.add(List.of(CustomerReportsContract.report("y-" + i, "k-" + i, "d-1", null)));
        }
        var answers = house.gateway().submit(AcquireOperations.REPORT, Stream.of("c-1", "c-1", "c-2", "c-9")
                .map(customer -> new Submission<>(D1, Optional.empty(), new ReportCustomer(ref(customer), NOBODY), TestHouse.ORIGIN))
                .toList());

        assertThat(answers.get(0).decision().isGranted()).isTrue();
        assertThat(codes(answers.get(1).decision())).containsExactly("CUSTOMER_REPORTED_BY_OTHER");
        assertThat(codes(answers.get(2).decision())).containsExactly("CUSTOMER_REPORT_LIMIT");
        assertThat(codes(answers.get(3).decision())).containsExactly("CUSTOMER_NOT_FOUND");
    }

    @Test
    @Tag("COM-11")
    void a_distributor_reports_for_its_reseller_and_both_see_and_end_it() {
        var report = house.submit(AcquireOperations.REPORT, D1, new ReportCustomer(ref("c-1"), Optional.of(id("r-1")))).orThrow();

        assertThat(report.keeper()).isEqualTo(id("r-1"));
        assertThat(codes(house.submit(AcquireOperations.REPORT, D1, new ReportCustomer(ref("c-2"), Optional.of(id("r-2"))))))
                .containsExactly("CBC.99000037");
        var browse = fixture.module.browse();
        assertThat(browse.reports(D1, Optional.of(id("r-1")), ReportFilter.none(), new PageRequest(0, 10)).orThrow().items())
                .containsExactly(report);
        assertThat(browse.reports(D1, NOBODY, ReportFilter.none(), new PageRequest(0, 10)).orThrow().items()).isEmpty();
        assertThat(browse.report(R1, report.id()).orThrow()).isEqualTo(report);
        assertThat(codes(browse.report(D2, report.id()))).containsExactly("CUSTOMER_REPORT_NOT_FOUND");
        assertThat(codes(browse.reports(C1, NOBODY, ReportFilter.none(), new PageRequest(0, 10)))).containsExactly("CBC.0155");
        assertThat(browse.allReports(PLATFORM, ReportFilter.none(), new PageRequest(0, 10)).orThrow().total()).isEqualTo(1);
        assertThat(codes(move(AcquireOperations.CANCEL_REPORT, D2, report))).containsExactly("CUSTOMER_REPORT_NOT_FOUND");
        assertThat(move(AcquireOperations.CANCEL_REPORT, R1, report).orThrow().status()).isEqualTo(ReportStatus.CANCELLED);
        assertThat(codes(move(AcquireOperations.CANCEL_REPORT, D1, report))).containsExactly("CUSTOMER_REPORT_STATE");
        assertThat(browse.possibilities(browse.report(R1, report.id()).orThrow())).noneMatch(each -> each.isPossible());
    }

    @Test
    void a_report_names_a_customer_by_the_name_it_signs_in_with() {
        var name = fixture.parties.parties().find(Set.of(id("c-1"))).get(id("c-1")).accountName();

        assertThat(house.submit(AcquireOperations.REPORT, D1, new ReportCustomer(
                new CustomerRef(NOBODY, Optional.of(name)), NOBODY)).orThrow().customer()).isEqualTo(id("c-1"));
        assertThat(codes(house.submit(AcquireOperations.REPORT, D1, new ReportCustomer(
                new CustomerRef(NOBODY, Optional.of("nobody")), NOBODY)))).containsExactly("CUSTOMER_NOT_FOUND");
        assertThat(new CustomerRef(NOBODY, Optional.of(name)).toString()).doesNotContain(name);
        assertThat(codes(new CustomerRef(NOBODY, Optional.of("two")).in(Map.of("two", Set.of(id("c-1"), id("c-2"))))))
                .containsExactly("CUSTOMER_NAME_AMBIGUOUS");
    }

    @Test
    @Tag("ASC-08")
    void where_the_vendor_reviews_a_report_counts_once_it_is_confirmed() {
        var reviewed = new AcquireFixture(new AcquireChoices(true, 2, Duration.ZERO));
        reviewed.house.clocks.advance(Duration.ofDays(8));
        var report = reviewed.house.submit(AcquireOperations.REPORT, D1, new ReportCustomer(ref("c-1"), NOBODY)).orThrow();
        var create = new CreateAssociation(id("c-1"), id("d-1"), NOBODY, AssociationType.REFERRAL, Optional.empty());

        assertThat(report.status()).isEqualTo(ReportStatus.PENDING);
        assertThat(codes(reviewed.house.submit(CustomerOperations.CREATE_ASSOCIATION, PLATFORM, create)))
                .containsExactly("CUSTOMER_REPORT_REQUIRED");
        assertThat(codes(reviewed.house.submit(AcquireOperations.CONFIRM_REPORT, D1, new MoveReport(report.id()))))
                .containsExactly("CBC.0155");
        reviewed.house.submit(AcquireOperations.CONFIRM_REPORT, PLATFORM, new MoveReport(report.id())).orThrow();
        assertThat(codes(reviewed.house.submit(AcquireOperations.REJECT_REPORT, PLATFORM, new MoveReport(report.id()))))
                .containsExactly("CUSTOMER_REPORT_STATE");
        assertThat(reviewed.house.submit(CustomerOperations.CREATE_ASSOCIATION, PLATFORM, create).isGranted()).isTrue();
        assertThat(reviewed.house.notices).extracting(entry -> entry.notice().kind()).contains("CUSTOMER_REPORT_CONFIRMED");
    }

    @Test
    @Tag("ASC-08")
    void what_is_over_is_written_down_and_its_reporter_is_told() {
        report(D1, "c-1").orThrow();
        house.clocks.advance(FIFTEEN_DAYS);
        var chore = fixture.module.chores(house.gateway(), () -> Optional.of(PLATFORM)).getFirst();

        assertThat(chore.doPortion()).isFalse();

        assertThat(fixture.reports.anyOver(house.clocks.business())).isFalse();
        assertThat(house.notices).singleElement().satisfies(entry -> {
            assertThat(entry.notice().to()).isEqualTo(id("d-1"));
            assertThat(entry.notice().kind()).isEqualTo("CUSTOMER_REPORT_EXPIRED");
        });
        assertThat(house.audit.entries()).hasSize(2);
        chore.doPortion();
        assertThat(house.audit.entries()).hasSize(2);
    }

    @Test
    @Tag("ASC-06")
    void a_partner_asks_before_it_acts_and_learns_the_reasons_and_nothing_else() {
        fixture.obstacles.put(id("c-1"), Set.of(Obstacle.INVOICE_DEBT));
        report(S1, "c-2").orThrow();
        var browse = fixture.module.browse();
        var first = browse.eligibility(D1, ref("c-1"), NOBODY).orThrow();
        var second = browse.eligibility(D1, ref("c-2"), Optional.of(id("r-1"))).orThrow();

        assertThat(first.association().get(AssociationType.REFERRAL)).isEmpty();
        assertThat(first.association().get(AssociationType.RESALE)).extracting(refusal -> refusal.code())
                .containsExactly("CUSTOMER_INVOICE_DEBT");
        assertThat(first.report()).isEmpty();
        assertThat(second.report()).extracting(refusal -> refusal.code()).containsExactly("CUSTOMER_REPORTED_BY_OTHER");
        associate("c-3", "s-1").orThrow();
        assertThat(browse.eligibility(D1, ref("c-3"), NOBODY).orThrow().report()).extracting(refusal -> refusal.code())
                .containsExactly("CUSTOMER_ALREADY_ASSOCIATED");
        assertThat(browse.eligibility(D1, ref("c-9"), NOBODY).refusals()).singleElement()
                .matches(refusal -> refusal.is(AcquireRefusal.CUSTOMER_UNKNOWN));
        assertThat(codes(browse.eligibility(C1, ref("c-1"), NOBODY))).containsExactly("CBC.0155");
    }

    @Test
    void the_customer_does_not_read_who_is_after_it() {
        report(R1, "c-1").orThrow();
        report(R1, "c-1");

        assertThat(house.audit.entries()).extracting(entry -> entry.subject().viewers())
                .containsOnly(Viewers.of(id("d-1"), Optional.of(id("r-1"))));
    }

    private Decision<CustomerReport> report(Caller by, String customer) {
        return house.submit(AcquireOperations.REPORT, by, new ReportCustomer(ref(customer), NOBODY));
    }

    private Decision<CustomerReport> move(Operation<MoveReport, CustomerReport> operation, Caller by, CustomerReport report) {
        return house.submit(operation, by, new MoveReport(new ReportId(report.id().value())));
    }

    private Decision<Association> associate(String customer, String partner) {
        return house.submit(CustomerOperations.CREATE_ASSOCIATION, PLATFORM,
                new CreateAssociation(id(customer), id(partner), NOBODY, AssociationType.RESALE, Optional.empty()));
    }

    private List<String> events() {
        return house.outbox.entries().stream().map(entry -> entry.event().type().replaceAll(".*\\.", "")).toList();
    }

    private static List<String> codes(Decision<?> decision) {
        return decision.refusals().stream().map(refusal -> refusal.code()).toList();
    }
}
