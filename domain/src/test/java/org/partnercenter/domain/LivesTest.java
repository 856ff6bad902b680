package org.partnercenter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.catalogue.BenefitProgrammes;
import org.partnercenter.domain.bill.BillCycleEvent;
import org.partnercenter.domain.bill.BillCycleStatus;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.reseller.ResellerRight;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Transition;
import org.partnercenter.domain.programme.DevelopmentPath;
import org.partnercenter.domain.programme.Programme;
import org.partnercenter.testkit.Authorizations;
import org.partnercenter.testkit.Benefits;
import org.partnercenter.testkit.Coupons;
import org.partnercenter.testkit.CustomerLives;
import org.partnercenter.testkit.IncentiveBills;
import org.partnercenter.testkit.InvoiceRequests;
import org.partnercenter.testkit.Life;
import org.partnercenter.testkit.MoneyLives;
import org.partnercenter.testkit.OrderLives;
import org.partnercenter.testkit.PartnerLives;
import org.partnercenter.testkit.Quotas;
import org.partnercenter.testkit.SalesLives;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The kit has a thing in every state of every table: a new state without a way there, or a new table without a life, fails here. */
class LivesTest {

    /** Told by nothing but their tables: the things themselves are of the server, and no rule is about more than their state. */
    private static final Set<String> STATES_ONLY = Set.of("CallStatus", "WebhookStatus", "FileStatus", "ExportStatus", "RunStatus", "DeliveryStatus");

    static List<Life<?, ?, ?>> lives() {
        var all = new ArrayList<Life<?, ?, ?>>(List.of(CustomerLives.association(), CustomerLives.creation(), CustomerLives.report(), CustomerLives.invitation(),
                CustomerLives.cooperation(), CustomerLives.freeze(), MoneyLives.charge(), MoneyLives.billCycle(), MoneyLives.activity(), MoneyLives.revenue(),
                MoneyLives.revenueFeedback(), MoneyLives.dispute(), OrderLives.order(), PartnerLives.accessKey(), PartnerLives.operator(),
                PartnerLives.certification(), PartnerLives.realName(), PartnerLives.person(), SalesLives.opportunity(), SalesLives.handedOver(), SalesLives.businessOpportunity(),
                SalesLives.opportunityIncentive(), SalesLives.discount()));
        Stream.of(ChangeKind.values()).map(CustomerLives::changeRequest).forEach(all::add);
        Stream.of(ResellerRight.values()).map(CustomerLives::grant).forEach(all::add);
        Stream.of(PayoutForm.values()).map(MoneyLives::payout).forEach(all::add);
        Stream.of(DevelopmentPath.values()).map(PartnerLives::path).forEach(all::add);
        Stream.of(Programme.values()).map(PartnerLives::membership).forEach(all::add);
        return all;
    }

    /** Every enum of the domain that is a table of states. */
    static List<List<Transition<?, ?>>> tables() throws IOException, ReflectiveOperationException {
        var classes = Path.of("target/classes");
        var tables = new ArrayList<List<Transition<?, ?>>>();
        try (var files = Files.walk(classes)) {
            for (var file : files.filter(each -> each.toString().endsWith("Transition.class")).sorted().toList()) {
                var type = Class.forName(classes.relativize(file).toString().replace(".class", "").replace('/', '.'));
                if (type.isEnum()) {
                    tables.add(Stream.of(type.getEnumConstants()).<Transition<?, ?>>map(row -> (Transition<?, ?>) row).toList());
                }
            }
        }
        assertThat(tables).hasSizeGreaterThan(40);
        return tables;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void there_is_a_thing_in_every_state_that_a_table_leads_to(List<Transition<?, ?>> table) {
        var states = table.get(0).to().getDeclaringClass();
        var wanted = new HashSet<Enum<?>>();
        table.forEach(row -> wanted.add(row.to()));

        if (!STATES_ONLY.contains(states.getSimpleName())) {
            assertThat(reached(states)).as(states.getSimpleName()).containsAll(wanted);
        }
    }

    private static Set<Enum<?>> reached(Class<?> states) {
        var reached = new HashSet<Enum<?>>();
        lives().stream().filter(life -> life.states() == states).forEach(life -> reached.addAll(life.reached()));
        for (var constant : states.getEnumConstants()) {
            if (built(constant)) {
                reached.add((Enum<?>) constant);
            }
        }
        return reached;
    }

    /** Those with a builder of their own. */
    private static boolean built(Object state) {
        if (state instanceof BenefitStatus status) {
            return BenefitProgrammes.ALL.stream().allMatch(programme -> Benefits.in(programme, status).status() == status);
        }
        return switch (state.getClass().getSimpleName()) {
            case "CouponStatus" -> Coupons.in((org.partnercenter.domain.coupon.CouponStatus) state).status() == state;
            case "QuotaStatus" -> Quotas.in((org.partnercenter.domain.coupon.QuotaStatus) state).status() == state;
            case "AuthorizationStatus" -> Authorizations.in((org.partnercenter.domain.authorization.AuthorizationStatus) state).status() == state;
            case "InvoiceStatus" -> InvoiceRequests.in((org.partnercenter.domain.invoice.InvoiceStatus) state).status() == state;
            case "IncentiveBillStatus" -> IncentiveBills.in((org.partnercenter.domain.incentive.IncentiveBillStatus) state).status() == state;
            default -> false;
        };
    }

    @Test
    void one_is_found_by_as_few_events_as_possible_and_is_in_the_state_asked_for() {
        for (var life : lives()) {
            assertThat(life.reached()).isNotEmpty();
        }
        assertThat(MoneyLives.billCycle().in(BillCycleStatus.CLOSED).status()).isEqualTo(BillCycleStatus.CLOSED);
    }

    @Test
    void a_state_that_no_event_leads_to_is_told() {
        var stuck = Life.of(BillCycleStatus.class, BillCycleEvent.class, of -> BillCycleStatus.OPEN, List.of("one"), (of, event) -> Decision.granted(of));

        assertThat(stuck.reached()).containsExactly(BillCycleStatus.OPEN);
        assertThatThrownBy(() -> stuck.in(BillCycleStatus.CLOSED)).isInstanceOf(AssertionError.class).hasMessageContaining("CLOSED");
    }
}
