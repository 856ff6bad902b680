package org.partnercenter.domain.incentive.calculation;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.domain.Rulebook;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.Clawback.Refund;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class ProjectExplanationTest {

    private static final ReconciliationPeriod PERIOD = ReconciliationPeriod.parse("2026-11").orElseThrow();
    private static final LocalDate END = LocalDate.parse("2026-08-31");
    private static final Refund FIRST = new Refund("r-1", END, cny("10000"));
    private static final Refund SECOND = new Refund("r-2", END.plusDays(1), cny("5000"));

    private static Money cny(String major) {
        return Money.of(major, "CNY");
    }

    private static ProjectIncentive project(String id, boolean cash, Refund... refunds) {
        return new ProjectIncentive(id, new PartyId("p-1"), AssociationType.REFERRAL, cny("30000"), END, cash, new IncentiveBillId("b"), List.of(refunds));
    }

    private static List<String> said(BillKey key, String amount, ProjectIncentive project, Language language) {
        var bill = IncentiveBill.estimate(new IncentiveBillId("b"), key, 1, cny(amount), 0, Instant.parse("2026-11-27T02:00:00Z"));
        return ProjectExplanation.of(bill, project).stream().map(each -> each.say(Rulebook.texts(), language)).toList();
    }

    @Test
    @Tag("OPI-01")
    @Tag("OPI-05")
    void the_bill_of_a_project_says_what_was_reviewed_and_how_it_is_paid() {
        var project = project("i-1", false, FIRST);

        assertThat(said(project.key(PERIOD), "1000", project, Language.EN_US)).containsExactly(
                "For 2026-11, the incentive comes to 1000.00 CNY: it was reviewed for project i-1, which is worth 30000.00 CNY and whose cycle ends on"
                        + " 2026-08-31.",
                "It is paid as coupon quota only.",
                "Unsubscriptions and downgrades until 2027-02-28 take back the share of it that they are of the project.");
        assertThat(said(project.key(PERIOD), "1000", project("i-1", true), Language.ZH_CN)).contains("该激励可以以现金形式支付。");
    }

    @Test
    @Tag("INC-28")
    @Tag("OPI-07")
    void a_bill_that_takes_back_says_for_which_refund() {
        var project = project("i-1", true, FIRST, SECOND);

        assertThat(said(project.backKey(PERIOD), "-166.67", project, Language.EN_US)).containsExactly(
                "For 2026-11, the incentive comes to -166.67 CNY: on 2026-09-01, 5000.00 CNY of project i-1, which is worth 30000.00 CNY and whose cycle"
                        + " ends on 2026-08-31, were unsubscribed or downgraded (refund r-2), and the same share of the incentive is taken back.",
                "You owe nothing and send no invoice for it: 166.67 CNY are carried forward and set off against later incentives.");
        var before = project("i-1", true, FIRST).backKey(PERIOD);
        assertThat(said(before, "-333.33", project, Language.ZH_CN)).hasSize(2).first().asString().contains("2026-08-31 退订或降配 10000.00 元（退款 r-1）");
        assertThat(said(before, "0", project, Language.ZH_CN)).hasSize(1);
    }

    @Test
    void a_bill_names_its_project_even_if_that_is_called_as_if_it_took_something_back() {
        var odd = project("i-1-back2", true);
        var plain = project("i-1", true, FIRST, SECOND);

        assertThat(ProjectIncentive.namedBy(odd.key(PERIOD))).containsExactlyInAnyOrder("i-1-back2", "i-1");
        assertThat(ProjectIncentive.namedBy(plain.key(PERIOD))).containsExactly("i-1");
        assertThat(ProjectIncentive.namedBy(new BillKey(new PartyId("p-1"), PERIOD, "base", AssociationType.REFERRAL))).isEmpty();
        assertThat(odd.isBilledBy(odd.key(PERIOD))).isTrue();
        assertThat(odd.isBilledBy(plain.key(PERIOD))).isFalse();
        assertThat(plain.isBilledBy(plain.key(PERIOD))).isTrue();
        assertThat(plain.isBilledBy(plain.backKey(PERIOD))).isTrue();
        assertThat(project("i-1", true, FIRST).isBilledBy(plain.backKey(PERIOD))).isFalse();
    }
}
