package org.partnercenter.application.incentive.project;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.calculation.Clawback.Refund;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of projects' incentives does. */
public interface ProjectIncentivesContract {

    LocalDate END = LocalDate.parse("2026-08-31");

    ProjectIncentives projects();

    Transactions transactions();

    static ProjectIncentive project(String id, boolean cash, String... refunds) {
        return new ProjectIncentive(id, new PartyId("p-1"), AssociationType.REFERRAL, Money.of("1000", "CNY"), END, cash, new IncentiveBillId("bill-" + id),
                List.of(refunds).stream().map(refund -> new Refund(refund, END, Money.of("10", "CNY"))).toList());
    }

    private Map<String, ProjectIncentive> locked(String... ids) {
        return transactions().inTransaction(() -> projects().lock(Set.of(ids)));
    }

    @Test
    @Tag("INC-28")
    default void projects_come_back_with_their_refunds_in_the_order_they_were_told() {
        transactions().inTransaction(() -> {
            projects().add(List.of(project("a", true), project("b", false)));
            return null;
        });
        assertThat(locked("a", "z")).isEqualTo(Map.of("a", project("a", true)));

        for (var refunds : List.of(List.of("r-2"), List.of("r-2", "r-1"))) {
            transactions().inTransaction(() -> {
                projects().lock(Set.of("a"));
                projects().refunded(List.of(project("a", true, refunds.toArray(String[]::new))));
                return null;
            });
        }
        assertThat(locked("a", "b")).isEqualTo(Map.of("a", project("a", true, "r-2", "r-1"), "b", project("b", false)));
        assertThat(projects().find(Set.of("a", "z"))).isEqualTo(Map.of("a", project("a", true, "r-2", "r-1")));
    }

    @Test
    @Tag("OPI-05")
    default void of_bills_it_is_known_whether_they_are_paid_in_cash() {
        transactions().inTransaction(() -> {
            projects().add(List.of(project("a", true), project("b", false)));
            return null;
        });

        assertThat(projects().cash(Set.of(new IncentiveBillId("bill-a"), new IncentiveBillId("bill-b"), new IncentiveBillId("other"))))
                .isEqualTo(Map.of(new IncentiveBillId("bill-a"), true, new IncentiveBillId("bill-b"), false));
    }
}
