package org.partnercenter.domain.identity.access;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person, or a programme, that acts for a party beside its main account. The text form names nobody.
 *
 * @param name as it signs in; unique within the party, whatever the case
 */
public record Operator(OperatorId id, PartyId party, String name, Set<RoleId> roles, OperatorStatus status,
                       Instant createdAt) {

    public static final int MAX_NAME = 64;
    private static final Pattern NAME = Pattern.compile("[\\p{L}0-9_][\\p{L}0-9._@-]{0,63}");

    public Operator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(status, "status");
        roles = Set.copyOf(roles);
    }

    /**
     * The new operator, or all reasons against it.
     *
     * @param given what its roles would give it
     * @param giver what who makes it may itself
     */
    public static Decision<Operator> create(OperatorId id, PartyId party, String name, Set<RoleId> roles, Rights given,
                                            Rights giver, Instant now) {
        var refusals = new Refusals()
                .refuseIf(!NAME.matcher(name).matches(), CommonRefusal.FIELD_INVALID.refusal("field", "name"))
                .refuseIf(!giver.covers(given), AccessRefusal.RIGHTS_EXCEED_YOURS.refusal());
        return refusals.any() ? Decision.refused(refusals.list())
                : Decision.granted(new Operator(id, party, name, roles, OperatorStatus.ACTIVE, now));
    }

    /** With other roles. A deleted operator has none. */
    public Decision<Operator> withRoles(Set<RoleId> others) {
        return status == OperatorStatus.DELETED
                ? Decision.refused(AccessRefusal.OPERATOR_STATE.refusal("operator_id", id).with("status", status))
                : Decision.granted(new Operator(id, party, name, others, status, createdAt));
    }

    /** After the event, if the table of states knows it. Of a deleted one not even the name is kept. */
    public Decision<Operator> on(OperatorEvent event) {
        return OperatorTransition.TABLE.next(status, event)
                .map(next -> Decision.granted(new Operator(id, party, next == OperatorStatus.DELETED ? id.value() : name, roles, next,
                        createdAt)))
                .orElseGet(() -> Decision.refused(
                        AccessRefusal.OPERATOR_STATE.refusal("operator_id", id).with("status", status)));
    }

    @Override
    public String toString() {
        return "Operator[" + id + "]";
    }
}
