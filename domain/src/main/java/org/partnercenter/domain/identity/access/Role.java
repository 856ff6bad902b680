package org.partnercenter.domain.identity.access;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;

/** A role that a party has made for its operators: a named set of permission items. */
public record Role(RoleId id, PartyId party, String name, Set<PermissionItem> items, Instant createdAt) {

    /** COM-29: how many a party may have beside the built-in ones. */
    public static final int LIMIT = 10;
    public static final int MAX_NAME = 64;

    public Role {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(name, "name");
        items = Set.copyOf(items);
    }

    /**
     * The role, or all reasons against it.
     *
     * @param giver what who makes it may itself: nobody gives more than it has
     */
    public static Decision<Role> of(RoleId id, PartyId party, PartyKind kind, String name, Set<PermissionItem> items,
                                    Rights giver, Instant now) {
        var refusals = new Refusals()
                .refuseIf(name.isBlank(), CommonRefusal.EMPTY_NOT_ALLOWED.refusal("field", "name"))
                .refuseIf(name.codePointCount(0, name.length()) > MAX_NAME,
                        CommonRefusal.FIELD_TOO_LONG.refusal("field", "name").with("limit", MAX_NAME))
                .refuseIf(name.chars().anyMatch(Character::isISOControl), CommonRefusal.FIELD_INVALID.refusal("field", "name"));
        items.stream().filter(item -> !item.isFor(kind)).sorted().forEach(item -> refusals.refuseIf(true,
                AccessRefusal.ITEM_NOT_FOR_PARTY.refusal("item", item.code()).with("kind", kind)));
        refusals.refuseIf(!giver.covers(new Rights(items, giver.ownCustomersOnly())), AccessRefusal.RIGHTS_EXCEED_YOURS.refusal());
        return refusals.any() ? Decision.refused(refusals.list())
                : Decision.granted(new Role(id, party, name, items, now));
    }
}
