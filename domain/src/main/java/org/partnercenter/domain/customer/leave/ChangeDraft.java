package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.customer.Association;
import org.partnercenter.domain.customer.CustomerRefusal;
import org.partnercenter.domain.kernel.AssociationType;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request that is to be made.
 *
 * @param target         the model that a switch goes to; empty where the customer leaves
 * @param reason         words of the one who asks; a partner has to give some
 * @param noticeAccepted whether the notice of what follows was ticked; asked of a partner
 */
public record ChangeDraft(ChangeRequestId id, Side side, Optional<AssociationType> target, Optional<String> reason,
                          boolean noticeAccepted) {

    public static final int MAX_REASON = 256;

    public ChangeDraft {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(reason, "reason");
    }

    public ChangeKind kind() {
        return target.isPresent() ? ChangeKind.SWITCH : ChangeKind.DISASSOCIATION;
    }

    /**
     * The request, waiting for the other side, or all reasons against it.
     *
     * @param until when it expires unanswered; empty: never
     */
    public Decision<ChangeRequest> submit(Association association, LeaveGuards guards, Optional<Instant> until, Instant now) {
        var refusals = new Refusals()
                .addAll(formFaults())
                .refuseIf(target.filter(association.type()::equals).isPresent(),
                        CustomerRefusal.MODEL_UNCHANGED.refusal("type", association.type().code()))
                .addAll(guards.against(side, now));
        var pending = ChangeRequestTransition.TABLE.next(null, ChangeRequestEvent.submits(side)).orElseThrow();
        return refusals.orGrant(new ChangeRequest(id, kind(), side, ChangeRequest.About.of(association), reason, pending, now, until,
                Optional.empty()));
    }

    private List<Refusal> formFaults() {
        boolean byPartner = side == Side.PARTNER;
        var words = reason.filter(text -> !text.isBlank());
        return new Refusals()
                .refuseIf(byPartner && words.isEmpty(), CommonRefusal.FIELD_MISSING.refusal("field", "reason"))
                .refuseIf(isTooLong(reason), CommonRefusal.FIELD_TOO_LONG.refusal("field", "reason").with("limit", MAX_REASON))
                .refuseIf(byPartner && !noticeAccepted, LeaveRefusal.LEAVE_NOTICE_NOT_ACCEPTED.refusal())
                .list();
    }

    static boolean isTooLong(Optional<String> words) {
        return words.filter(text -> text.codePointCount(0, text.length()) > MAX_REASON).isPresent();
    }
}
