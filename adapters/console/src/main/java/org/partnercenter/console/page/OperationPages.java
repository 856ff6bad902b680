package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.PLATFORM;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Action.put;
import static org.partnercenter.console.page.Field.amount;
import static org.partnercenter.console.page.Field.area;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.flag;
import static org.partnercenter.console.page.Field.list;
import static org.partnercenter.console.page.Field.month;
import static org.partnercenter.console.page.Field.number;
import static org.partnercenter.console.page.Field.text;

import org.partnercenter.domain.authorization.AuthorizationStatus;
import org.partnercenter.domain.authorization.AuthorizationTransition;
import org.partnercenter.domain.contract.ContractKind;
import org.partnercenter.domain.discount.business.BusinessStatus;
import org.partnercenter.domain.incentive.FreezeReason;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.order.OrderStatus;
import org.partnercenter.domain.order.OrderType;

import java.util.List;
import java.util.stream.Stream;

/** What the vendor's operators look up and keep in order. */
final class OperationPages {

    private static final String PARTIES = "parties";
    private static final String ORDERS = "orders";
    private static final String SETTLEMENT = "settlement";
    private static final String UPKEEP = "upkeep";

    private OperationPages() {
    }

    static List<Page> all() {
        return List.of(authorizations(), associations(), accounts(), whiteLists(), orders(), resources("order-resources"), resources("on-demand-resources"),
                contracts(), businessDiscounts(), products(), cycles(), freezes(), revenueFeedback(), values(), definitions(), valueFeedback(), offerings(),
                ProgrammePages.labels(), reviewSwitch(), calendars(), ledger(), seals());
    }

    private static Page authorizations() {
        var path = "/v2/platform/authorizations";
        return Sheet.list(PLATFORM, "authorizations", PARTIES, path, "authorizations", "id")
                .filters(text("customer_id"), choice("status", AuthorizationStatus.values()))
                .columns("id", "customer_id", "partner_id", "status", "capabilities", "requested_at", "decided_at", "ended_at")
                .lives(path + "/{key}", AuthorizationTransition.values()).done();
    }

    private static Page associations() {
        var path = "/v2/platform/associations/{customer_id}";
        return Sheet.question(PLATFORM, "associations", PARTIES, path, text("customer_id").needed())
                .starts(post("association-end", path + "/end", Field.hidden("customer_id", "customer_id")),
                        post("association-switch", path + "/switch", choice("association_type", SalesPages.MODELS).needed()),
                        post("association-transfer", path + "/transfer", text("indirect_partner_id"))).done();
    }

    private static Page accounts() {
        var path = "/v2/platform/accounts";
        return Sheet.question(PLATFORM, "accounts", PARTIES, path + "/{id}", text("id").needed())
                .starts(post("recharge", path + "/recharge", text("partner_id").needed().from("id"), amount("amount").needed(), text("transfer_id").needed(),
                                text("memo")),
                        post("credit-set", path + "/credit", text("partner_id").needed().from("id"), amount("credit_amount").needed()))
                .sections(Section.list("changes", path + "/{id}/changes?balance_type=BALANCE_TYPE_DEBIT&limit=50", "records", "trade_time", "movement_name",
                        "change_amount", "balance_after_change", "currency", "other_name", "order_id", "memo")).done();
    }

    private static Page whiteLists() {
        var path = "/v2/platform/coupon-white-lists/{partner_id}";
        return Sheet.question(PLATFORM, "coupon-white-lists", "coupons", path, text("partner_id").needed())
                .starts(put("white-list-import", path, text("partner_id").needed().kept(), list("customer_ids").needed()))
                .sections(Section.list("versions", path + "/versions", "versions"), Section.list("customers", path + "/customers?limit=100", "customer_ids"))
                .done();
    }

    private static Page orders() {
        var path = "/v2/platform/orders";
        return Sheet.list(PLATFORM, "orders", ORDERS, path, "orders", "order_id")
                .filters(text("order_id"), text("customer_id"), text("service_type_code"), Field.coded("status", OrderStatus::code,
                                Stream.of(OrderStatus.values()).filter(OrderStatus::isFilter).toArray(OrderStatus[]::new)),
                        Field.coded("order_type", OrderType::code, OrderType.values()), date("create_time_begin"), date("create_time_end"))
                .columns("order_id", "customer_id", "service_type_name", "order_type", "status", "official_amount", "amount_after_discount", "currency",
                        "create_time", "payment_time")
                .record(path + "/{key}")
                .acts(post("order-refund", path + "/{order_id}/refund", text("refund_id").needed(), amount("amount").needed()))
                .sections(Section.whole("payment-detail", path + "/{order_id}/payment-detail"),
                        Section.list("price-adjustments", path + "/{order_id}/price-adjustments", "adjustments")).exports("orders").done();
    }

    private static Page resources(String kind) {
        return Sheet.list(PLATFORM, kind, ORDERS, "/v2/platform/" + kind, "resources", "")
                .filters(text("customer_id"), text("service_type_code"))
                .columns("customer_id", "order_id", "resource_id", "service_type_name", "status", "effective_time", "expire_time").exports(kind).done();
    }

    private static Page contracts() {
        var path = "/v2/platform/contracts";
        return Sheet.list(PLATFORM, "contracts", PARTIES, path, "contracts", "contract_code")
                .filters(text("contract_code"), choice("kind", ContractKind.values()))
                .columns("contract_code", "contract_name", "kind", "partner_id", "counterparty", "amount", "currency", "signed_on", "effective_from",
                        "effective_to", "status").record(path + "/{key}").done();
    }

