package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.PLATFORM;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Action.put;
import static org.partnercenter.console.page.Field.amount;
import static org.partnercenter.console.page.Field.area;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.choices;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.flag;
import static org.partnercenter.console.page.Field.list;
import static org.partnercenter.console.page.Field.month;
import static org.partnercenter.console.page.Field.number;
import static org.partnercenter.console.page.Field.numberChoice;
import static org.partnercenter.console.page.Field.secret;
import static org.partnercenter.console.page.Field.text;
import static org.partnercenter.console.page.Field.time;

import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.certification.CertificationStatus;
import org.partnercenter.domain.certification.CertificationTransition;
import org.partnercenter.domain.coupon.CouponTransition;
import org.partnercenter.domain.coupon.QuotaTransition;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityTransition;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.customer.acquire.ReportTransition;
import org.partnercenter.domain.customer.leave.ChangeKind;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.incentive.IncentiveBillStatus;
import org.partnercenter.domain.incentive.IncentiveBillTransition;
import org.partnercenter.domain.incentive.PayoutForm;
import org.partnercenter.domain.incentive.payout.PayoutStatus;
import org.partnercenter.domain.incentive.payout.PayoutTransition;
import org.partnercenter.domain.incentive.reconcile.DisputeStatus;
import org.partnercenter.domain.incentive.revenue.RevenueTransition;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.opportunity.OpportunityOrigin;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.OpportunityTransition;
import org.partnercenter.domain.opportunity.RejectionCause;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveTransition;
import org.partnercenter.domain.programme.PersonStatus;
import org.partnercenter.domain.programme.PersonTransition;
import org.partnercenter.domain.programme.ReviewVerdict;
import org.partnercenter.domain.realname.RealNameTransition;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.QuotaStatus;

import java.util.List;
import java.util.Map;

/** What the vendor's operators do: reviews, quotas, policies, parties, and the clock of a sandbox. */
final class PlatformPages {

    private static final String REVIEWS = "reviews";
    private static final String QUOTAS = "/v2/platform/coupon-quotas";

    private PlatformPages() {
    }

    static List<Page> all() {
        return List.of(opportunities(), opportunityIncentives(), benefits(), businessInformation(), realNames(), discounts(), vouchers(), people(), reports(), payouts(),
                disputes(), changes(), quotas(), coupons(), bills(), revenues(), months(), policies(), products(), parties(), ProgrammePages.standings(), clock(),
                messages());
    }

    private static Page opportunities() {
        var path = "/v2/platform/opportunities";
        return Sheet.list(PLATFORM, "opportunities", REVIEWS, path, "opportunities", "opportunity_id")
                .filters(choice("status", OpportunityStatus.values()), choice("origin", OpportunityOrigin.values()), text("partner_id"))
                .columns("opportunity_id", "title", "partner_id", "origin", "status", "rep_office", "expected_revenue", "age_days", "due_time")
                .lives(path + "/{key}", OpportunityTransition.values())
                .reveals(path + "/{opportunity_id}/reveal")
                .acts(post("opportunity-approve", path + "/{opportunity_id}/approve").as("APPROVE"),
                        post("opportunity-validate", path + "/{opportunity_id}/validate").as("VALIDATE"),
                        post("opportunity-reject", path + "/{opportunity_id}/reject", choice("cause", RejectionCause.values()).needed(), area("reason"))
                                .as("REJECT"),
                        post("opportunity-hand-over", path + "/{opportunity_id}/hand-over", text("partner_id").needed()).as("SHARE"),
                        post("opportunity-cancel", path + "/{opportunity_id}/cancel", area("reason").needed()).as("CANCEL"))
                .sections(Section.list("progress", path + "/{opportunity_id}/progress", "progress"))
                .plots(Plot.counts("pipeline", path + "?limit=100", "opportunities", "status_name"), Plot.counts("ages", path + "?status=REVIEWING&limit=100",
                        "opportunities", "age_days")).done();
    }

