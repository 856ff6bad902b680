package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.PARTNERS;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Action.put;
import static org.partnercenter.console.page.Field.amount;
import static org.partnercenter.console.page.Field.area;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.flag;
import static org.partnercenter.console.page.Field.secret;
import static org.partnercenter.console.page.Field.text;
import static org.partnercenter.console.page.Field.time;

import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.authorization.AuthorizationTransition;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.customer.acquire.ReportTransition;
import org.partnercenter.domain.customer.invite.InvitationStatus;
import org.partnercenter.domain.customer.invite.InvitationTransition;
import org.partnercenter.domain.customer.leave.ChangeRequestStatus;
import org.partnercenter.domain.customer.leave.ChangeRequestTransition;
import org.partnercenter.domain.discount.DiscountStatus;
import org.partnercenter.domain.discount.DiscountTransition;
import org.partnercenter.domain.discount.business.BusinessStatus;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A partner's customers, what they order, and what they are offered. */
final class SalesPages {

    static final String[] MODELS = {"1", "2"};
    private static final String MONEY = "/v2/partners/accounts/customers/{customer_id}/eligibility";
    private static final String FREEZING = "/v2/partners/customers/{customer_id}/freezing/transitions";
    private static final String CUSTOMERS = "sales > customers > customer-management";
    private static final String MARKETPLACE = "sales > marketplace";

    private SalesPages() {
    }

    static Field customer() {
        return Field.pick("customer_id", "/v2/partners/customers?limit=100", "customers", "customer_id", "customer_id", "name");
    }

    static List<Page> all() {
        return List.of(customers(), authorizations(), winning(), invitations(), reports(), changes("disassociation-requests"), changes("association-switch-requests"),
                RealNamePages.applications(), orders(), resources(), onDemand(), exclusiveDiscounts(), discountReviews(), goods(), products(), discountRecords(), granted(), business());
    }

    /** What comes behind coupons and opportunities in the menu. */
    static List<Page> finance() {
        return List.of(accounts(), adjustments(), contracts());
    }

    private static Page customers() {
        return Sheet.list(PARTNERS, "customers", CUSTOMERS, "/v2/partners/customers", "customers", "customer_id")
                .filters(text("customer_id"), text("name"), text("account_name"), choice("association_type", MODELS), date("associated_on_begin"),
                        date("associated_on_end"))
                .columns("customer_id", "name", "account_name", "mobile_phone", "association_type", "associated_on", "verified_status", "frozen_status")
                .record("/v2/partners/customers?customer_id={key}")
                .reveals("/v2/partners/customers/reveal", "name", "account_name", "mobile_phone", "email", "account_manager_name")
                .acts(post("authorization-request", "/v2/partners/authorizations", Field.hidden("customer_id", "customer_id"),
                                Field.pick("commitment_version", "/v2/agreements", "agreements", "version", "agreement", "version"),
                                flag("confirmed").needed()).gated("/v2/partners/authorizations/eligibility?customer_id={customer_id}", "",
                                "COMMITMENT_LETTER_NEEDED", "AUTHORIZATION_NOT_CONFIRMED"),
                        post("coupon-issue", "/v2/partners/coupons", CouponPages.issueFields()).forMany("customer_ids"),
                        post("allocate", "/v2/partners/accounts/allocate", Field.hidden("customer_id", "customer_id"), amount("amount").needed(),
                                text("memo")).gated(MONEY, "allocate"),
                        post("take-back", "/v2/partners/accounts/take-back", Field.hidden("customer_id", "customer_id"), amount("amount").needed(),
                                text("memo")).gated(MONEY, "take_back"),
                        put("discount-grant", "/v2/partners/discounts", Field.hidden("customer_id", "customer_id"), amount("discount").needed(),
                                time("effective_time"), time("expire_time").needed()),
                        post("freeze", "/v2/partners/customers/{customer_id}/freezing/freeze", choice("frozen_status", "1", "2").needed(),
                                area("reason").needed()).gated(FREEZING, "event:FREEZE_ACCOUNT"),
                        post("unfreeze", "/v2/partners/customers/{customer_id}/freezing/unfreeze", flag("resources_only"), area("reason").needed())
                                .gated(FREEZING, "event:UNFREEZE"),
                        put("account-manager-assign", "/v2/partners/customers/{customer_id}/account-manager", Field.pick("operator_id",
                                "/v2/partners/operators?limit=100", "operators", "operator_id", "name").needed()),
                        post("disassociation-request", "/v2/partners/disassociation-requests", Field.hidden("customer_id", "customer_id"),
                                area("reason").needed(), flag("notice_accepted").needed())
                                .gated("/v2/partners/disassociation-requests/eligibility?customer_id={customer_id}", ""),
                        post("switch-request", "/v2/partners/association-switch-requests", Field.hidden("customer_id", "customer_id"),
                                choice("association_type", MODELS).needed(), area("reason").needed(), flag("notice_accepted").needed())
                                .gated("/v2/partners/association-switch-requests/eligibility?customer_id={customer_id}", ""))
                .acts(RealNamePages.ofCustomers())
                .starts(post("customer-create", "/v2/partners/created-customers", text("domain_name").needed(), text("mobile_phone").needed(),
                                Field.of(Field.Kind.TEXT, "verification_code"), text("xaccount_id").needed(), text("xaccount_type"), secret("password"),
                                choice("cooperation_type", "0", "1")),
                        post("customer-report", "/v2/partners/customer-reports", text("customer_id"), text("account_name")))
                .sections(Section.list("freezing", "/v2/partners/customers/{customer_id}/freezing/timeline", "timeline"),
                        Section.whole("money", MONEY))
                .exports("customers").done();
    }

