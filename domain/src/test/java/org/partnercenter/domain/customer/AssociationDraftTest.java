package org.partnercenter.domain.customer;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

class AssociationDraftTest {

    private static final Instant NOW = Instant.parse("2026-11-23T04:00:00Z");
    private static final AssociationDraft.Surroundings FINE = new AssociationDraft.Surroundings(
            Optional.of(PartyKind.CUSTOMER), Optional.of(PartyKind.DISTRIBUTOR), true, false, true);

    @Test
    void a_customer_without_a_partner_gets_one() {
        var association = draft("vip").associate(FINE, NOW).orThrow();

        assertThat(association.status()).isEqualTo(AssociationStatus.ACTIVE);
        assertThat(association.associatedOn()).isEqualTo(NOW);
        assertThat(association.first()).isTrue();
    }

    @Test
    @Tag("ASC-05")
    void a_customer_with_a_partner_gets_no_second_one() {
        assertThat(reasons(draft("vip"), new AssociationDraft.Surroundings(FINE.customerKind(), FINE.partnerKind(), true,
                true, false))).containsExactly(CustomerRefusal.ALREADY_ASSOCIATED.name());
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    void only_a_customer_becomes_a_customer(PartyKind kind) {
        assertThat(reasons(draft("vip"), new AssociationDraft.Surroundings(Optional.of(kind), FINE.partnerKind(), true,
                false, true))).isEqualTo(kind == PartyKind.CUSTOMER ? List.of()
                : List.of(CustomerRefusal.NOT_A_CUSTOMER.name()));
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    void only_a_first_tier_partner_has_customers(PartyKind kind) {
        var firstTier = EnumSet.of(PartyKind.DISTRIBUTOR, PartyKind.SOLUTION_PROVIDER, PartyKind.GOV_SUBSIDY);

        assertThat(reasons(draft("vip"), new AssociationDraft.Surroundings(FINE.customerKind(), Optional.of(kind), true,
                false, true))).isEqualTo(firstTier.contains(kind) ? List.of()
                : List.of(CustomerRefusal.NOT_A_FIRST_TIER_PARTNER.name()));
    }

    @Test
    @Tag("COM-11")
    void all_reasons_are_told_at_once() {
        assertThat(reasons(draft("x".repeat(65)), new AssociationDraft.Surroundings(Optional.empty(), Optional.empty(),
                false, true, false))).containsExactly(CommonRefusal.PARTY_UNKNOWN.name(), CommonRefusal.PARTY_UNKNOWN.name(),
                CommonRefusal.RESELLER_NOT_YOURS.name(), CommonRefusal.FIELD_TOO_LONG.name(),
                CustomerRefusal.ALREADY_ASSOCIATED.name());
    }

    private static AssociationDraft draft(String label) {
        return new AssociationDraft(new AssociationId("a-1"), new PartyId("customer-1"), new PartyId("partner-1"),
                Optional.of(new PartyId("reseller-1")), AssociationType.RESALE, Optional.of(label));
    }

    private static List<String> reasons(AssociationDraft draft, AssociationDraft.Surroundings around) {
        return draft.associate(around, NOW).refusals().stream().map(refusal -> refusal.reason()).toList();
    }
}