    private static Page opportunityIncentives() {
        var path = "/v2/platform/opportunity-incentives";
        return Sheet.list(PLATFORM, "opportunity-incentives", REVIEWS, path, "opportunity_incentives", "incentive_id")
                .filters(text("partner_id"), text("opportunity_id"), choice("status", OpportunityIncentiveStatus.values()))
                .columns("incentive_id", "partner_id", "opportunity_id", "kind", "status", "amount", "currency", "applied_time", "review_due_time")
                .lives(path + "/{key}", OpportunityIncentiveTransition.values())
                .acts(post("opportunity-incentive-approve", path + "/{incentive_id}/approve", amount("amount").needed()).as("APPROVE"),
                        post("opportunity-incentive-reject", path + "/{incentive_id}/reject", area("reason").needed()).as("REJECT"))
                .starts(post("opportunity-incentive-exclude", "/v2/platform/opportunity-incentive-exclusions", text("partner_id").needed(),
                        number("year").needed(), area("reason").needed())).done();
    }

    private static Page benefits() {
        var path = "/v2/platform/benefit-applications";
        return Sheet.list(PLATFORM, "benefit-applications", REVIEWS, path, "applications", "application_no")
                .filters(text("programme"), choice("status", BenefitStatus.values()), text("partner_id"), choice("waiting", "true"), date("due_before"))
                .columns("application_no", "partner_id", "programme", "status", "amount", "currency", "waiting_since", "age_days", "deadline.due_on",
                        "deadline.overdue")
                .lives(path + "/{key}")
                .acts(post("benefit-review", path + "/{application_no}/review", Field.hidden("revision", "revision"),
                                choice("decision", ReviewVerdict.values()).needed(), area("comment")).as("APPROVE", "REJECT"),
                        post("benefit-pay", path + "/{application_no}/pay", Field.hidden("revision", "revision"), text("bank_reference"), area("comment")).as("PAY"),
                        post("benefit-comment", path + "/{application_no}/comments", area("text").needed()))
                .starts(post("allowance-set", path + "/allowances", text("programme").needed(), text("key").needed(), text("partner_id").needed(),
                        amount("amount").needed(), date("valid_from"), date("valid_until")))
                .sections(Section.list("comments", path + "/{application_no}/comments", "comments"))
                .plots(Plot.counts("ages", path + "?waiting=true&limit=100", "applications", "age_days")).done();
    }

    private static Page businessInformation() {
        var path = "/v2/platform/business-information";
        return Sheet.list(PLATFORM, "business-information", REVIEWS, path, "business_information", "partner_id")
                .filters(choice("status", CertificationStatus.values()))
                .columns("partner_id", "status", "submitted_at", "tries_left", "enter_until", "handled_by", "certified_since")
                .lives(path + "/{key}", CertificationTransition.values())
                .reveals(path + "/{partner_id}/reveal")
                .acts(post("business-review", path + "/{partner_id}/review", choice("decision", "ACCEPT", "REJECT", "SUPPLIER_DIFFERS").needed(),
                                area("reason")).as("ACCEPT", "REJECT", "CONFLICT"),
                        post("business-transfer", path + "/{partner_id}/record-transfer", choice("outcome", "SENT", "RETURNED").needed(), area("reason"))
                                .as("SEND", "RETURN"),
                        post("business-unlock", path + "/{partner_id}/unlock", text("ticket").needed()).as("UNLOCK"),
                        post("business-lapse", path + "/{partner_id}/lapse", choice("cause", "RENAMED", "NEW_SIGNING_ENTITY").needed()).as("LAPSE")).done();
    }

    private static Page realNames() {
        var path = "/v2/platform/real-name-reviews";
        return Sheet.list(PLATFORM, "real-name-reviews", REVIEWS, path, "applications", "application_id")
                .filters(text("customer_id"), text("partner_id"), choice("review_result", "0", "1", "2"))
                .columns("application_id", "customer_id", "partner_id", "kind", "review_result", "name", "apply_time", "age_hours")
                .lives(path + "/{key}", RealNameTransition.values())
                .reveals(path + "/{application_id}/reveal")
                .acts(post("real-name-approve", path + "/{application_id}/approve").as("APPROVE"),
                        post("real-name-refuse", path + "/{application_id}/refuse", area("opinion").needed()).as("REFUSE")).done();
    }

    private static Page discounts() {
        var path = "/v2/platform/exclusive-discounts";
        return Sheet.list(PLATFORM, "exclusive-discounts", REVIEWS, path, "discounts", "discount_id")
                .filters(text("partner_id"), text("customer_id"), choice("status", DiscountStatus.values()))
                .columns("discount_id", "discount_name", "partner_id", "customer_id", "valid_from", "valid_to", "status", "submitted_at")
                .record(path + "/{key}")
                .acts(post("discount-approve", path + "/{discount_id}/approve", Field.hidden("submitted_at", "submitted_at")),
                        post("discount-reject", path + "/{discount_id}/reject", area("reason").needed()))
                .sections(Section.list("timeline", path + "/{discount_id}/timeline", "timeline")).done();
    }

