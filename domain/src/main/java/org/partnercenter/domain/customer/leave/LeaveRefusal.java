package org.partnercenter.domain.customer.leave;

import org.partnercenter.domain.kernel.Kind;
import org.partnercenter.domain.kernel.Reason;
import org.partnercenter.domain.kernel.Rule;

import static org.partnercenter.domain.customer.CustomerRule.ASC_28;
import static org.partnercenter.domain.customer.leave.LeaveRule.ASC_20;
import static org.partnercenter.domain.customer.leave.LeaveRule.ASC_21;
import static org.partnercenter.domain.customer.leave.LeaveRule.ASC_22;
import static org.partnercenter.domain.customer.leave.LeaveRule.ASC_23;
import static org.partnercenter.domain.customer.leave.LeaveRule.ASC_24;
import static org.partnercenter.domain.customer.leave.LeaveRule.ASC_25;
import static org.partnercenter.domain.customer.leave.LeaveRule.ASC_26;
import static org.partnercenter.domain.customer.leave.LeaveRule.ASC_27;

/** Why a customer does not leave or switch. The constant's name is its code. */
public enum LeaveRefusal implements Reason {
    LEAVE_REQUEST_NOT_FOUND(ASC_20, Kind.ABSENT),
    LEAVE_REQUEST_STATE(ASC_20, Kind.CONFLICT),
    LEAVE_NOTICE_NOT_ACCEPTED(ASC_20, Kind.RULE),
    LEAVE_REQUEST_PENDING(ASC_21, Kind.CONFLICT),
    LEAVE_ASKED_RECENTLY(ASC_21, Kind.LIMIT),
    LEAVE_CUSTOMER_ASKED_RECENTLY(ASC_21, Kind.LIMIT),
    LEAVE_HAS_INDEPENDENT_MEMBERS(ASC_22, Kind.RULE),
    LEAVE_IS_INDEPENDENT_MEMBER(ASC_22, Kind.RULE),
    LEAVE_ORDERS_AWAIT_PARTNER(ASC_23, Kind.RULE),
    LEAVE_RESERVED_INSTANCE_KEEPS_MODEL(ASC_23, Kind.RULE),
    LEAVE_MANUALLY_FROZEN(ASC_24, Kind.RULE),
    LEAVE_SUPPORT_PLAN_IN_FORCE(ASC_24, Kind.RULE),
    LEAVE_OWN_REQUEST_RECENT(ASC_25, Kind.LIMIT),
    LEAVE_ORDERS_UNSETTLED(ASC_25, Kind.RULE),
    LEAVE_IN_ARREARS(ASC_26, Kind.RULE),
    LEAVE_RESERVED_INSTANCE_HELD(ASC_26, Kind.RULE),
    LEAVE_SUPPORT_PLAN_HELD(ASC_26, Kind.RULE),
    LEAVE_SPECIAL_CONTRACT(ASC_26, Kind.RULE),
    LEAVE_PICKUP_VOUCHERS_HELD(ASC_26, Kind.RULE),
    LEAVE_MEMBER_CANNOT_ASK(ASC_27, Kind.RULE),
    LEAVE_PARTNER_FROZEN(ASC_28, Kind.RULE),
    LEAVE_DISTRIBUTOR_FROZEN(ASC_28, Kind.RULE);

    private final Rule rule;
    private final Kind kind;

    LeaveRefusal(Rule rule, Kind kind) {
        this.rule = rule;
        this.kind = kind;
    }

    @Override
    public Rule rule() {
        return rule;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
