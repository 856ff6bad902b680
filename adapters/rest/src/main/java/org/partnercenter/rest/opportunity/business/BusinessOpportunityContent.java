package org.partnercenter.rest.opportunity.business;

import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.opportunity.business.BusinessContent.Detail;
import org.partnercenter.domain.opportunity.business.BusinessContent.Revenue;
import org.partnercenter.domain.opportunity.business.BusinessContent;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What is told, in three steps; a step is begun with the first of its fields. @param revenueFrom the first month there is some */
record BusinessOpportunityContent(String title, String description, String need, List<String> cloudServices, String expectedClose,
                                  BigDecimal expectedRevenue, BigDecimal monthlyRevenue, String revenueFrom) {

    private static final Money MOST = Money.of("1000000000000", "CNY");

    Supplier<BusinessContent> content(Input in) {
        var name = in.field("title", title).required().text(BusinessContent.MAX_TITLE);
        var more = in.field("description", description).text(BusinessContent.MAX_TEXT);
        var wanted = in.field("need", need).text(BusinessContent.MAX_TEXT);
        var services = in.list("cloud_services", cloudServices).atMost(BusinessContent.MOST_SERVICES).ids().map(Set::copyOf).orElse(Set.of());
        var close = in.field("expected_close", expectedClose).day();
        var total = amount(in, "expected_revenue", expectedRevenue);
        var monthly = amount(in, "monthly_revenue", monthlyRevenue);
        var from = in.field("revenue_from", revenueFrom).month();
        boolean detailed = wanted.isPresent() || !services.isEmpty() || close.isPresent();
        boolean expected = total.isPresent() || monthly.isPresent() || from.isPresent();
        return () -> new BusinessContent(name.orElseThrow(), more, detailed ? Optional.of(new Detail(wanted, services, close)) : Optional.empty(),
                expected ? Optional.of(new Revenue(total, monthly, from)) : Optional.empty());
    }

    private static Optional<Money> amount(Input in, String field, BigDecimal major) {
        return major == null ? Optional.empty() : in.amount(field, major, MOST);
    }

    @Override
    public String toString() {
        return "BusinessOpportunityContent[***]";
    }
}