    private static Page authorizations() {
        return Sheet.list(PARTNERS, "authorizations", CUSTOMERS, "/v2/partners/authorizations", "authorizations", "id")
                .filters(text("customer_id"), choice("status", AuthorizationStatus.values()))
                .columns("id", "customer_id", "status", "capabilities", "requested_at", "decided_at", "ended_at")
                .lives("/v2/partners/authorizations/{key}", AuthorizationTransition.values())
                .acts(post("authorization-withdraw", "/v2/partners/authorizations/{id}/withdraw").as("WITHDRAW"))
                .starts(post("authorization-request", "/v2/partners/authorizations", customer().needed(),
                        Field.pick("commitment_version", "/v2/agreements", "agreements", "version", "agreement", "version"), flag("confirmed").needed()))
                .done();
    }

    private static Page winning() {
        var path = "/v2/partners/customers/eligibility";
        return Sheet.question(PARTNERS, "customer-eligibility", CUSTOMERS, path, text("customer_id"), text("account_name"), text("indirect_partner_id"))
                .starts(post("customer-report", "/v2/partners/customer-reports", text("customer_id").from("customer_id"),
                        text("account_name").from("account_name")).gated(path + "?customer_id={customer_id}&account_name={account_name}", "report"))
                .done();
    }

    private static Page invitations() {
        return Sheet.list(PARTNERS, "invitations", CUSTOMERS, "/v2/partners/invitations", "invitations", "invitation_id")
                .filters(choice("status", InvitationStatus.values()), choice("channel", "LINK", "MAIL"))
                .columns("invitation_id", "association_type", "channel", "status", "label", "created_at", "expires_at", "customer_id")
                .lives("/v2/partners/invitations/{key}", InvitationTransition.values())
                .download("qr-code", "/v2/partners/invitations/{invitation_id}/qr-code")
                .acts(post("invitation-resend", "/v2/partners/invitations/{invitation_id}/resend").as("RESEND"),
                        post("invitation-withdraw", "/v2/partners/invitations/{invitation_id}/withdraw").as("WITHDRAW"))
                .starts(post("invite", "/v2/partners/invitations", choice("association_type", MODELS).needed(), choice("channel", "LINK", "MAIL").needed(),
                        text("email"), choice("language", "zh_CN", "en_US"), text("label")))
                .done();
    }

    private static Page reports() {
        return Sheet.list(PARTNERS, "customer-reports", CUSTOMERS, "/v2/partners/customer-reports", "reports", "report_id")
                .filters(text("customer_id"), choice("status", ReportStatus.values()))
                .columns("report_id", "customer_id", "status", "reported_at", "valid_until", "closed_at")
                .lives("/v2/partners/customer-reports/{key}", ReportTransition.values())
                .acts(post("report-cancel", "/v2/partners/customer-reports/{report_id}/cancel").as("CANCEL"))
                .starts(post("customer-report", "/v2/partners/customer-reports", text("customer_id"), text("account_name")))
                .done();
    }

