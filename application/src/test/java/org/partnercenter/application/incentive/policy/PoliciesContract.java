package org.partnercenter.application.incentive.policy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.application.kernel.Transactions;
import org.partnercenter.domain.incentive.DeadlineEffect;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.ProductPolicy;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Answering;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Condition;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Names;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.RateRow;
import org.partnercenter.domain.incentive.policy.IncentivePolicy;
import org.partnercenter.domain.incentive.policy.ProductTerms;
import org.partnercenter.domain.incentive.policy.Rate;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Money;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of policies does. */
public interface PoliciesContract {

    PageRequest TEN = new PageRequest(0, 10);

    IncentivePolicies policies();

    ProductPolicies products();

    Transactions transactions();

    static IncentivePolicy version(String incentive, int version, String from, Granularity granularity, AssociationType type) {
        return new IncentivePolicy(incentive, version, new Names("基础激励", "Base incentive"), YearMonth.parse(from), type, granularity,
                Optional.of(Money.of("10000.00", "CNY")), List.of(
                new RateRow(Optional.of("hws.service.type.obs"), Optional.of(ProductPolicy.SPECIFIC), Money.of("5000.00", "CNY"),
                        new Rate(new BigDecimal("0.123456"))),
                new RateRow(Optional.empty(), Optional.empty(), Money.of("0.00", "CNY"), new Rate(new BigDecimal("0.05")))),
                List.of(new Condition("growth", Optional.of("new"), new BigDecimal("-0.25")), new Condition("customers", Optional.empty(),
                        new BigDecimal("100"))), Set.of(PayoutForm.COUPON_QUOTA, PayoutForm.BANK_TRANSFER),
                new Answering(40, true, DeadlineEffect.LAPSE));
    }

    private static PolicyFilter filter(String month, Granularity granularity, AssociationType type) {
        return new PolicyFilter(Optional.ofNullable(month).map(YearMonth::parse), Optional.ofNullable(granularity), Optional.ofNullable(type));
    }

    private List<String> list(PolicyFilter filter, PageRequest page) {
        return policies().list(filter, page).items().stream().map(each -> each.incentive() + each.version()).toList();
    }

    @Test
    @Tag("INC-06")
    default void versions_come_back_as_they_were() {
        var one = version("a", 1, "2026-01", Granularity.MONTH, AssociationType.RESALE);
        var two = new IncentivePolicy("a", 2, one.names(), YearMonth.of(2026, 3), AssociationType.RESALE, Granularity.MONTH, Optional.empty(),
                one.rates().subList(1, 2), List.of(), Set.of(PayoutForm.COUPON_QUOTA), Answering.USUAL);
        policies().add(List.of(one, version("b", 1, "2026-01", Granularity.YEAR, AssociationType.REFERRAL)));
        policies().add(List.of(two));

        assertThat(transactions().inTransaction(() -> policies().hold(Set.of("a", "none")))).isEqualTo(Map.of("a", List.of(one, two)));
        assertThat(policies().versions("a")).containsExactly(two, one);
        assertThat(policies().versions("none")).isEmpty();
    }

    @Test
    @Tag("INC-06")
    default void a_list_shows_of_each_incentive_the_version_that_counts() {
        policies().add(List.of(version("a", 1, "2026-01", Granularity.MONTH, AssociationType.RESALE),
                version("a", 2, "2026-05", Granularity.MONTH, AssociationType.RESALE), version("a", 3, "2026-05", Granularity.MONTH, AssociationType.RESALE),
                version("a", 4, "2025-12", Granularity.MONTH, AssociationType.RESALE),
                version("b", 1, "2026-04", Granularity.QUARTER, AssociationType.REFERRAL), version("c", 1, "2027-01", Granularity.MONTH,
                        AssociationType.REFERRAL)));

        assertThat(list(filter(null, null, null), TEN)).containsExactly("a4", "b1", "c1");
        assertThat(list(filter("2026-05", null, null), TEN)).containsExactly("a3", "b1");
        assertThat(list(filter("2026-04", null, null), TEN)).containsExactly("a1", "b1");
        assertThat(list(filter("2025-12", null, null), TEN)).containsExactly("a4");
        assertThat(list(filter("2026-06", Granularity.QUARTER, null), TEN)).containsExactly("b1");
        assertThat(list(filter("2027-01", null, AssociationType.REFERRAL), TEN)).containsExactly("b1", "c1");
        assertThat(list(filter("2027-01", null, null), new PageRequest(1, 1))).containsExactly("b1");
        assertThat(list(filter("2027-01", null, null), PageRequest.onwards(5, "a"))).containsExactly("b1", "c1");
        assertThat(policies().list(filter("2027-01", null, null), new PageRequest(0, 1)).total()).isEqualTo(3);
    }

    private static ProductTerms terms(String service, String from, ProductPolicy policy, boolean discount) {
        return new ProductTerms(service, YearMonth.parse(from), policy, discount);
    }

    @Test
    @Tag("INC-08")
    @Tag("BDC-03")
    default void terms_of_products_hold_until_the_next_ones_begin() {
        var obs = terms("hws.Obs", "2026-01", ProductPolicy.SPECIFIC, true);
        var later = terms("hws.obs", "2026-03", ProductPolicy.NOTHING, false);
        var ecs = terms("hws.ecs", "2026-02", ProductPolicy.REVENUE_ONLY, false);
        products().put(List.of(obs, terms("hws.obs", "2026-03", ProductPolicy.SPECIFIC, true), ecs));
        products().put(List.of(later));
        var january = YearMonth.of(2026, 1);
        var march = YearMonth.of(2026, 3);

        assertThat(transactions().inTransaction(() -> products().hold(Set.of("hws.obs", "none")))).isEqualTo(Map.of("hws.obs", List.of(obs, later)));
        assertThat(products().history("hws.obs")).containsExactly(later, obs);
        assertThat(products().list(january, Optional.empty(), TEN).items()).containsExactly(obs);
        assertThat(products().list(YearMonth.of(2026, 2), Optional.empty(), TEN).items()).containsExactly(ecs, obs);
        assertThat(products().list(march, Optional.empty(), new PageRequest(1, 1)).items()).containsExactly(later);
        assertThat(products().list(march, Optional.empty(), PageRequest.onwards(5, "hws.ECS")).items()).containsExactly(later);
        assertThat(products().list(march, Optional.empty(), new PageRequest(0, 1)).total()).isEqualTo(2);
        assertThat(products().list(march, Optional.of("hws.obs"), TEN)).satisfies(page -> {
            assertThat(page.items()).containsExactly(later);
            assertThat(page.total()).isEqualTo(1);
        });
        assertThat(products().list(march, Optional.of(""), TEN).items()).isEmpty();
        assertThat(products().of(Set.of("hws.obs", "hws.x"), march)).containsExactly(later);
        assertThat(products().in(Set.of(january, march, YearMonth.of(2025, 12)))).isEqualTo(Map.of(january, List.of(obs),
                march, List.of(ecs, later), YearMonth.of(2025, 12), List.of()));
    }
}
