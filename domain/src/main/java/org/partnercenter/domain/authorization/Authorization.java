package org.partnercenter.domain.authorization;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How one partner stands with one customer: one for both of them, whatever was asked and answered before (AUT-17).
 *
 * @param capabilities what may be done while it is in force
 * @param requested    the last request; empty if there never was one
 * @param approved     the last approval of that request, with the version of the letter
 * @param over         how the last request or authorization ended; empty while it is pending or in force
 * @param version      counts its changes; 0 before the first one
 */
public record Authorization(AuthorizationId id, PartyId customer, Grantee grantee, AuthorizationStatus status,
                            Set<Capability> capabilities, Optional<Act> requested, Optional<Approval> approved, Optional<Over> over,
                            long version) {

    /** In characters, of reasons. */
    public static final int MAX_REASON = 256;

    /** @param letter version of the customer authorization letter that was accepted */
    public record Approval(Act act, String letter) {
    }

    /** @param reason in the words of who ended it; may tell of persons, so it is shown to both sides and to nobody else */
    public record Over(Act act, AuthorizationEnd cause, Optional<String> reason) {

        @Override
        public String toString() {
            return "Over[" + act + ", " + cause + "]";
        }
    }

    public Authorization {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(customer, "customer");
        Objects.requireNonNull(grantee, "grantee");
        Objects.requireNonNull(status, "status");
        capabilities = Set.copyOf(capabilities);
        if (status == AuthorizationStatus.AUTHORIZED && approved.isEmpty()) {
            throw new IllegalArgumentException("an authorization in force was approved");
        }
    }

    /** Before anything was asked. */
    public static Authorization none(AuthorizationId id, PartyId customer, Grantee grantee) {
        return new Authorization(id, customer, grantee, AuthorizationStatus.NONE, Set.of(), Optional.empty(), Optional.empty(),
                Optional.empty(), 0);
    }

    /** Asks the customer. A request that waits for its answer already stays as it is (AUT-17). */
    public Decision<Authorization> request(Asking asking, Act act) {
        if (status == AuthorizationStatus.PENDING) {
            return Decision.granted(this);
        }
        return new Refusals().addAll(asking.refusals()).addAll(refusals(AuthorizationEvent.REQUEST))
                .orGrant(with(AuthorizationStatus.PENDING, Capability.bundle(), Optional.of(act), Optional.empty(), Optional.empty()));
    }

    /** The customer says yes, with the letter ticked. */
    public Decision<Authorization> approve(Ticked letter, Act act) {
        return new Refusals().addAll(refusals(AuthorizationEvent.APPROVE))
                .refuseIf(!letter.isCurrent(), AuthorizationRefusal.AUTHORIZATION_LETTER_NEEDED
                        .refusal("agreement", letter.agreement().path()).with("version", letter.current()))
                .orGrant(with(AuthorizationStatus.AUTHORIZED, capabilities, requested,
                        Optional.of(new Approval(act, letter.current())), Optional.empty()));
    }

    /** The customer says no, and if it wants why (OQ-03). */
    public Decision<Authorization> reject(Optional<String> reason, Act act) {
        return new Refusals().addAll(refusals(AuthorizationEvent.REJECT)).addAll(length(reason))
                .orGrant(over(AuthorizationStatus.REJECTED, AuthorizationEnd.REJECTED, reason, act));
    }

    /** The partner takes its request back (OQ-03). */
    public Decision<Authorization> withdraw(Act act) {
        return Decision.unless(refusals(AuthorizationEvent.WITHDRAW),
                over(AuthorizationStatus.NONE, AuthorizationEnd.WITHDRAWN, Optional.empty(), act));
    }

    /** The customer takes back what it gave, whenever it wants (AUT-08). */
    public Decision<Authorization> revoke(Optional<String> reason, Act act) {
        return new Refusals().addAll(refusals(AuthorizationEvent.REVOKE))
                .refuseIf(reason.filter(text -> !text.isBlank()).isEmpty(), AuthorizationRefusal.REVOCATION_REASON_NEEDED.refusal())
                .addAll(length(reason))
                .orGrant(over(AuthorizationStatus.REVOKED, AuthorizationEnd.REVOKED_BY_CUSTOMER, reason, act));
    }

    /** The ground is gone, or nobody answered. @param cause none of those that one of the two sides has chosen */
    public Decision<Authorization> end(AuthorizationEnd cause, Instant now) {
        return Decision.unless(refusals(cause.event()),
                over(AuthorizationStatus.ENDED, cause, Optional.empty(), new Act(now, Optional.empty())));
    }

    /** What each side could do now, or why not. @param events those to tell of */
    public List<Possibility> possibilities(List<AuthorizationEvent> events) {
        var all = new ArrayList<Possibility>();
        for (var event : events) {
            var to = AuthorizationTransition.TABLE.next(status, event);
            all.add(new Possibility(event.name(), to.map(Enum::name).orElse(""), refusals(event)));
        }
        return all;
    }

    /** The same without anybody's own words. */
    public Authorization withoutReason() {
        return new Authorization(id, customer, grantee, status, capabilities, requested, approved,
                over.map(end -> new Over(end.act(), end.cause(), Optional.empty())), version);
    }

    private List<Refusal> refusals(AuthorizationEvent event) {
        if (AuthorizationTransition.TABLE.allows(status, event)) {
            return List.of();
        }
        if (event == AuthorizationEvent.REQUEST) {
            var waiting = status == AuthorizationStatus.PENDING;
            return List.of((waiting ? AuthorizationRefusal.REQUEST_PENDING : AuthorizationRefusal.ALREADY_AUTHORIZED)
                    .refusal("authorization_id", id).with("status", status).with("event", event));
        }
        return List.of(AuthorizationRefusal.AUTHORIZATION_STATE.refusal("authorization_id", id).with("status", status)
                .with("event", event));
    }

    private static List<Refusal> length(Optional<String> reason) {
        return new Refusals().refuseIf(reason.filter(text -> text.codePointCount(0, text.length()) > MAX_REASON).isPresent(),
                CommonRefusal.FIELD_TOO_LONG.refusal("field", "reason").with("limit", MAX_REASON)).list();
    }

    private Authorization over(AuthorizationStatus next, AuthorizationEnd cause, Optional<String> reason, Act act) {
        return with(next, Set.of(), requested, approved, Optional.of(new Over(act, cause, reason)));
    }

    private Authorization with(AuthorizationStatus next, Set<Capability> given, Optional<Act> asked, Optional<Approval> yes,
                               Optional<Over> end) {
        return new Authorization(id, customer, grantee, next, given, asked, yes, end, version + 1);
    }
}
