package org.partnercenter.domain.identity.access;

import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The roles that every party has and nobody can change. */
public enum BuiltInRole {
    /** All items of the party's kind. */
    ADMINISTRATOR("administrator") {
        @Override
        public boolean isFor(PartyKind kind) {
            return true;
        }

        @Override
        public Set<PermissionItem> items(PartyKind kind) {
            return PermissionItem.allFor(kind);
        }
    },
    /** COM-28, BIZ-01: reads what its own customers consume and order, and nothing of coupons or bills; keeps its business opportunities. */
    ACCOUNT_MANAGER("account-manager") {
        @Override
        public boolean isFor(PartyKind kind) {
            return kind.isPartner();
        }

        @Override
        public Set<PermissionItem> items(PartyKind kind) {
            var items = EnumSet.of(PermissionItem.CUSTOMERS_VIEW, PermissionItem.CONSUMPTION_VIEW, PermissionItem.CUSTOMER_ORDERS_VIEW,
                    PermissionItem.BUSINESS_OPPORTUNITIES_VIEW, PermissionItem.BUSINESS_OPPORTUNITIES_KEEP);
            items.removeIf(item -> !item.isFor(kind));
            return items;
        }
    };

    private final RoleId id;

    BuiltInRole(String id) {
        this.id = new RoleId(id);
    }

    public RoleId id() {
        return id;
    }

    /** Whether parties of that kind have it. */
    public abstract boolean isFor(PartyKind kind);

    public abstract Set<PermissionItem> items(PartyKind kind);

    public static Optional<BuiltInRole> ofId(RoleId id) {
        return Arrays.stream(values()).filter(role -> role.id.equals(id)).findFirst();
    }
}
