package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.CUSTOMERS;
import static org.partnercenter.console.Audience.PARTNERS;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Action.put;
import static org.partnercenter.console.page.Field.amount;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.choices;
import static org.partnercenter.console.page.Field.list;
import static org.partnercenter.console.page.Field.month;
import static org.partnercenter.console.page.Field.text;

import org.partnercenter.domain.customer.reseller.CooperationStatus;
import org.partnercenter.domain.customer.reseller.CooperationTransition;
import org.partnercenter.domain.customer.reseller.ResellerRight;

import java.util.List;

/** A distributor's resellers, what they may, and how partners come to work together. */
final class ResellerPages {

    private static final String TRAIL = "sales > resellers";
    private static final String RESELLERS = "/v2/partners/resellers";
    private static final String MONEY = "/v2/partners/accounts/resellers/{indirect_partner_id}/eligibility";

    private ResellerPages() {
    }

    static List<Page> all() {
        return List.of(resellers(), cooperations(), asking(), indicators(), formers(), directors());
    }

    private static Page resellers() {
        var rights = RESELLERS + "/{indirect_partner_id}/rights";
        return Sheet.list(PARTNERS, "resellers", TRAIL, RESELLERS, "resellers", "indirect_partner_id")
                .columns("indirect_partner_id", "name", "account_name", "mobile_phone", "associated_on", "account_manager_name")
                .record(RESELLERS + "/{key}")
                .reveals(RESELLERS + "/reveal", "name", "account_name", "mobile_phone", "email", "account_manager_name")
                .acts(post("rights-grant", rights + "/grant", choices("rights", ResellerRight.values()).needed()),
                        post("rights-revoke", rights + "/revoke", choices("rights", ResellerRight.values()).needed()),
                        post("allocate-to-reseller", "/v2/partners/accounts/resellers/allocate", Field.hidden("indirect_partner_id", "indirect_partner_id"),
                                amount("amount").needed(), text("memo")).gated(MONEY, "allocate"),
                        post("take-back-from-reseller", "/v2/partners/accounts/resellers/take-back", Field.hidden("indirect_partner_id", "indirect_partner_id"),
                                amount("amount").needed(), text("memo")).gated(MONEY, "take_back"),
                        post("quota-pass-on-to", "/v2/partners/coupon-quotas/indirect-partner-adjust", CouponPages.quota().needed(),
                                amount("quota_amount").needed()).forMany("indirect_partner_ids"),
                        post("customers-hand-over", "/v2/partners/customers/move", Field.hidden("indirect_partner_id", "indirect_partner_id"),
                                list("customer_ids").needed()))
                .sections(Section.list("rights", rights, "rights", "right_name", "in_force", "granted_at"),
                        Section.list("right-steps", rights + "/transitions", "rights", "right_name", "transitions"),
                        Section.whole("money", MONEY),
                        Section.list("issued-quotas", "/v2/partners/issued-coupon-quotas?indirect_partner_id={indirect_partner_id}&limit=20", "quotas", "quota_id",
                                "quota_value", "balance", "currency", "expire_time"),
                        Section.list("timeline", rights + "/timeline", "timeline", "at", "what", "right_name", "who"))
                .done();
    }

    private static Page cooperations() {
        var path = "/v2/partners/reseller-cooperations";
        return Sheet.list(PARTNERS, "reseller-cooperations", TRAIL, path, "cooperations", "id")
                .filters(choice("status", CooperationStatus.values()))
                .columns("id", "party_id", "status", "asked_at", "decided_at")
                .lives(path + "/{key}", CooperationTransition.values())
                .acts(post("cooperation-approve", path + "/approve").forMany("cooperation_ids").as("APPROVE"),
                        post("cooperation-reject", path + "/reject").forMany("cooperation_ids").as("REJECT"),
                        post("cooperation-withdraw", path + "/{id}/withdraw").as("WITHDRAW"))
                .starts(post("cooperation-invite", path + "/invite", list("party_ids").needed())).done();
    }

    private static Page asking() {
        var path = "/v2/partners/reseller-cooperations";
        return Sheet.question(PARTNERS, "reseller-eligibility", TRAIL, path + "/eligibility", text("party_id").needed())
                .starts(post("cooperation-invite", path + "/invite", list("party_ids").needed().from("party_id")).gated(path
                        + "/eligibility?party_id={party_id}", "")).done();
    }

    private static Page indicators() {
        return Sheet.list(PARTNERS, "reseller-indicators", "incentives > indicators", "/v2/partners/reseller-indicators", "values", "")
                .filters(text("indicator"), month("period"), text("indirect_partner_id"))
                .columns("period", "indirect_partner_id", "indicator.indicator_name", "value", "indicator.unit").done();
    }

    private static Page formers() {
        return Sheet.list(PARTNERS, "former-customers", "sales > customers > customer-management", "/v2/partners/former-customers", "customers", "customer_id")
                .columns("customer_id", "association_type", "associated_on", "ended_on", "end_cause", "indirect_partner_id", "label")
                .record("/v2/partners/former-customers/{key}").done();
    }

    private static Page directors() {
        var path = "/v2/partners/account-directors";
        var operators = "/v2/partners/operators?limit=100";
        var director = Field.pick("director_id", operators, "operators", "operator_id", "name", "operator_id");
        return Sheet.list(PARTNERS, "account-directors", "sales > opportunities > business", path, "account_directors", "account_manager_id")
                .columns("account_manager_id", "director_id")
                .acts(put("director-change", path + "/{account_manager_id}", director.kept()))
                .starts(put("director-assign", path + "/{account_manager_id}", Field.pick("account_manager_id", operators, "operators", "operator_id",
                        "name", "operator_id").needed(), director)).done();
    }

    /** A customer that is asked to become a reseller, or asks. */
    static Page ofCustomers() {
        var path = "/v2/customers/reseller-cooperations";
        return Sheet.list(CUSTOMERS, "reseller-cooperations", "my-partner", path, "cooperations", "id")
                .filters(choice("status", CooperationStatus.values()))
                .columns("id", "partner_id", "status", "asked_at", "decided_at")
                .lives(path + "/{key}", CooperationTransition.values())
                .acts(post("cooperation-accept", path + "/{id}/accept").as("ACCEPT"), post("cooperation-decline", path + "/{id}/decline").as("DECLINE"),
                        post("cooperation-withdraw", path + "/{id}/withdraw").as("WITHDRAW"))
                .starts(post("cooperation-apply", path, text("partner_id").needed())).done();
    }
}