    private static Page vouchers() {
        var path = "/v2/platform/activity-vouchers";
        return Sheet.list(PLATFORM, "activity-vouchers", REVIEWS, path, "activity_vouchers", "activity_id")
                .filters(text("partner_id"), choice("status", ActivityStatus.values()))
                .columns("activity_id", "partner_id", "activity_name", "status", "total_amount", "currency", "submitted_at", "days_in_review")
                .lives(path + "/{key}", ActivityTransition.values())
                .acts(post("voucher-approve", path + "/{activity_id}/approve").as("APPROVE"),
                        post("voucher-reject", path + "/{activity_id}/reject", area("reason").needed()).as("REJECT")).done();
    }

    private static Page people() {
        var path = "/v2/platform/dedicated-people";
        return Sheet.list(PLATFORM, "dedicated-people", REVIEWS, path, "people", "id")
                .filters(text("partner_id"), choice("status", PersonStatus.values()))
                .columns("id", "partner_id", "path", "name", "position", "status", "since")
                .lives(path + "/{key}", PersonTransition.values())
                .reveals(path + "/{id}/reveal")
                .acts(post("person-review", path + "/{id}/review", choice("decision", ReviewVerdict.values()).needed(), area("reason"))
                        .as("APPROVE", "REJECT")).done();
    }

    private static Page reports() {
        var path = "/v2/platform/customer-reports";
        return Sheet.list(PLATFORM, "customer-reports", REVIEWS, path, "reports", "report_id")
                .filters(text("customer_id"), choice("status", ReportStatus.values()))
                .columns("report_id", "partner_id", "customer_id", "status", "reported_at", "valid_until")
                .lives(path + "/{key}", ReportTransition.values())
                .acts(post("report-confirm", path + "/{report_id}/confirm").as("CONFIRM"),
                        post("report-reject", path + "/{report_id}/reject").as("REJECT")).done();
    }

    private static Page payouts() {
        var path = "/v2/platform/payout-orders";
        return Sheet.list(PLATFORM, "payout-orders", REVIEWS, path, "payout_orders", "payout_order_no")
                .filters(text("partner_id"), choice("status", PayoutStatus.values()))
                .columns("payout_order_no", "partner_id", "payout_form", "status", "amount_tax_included", "currency", "submitted_at", "payment_due")
                .lives(path + "/{key}", PayoutTransition.values())
                .acts(post("payout-process", path + "/{payout_order_no}/process").as("PROCESS", "PAY_OUT"),
                        post("payout-pass-invoice", path + "/{payout_order_no}/pass-invoice").as("PASS_INVOICE"),
                        post("payout-reject-invoice", path + "/{payout_order_no}/reject-invoice", area("reason").needed()).as("REJECT_INVOICE"),
                        post("payout-approve", path + "/{payout_order_no}/approve").as("APPROVE"),
                        post("payout-start-payment", path + "/{payout_order_no}/start-payment").as("START_PAYMENT"),
                        post("payout-payment", path + "/{payout_order_no}/payment", choice("result", "SUCCEEDED", "FAILED").needed(), amount("amount"),
                                text("bank_reference"), area("failure_reason")).as("PAY"),
                        post("payout-retry", path + "/{payout_order_no}/retry").as("RETRY"),
                        post("payout-fail-creation", path + "/{payout_order_no}/fail-creation", area("reason").needed()).as("FAIL_CREATION"),
                        post("payout-reject", path + "/{payout_order_no}/reject", area("reason").needed()).as("REJECT")).done();
    }

    private static Page disputes() {
        var path = "/v2/platform/incentive-disputes";
        return Sheet.list(PLATFORM, "incentive-disputes", REVIEWS, path, "disputes", "dispute_id")
                .filters(text("partner_id"), choice("status", DisputeStatus.values()))
                .columns("dispute_id", "incentive_bill_id", "partner_id", "period", "amount", "claimed_amount", "status", "raised_at")
                .record(path + "/{key}")
                .acts(post("dispute-answer", path + "/{dispute_id}/answer", flag("accepted"), amount("corrected_amount"), area("comment").needed())).done();
    }

