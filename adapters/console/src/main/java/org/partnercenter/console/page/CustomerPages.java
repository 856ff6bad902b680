package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.CUSTOMERS;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Field.area;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.text;

import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.authorization.AuthorizationTransition;
import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.ChangeRequestTransition;
import org.partnercenter.domain.discount.business.BusinessStatus;

import java.util.List;

/** What a customer sees of its partner. */
final class CustomerPages {

    private static final String PARTNER = "my-partner";
    private static final String MONEY = "finance";

    private CustomerPages() {
    }

    static List<Page> all() {
        return List.of(association(), authorizations(), changes("disassociation-requests", area("reason").needed()),
                changes("association-switch-requests", choice("association_type", SalesPages.MODELS).needed(), area("reason").needed()),
                ResellerPages.ofCustomers(), realName(), coupons(), balances(), accounts(), discounts(), business());
    }

    private static Page association() {
        return Sheet.single(CUSTOMERS, "association", PARTNER, "/v2/customers/association")
                .starts(post("disassociation-request", "/v2/customers/disassociation-requests", area("reason").needed())
                                .gated("/v2/customers/disassociation-requests/eligibility", ""),
                        post("invitation-accept", "/v2/customers/invitations/accept", text("code").needed()))
                .sections(Section.whole("leaving", "/v2/customers/disassociation-requests/eligibility")).done();
    }

    private static Page authorizations() {
        var path = "/v2/customers/authorizations";
        return Sheet.list(CUSTOMERS, "authorizations", PARTNER, path, "authorizations", "id")
                .filters(choice("status", AuthorizationStatus.values()))
                .columns("id", "partner_id", "status", "capabilities", "requested_at", "decided_at", "ended_at")
                .lives(path + "/{key}", AuthorizationTransition.values())
                .acts(post("authorization-approve", path + "/{id}/approve", Field.pick("letter_version", "/v2/agreements", "agreements", "version",
                                "agreement", "version").needed(), Field.code().needed()).as("APPROVE"),
                        post("authorization-reject", path + "/{id}/reject").as("REJECT"),
                        post("authorization-revoke", path + "/{id}/revoke", area("reason"), Field.code().needed()).as("REVOKE"))
                .done();
    }

    private static Page changes(String kind, Field... body) {
        var path = "/v2/customers/" + kind;
        return Sheet.list(CUSTOMERS, kind, PARTNER, path, "requests", "request_id")
                .filters(choice("status", ChangeRequestStatus.values()))
                .columns("request_id", "partner_id", "association_type", "target_association_type", "started_by", "status", "submitted_at", "expires_at")
                .lives(path + "/{key}", ChangeRequestTransition.values())
                .acts(post("change-approve", path + "/{request_id}/approve").as("CUSTOMER_APPROVES"),
                        post("change-reject", path + "/{request_id}/reject", area("comment").needed()).as("CUSTOMER_REJECTS"),
                        post("change-withdraw", path + "/{request_id}/withdraw").as("CUSTOMER_WITHDRAWS"))
                .starts(post(kind.equals("disassociation-requests") ? "disassociation-request" : "switch-request", path, body)
                        .gated(path + "/eligibility", "")).done();
    }

    private static Page realName() {
        return Sheet.single(CUSTOMERS, "real-name-status", PARTNER, "/v2/customers/real-name-auth-status").done();
    }

    private static Page balances() {
        return Sheet.single(CUSTOMERS, "balances", MONEY, "/v2/customers/accounts/balances").done();
    }

    private static Page coupons() {
        return Sheet.list(CUSTOMERS, "coupons", MONEY, "/v2/promotions/benefits/coupons", "user_coupons", "")
                .filters(text("coupon_id"), Field.coded("status", CouponStatus::code, CouponStatus.values()), text("order_id"))
                .columns("coupon_id", "coupon_type", "status", "face_value", "balance", "currency", "active_time", "expire_time", "order_id")
                .plots(Plot.bars("coupon-balances", "/v2/promotions/benefits/coupons?limit=20", "user_coupons", "coupon_id", "face_value", "balance")).done();
    }

    private static Page accounts() {
        return Sheet.list(CUSTOMERS, "account-changes", MONEY, "/v2/customers/accounts/changes", "records", "")
                .filters(choice("balance_type", "BALANCE_TYPE_DEBIT", "BALANCE_TYPE_CREDIT").needed(), date("trade_time_begin"), date("trade_time_end"))
                .columns("trade_time", "movement_name", "change_amount", "balance_after_change", "currency", "order_id").done();
    }

    private static Page discounts() {
        return Sheet.list(CUSTOMERS, "partner-discounts", MONEY, "/v2/customers/partner-discounts", "goods", "goods_id")
                .columns("goods_id", "product_id", "product_name", "discount_ratio", "valid_from", "valid_to")
                .record("/v2/customers/partner-discounts/{key}").done();
    }

    private static Page business() {
        return Sheet.list(CUSTOMERS, "business-discounts", MONEY, "/v2/customers/business-discounts", "discounts", "discount_id")
                .filters(choice("status", BusinessStatus.values()))
                .columns("discount_id", "discount_type", "service_type_code", "discount_ratio", "amount", "effective_time", "expire_time", "status")
                .record("/v2/customers/business-discounts/{key}").done();
    }
}
