package org.partnercenter.domain.account;

import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Optional;

/** Gives money to customers and resellers, and takes it back (ACC-03…ACC-07, ACC-11, ASC-30, ASC-32, HIE-05). Pure functions. */
public final class Allocating {

    public static final int MAX_RECEIVERS = 100;

    /**
     * How far one can go now.
     *
     * @param most      the largest amount the balance allows
     * @param obstacles what forbids any amount
     */
    public record Reach(Money most, List<Refusal> obstacles) {

        public Reach {
            obstacles = List.copyOf(obstacles);
        }
    }

    private Allocating() {
    }

    /** The amount is more than zero. */
    public static Decision<Moved> give(Account from, Account to, Receiver receiver, Money amount) {
        return new Refusals().addAll(obstaclesToGive(receiver)).addAll(notCovered(from, receiver, amount)).orGrant(true)
                .map(open -> Moved.between(AccountMovement.ALLOCATED, from, to, amount));
    }

    private static List<Refusal> obstaclesToGive(Receiver receiver) {
        return new Refusals()
                .refuseIf(receiver.model().filter(model -> model == AssociationType.REFERRAL).isPresent(),
                        () -> AccountRefusal.REFERRAL_CUSTOMER.refusal("customer_id", receiver.party()))
                .refuseIf(receiver.leaving(), () -> AccountRefusal.MONEY_RESELLER_LEAVING
                        .refusal("indirect_partner_id", receiver.party()))
                .addAll(obstacles(receiver)).list();
    }

    private static List<Refusal> obstacles(Receiver receiver) {
        var refusals = new Refusals()
                .refuseIf(!receiver.own(), () -> AccountRefusal.NOT_ONES_OWN_CUSTOMER.refusal("customer_id", receiver.party()));
        receiver.budgetsHeldBy().ifPresent(reseller -> refusals.refuseIf(true,
                () -> AccountRefusal.RESELLER_KEEPS_BUDGETS.refusal("indirect_partner_id", reseller)));
        return refusals.list();
    }

    private static List<Refusal> notCovered(Account from, Receiver receiver, Money amount) {
        return amount.isMoreThan(from.free()) ? List.of(AccountRefusal.ALLOCATION_NOT_COVERED
                .refusal("id", receiver.party()).with("available", major(from.free())).with("amount", major(amount))) : List.of();
    }

    /** The amount is more than zero. */
    public static Decision<Moved> takeBack(Account giver, Account from, Receiver receiver, Money amount) {
        return new Refusals().addAll(obstacles(receiver)).addAll(tooLarge(from, receiver, amount)).orGrant(true)
                .map(open -> Moved.between(AccountMovement.TAKEN_BACK, from, giver, amount));
    }

    /** What a stranger has left is nobody's business. */
    private static List<Refusal> tooLarge(Account from, Receiver receiver, Money amount) {
        return receiver.own() && amount.isMoreThan(from.free()) ? List.of(AccountRefusal.TAKE_BACK_TOO_LARGE
                .refusal("id", receiver.party()).with("unspent", major(from.free())).with("amount", major(amount))) : List.of();
    }

    public static Reach reachToGive(Account from, Receiver receiver) {
        return new Reach(from.free(), new Refusals().addAll(obstaclesToGive(receiver))
                .addAll(notCovered(from, receiver, least(from))).list());
    }

    public static Reach reachToTakeBack(Account from, Receiver receiver) {
        return new Reach(receiver.own() ? from.free() : Money.zero(from.balance().currency()), new Refusals()
                .addAll(obstacles(receiver)).addAll(tooLarge(from, receiver, least(from))).list());
    }

    private static Money least(Account account) {
        return Money.ofMinor(1, account.balance().currency());
    }

    /**
     * ACC-11, ASC-30: all that is unspent goes back to whoever gave it; orders hold nothing of it any more.
     *
     * @return empty where nothing is left
     */
    public static Optional<Moved> giveBack(Account from, Account giver) {
        return from.balance().isZero() ? Optional.empty()
                : Optional.of(Moved.between(AccountMovement.RETURNED, from.releasing(from.earmarked()), giver, from.balance()));
    }

    private static String major(Money money) {
        return money.toMajor().toPlainString();
    }
}
