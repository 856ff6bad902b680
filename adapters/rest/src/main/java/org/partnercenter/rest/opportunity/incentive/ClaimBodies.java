package org.partnercenter.rest.opportunity.incentive;

import org.partnercenter.application.opportunity.incentive.ApplyForIncentive;
import org.partnercenter.application.opportunity.incentive.ApproveIncentive;
import org.partnercenter.application.opportunity.incentive.ExcludePartner;
import org.partnercenter.application.opportunity.incentive.RecordSale;
import org.partnercenter.application.opportunity.incentive.RejectIncentive;
import org.partnercenter.application.opportunity.incentive.ResubmitIncentive;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.incentive.ClaimedProject;
import org.partnercenter.domain.opportunity.incentive.IncentiveClaim;
import org.partnercenter.domain.opportunity.incentive.MarketplaceSale;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveId;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveKind;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Commands on incentives; what they are about is named by the path, where there is one. */
final class ClaimBodies {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;

    private ClaimBodies() {
    }

    private static Optional<OpportunityIncentiveId> id(Input in, String value) {
        return in.field("incentive_id", value).required().id().map(OpportunityIncentiveId::new);
    }

    /** @param startsOn first day of the delivery @param endsOn last day of the project cycle @param evidence of the day it began */
    record ApplyBody(String opportunityId, String kind, Boolean cash, String accountId, List<String> orderIds, String startsOn, String endsOn,
                     List<String> evidence) {

        Supplier<ApplyForIncentive> command(Input in) {
            var of = in.field("opportunity_id", opportunityId).required().id().map(OpportunityId::new);
            var project = project(in);
            return () -> new ApplyForIncentive(new IncentiveClaim(of.orElseThrow(), project.get()));
        }

        private Supplier<ClaimedProject> project(Input in) {
            var what = in.field("kind", kind).required().code(text -> Wire.one(OpportunityIncentiveKind.values(), text));
            var account = in.field("account_id", accountId).required().party();
            var orders = in.list("order_ids", orderIds).required().atMost(ClaimedProject.MOST_ORDERS).ids();
            var starts = in.field("starts_on", startsOn).required().day();
            var ends = in.field("ends_on", endsOn).required().day();
            var proofs = in.list("evidence", evidence).atMost(ClaimedProject.MOST_EVIDENCE).each(field -> field.text(Wire.MAX_REFERENCE));
            return () -> new ClaimedProject(what.orElseThrow(), Boolean.TRUE.equals(cash), account.orElseThrow(), Set.copyOf(orders.orElseThrow()),
                    starts.orElseThrow(), ends.orElseThrow(), proofs.orElse(List.of()));
        }
    }

    /** The same again; the opportunity stays. */
    record ResubmitBody(String incentiveId, String kind, Boolean cash, String accountId, List<String> orderIds, String startsOn, String endsOn,
                        List<String> evidence) {

        Supplier<ResubmitIncentive> command(Input in) {
            var named = id(in, incentiveId);
            var project = new ApplyBody(null, kind, cash, accountId, orderIds, startsOn, endsOn, evidence).project(in);
            return () -> new ResubmitIncentive(named.orElseThrow(), project.get());
        }
    }

    /** @param amount that is publicised, in CNY */
    record ApproveBody(String incentiveId, BigDecimal amount) {

        Supplier<ApproveIncentive> command(Input in) {
            var named = id(in, incentiveId);
            var much = in.amount("amount", amount, Wire.MOST);
            return () -> new ApproveIncentive(named.orElseThrow(), much.orElseThrow());
        }
    }

    record RejectClaimBody(String incentiveId, String reason) {

        Supplier<RejectIncentive> command(Input in) {
            var named = id(in, incentiveId);
            var why = in.field("reason", reason).required().text(OpportunityIncentive.MAX_WORDS);
            return () -> new RejectIncentive(named.orElseThrow(), why.orElseThrow());
        }
    }

    record ExcludeBody(String partnerId, Integer year, String reason) {

        Supplier<ExcludePartner> command(Input in) {
            var partner = in.field("partner_id", partnerId).required().party();
            var when = in.field("year", year).required().integer(FIRST_YEAR, LAST_YEAR);
            var why = in.field("reason", reason).required().text(OpportunityIncentive.MAX_WORDS);
            return () -> new ExcludePartner(partner.orElseThrow(), when.orElseThrow(), why.orElseThrow());
        }
    }

    /** @param amount of the sale, in CNY */
    record SaleBody(String opportunityId, String sellerId, BigDecimal amount, String wonOn) {

        Supplier<RecordSale> command(Input in) {
            var of = in.field("opportunity_id", opportunityId).required().id().map(OpportunityId::new);
            var seller = in.field("seller_id", sellerId).required().party();
            var much = in.amount("amount", amount, Wire.MOST);
            var day = in.field("won_on", wonOn).required().day();
            return () -> new RecordSale(new MarketplaceSale(of.orElseThrow(), seller.orElseThrow(), much.orElseThrow(), day.orElseThrow()));
        }
    }
}
