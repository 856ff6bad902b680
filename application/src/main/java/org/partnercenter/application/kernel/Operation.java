package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;
import org.partnercenter.domain.kernel.Refusal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing callers can ask for, whatever the way in.
 *
 * @param name        stable name, such as {@code coupon-issue}: the name on the queue, the folder of files, the scope of keys
 * @param command     type of the command or query
 * @param result      type of the answer when granted
 * @param callers     party kinds it is open to
 * @param permissions items of which the caller needs one (COM-12); empty = open to every operator
 * @param code        when it needs a verification code
 * @param onBehalf    whether a partner may do it with a customer's identity (AUT-12); else it is done in person
 */
public record Operation<C, R>(String name, Class<C> command, Class<R> result, Set<PartyKind> callers,
                              Set<PermissionItem> permissions, CodeNeed code, boolean onBehalf) {

    public Operation {
        callers = Set.copyOf(callers);
        permissions = Set.copyOf(permissions);
    }

    /** One that never needs a verification code. */
    public Operation(String name, Class<C> command, Class<R> result, Set<PartyKind> callers,
                     Set<PermissionItem> permissions) {
        this(name, command, result, callers, permissions, CodeNeed.NEVER, false);
    }

    /** The same operation, needing a verification code from callers that have switched these on (COM-25). */
    public Operation<C, R> needingCode() {
        return needing(CodeNeed.WHERE_SWITCHED_ON);
    }

    /** The same operation, needing a verification code from every caller, whatever the way in. */
    public Operation<C, R> alwaysNeedingCode() {
        return needing(CodeNeed.ALWAYS);
    }

    private Operation<C, R> needing(CodeNeed other) {
        return new Operation<>(name, command, result, callers, permissions, other, onBehalf);
    }

    /** The same operation, open to partners with the identity of a customer that has authorized them. */
    public Operation<C, R> alsoOnBehalf() {
        return new Operation<>(name, command, result, callers, permissions, code, true);
    }

    /** Whether some caller needs a verification code for it. */
    public boolean codeNeeded() {
        return code != CodeNeed.NEVER;
    }

    /**
     * The same operation on a way in where nobody's setting counts: the vendor's operations, and the platform's queue. One that always
     * needs a code needs it there, too.
     */
    public Operation<C, R> withoutCode() {
        return code == CodeNeed.WHERE_SWITCHED_ON ? needing(CodeNeed.NEVER) : this;
    }

    /** The same operation on a way in that is for these kinds of callers only. */
    public Operation<C, R> onlyFor(Set<PartyKind> kinds) {
        return new Operation<>(name, command, result, callers.stream().filter(kinds::contains).collect(Collectors.toSet()),
                permissions, code, onBehalf);
    }

    /** Why this caller may not ask at all; empty if it may. */
    public List<Refusal> refusalsFor(Caller caller) {
        if (!callers.contains(caller.kind())) {
            return List.of(CommonRefusal.CALLER_NOT_ALLOWED.refusal("kind", caller.kind()).with("operation", name));
        }
        if (caller.acting().isPresent() && !onBehalf) {
            return List.of(CommonRefusal.IN_PERSON_ONLY.refusal("operation", name));
        }
        if (!caller.permissions().anyOf(permissions)) {
            return List.of(CommonRefusal.PERMISSION_MISSING.refusal("operation", name)
                    .with("items", permissions.stream().map(PermissionItem::code).sorted().collect(Collectors.joining(", "))));
        }
        return List.of();
    }
}