    private static Page changes(String kind) {
        var path = "/v2/partners/" + kind;
        return Sheet.list(PARTNERS, kind, CUSTOMERS, path, "requests", "request_id")
                .filters(text("customer_id"), choice("status", ChangeRequestStatus.values()), choice("started_by", "PARTNER", "CUSTOMER"))
                .columns("request_id", "customer_id", "association_type", "target_association_type", "started_by", "status", "submitted_at", "expires_at")
                .lives(path + "/{key}", ChangeRequestTransition.values())
                .acts(post("change-approve", path + "/{request_id}/approve").as("PARTNER_APPROVES"),
                        post("change-reject", path + "/{request_id}/reject", area("comment").needed()).as("PARTNER_REJECTS"),
                        post("change-withdraw", path + "/{request_id}/withdraw").as("PARTNER_WITHDRAWS"))
                .done();
    }

    private static Page orders() {
        return Sheet.list(PARTNERS, "orders", "sales > customers > customer-orders", "/v2/partners/orders", "orders", "order_id")
                .filters(text("order_id"), text("customer_id"), text("service_type_code"), Field.coded("status", OrderStatus::code, Stream.of(OrderStatus.values()).filter(OrderStatus::isFilter).toArray(OrderStatus[]::new)),
                        Field.coded("order_type", OrderType::code, OrderType.values()), date("create_time_begin"), date("create_time_end"))
                .columns("order_id", "customer_id", "customer_name", "service_type_name", "order_type", "status", "official_amount",
                        "amount_after_discount", "currency", "create_time", "payment_time")
                .record("/v2/partners/orders/{key}")
                .acts(post("order-pay", "/v2/partners/orders/pay-for-customers").forMany("order_ids"),
                        post("order-payment-reject", "/v2/partners/orders/reject-payments", area("reason").needed()).forMany("order_ids"))
                .sections(Section.whole("payment-detail", "/v2/partners/orders/{order_id}/payment-detail"),
                        Section.list("price-adjustments", "/v2/partners/orders/{order_id}/price-adjustments", "adjustments"))
                .exports("orders").done();
    }

    private static Page resources() {
        return Sheet.list(PARTNERS, "order-resources", "sales > customers > customer-orders", "/v2/partners/order-resources", "resources", "")
                .filters(text("customer_id"), text("order_id"), text("service_type_code"), choice("association_type", MODELS),
                        choice("renewed", "true", "false"), date("expire_time_begin"), date("expire_time_end"))
                .columns("order_id", "customer_id", "resource_id", "service_type_name", "product_spec_desc", "status", "effective_time", "expire_time",
                        "official_amount", "amount_after_discount")
                .exports("order-resources", Map.of("renewed=true", "1", "renewed=false", "0")).done();
    }

    private static Page onDemand() {
        return Sheet.list(PARTNERS, "on-demand-resources", "sales > customers > customer-orders", "/v2/partners/on-demand-resources", "resources", "")
                .filters(text("customer_id"), text("service_type_code"), text("region_code"), choice("association_type", MODELS),
                        date("effective_time_begin"), date("effective_time_end"))
                .columns("customer_id", "resource_id", "resource_name", "service_type_name", "region_code", "status", "effective_time", "expire_time")
                .exports("on-demand-resources").done();
    }

    private static Page exclusiveDiscounts() {
        var path = "/v2/partners/exclusive-discounts";
        Field[] body = {text("discount_name").needed().kept(), customer().needed().kept(), time("valid_from").kept(), time("valid_to").needed().kept(),
                Field.rows("lines", text("product_id").needed(), text("specification").needed(), amount("discount_ratio").needed(),
                amount("share_ratio").needed()).needed().kept(), flag("special_request").kept()};
        return Sheet.list(PARTNERS, "exclusive-discounts", MARKETPLACE, path, "discounts", "discount_id")
                .filters(text("customer_id"), text("product_id"), choice("status", DiscountStatus.values()))
                .columns("discount_id", "discount_name", "customer_id", "valid_from", "valid_to", "status", "submitted_at", "decided_at")
                .lives(path + "/{key}", DiscountTransition.values())
                .acts(post("discount-submit", path + "/{discount_id}/submit", flag("special_request")).as("REQUEST"),
                        put("discount-edit", path + "/{discount_id}", body).as("EDIT"),
                        post("discount-withdraw", path + "/{discount_id}/withdraw").as("WITHDRAW"),
                        post("discount-delete", path + "/{discount_id}/delete").as("DELETE"),
                        post("discount-invalidate", path + "/{discount_id}/invalidate").as("INVALIDATE"))
                .starts(post("discount-apply", path, body).gated(path + "/eligibility", ""))
                .sections(Section.list("business-discounts", path + "/{discount_id}/business-discounts", "discounts"))
                .done();
    }