    private static Page businessDiscounts() {
        var path = "/v2/platform/business-discounts";
        return Sheet.list(PLATFORM, "business-discounts", ORDERS, path, "discounts", "discount_id")
                .filters(text("customer_id"), choice("discount_type", "605", "606"), choice("status", BusinessStatus.values()))
                .columns("discount_id", "discount_type", "customer_id", "service_type_code", "discount_ratio", "amount", "effective_time", "expire_time",
                        "status").record(path + "/{key}").done();
    }

    private static Page products() {
        return Sheet.list(PLATFORM, "marketplace-products", ORDERS, "/v2/platform/marketplace-products", "products", "").filters(text("product_id"))
                .columns("product_id", "specification", "product_name", "ownership", "seller_id", "charging_mode", "period_type", "lowest_discount_ratio",
                        "highest_share_ratio").done();
    }

    private static Page cycles() {
        var path = "/v2/platform/bill-cycles";
        return Sheet.list(PLATFORM, "bill-cycles", SETTLEMENT, path, "bill_cycles", "cycle").columns("cycle", "status", "closed_at")
                .acts(post("cycle-close", path + "/{cycle}/close")).starts(post("cycle-close", path + "/{cycle}/close", month("cycle").needed())).done();
    }

    private static Page freezes() {
        var path = "/v2/platform/incentive-freezes";
        return Sheet.list(PLATFORM, "incentive-freezes", SETTLEMENT, path, "freezes", "").filters(text("partner_id"))
                .columns("partner_id", "reason", "cause", "since", "settled_on")
                .starts(put("incentive-freeze", path, text("partner_id").needed(), choice("reason", FreezeReason.CYCLE_UNPAID, FreezeReason.BOUGHT_ON_CREDIT)
                                .needed(), month("cycle"), text("order_id"), date("since"), date("settled_on")),
                        post("bills-transfer", "/v2/platform/incentive-transfers", text("from_partner_id").needed(), text("to_partner_id").needed(),
                                list("bill_ids"), area("reason").needed()),
                        post("project-refund", "/v2/platform/project-refunds", text("project_id").needed(), text("refund_id").needed(),
                                date("refunded_on").needed(), amount("amount").needed())).done();
    }

    private static Page revenueFeedback() {
        var path = "/v2/platform/revenue-feedback";
        return Sheet.list(PLATFORM, "revenue-feedback", "reviews", path, "feedback", "feedback_id").filters(text("partner_id"), text("revenue_id"))
                .columns("feedback_id", "partner_id", "month", "revenue_id", "revenue_line_id", "status", "text", "given_time", "answer")
                .record(path + "/{key}").acts(post("feedback-answer", path + "/{feedback_id}/answer", area("text").needed())).done();
    }

    private static Page values() {
        var path = "/v2/platform/indicator-values";
        return Sheet.list(PLATFORM, "indicators", SETTLEMENT, path, "values", "value_id")
                .filters(text("partner_id"), text("indicator"), month("period"))
                .columns("value_id", "partner_id", "period", "indicator.indicator_name", "dimension", "customer_id", "value", "version")
                .record(path + "/{key}").sections(Section.list("lines", path + "/{value_id}/lines?limit=100", "lines")).done();
    }

    private static Page definitions() {
        return Sheet.list(PLATFORM, "indicator-definitions", "policies", "/v2/platform/indicators", "indicators", "")
                .columns("indicator", "indicator_name", "scope", "method", "statistical_period", "unit").done();
    }

    private static Page valueFeedback() {
        var path = "/v2/platform/indicator-feedbacks";
        return Sheet.list(PLATFORM, "indicator-feedbacks", "reviews", path, "feedbacks", "feedback_id").filters(choice("answered", "true", "false"))
                .columns("feedback_id", "partner_id", "value_id", "text", "give_time", "answer", "answer_time")
                .acts(post("feedback-answer", path + "/{feedback_id}/answer", area("text").needed())).done();
    }

    private static Page offerings() {
        var path = "/v2/platform/offerings";
        Field[] body = {text("title").needed().kept(), choice("kind", Offering.Kind.values()).needed().kept(), text("owner_id").kept(),
            list("demand_tags").kept(), flag("white_listed").kept()};
        return Sheet.list(PLATFORM, "offerings", "policies", path, "offerings", "code")
                .columns("code", "title", "kind", "owner_id", "demand_tags", "white_listed")
                .acts(put("offering-change", path + "/{code}", body))
                .starts(put("offering-add", path + "/{code}", Stream.concat(Stream.of(text("code").needed()), Stream.of(body)).toArray(Field[]::new))).done();
    }

    private static Page reviewSwitch() {
        var path = "/v2/platform/settings/real-name-reviews";
        return Sheet.single(PLATFORM, "real-name-review-switch", UPKEEP, path).starts(put("reviews-switch", path, flag("open").kept())).done();
    }

    private static Page calendars() {
        return Sheet.question(PLATFORM, "calendars", UPKEEP, "/v2/calendars/{year}", number("year").needed())
                .starts(put("calendar-load", "/v2/platform/calendars/{year}", number("year").needed().kept(), list("holidays").kept(),
                        list("make_up_workdays").kept())).done();
    }

    private static Page ledger() {
        return Sheet.single(PLATFORM, "ledger-verification", UPKEEP, "/v2/platform/ledger/verification").done();
    }

    private static Page seals() {
        return Sheet.single(PLATFORM, "audit-verification", UPKEEP, "/v2/platform/audit/verification").done();
    }
}
