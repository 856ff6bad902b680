package org.partnercenter.domain.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

class RightsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T04:00:00Z");
    private static final RoleId MANAGER = BuiltInRole.ACCOUNT_MANAGER.id();
    private static final RoleId CLERK = new RoleId("clerk");
    private static final Map<RoleId, Role> OWN = Map.of(CLERK, new Role(CLERK, new PartyId("d-1"), "clerk",
            Set.of(PermissionItem.COUPON_ISSUE, PermissionItem.COUPON_VIEW), NOW));

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    @Tag("COM-12")
    void an_administrator_may_what_the_main_account_may(PartyKind kind) {
        var administrator = Rights.of(kind, Set.of(BuiltInRole.ADMINISTRATOR.id()), Map.of());

        assertThat(administrator).isEqualTo(Rights.ofMainAccount(kind));
        assertThat(administrator.items()).isNotEmpty().allMatch(item -> item.isFor(kind));
    }

    @Test
    @Tag("COM-12")
    void roles_add_up_and_roles_that_are_gone_give_nothing() {
        var rights = Rights.of(PartyKind.DISTRIBUTOR, Set.of(CLERK, MANAGER, new RoleId("gone")), OWN);

        assertThat(rights.items()).containsExactlyInAnyOrder(PermissionItem.COUPON_ISSUE, PermissionItem.COUPON_VIEW,
                PermissionItem.CUSTOMERS_VIEW, PermissionItem.CONSUMPTION_VIEW, PermissionItem.CUSTOMER_ORDERS_VIEW,
                PermissionItem.BUSINESS_OPPORTUNITIES_VIEW, PermissionItem.BUSINESS_OPPORTUNITIES_KEEP);
    }

    @Test
    @Tag("COM-28")
    void an_account_manager_sees_its_own_customers_and_with_another_role_all() {
        assertThat(Rights.of(PartyKind.DISTRIBUTOR, Set.of(MANAGER), OWN).ownCustomersOnly()).isTrue();
        assertThat(Rights.of(PartyKind.DISTRIBUTOR, Set.of(MANAGER, CLERK), OWN).ownCustomersOnly()).isFalse();
        assertThat(Rights.of(PartyKind.DISTRIBUTOR, Set.of(CLERK), OWN).ownCustomersOnly()).isFalse();
    }

    @Test
    @Tag("COM-28")
    void the_account_manager_reads_consumption_and_touches_no_coupons() {
        var items = Rights.of(PartyKind.SOLUTION_PROVIDER, Set.of(MANAGER), Map.of()).items();

        assertThat(items).contains(PermissionItem.CONSUMPTION_VIEW)
                .doesNotContain(PermissionItem.COUPON_ISSUE, PermissionItem.QUOTA_ISSUE, PermissionItem.COUPON_VIEW,
                        PermissionItem.COUPON_RECLAIM, PermissionItem.QUOTA_VIEW);
        assertThat(BuiltInRole.ACCOUNT_MANAGER.isFor(PartyKind.CUSTOMER)).isFalse();
        assertThat(Rights.of(PartyKind.CUSTOMER, Set.of(MANAGER), Map.of()).items()).isEmpty();
    }

    @Test
    @Tag("COM-12")
    void nobody_gives_more_than_it_has() {
        var clerk = Rights.of(PartyKind.DISTRIBUTOR, Set.of(CLERK), OWN);
        var manager = Rights.of(PartyKind.DISTRIBUTOR, Set.of(MANAGER), OWN);
        var all = Rights.ofMainAccount(PartyKind.DISTRIBUTOR);

        assertThat(all.covers(clerk)).isTrue();
        assertThat(all.covers(manager)).isTrue();
        assertThat(clerk.covers(all)).isFalse();
        assertThat(clerk.covers(clerk)).isTrue();
        assertThat(manager.covers(new Rights(Set.of(PermissionItem.CUSTOMERS_VIEW), false))).isFalse();
        assertThat(manager.covers(manager)).isTrue();
    }

    @Test
    @Tag("COM-12")
    void codes_are_unique_and_short_and_those_of_the_vendor_are_known() {
        assertThat(Arrays.stream(PermissionItem.values()).map(PermissionItem::code).collect(Collectors.toSet()))
                .hasSize(PermissionItem.values().length).allMatch(code -> code.length() <= 64);
        assertThat(PermissionItem.ofCode("BPC_ITEM_SUBCUSTSERV_030103")).contains(PermissionItem.QUOTA_ISSUE)
                .hasValueSatisfying(item -> assertThat(item.isVendors()).isTrue());
        assertThat(PermissionItem.ofCode("PC_ITEM_COUPON_ISSUE")).hasValueSatisfying(item ->
                assertThat(item.isVendors()).isFalse());
        assertThat(PermissionItem.ofCode("NOTHING")).isEmpty();
    }
}
