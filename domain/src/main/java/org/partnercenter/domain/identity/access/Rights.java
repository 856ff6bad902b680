package org.partnercenter.domain.identity.access;

import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What an operator may, by its roles.
 *
 * @param ownCustomersOnly COM-28: it sees the customers assigned to it, and no others
 */
public record Rights(Set<PermissionItem> items, boolean ownCustomersOnly) {

    public Rights {
        items = Set.copyOf(items);
    }

    /** What the main account of a party may: everything. */
    public static Rights ofMainAccount(PartyKind kind) {
        return new Rights(PermissionItem.allFor(kind), false);
    }

    /**
     * The union of what the roles give. An operator who is account manager and nothing else sees its own customers only (COM-28).
     *
     * @param custom the party's own roles by id; ids that are neither here nor built in give nothing
     */
    public static Rights of(PartyKind kind, Set<RoleId> roles, Map<RoleId, Role> custom) {
        var items = EnumSet.noneOf(PermissionItem.class);
        for (var id : roles) {
            var builtIn = BuiltInRole.ofId(id).filter(role -> role.isFor(kind));
            if (builtIn.isPresent()) {
                items.addAll(builtIn.get().items(kind));
            } else if (custom.containsKey(id)) {
                items.addAll(custom.get(id).items());
            }
        }
        return new Rights(items, roles.equals(Set.of(BuiltInRole.ACCOUNT_MANAGER.id())));
    }

    /** Whether who has these rights may give those: nobody gives more than it has. */
    public boolean covers(Rights other) {
        return items.containsAll(other.items) && (!ownCustomersOnly || other.ownCustomersOnly || other.items.isEmpty());
    }
}