    private static Page discountReviews() {
        var path = "/v2/partners/discount-reviews";
        return Sheet.list(PARTNERS, "discount-reviews", MARKETPLACE, path, "discounts", "discount_id")
                .filters(text("customer_id"), choice("status", DiscountStatus.values()))
                .columns("discount_id", "discount_name", "partner_id", "customer_id", "valid_from", "valid_to", "status", "submitted_at")
                .record(path + "/{key}")
                .acts(post("discount-approve", path + "/{discount_id}/approve", Field.hidden("submitted_at", "submitted_at")),
                        post("discount-reject", path + "/{discount_id}/reject", area("reason").needed()))
                .done();
    }

    private static Page goods() {
        return Sheet.list(PARTNERS, "discounted-goods", MARKETPLACE, "/v2/partners/discounted-goods", "goods", "goods_id")
                .filters(text("customer_id"), text("product_id"))
                .columns("goods_id", "customer_id", "product_id", "product_name", "discount_ratio", "valid_from", "valid_to")
                .record("/v2/partners/discounted-goods/{key}")
                .download("qr-code", "/v2/partners/discounted-goods/{goods_id}/qr-code").done();
    }

    private static Page products() {
        return Sheet.list(PARTNERS, "marketplace-products", MARKETPLACE, "/v2/partners/marketplace-products", "products", "")
                .filters(text("product_id"))
                .columns("product_id", "specification", "product_name", "ownership", "charging_mode", "period_type", "lowest_discount_ratio",
                        "highest_share_ratio").done();
    }

    private static Page discountRecords() {
        return Sheet.list(PARTNERS, "exclusive-discount-records", MARKETPLACE, "/v2/partners/exclusive-discount-records", "discounts", "")
                .columns("ended_at", "ended_how", "ended_by", "discount_id", "discount_name", "customer_id", "valid_from", "valid_to").done();
    }

    private static Page granted() {
        return Sheet.list(PARTNERS, "discounts", "sales > business-discounts", "/v2/partners/discounts?customer_id={customer_id}", "discounts", "")
                .filters(customer().needed())
                .columns("customer_id", "discount", "effective_time", "expire_time", "status")
                .starts(put("discount-grant", "/v2/partners/discounts", customer().needed(), amount("discount").needed(), time("effective_time"),
                        time("expire_time").needed()))
                .done();
    }

    private static Page business() {
        return Sheet.list(PARTNERS, "business-discounts", "sales > business-discounts", "/v2/partners/business-discounts", "discounts", "discount_id")
                .filters(text("customer_id"), choice("discount_type", "605", "606"), text("service_type_code"), choice("status", BusinessStatus.values()))
                .columns("discount_id", "discount_type", "customer_id", "service_type_code", "discount_mode", "discount_ratio", "amount",
                        "effective_time", "expire_time", "status")
                .record("/v2/partners/business-discounts/{key}").done();
    }

    private static Page accounts() {
        return Sheet.list(PARTNERS, "account-changes", "finance > accounts", "/v2/partners/accounts/changes", "records", "")
                .filters(choice("balance_type", "BALANCE_TYPE_DEBIT", "BALANCE_TYPE_CREDIT").needed(), date("trade_time_begin"), date("trade_time_end"))
                .columns("trade_time", "movement_name", "change_amount", "balance_after_change", "currency", "other_name", "order_id", "memo")
                .starts(post("allocate", "/v2/partners/accounts/allocate", customer().needed(), amount("amount").needed(), text("memo")),
                        post("take-back", "/v2/partners/accounts/take-back", customer().needed(), amount("amount").needed(), text("memo")))
                .done();
    }

    private static Page adjustments() {
        return Sheet.list(PARTNERS, "account-adjustments", "finance > accounts", "/v2/partners/accounts/adjustments", "records", "")
                .filters(text("customer_id"), date("operation_time_begin"), date("operation_time_end"))
                .columns("operation_time", "customer_id", "customer_name", "operation_type", "amount", "currency", "trans_id", "memo").done();
    }

    private static Page contracts() {
        return Sheet.list(PARTNERS, "contracts", "contracts > offline-contracts", "/v2/partners/contracts", "contracts", "contract_code")
                .filters(text("contract_code"), choice("kind", ContractKind.values()))
                .columns("contract_code", "contract_name", "kind", "counterparty", "amount", "currency", "signed_on", "effective_from", "effective_to", "status")
                .record("/v2/partners/contracts/{key}")
                .reveals("/v2/partners/contracts/{contract_code}/reveal").done();
    }
}
