package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Possibility;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The money of one account for one order (ACC-01, ACC-12). A value; every change answers a new one.
 *
 * @param owner    whose money, and whose keeper's, it was when it was last held or spent
 * @param held     what is set aside now
 * @param spent    what was spent
 * @param refunded what came back of it: from 0 to {@code spent}
 * @param version  grows with every change
 */
public record Charge(ChargeId id, AccountOwner owner, OrderId order, ChargeStatus status, Money held, Money spent, Money refunded,
                     Instant createdAt, Instant updatedAt, long version) {

    /** A charge after a change, the account after it, and what moved. */
    public record Change(Charge charge, Account account, Optional<Moved> moved) {
    }

    public Charge {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        if (held.minor() < 0 || refunded.minor() < 0 || refunded.isMoreThan(spent)) {
            throw new IllegalArgumentException("charge " + id + " refunds more than was spent");
        }
    }

    /** Sets money aside for an order that has none yet. The amount is more than zero. */
    public static Decision<Change> hold(ChargeId id, OrderId order, Account account, Money amount, Instant now) {
        return begun(id, order, account, now).heldOf(account, amount, now);
    }

    /** Spends money for an order that has none yet. The amount is more than zero. */
    public static Decision<Change> spend(ChargeId id, OrderId order, Account account, Money amount, Instant now) {
        return begun(id, order, account, now).spentOf(account, amount, now);
    }

    private static Charge begun(ChargeId id, OrderId order, Account account, Instant now) {
        var nothing = Money.zero(account.balance().currency());
        return new Charge(id, account.owner(), order, ChargeStatus.RELEASED, nothing, nothing, nothing, now, now, 0);
    }

    public Decision<Change> hold(Account account, Money amount, Instant now) {
        return allowed(ChargeEvent.HOLD).flatMap(to -> heldOf(account, amount, now));
    }

    private Decision<Change> heldOf(Account account, Money amount, Instant now) {
        return Decision.unless(notCovered(account, account.free(), amount), amount).map(open -> new Change(
                with(account.owner(), ChargeStatus.HELD, amount, spent, refunded, now), account.earmarking(amount), Optional.empty()));
    }

    /** What was set aside is used first, and what is too much of it is free again; what is missing has to be free. */
    public Decision<Change> spend(Account account, Money amount, Instant now) {
        return allowed(ChargeEvent.SPEND).flatMap(to -> spentOf(account, amount, now));
    }

    private Decision<Change> spentOf(Account account, Money amount, Instant now) {
        var reach = account.free().plus(held);
        var refusals = notCovered(account, reach, amount);
        if (!refusals.isEmpty()) {
            return Decision.refused(refusals);
        }
        var moved = Moved.spend(held.isZero() ? account : account.releasing(held), amount);
        return Decision.granted(new Change(with(account.owner(), ChargeStatus.SPENT, Money.zero(amount.currency()), amount, refunded,
                now), moved.accounts().get(0), Optional.of(moved)));
    }

    private static List<Refusal> notCovered(Account account, Money reach, Money amount) {
        return new Refusals().refuseIf(amount.isMoreThan(reach), () -> AccountRefusal.ACCOUNT_NOT_COVERED
                .refusal("account_id", account.owner().holder()).with("available", major(reach)).with("amount", major(amount))).list();
    }

    public Decision<Change> release(Account account, Instant now) {
        return allowed(ChargeEvent.RELEASE).map(to -> new Change(
                with(owner, to, Money.zero(held.currency()), spent, refunded, now), account.releasing(held), Optional.empty()));
    }

    /** ACC-11: what is left of a hold when all the money goes back; the account is seen to elsewhere. */
    public Charge releasedByLeaving(Instant now) {
        return with(owner, ChargeStatus.RELEASED, Money.zero(held.currency()), spent, refunded, now);
    }

    /**
     * Gives back part of what was spent. The amount is more than zero.
     *
     * @param home the spender's account; or the keeper's of that time, if the spender is not that keeper's customer any more
     */
    public Decision<Change> refund(Account home, Money amount, Instant now) {
        var left = spent.minus(refunded);
        var event = amount.isLessThan(left) ? ChargeEvent.REFUND : ChargeEvent.REFUND_REST;
        return allowed(event).flatMap(to -> {
            if (amount.isMoreThan(left)) {
                return Decision.refused(AccountRefusal.CHARGE_REFUND_TOO_LARGE.refusal("order_id", order)
                        .with("left", major(left)).with("amount", major(amount)));
            }
            var moved = Moved.refund(owner, home, amount);
            return Decision.granted(new Change(with(owner, to, held, spent, refunded.plus(amount), now), moved.accounts().get(0),
                    Optional.of(moved)));
        });
    }

    private Decision<ChargeStatus> allowed(ChargeEvent event) {
        return ChargeTransition.TABLE.next(status, event).map(Decision::granted)
                .orElseGet(() -> Decision.refused(AccountRefusal.CHARGE_STATE.refusal("order_id", order)
                        .with("status", status.name()).with("event", event.name())));
    }

    /** What can be done now, and what forbids the rest. */
    public List<Possibility> possibilities() {
        var all = new ArrayList<Possibility>();
        for (var event : ChargeEvent.values()) {
            var to = allowed(event);
            all.add(new Possibility(event.name(), to.fold(ChargeStatus::name, refusals -> ""), to.refusals()));
        }
        return List.copyOf(all);
    }

    private Charge with(AccountOwner newOwner, ChargeStatus newStatus, Money newHeld, Money newSpent, Money newRefunded, Instant now) {
        return new Charge(id, newOwner, order, newStatus, newHeld, newSpent, newRefunded, createdAt, now, version + 1);
    }

    private static String major(Money money) {
        return money.toMajor().toPlainString();
    }
}