    private static Page changes() {
        var path = "/v2/platform/association-change-requests";
        return Sheet.list(PLATFORM, "association-change-requests", REVIEWS, path, "requests", "request_id")
                .filters(text("customer_id"), choice("kind", ChangeKind.values()), choice("status", ChangeRequestStatus.values()))
                .columns("request_id", "kind", "customer_id", "partner_id", "started_by", "status", "submitted_at", "expires_at")
                .record(path + "/{key}")
                .sections(Section.list("timeline", path + "/{request_id}/timeline", "timeline")).done();
    }

    private static Page quotas() {
        return Sheet.list(PLATFORM, "coupon-quotas", "coupons", QUOTAS, "quotas", "quota_id")
                .filters(choice("quota_type", "0", "1"), Field.coded("quota_status_list", QuotaStatus::code, QuotaStatus.values()), text("quota_ids"))
                .columns("quota_id", "partner_id", "quota_type", "source", "quota_status", "quota_value", "balance", "currency", "issued_count",
                        "effective_time", "expire_time")
                .lives(QUOTAS + "/{key}", QuotaTransition.values())
                .acts(post("quota-adjust", QUOTAS + "/{quota_id}/adjust", amount("quota_value").from("quota_value"), flag("finish"))
                                .as("BEGIN_ADJUSTING", "FINISH_ADJUSTING"),
                        post("quota-freeze", QUOTAS + "/{quota_id}/freeze").as("FREEZE"), post("quota-unfreeze", QUOTAS + "/{quota_id}/unfreeze").as("UNFREEZE"),
                        post("quota-invalidate", QUOTAS + "/{quota_id}/invalidate").as("INVALIDATE"))
                .starts(post("quota-grant", QUOTAS, text("partner_id").needed(), numberChoice("quota_type", "0", "1").needed(),
                        choice("source", "BUSINESS", "INCENTIVE").needed(), amount("quota_value").needed(), time("effective_time").needed(),
                        time("expire_time").needed(), amount("limits.min_face_value"), amount("limits.max_face_value"), number("limits.max_count")))
                .plots(Plot.bars("quota-balances", QUOTAS + "?limit=20", "quotas", "quota_id", "balance", "issued_total"))
                .exports("coupon-quotas", Map.of("quota_status_list", "quota_status", "quota_ids", "quota_id")).done();
    }

    private static Page coupons() {
        var path = "/v2/platform/coupons";
        return Sheet.list(PLATFORM, "coupons", "coupons", path, "coupons", "coupon_id")
                .filters(text("coupon_id"), text("customer_id"), text("quota_id"), Field.coded("status", CouponStatus::code, CouponStatus.values()))
                .columns("coupon_id", "partner_id", "customer_id", "quota_id", "face_value", "balance", "currency", "status", "expire_time")
                .lives(path + "/{key}", CouponTransition.values())
                .acts(post("coupon-use", path + "/{coupon_id}/use", text("order_id").needed(), amount("amount").needed()).as("USE"),
                        post("coupon-hold", path + "/{coupon_id}/hold", text("order_id").needed(), amount("amount").needed()).as("HOLD"),
                        post("coupon-release", path + "/{coupon_id}/release", text("order_id").needed()).as("RELEASE"),
                        post("coupon-refund", path + "/{coupon_id}/refund", text("order_id").needed(), amount("amount").needed()).as("REFUND"))
                .exports("coupons").done();
    }

    private static Page bills() {
        var path = "/v2/platform/incentive-bills";
        return Sheet.list(PLATFORM, "incentive-bills", "settlement", path, "incentive_bills", "incentive_bill_id")
                .filters(text("partner_id"), month("period"), choice("status", IncentiveBillStatus.values()))
                .columns("incentive_bill_id", "partner_id", "period", "incentive", "revenue", "amount", "currency", "status", "confirm_deadline")
                .lives(path + "/{key}", IncentiveBillTransition.values())
                .acts(post("bill-reject", path + "/{incentive_bill_id}/reject", amount("corrected_amount"), area("reason").needed()).as("REJECT"))
                .starts(post("period-close", "/v2/platform/incentive-periods/{period}/closing", month("period").needed()))
                .sections(Section.whole("explanation", path + "/{incentive_bill_id}/explanation"),
                        Section.list("lines", path + "/{incentive_bill_id}/lines?limit=100", "lines"))
                .plots(Plot.bars("incentive-by-period", path + "?limit=100", "incentive_bills", "period", "amount")).exports("incentive-bills").done();
    }

