package org.partnercenter.domain.customer.acquire;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.customer.CustomerRule;
import org.partnercenter.domain.customer.PartnerStanding;
import org.partnercenter.domain.customer.acquire.AssociationEligibility.Reported;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.partnercenter.domain.kernel.AssociationType.REFERRAL;
import static org.partnercenter.domain.kernel.AssociationType.RESALE;

class AssociationEligibilityTest {

    private static final PartyId CUSTOMER = new PartyId("customer-1");
    private static final Instant REGISTERED = Instant.parse("2026-11-01T04:00:00Z");
    private static final Instant SOON = REGISTERED.plusSeconds(60);

    @ParameterizedTest
    @CsvSource({
            "REGISTERED_ON_OTHER_SITE, CUSTOMER_OF_OTHER_SITE,            true",
            "PARTNER_OR_APPLICANT,     CUSTOMER_IS_PARTNER,               true",
            "REPORTED_BY_VENDOR,       CUSTOMER_REPORTED_BY_VENDOR,       true",
            "CONSUMER_CLOUD_USER,      CUSTOMER_IS_CONSUMER_CLOUD_USER,   true",
            "REWARD_PROMOTION_MEMBER,  CUSTOMER_IN_REWARD_PROMOTION,      true",
            "FINANCE_HOSTED_MEMBER,    CUSTOMER_FINANCE_HOSTED,           true",
            "SPECIAL_CONTRACT,         CUSTOMER_SPECIAL_CONTRACT,         true",
            "DIRECT_CONTRACT,          CUSTOMER_DIRECT_CONTRACT,          false",
            "RESERVED_INSTANCE,        CUSTOMER_RESERVED_INSTANCE,        false",
            "INVOICE_DEBT,             CUSTOMER_INVOICE_DEBT,             false",
            "STORED_VALUE_CARD,        CUSTOMER_STORED_VALUE_CARD,        false",
            "CREDIT_ACCOUNT,           CUSTOMER_CREDIT_ACCOUNT,           false",
            "BONUS_BALANCE,            CUSTOMER_BONUS_BALANCE,            false",
            "INDEPENDENT_MEMBERS,      CUSTOMER_HAS_INDEPENDENT_MEMBERS,  false",
            "ENTERPRISE_MEMBER,        CUSTOMER_ENTERPRISE_MEMBER,        false",
    })
    @Tag("ASC-01")
    @Tag("ASC-02")
    @Tag("ASC-06")
    @Tag("ASC-07")
    void an_obstacle_stands_in_the_way_of_both_models_or_of_the_reseller_model_alone(Obstacle obstacle, String reason,
                                                                                     boolean ofBoth) {
        var eligibility = eligibility(Set.of(obstacle), false, Reported.BY_NOBODY, PartnerStanding.good());

        assertThat(reasons(eligibility, RESALE, SOON)).containsExactly(reason);
        assertThat(reasons(eligibility, REFERRAL, SOON)).isEqualTo(ofBoth ? List.of(reason) : List.of());
    }

    @Test
    @Tag("ASC-06")
    void all_reasons_are_told_at_once_in_the_order_of_the_rulebook() {
        var worst = new AssociationEligibility(CUSTOMER, Set.of(Obstacle.values()), REGISTERED, true, true, Reported.BY_OTHER,
                new PartnerStanding(true, true, true, true, false));

        var expected = new ArrayList<>(List.of("ALREADY_ASSOCIATED"));
        Stream.of(AcquireRefusal.values()).filter(reason -> reason.ordinal() <= AcquireRefusal.REPORT_REQUIRED.ordinal()
                || reason.ordinal() >= AcquireRefusal.PARTNER_RESTRICTED.ordinal()
                        && reason.ordinal() <= AcquireRefusal.DISTRIBUTOR_FROZEN.ordinal()).forEach(reason -> expected.add(reason.name()));
        assertThat(reasons(worst, RESALE, SOON)).isEqualTo(expected);
        assertThat(reasons(worst, REFERRAL, SOON)).isEqualTo(expected.stream().filter(name -> name.equals("ALREADY_ASSOCIATED")
                || AcquireRefusal.valueOf(name).rule() != AcquireRule.ASC_07
                        && AcquireRefusal.valueOf(name).rule() != CustomerRule.ASC_28).toList());
    }

    @ParameterizedTest(name = "after {0} s, spent {1}, reported {2}: refused {3}")
    @CsvSource({
            "0,      false, BY_NOBODY,         false",
            "604800, false, BY_NOBODY,         false",
            "604801, false, BY_NOBODY,         true",
            "604801, false, BY_KEEPER,         false",
            "604801, false, BY_KEEPER_PENDING, true",
            "0,      true,  BY_NOBODY,         true",
            "0,      true,  BY_KEEPER,         false",
    })
    @Tag("ASC-08")
    void a_customer_of_long_standing_or_one_that_has_spent_is_reported_first(long seconds, boolean spent, Reported reported,
                                                                            boolean refused) {
        var eligibility = new AssociationEligibility(CUSTOMER, Set.of(), REGISTERED, spent, false, reported, PartnerStanding.good());

        for (var type : AssociationType.values()) {
            assertThat(reasons(eligibility, type, REGISTERED.plusSeconds(seconds)))
                    .isEqualTo(refused ? List.of(AcquireRefusal.REPORT_REQUIRED.name()) : List.of());
        }
    }

