package org.partnercenter.rest.opportunity;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.opportunity.Approach;
import org.partnercenter.domain.opportunity.Bant;
import org.partnercenter.domain.opportunity.Consents;
import org.partnercenter.domain.opportunity.ContactPerson;
import org.partnercenter.domain.opportunity.EndCustomer;
import org.partnercenter.domain.opportunity.LeadSource;
import org.partnercenter.domain.opportunity.OpportunityContent;
import org.partnercenter.domain.opportunity.PresalesActivity;
import org.partnercenter.domain.opportunity.Prospect;
import org.partnercenter.domain.opportunity.RepOffice;
import org.partnercenter.domain.opportunity.SupportKind;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is told of an opportunity. A draft may leave out anything.
 *
 * @param customerPlace where the customer is, such as GUANGDONG; the representative office follows
 * @param draft         whether it stays a draft; else it is submitted at once
 */
record OpportunityBody(String title, String customerName, String customerCode, String customerId, String customerPlace, String contactName,
                       String contactPhone, String contactEmail, String bantBudget, String bantAuthority, String bantNeed, String bantTimeline,
                       BigDecimal budgetAmount, BigDecimal expectedRevenue, String expectedClose, Boolean inPurchasePlan, String source,
                       List<String> presalesActivities, List<String> offerings, List<String> cloudServices, List<String> support,
                       Boolean customerAuthorised, Boolean contactConsented, Boolean draft) {

    static final Money MOST = Money.of("1000000000000", "CNY");

    Supplier<OpportunityContent> content(Input in) {
        var name = in.field("title", title).text(Wire.MAX_NAME);
        var customer = customer(in);
        var contact = contact(in);
        var bant = bant(in);
        var prospect = prospect(in);
        var approach = approach(in);
        var consents = new Consents(Boolean.TRUE.equals(customerAuthorised), Boolean.TRUE.equals(contactConsented));
        return () -> new OpportunityContent(name, customer, contact, bant, prospect, approach, consents);
    }

    private EndCustomer customer(Input in) {
        return new EndCustomer(in.field("customer_name", customerName).text(Wire.MAX_NAME), in.field("customer_code", customerCode).text(Wire.MAX_NAME),
                in.field("customer_id", customerId).party(), in.field("customer_place", customerPlace).code(RepOffice::ofPlace));
    }

    private ContactPerson contact(Input in) {
        return new ContactPerson(in.field("contact_name", contactName).text(Wire.MAX_NAME), in.field("contact_phone", contactPhone).text(Wire.MAX_NAME),
                in.field("contact_email", contactEmail).text(Wire.MAX_NAME));
    }

    private Bant bant(Input in) {
        return new Bant(in.field("bant_budget", bantBudget).text(Wire.MAX_TEXT), in.field("bant_authority", bantAuthority).text(Wire.MAX_TEXT),
                in.field("bant_need", bantNeed).text(Wire.MAX_TEXT), in.field("bant_timeline", bantTimeline).text(Wire.MAX_TEXT));
    }

    private Prospect prospect(Input in) {
        return new Prospect(amount(in, "budget_amount", budgetAmount), amount(in, "expected_revenue", expectedRevenue),
                in.field("expected_close", expectedClose).day(), Boolean.TRUE.equals(inPurchasePlan),
                in.field("source", source).code(text -> Wire.one(LeadSource.values(), text)));
    }

    private static Optional<Money> amount(Input in, String field, BigDecimal major) {
        return major == null ? Optional.empty() : in.amount(field, major, MOST);
    }

    private Approach approach(Input in) {
        var activities = in.list("presales_activities", presalesActivities).atMost(Wire.MAX_ITEMS).each(field ->
                field.code(text -> Wire.one(PresalesActivity.values(), text)));
        var offered = in.list("offerings", offerings).atMost(Wire.MAX_ITEMS).distinct().ids();
        var services = in.list("cloud_services", cloudServices).atMost(Wire.MAX_ITEMS).ids();
        var wanted = in.list("support", support).atMost(Wire.MAX_ITEMS).each(field -> field.code(text -> Wire.one(SupportKind.values(), text)));
        return new Approach(Set.copyOf(activities.orElse(List.of())), offered.orElse(List.of()), Set.copyOf(services.orElse(List.of())),
                Set.copyOf(wanted.orElse(List.of())));
    }

    @Override
    public String toString() {
        return "OpportunityBody[***]";
    }
}
