package org.partnercenter.console.page;

import static org.partnercenter.console.Audience.PARTNERS;
import static org.partnercenter.console.page.Action.post;
import static org.partnercenter.console.page.Action.put;
import static org.partnercenter.console.page.Field.amount;
import static org.partnercenter.console.page.Field.area;
import static org.partnercenter.console.page.Field.choice;
import static org.partnercenter.console.page.Field.date;
import static org.partnercenter.console.page.Field.flag;
import static org.partnercenter.console.page.Field.list;
import static org.partnercenter.console.page.Field.number;
import static org.partnercenter.console.page.Field.text;

import org.partnercenter.domain.opportunity.LeadSource;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.OpportunityTransition;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityTransition;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveKind;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveStatus;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentiveTransition;

import java.util.List;
import java.util.stream.Stream;

/** Opportunities, shared both ways. */
final class OpportunityPages {

    private static final String TRAIL = "sales > opportunities > opportunity-sharing";
    private static final String PATH = "/v2/partners/opportunities";

    private OpportunityPages() {
    }

    static List<Page> all() {
        return List.of(received(), shared(), offerings(), sales(), business());
    }

    private static Sheet sheet(String id, String origin) {
        return Sheet.list(PARTNERS, id, TRAIL, PATH + "?origin=" + origin, "opportunities", "opportunity_id")
                .filters(choice("status", OpportunityStatus.values()))
                .columns("opportunity_id", "title", "status", "rep_office", "told.customer_name", "expected_revenue", "expected_close", "due_time",
                        "age_days")
                .lives(PATH + "/{key}", OpportunityTransition.values())
                .reveals(PATH + "/{opportunity_id}/reveal")
                .sections(Section.list("progress", PATH + "/{opportunity_id}/progress", "progress"))
                .plots(Plot.counts("pipeline", PATH + "?limit=100", "opportunities", "status_name"));
    }

    private static Action progress(String id, ProgressPhase... phases) {
        return post(id, PATH + "/{opportunity_id}/progress", choice("phase", phases).needed(), number("probability"), area("details"),
                date("occurred_on"), text("next_step"), list("evidence"), amount("signed_amount"), date("signed_on"), date("delivered_on"),
                text("lost_reason"));
    }

    private static Page received() {
        return sheet("opportunities-received", "VENDOR_ORIGINATED")
                .acts(post("opportunity-accept", PATH + "/{opportunity_id}/accept").as("ACCEPT"),
                        post("opportunity-decline", PATH + "/{opportunity_id}/decline", area("reason").needed()).as("DECLINE"),
                        progress("opportunity-progress", ProgressPhase.values()).as("UPDATE", "SIGN", "DELIVER", "LOSE"))
                .done();
    }

    private static Page shared() {
        return sheet("opportunities-shared", "PARTNER_ORIGINATED")
                .acts(put("opportunity-edit", PATH + "/{opportunity_id}", body()).as("EDIT"),
                        post("opportunity-submit", PATH + "/{opportunity_id}/submit").as("SUBMIT"),
                        post("opportunity-copy", PATH + "/{opportunity_id}/copy").as("COPY"),
                        post("opportunity-discard", PATH + "/{opportunity_id}/discard").as("DISCARD"),
                        progress("opportunity-progress", ProgressPhase.values()).as("UPDATE", "SIGN", "DELIVER", "LOSE"))
                .starts(post("opportunity-share", PATH, body()).gated(PATH + "/eligibility", "sharing")).done();
    }

    private static Field[] body() {
        return new Field[] {text("title").needed().kept(), text("customer_name").needed(), text("customer_code"), text("customer_id"),
            Field.text("customer_place").needed(), text("contact_name"), text("contact_phone"), text("contact_email"), text("bant_budget"),
            text("bant_authority"), text("bant_need"), text("bant_timeline"), amount("budget_amount"), amount("expected_revenue").needed().kept(),
            date("expected_close").needed().kept(), flag("in_purchase_plan"), choice("source", LeadSource.values()), list("presales_activities"),
            list("offerings").kept(), list("cloud_services").kept(), list("support"), flag("customer_authorised"), flag("contact_consented"),
            flag("draft")};
    }

    private static Page offerings() {
        return Sheet.list(PARTNERS, "offerings", TRAIL, "/v2/partners/offerings", "offerings", "")
                .columns("code", "title", "kind", "owner_id", "demand_tags", "white_listed").done();
    }

    private static Page sales() {
        return Sheet.list(PARTNERS, "opportunity-sales", TRAIL, "/v2/partners/opportunity-sales", "sales", "")
                .columns("opportunity_id", "seller_id", "amount", "currency", "won_on").done();
    }

    private static Page business() {
        var path = "/v2/partners/business-opportunities";
        Field[] content = {text("title").needed().kept(), area("description").kept(), area("need").kept(), list("cloud_services").kept(),
            date("expected_close").kept(), amount("expected_revenue").kept(), amount("monthly_revenue").kept(), Field.month("revenue_from").kept()};
        Field[] register = Stream.concat(Stream.of(SalesPages.customer().needed(), text("account_manager_id")), Stream.of(content)).toArray(Field[]::new);
        return Sheet.list(PARTNERS, "business-opportunities", "sales > opportunities > business", path, "business_opportunities", "business_opportunity_id")
                .filters(choice("tab", "OWN", "RESELLERS"), text("title"), text("customer_id"), choice("status", BusinessOpportunityStatus.values()))
                .columns("business_opportunity_id", "title", "customer_id", "account_manager_id", "status", "phase", "probability", "expected_revenue",
                        "expected_close", "changed_time")
                .lives(path + "/{key}", BusinessOpportunityTransition.values())
                .acts(put("business-modify", path + "/{business_opportunity_id}", content).as("MODIFY"),
                        post("business-progress", path + "/{business_opportunity_id}/progress", choice("phase", ProgressPhase.values()).needed(),
                                number("probability").needed(), text("technical_exchange"), text("test_status"), area("details")).as("ADD_PROGRESS", "SIGN", "DELIVER", "LOSE"))
                .starts(post("business-register", path, register))
                .sections(Section.list("progress", path + "/{business_opportunity_id}/progress", "progress")).done();
    }

    static Page incentives() {
        var path = "/v2/partners/opportunity-incentives";
        Field[] project = {choice("kind", OpportunityIncentiveKind.values()).needed().kept(), flag("cash").kept(), text("account_id").kept(),
            list("order_ids").kept(), date("starts_on").kept(), date("ends_on").kept(), list("evidence").kept()};
        Field[] apply = Stream.concat(Stream.of(text("opportunity_id").needed()), Stream.of(project)).toArray(Field[]::new);
        return Sheet.list(PARTNERS, "opportunity-incentives", "incentives > benefits", path, "opportunity_incentives", "incentive_id")
                .filters(choice("status", OpportunityIncentiveStatus.values()), text("opportunity_id"))
                .columns("incentive_id", "opportunity_id", "kind", "status", "amount", "currency", "applied_time", "review_due_time")
                .lives(path + "/{key}", OpportunityIncentiveTransition.values())
                .acts(post("opportunity-incentive-resubmit", path + "/{incentive_id}/resubmit", project).as("RESUBMIT"))
                .starts(post("opportunity-incentive-apply", path, apply).gated(path + "/eligibility", "")).done();
    }
}
