package org.partnercenter.rest.incentive.project;

import org.partnercenter.application.incentive.project.RecordRefund;
import org.partnercenter.domain.incentive.calculation.Clawback.Refund;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.function.Supplier;

/** A refund of a project. @param projectId id of the application whose incentive was publicised @param amount given back to the customer, in CNY */
record ProjectRefundBody(String projectId, String refundId, String refundedOn, BigDecimal amount) {

    private static final Money MOST = Money.of("1000000000000", "CNY");

    Supplier<RecordRefund> command(Input in) {
        var project = in.field("project_id", projectId).required().id();
        var refund = in.field("refund_id", refundId).required().id();
        var day = in.field("refunded_on", refundedOn).required().day();
        var much = in.amount("amount", amount, MOST);
        return () -> new RecordRefund(project.orElseThrow(), new Refund(refund.orElseThrow(), day.orElseThrow(), much.orElseThrow()));
    }
}
