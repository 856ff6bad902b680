package org.partnercenter.rest.revenue;

import org.partnercenter.application.incentive.revenue.GiveFeedback;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.RevenueStatementId;
import org.partnercenter.rest.kernel.Input;

import java.util.function.Supplier;

/** What a partner has to say. On our paths the path names the statement. @param revenueLineId the line it is about, if it is about one */
record FeedbackBody(String revenueId, String revenueLineId, String text) {

    static final int MAX_TEXT = 2000;

    Supplier<GiveFeedback> command(Input in) {
        var statement = in.field("revenue_id", revenueId).required().id();
        var line = in.field("revenue_line_id", revenueLineId).id();
        var said = in.field("text", text).required().text(MAX_TEXT);
        return () -> new GiveFeedback(new RevenueStatementId(statement.orElseThrow()), line.map(RevenueLineId::new), said.orElseThrow());
    }

    @Override
    public String toString() {
        return "FeedbackBody[" + revenueId + "]";
    }
}
