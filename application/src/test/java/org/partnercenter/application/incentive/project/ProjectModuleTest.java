package org.partnercenter.application.incentive.project;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.incentive.BillFilter;
import org.partnercenter.application.incentive.InMemoryIncentiveBills;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Scope;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.application.notice.NoticeTable;
import org.partnercenter.application.testing.TestHouse;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.calculation.Clawback.Refund;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectModuleTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Caller PLATFORM = Caller.mainAccount(new PartyId("platform"), PartyKind.PLATFORM);
    private static final Operation<PublishProject, String> PUBLISH = new Operation<>("publish", PublishProject.class, String.class,
            Set.of(PartyKind.PLATFORM), Set.of(PermissionItem.OPPORTUNITIES_MANAGE));

    /** Somebody orders it as a part of a command of its own. */
    private record Publishing(ProjectBilling billing) implements UseCase<PublishProject, String> {

        @Override
        public Operation<PublishProject, String> operation() {
            return PUBLISH;
        }

        @Override
        public List<Outcome<String>> decide(List<Request<PublishProject>> requests, Instant now) {
            var told = billing.publish(requests.stream().map(Request::command).toList(), now).iterator();
            return requests.stream().map(request -> Outcome.granted(request.command().bill(), Subject.of("project", request.command().project(),
                    Viewers.none()), told.next())).toList();
        }
    }

    private final TestHouse house = new TestHouse();
    private final InMemoryIncentiveBills bills = house.transactions.register(new InMemoryIncentiveBills());
    private final ProjectModule module = new ProjectModule(new ProjectPorts(bills, house.transactions.register(new InMemoryProjectIncentives()), ZONE,
            house.ids));

    ProjectModuleTest() {
        NoticeTable.fill(house.news);
        house.with(module.useCases()).with(List.of(new Publishing(module.billing())));
    }

    private void publish(String project) {
        house.submit(PUBLISH, PLATFORM, new PublishProject(project, "bill-" + project, new PartyId("p-1"), AssociationType.REFERRAL, cny("1000"),
                cny("30000"), today().minusMonths(2), true)).orThrow();
    }

    private LocalDate today() {
        return house.clocks.business().atZone(ZONE).toLocalDate();
    }

    private static Money cny(String major) {
        return Money.of(major, "CNY");
    }

    private Decision<RefundRecorded> refund(String project, String refund, LocalDate day, String amount) {
        return house.submit(ProjectOperations.REFUND, PLATFORM, new RecordRefund(project, new Refund(refund, day, cny(amount))));
    }

    private IncentiveBill bill(String id) {
        return bills.find(new Scope.Everything(), new IncentiveBillId(id)).orElseThrow();
    }

    @Test
    @Tag("OPI-01")
    void a_project_becomes_a_bill_of_this_month_that_waits_ten_days() {
        publish("i-1");

        var made = bill("bill-i-1");
        assertThat(made.status()).isEqualTo(IncentiveBillStatus.PENDING_CONFIRMATION);
        assertThat(made.amount()).isEqualTo(cny("1000"));
        assertThat(made.key().period().first()).isEqualTo(YearMonth.from(today()));
        assertThat(made.deadline().orElseThrow().at()).isEqualTo(today().plusDays(11).atStartOfDay(ZONE).toInstant());
        assertThat(house.notices).extracting(entry -> entry.notice().to() + " " + entry.notice().kind()).containsExactly("p-1 INCENTIVE_BILLS_GENERATED");
        assertThat(house.outbox.entries().toString()).contains("incentive-bill.generated");
    }

    @Test
    @Tag("INC-28")
    @Tag("OPI-07")
    void refunds_take_back_by_negative_bills_and_later_ones_by_none() {
        publish("i-1");
        var first = refund("i-1", "r-1", today(), "15000").orThrow();

        assertThat(first.taken()).isEqualTo(cny("-500"));
        assertThat(first.lastDay()).isEqualTo(today().minusMonths(2).plusMonths(6));
        assertThat(bill(first.bill().orElseThrow()).amount()).isEqualTo(cny("-500"));
        assertThat(house.notices.getLast().notice().kind()).isEqualTo("PROJECT_INCENTIVE_TAKEN_BACK");
        house.clocks.advance(Duration.ofDays(200));
        var late = refund("i-1", "r-2", today(), "15000").orThrow();
        assertThat(late.taken()).isEqualTo(cny("0"));
        assertThat(late.bill()).isEqualTo(Optional.empty());
    }

    @Test
    @Tag("INC-28")
    void in_one_batch_each_refund_knows_of_those_before_it() {
        publish("i-1");
        var all = house.submitAll(ProjectOperations.REFUND, PLATFORM, List.of(new RecordRefund("i-1", new Refund("r-1", today(), cny("20000"))),
                new RecordRefund("i-1", new Refund("r-1", today(), cny("20000"))), new RecordRefund("i-1", new Refund("r-2", today(), cny("20000"))),
                new RecordRefund("none", new Refund("r-3", today(), cny("1")))));

        assertThat(all.get(0).orThrow().taken().plus(all.get(2).orThrow().taken())).isEqualTo(cny("-1000"));
        assertThat(all.get(1).refusals()).extracting(Refusal::reason).containsExactly("PROJECT_REFUND_KNOWN");
        assertThat(all.get(3).refusals()).extracting(Refusal::reason).containsExactly("PROJECT_INCENTIVE_UNKNOWN");
        assertThat(bills.list(new Scope.Everything(), BillFilter.ALL,
                new PageRequest(0, 10)).items()).hasSize(3);
    }
}
