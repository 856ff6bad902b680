package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.PARTNERS;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Field.amount;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.list;
import static org.partnercenter.console.page.Field.number;
import static org.partnercenter.console.page.Field.text;
import static org.partnercenter.console.page.Field.time;

import org.partnercenter.domain.coupon.CouponStatus;
import org.partnercenter.domain.coupon.CouponTransition;
import org.partnercenter.domain.coupon.QuotaStatus;
import org.partnercenter.domain.coupon.QuotaTransition;
import org.partnercenter.domain.coupon.activity.ActivityStatus;
import org.partnercenter.domain.coupon.activity.ActivityTransition;

import java.util.List;
import java.util.Map;

/** Quotas, coupons, and what became of them. */
final class CouponPages {

    static final String[] OPERATIONS = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "12"};
    private static final String COUPONS = "sales > customers > coupon-management";
    private static final String QUOTAS = "/v2/partners/coupon-quotas";

    private CouponPages() {
    }

    static List<Page> all() {
        return List.of(quotas(), issuedQuotas(), coupons(), records(), quotaRecords(), whiteList(), vouchers());
    }

    static Field quota() {
        return Field.pick("quota_id", QUOTAS + "?limit=100&quota_status_list=0", "quotas", "quota_id", "quota_id", "balance", "currency");
    }

    static Field[] issueFields() {
        return new Field[] {quota().needed(), amount("face_value").needed(), time("valid_time"), time("expire_time"), list("cloud_service_types"),
            list("product_ids"), text("memo")};
    }

    private static Page quotas() {
        return Sheet.list(PARTNERS, "coupon-quotas", COUPONS, QUOTAS, "quotas", "quota_id")
                .filters(choice("quota_type", "0", "1"), Field.coded("quota_status_list", QuotaStatus::code, QuotaStatus.values()), text("quota_ids"),
                        date("create_time_begin"), date("create_time_end"))
                .columns("quota_id", "quota_type", "source", "quota_status", "quota_value", "balance", "currency", "issued_count", "effective_time",
                        "expire_time")
                .lives(QUOTAS + "/{key}", QuotaTransition.values())
                .acts(post("coupon-issue", "/v2/partners/coupons", Field.hidden("quota_id", "quota_id"), list("customer_ids").needed(),
                                amount("face_value").needed(), time("valid_time"), time("expire_time"), list("cloud_service_types"), text("memo"))
                                .as("ISSUE"),
                        post("quota-pass-on", QUOTAS + "/indirect-partner-adjust", Field.hidden("quota_id", "quota_id"),
                                list("indirect_partner_ids").needed(), amount("quota_amount").needed()).as("PASS_ON"))
                .plots(Plot.bars("quota-balances", QUOTAS + "?limit=20&quota_status_list=0", "quotas", "quota_id", "balance", "issued_total"))
                .exports("coupon-quotas", Map.of("quota_status_list", "quota_status", "quota_ids", "quota_id")).done();
    }

    private static Page issuedQuotas() {
        return Sheet.list(PARTNERS, "issued-coupon-quotas", COUPONS, "/v2/partners/issued-coupon-quotas", "quotas", "quota_id")
                .filters(text("quota_id"), text("parent_quota_id"), text("indirect_partner_id"))
                .columns("quota_id", "indirect_partner_id", "indirect_partner_name", "quota_value", "balance", "currency", "effective_time", "expire_time",
                        "parent_quota_id")
                .acts(post("quota-take-back", QUOTAS + "/take-back", text("remark")).forMany("quota_ids")).done();
    }

    private static Page coupons() {
        return Sheet.list(PARTNERS, "coupons", COUPONS, "/v2/partners/coupons", "coupons", "coupon_id")
                .filters(text("coupon_id"), text("customer_id"), text("quota_id"), text("order_id"), Field.coded("status", CouponStatus::code, CouponStatus.values()),
                        date("create_time_begin"), date("create_time_end"))
                .columns("coupon_id", "customer_id", "quota_id", "coupon_type", "face_value", "balance", "currency", "status", "effective_time",
                        "expire_time")
                .lives("/v2/partners/coupons/{key}", CouponTransition.values())
                .acts(post("coupon-reclaim", "/v2/partners/coupons/reclaim").forMany("coupon_ids").as("RECLAIM"))
                .starts(post("coupon-issue", "/v2/partners/coupons", quota().needed(), list("customer_ids").needed(), amount("face_value").needed(),
                        time("valid_time"), time("expire_time"), list("cloud_service_types"), text("memo")))
                .plots(Plot.counts("coupons-by-status", "/v2/partners/coupons?limit=100", "coupons", "status_name"))
                .exports("coupons").done();
    }

    private static Page records() {
        return Sheet.list(PARTNERS, "coupon-records", COUPONS, "/v2/promotions/benefits/partner-coupons/records/query", "records", "")
                .filters(choice("operation_types", OPERATIONS), text("quota_id"), text("coupon_ids"), text("customer_id"), date("operation_time_begin"),
                        date("operation_time_end"))
                .columns("operation_time", "operation_type", "quota_id", "coupon_id", "customer_id", "operation_amount", "result", "remark")
                .exports("coupon-records", Map.of("operation_types", "operation_type", "coupon_ids", "coupon_id")).done();
    }

    private static Page quotaRecords() {
        return Sheet.list(PARTNERS, "quota-records", COUPONS, "/v2/partners/coupon-quotas/records", "records", "")
                .filters(text("quota_id"), text("indirect_partner_id"), date("operation_time_begin"), date("operation_time_end"))
                .columns("operation_time", "operation_type", "parent_quota_id", "quota_id", "indirect_partner_id", "indirect_partner_name", "amount", "result",
                        "remark").exports("coupon-quota-records").done();
    }

    private static Page whiteList() {
        return Sheet.list(PARTNERS, "coupon-white-list", COUPONS, "/v2/partners/coupon-white-list/versions", "versions", "")
                .columns("version", "customers", "import_time", "imported_by")
                .starts(Action.put("white-list-import", "/v2/partners/coupon-white-list", list("customer_ids").needed())).done();
    }

    private static Page vouchers() {
        var path = "/v2/partners/activity-vouchers";
        Field[] body = {text("activity_name").needed().kept(), Field.area("description").kept(), amount("face_value").needed().kept(),
            number("quantity").needed().kept(), amount("min_order_amount").kept(), time("effective_time").needed().kept(),
            time("expire_time").needed().kept(), list("cloud_service_types").kept(), Field.flag("submit")};
        return Sheet.list(PARTNERS, "activity-vouchers", COUPONS, path, "activity_vouchers", "activity_id")
                .filters(choice("status", ActivityStatus.values()))
                .columns("activity_id", "activity_name", "status", "face_value", "quantity", "total_amount", "currency", "effective_time", "expire_time")
                .lives(path + "/{key}", ActivityTransition.values())
                .acts(post("voucher-submit", path + "/{activity_id}/submit").as("SUBMIT"), Action.put("voucher-edit", path + "/{activity_id}", body).as("EDIT"),
                        post("voucher-withdraw", path + "/{activity_id}/withdraw").as("WITHDRAW"),
                        post("voucher-copy", path + "/{activity_id}/copy").as("COPY"), post("voucher-delete", path + "/{activity_id}/delete").as("DELETE"))
                .starts(post("voucher-create", path, body)).done();
    }
}
