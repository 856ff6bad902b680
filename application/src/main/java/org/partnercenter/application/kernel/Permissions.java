package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.Collections;
import java.util.Set;

/** The permission items a caller holds (COM-12). The main account holds all. */
public final class Permissions {

    private static final Permissions ALL = new Permissions(Set.of(), true, false);

    private final Set<PermissionItem> items;
    private final boolean all;
    private final boolean ownCustomersOnly;

    private Permissions(Set<PermissionItem> items, boolean all, boolean ownCustomersOnly) {
        this.items = items;
        this.all = all;
        this.ownCustomersOnly = ownCustomersOnly;
    }

    public static Permissions all() {
        return ALL;
    }

    public static Permissions of(Set<PermissionItem> items) {
        return new Permissions(Set.copyOf(items), false, false);
    }

    /** Those of an operator who sees the customers assigned to it, and no others (COM-28). */
    public static Permissions ofAccountManager(Set<PermissionItem> items) {
        return new Permissions(Set.copyOf(items), false, true);
    }

    /** Whether one of the wanted items is held; nothing wanted is open to everyone. */
    public boolean anyOf(Set<PermissionItem> wanted) {
        return all || wanted.isEmpty() || !Collections.disjoint(items, wanted);
    }

    /** All items held by a caller of that kind. */
    public Set<PermissionItem> items(PartyKind kind) {
        return all ? PermissionItem.allFor(kind) : items;
    }

    public boolean isOwnCustomersOnly() {
        return ownCustomersOnly;
    }
}
