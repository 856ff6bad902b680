package org.partnercenter.rest.account;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.account.AccountOperations;
import org.partnercenter.application.account.ChargeOrder;
import org.partnercenter.application.account.Charged;
import org.partnercenter.application.account.CreditLine;
import org.partnercenter.application.account.MoneyMoved;
import org.partnercenter.application.account.MoneyMovedMany;
import org.partnercenter.application.account.MoveMoney;
import org.partnercenter.application.account.MoveMoneyMany;
import org.partnercenter.application.account.Recharge;
import org.partnercenter.application.account.Recharged;
import org.partnercenter.application.account.ReleaseCharge;
import org.partnercenter.application.account.SetCredit;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the commands of accounts look like in JSON. */
@ApplicationScoped
class AccountBodies implements HasBodies {

    private static final Success<MoneyMoved> GIVEN = new Success.Shown<>((moved, language) ->
            new MovedShape.Given(moved.transfer().value()));
    private static final Success<MoneyMoved> TAKEN = new Success.Shown<>((moved, language) ->
            new MovedShape.Taken(moved.transfer().value()));
    private static final Success<MoneyMoved> CREATED = new Success.Created<>(PartnerAccountsResource.TRANSFERS,
            moved -> moved.transfer().value(), (moved, language) -> MovedShape.of(moved));

    static final CommandBody<MoveMoneyBody, MoveMoney, MoneyMoved> ALLOCATE = move(AccountOperations.ALLOCATE, Wire.LARGEST_AMOUNT, CREATED);
    static final CommandBody<MoveMoneyBody, MoveMoney, MoneyMoved> TAKE_BACK = move(AccountOperations.TAKE_BACK, Wire.LARGEST_AMOUNT, CREATED);
    static final CommandBody<MoveResellerMoneyBody, MoveMoney, MoneyMoved> ALLOCATE_TO_RESELLER =
            moveReseller(AccountOperations.ALLOCATE_TO_RESELLER, Wire.LARGEST_AMOUNT, CREATED);
    static final CommandBody<MoveResellerMoneyBody, MoveMoney, MoneyMoved> TAKE_BACK_FROM_RESELLER =
            moveReseller(AccountOperations.TAKE_BACK_FROM_RESELLER, Wire.LARGEST_AMOUNT, CREATED);
    static final CommandBody<MoveManyBody, MoveMoneyMany, MoneyMovedMany> ALLOCATE_MANY = moveMany(AccountOperations.ALLOCATE_MANY);
    static final CommandBody<MoveManyBody, MoveMoneyMany, MoneyMovedMany> TAKE_BACK_MANY = moveMany(AccountOperations.TAKE_BACK_MANY);

    /** As the vendor's clients do it. */
    static final CommandBody<MoveMoneyBody, MoveMoney, MoneyMoved> OPEN_ALLOCATE =
            move(AccountOperations.ALLOCATE, Wire.LARGEST_VENDOR_AMOUNT, GIVEN).onlyFor(AccountOperations.OPEN_API).asVendors();
    static final CommandBody<MoveMoneyBody, MoveMoney, MoneyMoved> OPEN_TAKE_BACK =
            move(AccountOperations.TAKE_BACK, Wire.LARGEST_VENDOR_AMOUNT, TAKEN).onlyFor(AccountOperations.OPEN_API).asVendors();
    static final CommandBody<MoveResellerMoneyBody, MoveMoney, MoneyMoved> OPEN_ALLOCATE_TO_RESELLER =
            moveReseller(AccountOperations.ALLOCATE_TO_RESELLER, Wire.LARGEST_TO_RESELLER, GIVEN).asVendors();
    static final CommandBody<MoveResellerMoneyBody, MoveMoney, MoneyMoved> OPEN_TAKE_BACK_FROM_RESELLER =
            moveReseller(AccountOperations.TAKE_BACK_FROM_RESELLER, Wire.LARGEST_FROM_RESELLER, TAKEN).asVendors();

    static final CommandBody<RechargeBody, Recharge, Recharged> RECHARGE = new CommandBody<>(AccountOperations.RECHARGE,
            RechargeBody.class, (body, in, caller) -> body.command(in), new Success.Created<>(PlatformAccountsResource.TRANSFERS,
            result -> result.transfer().value(), (result, language) -> RechargedShape.of(result)));
    static final CommandBody<CreditBody, SetCredit, CreditLine> SET_CREDIT = new CommandBody<>(AccountOperations.SET_CREDIT,
            CreditBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>((result, language) -> CreditShape.of(result)));
    static final CommandBody<ChargeBody, ChargeOrder, Charged> HOLD = charge(AccountOperations.HOLD, created());
    static final CommandBody<ChargeBody, ChargeOrder, Charged> SPEND = charge(AccountOperations.SPEND, created());
    static final CommandBody<ChargeBody, ChargeOrder, Charged> REFUND = charge(AccountOperations.REFUND,
            new Success.Shown<>(ChargeShape::of));
    static final CommandBody<ReleaseBody, ReleaseCharge, Charged> RELEASE = new CommandBody<>(AccountOperations.RELEASE,
            ReleaseBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>(ChargeShape::of));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(ALLOCATE, TAKE_BACK, ALLOCATE_TO_RESELLER, TAKE_BACK_FROM_RESELLER, ALLOCATE_MANY, TAKE_BACK_MANY, RECHARGE,
                SET_CREDIT, HOLD, SPEND, REFUND, RELEASE);
    }

    private static CommandBody<MoveMoneyBody, MoveMoney, MoneyMoved> move(Operation<MoveMoney, MoneyMoved> operation, Money limit,
                                                                          Success<MoneyMoved> success) {
        return new CommandBody<>(operation, MoveMoneyBody.class, (body, in, caller) -> body.command(in, limit), success);
    }

    private static CommandBody<MoveResellerMoneyBody, MoveMoney, MoneyMoved> moveReseller(Operation<MoveMoney, MoneyMoved> operation,
                                                                                          Money limit, Success<MoneyMoved> success) {
        return new CommandBody<>(operation, MoveResellerMoneyBody.class, (body, in, caller) -> body.command(in, limit), success);
    }

    private static CommandBody<MoveManyBody, MoveMoneyMany, MoneyMovedMany> moveMany(Operation<MoveMoneyMany, MoneyMovedMany> operation) {
        return new CommandBody<>(operation, MoveManyBody.class, (body, in, caller) -> body.command(in),
                new Success.Shown<>(MovedManyShape::of));
    }

    private static CommandBody<ChargeBody, ChargeOrder, Charged> charge(Operation<ChargeOrder, Charged> operation, Success<Charged> success) {
        return new CommandBody<>(operation, ChargeBody.class, (body, in, caller) -> body.command(in), success);
    }

    private static Success<Charged> created() {
        return new Success.Created<>(ChargesResource.PATH, charged -> charged.charge().id().value(), ChargeShape::of);
    }
}