    private static Page revenues() {
        var path = "/v2/platform/revenues";
        return Sheet.list(PLATFORM, "revenues", "settlement", path, "revenues", "revenue_id")
                .filters(text("partner_id"), month("month_begin"), month("month_end"))
                .columns("revenue_id", "partner_id", "month", "total_amount", "eligible_amount", "currency", "line_count", "status", "final_time")
                .lives(path + "/{key}", RevenueTransition.values())
                .acts(post("revenue-finalize", path + "/{revenue_id}/finalize").as("FINALIZE"))
                .sections(Section.list("lines", path + "/{revenue_id}/lines?limit=100", "revenue_lines")).exports("revenues").done();
    }

    private static Page months() {
        var path = "/v2/platform/revenue-months";
        return Sheet.list(PLATFORM, "revenue-months", "settlement", path, "months", "month")
                .columns("month", "formed_through", "running", "source_count", "changed_lines", "begin_time", "finish_time", "final_time")
                .acts(post("month-form", path + "/{month}/form"), post("month-finalize", path + "/{month}/finalize"))
                .starts(post("month-form", path + "/{month}/form", month("month").needed())).done();
    }

    private static Page policies() {
        var path = "/v2/platform/incentive-policies";
        return Sheet.list(PLATFORM, "incentive-policies", "policies", path, "policies", "incentive")
                .filters(month("period"), choice("association_type", SalesPages.MODELS))
                .columns("incentive", "version", "name_zh", "name_en", "from", "association_type", "granularity", "payout_forms", "answer_days")
                .record(path + "/{key}")
                .starts(post("policy-set", path, text("incentive").needed(), text("name_zh").needed(), text("name_en").needed(), month("from").needed(),
                        choice("association_type", SalesPages.MODELS).needed(), choice("granularity", "MONTH", "QUARTER", "YEAR").needed(),
                        amount("threshold"), Field.rows("rates", text("service_type_code"), choice("product", "0", "1", "2", "13"), amount("from"),
                                amount("rate").needed()).needed(), Field.rows("conditions", text("indicator").needed(), text("dimension"),
                                amount("at_least").needed()), choices("payout_forms", PayoutForm.values()).needed(),
                        number("answer_days").needed(), flag("answer_working_days"), choice("deadline_effect", "AUTO_CONFIRM", "LAPSE").needed())).done();
    }

    private static Page products() {
        var path = "/v2/platform/product-policies";
        return Sheet.list(PLATFORM, "product-policies", "policies", path, "policies", "service_type_code")
                .filters(month("month")).columns("service_type_code", "from", "incentive_policy", "allow_discount").record(path + "/{key}")
                .starts(post("product-policy-set", path, text("service_type_code").needed(), month("from").needed(),
                        choice("incentive_policy", "0", "1", "2", "13").needed(), choice("allow_discount", "YES", "NO").needed())).done();
    }

    private static Page parties() {
        var path = "/v2/platform/parties";
        return Sheet.list(PLATFORM, "parties", "parties", path, "parties", "id")
                .filters(choice("kind", PartyKind.values()))
                .columns("id", "kind", "name", "account_name", "mobile_phone", "distributor_id")
                .record(path + "/{key}")
                .reveals(path + "/reveal", "name", "account_name", "mobile_phone", "email", "account_manager_name")
                .acts(put("party-password", path + "/{id}/password", secret("password").needed()), post("party-key", path + "/{id}/access-keys").toldOnce(),
                        put("fact-record", path + "/{id}/facts/{fact}", text("fact").needed(), flag("holds"), text("value"), time("valid_from"),
                                time("valid_until")),
                        post("party-erase", path + "/{id}/erase"))
                .starts(post("party-register", path, text("id"), choice("kind", PartyKind.values()).needed(), text("name").needed(), text("account_name").needed(),
                        text("distributor_id"), text("mobile_phone"), text("email")))
                .sections(Section.list("access-keys", path + "/{id}/access-keys", "access_keys"), Section.list("facts", path + "/{id}/facts", "facts"))
                .exports("parties").done();
    }

    private static Page clock() {
        return Sheet.single(PLATFORM, "clock", "sandbox", "/v2/platform/sandbox/clock")
                .starts(put("clock-move", "/v2/platform/sandbox/clock", time("now").needed().kept())).done();
    }

    private static Page messages() {
        return Sheet.list(PLATFORM, "messages", "sandbox", "/v2/platform/sandbox/messages", "messages", "")
                .filters(text("receiver")).columns("create_time", "medium", "receiver", "subject", "text").done();
    }
}