    @Test
    @Tag("ASC-08")
    void another_partners_report_keeps_everybody_else_out() {
        var eligibility = eligibility(Set.of(), false, Reported.BY_OTHER, PartnerStanding.good());

        assertThat(reasons(eligibility, REFERRAL, SOON)).containsExactly(AcquireRefusal.CUSTOMER_REPORTED_BY_OTHER.name());
        assertThat(names(eligibility.againstReport())).containsExactly(AcquireRefusal.CUSTOMER_REPORTED_BY_OTHER.name());
    }

    @ParameterizedTest
    @EnumSource(Reported.class)
    @Tag("ASC-08")
    void what_is_reported_already_is_not_reported_again(Reported reported) {
        var refusals = names(eligibility(Set.of(Obstacle.CREDIT_ACCOUNT), true, reported, PartnerStanding.good()).againstReport());

        assertThat(refusals).isEqualTo(switch (reported) {
            case BY_NOBODY -> List.of();
            case BY_KEEPER, BY_KEEPER_PENDING -> List.of(AcquireRefusal.REPORTED_ALREADY.name());
            case BY_OTHER -> List.of(AcquireRefusal.CUSTOMER_REPORTED_BY_OTHER.name());
        });
    }

    @ParameterizedTest
    @CsvSource({
            "true,  false, false, false, '',                     PARTNER_FROZEN",
            "false, true,  false, false, PARTNER_RESTRICTED,     PARTNER_RESTRICTED",
            "false, false, true,  false, '',                     DISTRIBUTOR_FROZEN",
            "false, false, false, true,  DISTRIBUTOR_RESTRICTED, DISTRIBUTOR_RESTRICTED",
    })
    @Tag("ASC-12")
    @Tag("ASC-28")
    void who_is_restricted_acquires_nobody_and_who_is_frozen_nobody_to_resell_to(boolean frozen, boolean restricted,
            boolean distributorFrozen, boolean distributorRestricted, String referral, String resale) {
        var standing = new PartnerStanding(frozen, restricted, distributorFrozen, distributorRestricted, false);
        var eligibility = eligibility(Set.of(), false, Reported.BY_NOBODY, standing);

        assertThat(reasons(eligibility, REFERRAL, SOON)).isEqualTo(referral.isEmpty() ? List.of() : List.of(referral));
        assertThat(reasons(eligibility, RESALE, SOON)).containsExactly(resale);
        assertThat(names(eligibility.againstReport())).isEqualTo(referral.isEmpty() ? List.of() : List.of(referral));
    }

    @Test
    @Tag("ASC-07")
    @Tag("ASC-10")
    void who_has_a_partner_is_kept_from_its_reseller_model_by_what_concerns_that_model_alone() {
        var barred = new PartnerStanding(true, true, false, false, true);

        assertThat(names(AssociationEligibility.againstSwitchToResale(CUSTOMER, Set.of(Obstacle.values()), barred))).containsExactly(
                "CUSTOMER_DIRECT_CONTRACT", "CUSTOMER_RESERVED_INSTANCE", "CUSTOMER_INVOICE_DEBT", "CUSTOMER_STORED_VALUE_CARD",
                "CUSTOMER_CREDIT_ACCOUNT", "CUSTOMER_BONUS_BALANCE", "CUSTOMER_HAS_INDEPENDENT_MEMBERS", "CUSTOMER_ENTERPRISE_MEMBER",
                "RESALE_BARRED");
        assertThat(AssociationEligibility.againstSwitchToResale(CUSTOMER, Set.of(), PartnerStanding.good())).isEmpty();
        assertThat(reasons(eligibility(Set.of(), false, Reported.BY_NOBODY, new PartnerStanding(false, false, false, false, true)), RESALE, SOON))
                .containsExactly("RESALE_BARRED");
        assertThat(reasons(eligibility(Set.of(), false, Reported.BY_NOBODY, new PartnerStanding(false, false, false, false, true)), REFERRAL,
                SOON)).isEmpty();
    }

    @Test
    void the_vendors_codes_are_the_vendors() {
        assertThat(AcquireRefusal.PARTNER_RESTRICTED.code()).isEqualTo("CBC.50010085");
        assertThat(AcquireRefusal.DISTRIBUTOR_RESTRICTED.code()).isEqualTo("CBC.50010086");
    }

    private static AssociationEligibility eligibility(Set<Obstacle> obstacles, boolean spent, Reported reported,
                                                      PartnerStanding standing) {
        return new AssociationEligibility(CUSTOMER, obstacles, REGISTERED, spent, false, reported, standing);
    }

    private static List<String> reasons(AssociationEligibility eligibility, AssociationType type, Instant now) {
        return names(eligibility.against(type, now));
    }

    private static List<String> names(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::reason).toList();
    }
}
