package org.partnercenter.application.discount;

import org.partnercenter.application.discount.DiscountChanging.How;
import org.partnercenter.application.discount.DiscountChanging.Open;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.discount.ExclusiveDiscount;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.PartyKind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be done with a discount, each for whom it is open to. */
final class DiscountSteps {

    private static final Open APPLICANT = (caller, discount) -> discount.partner().equals(caller.party());
    /** The vendor hears of what sellers review that it is theirs (EXD-05); a seller sees what it reviews. */
    private static final Open REVIEWER = (caller, discount) -> discount.review().isPresent()
            && (caller.is(PartyKind.PLATFORM) || discount.seller().filter(caller.party()::equals).isPresent());

    private DiscountSteps() {
    }

    static List<UseCase<?, ?>> all(DiscountPorts ports) {
        return List.of(
                new DiscountChanging<>(ports, new How<>(DiscountOperations.EDIT, EditDiscount::discount, (command, discount) ->
                        Optional.of(command.ask()), APPLICANT, (discount, request, around, now) -> discount.edit(request.command().ask(),
                        around.of(discount.partner(), request.command().ask(), discount.id()), now))),
                new DiscountChanging<>(ports, new How<>(DiscountOperations.SUBMIT, SubmitDiscount::discount, (command, discount) ->
                        Optional.of(discount.ask()), APPLICANT, (discount, request, around, now) -> discount.submit(request.command().special(),
                        around.of(discount.partner(), discount.ask(), discount.id()), now))),
                ending(ports, DiscountOperations.WITHDRAW, ExclusiveDiscount::withdraw),
                ending(ports, DiscountOperations.DELETE, ExclusiveDiscount::delete),
                ending(ports, DiscountOperations.INVALIDATE, ExclusiveDiscount::invalidate),
                new DiscountChanging<>(ports, new How<>(DiscountOperations.APPROVE, MoveDiscount::discount, (command, discount) ->
                        Optional.of(discount.ask()), REVIEWER, (discount, request, around, now) -> discount.approve(seller(request.caller()),
                        around.of(discount.partner(), discount.ask(), discount.id()).applicant(), request.command().seen(), now))),
                new DiscountChanging<>(ports, new How<>(DiscountOperations.REJECT, RejectDiscount::discount, (command, discount) ->
                        Optional.empty(), REVIEWER, (discount, request, around, now) -> discount.reject(seller(request.caller()),
                        request.command().reason(), now))));
    }

    @FunctionalInterface
    private interface Ending {

        Decision<ExclusiveDiscount> of(ExclusiveDiscount discount, PartyId by, Instant now);
    }

    private static DiscountChanging<MoveDiscount> ending(DiscountPorts ports, Operation<MoveDiscount, ExclusiveDiscount> operation, Ending ending) {
        return new DiscountChanging<>(ports, new How<>(operation, MoveDiscount::discount, (command, discount) -> Optional.empty(), APPLICANT,
                (discount, request, around, now) -> ending.of(discount, request.caller().party(), now)));
    }

    private static Optional<PartyId> seller(Caller caller) {
        return caller.is(PartyKind.PLATFORM) ? Optional.empty() : Optional.of(caller.party());
    }
}
