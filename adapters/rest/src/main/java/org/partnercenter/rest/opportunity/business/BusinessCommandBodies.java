package org.partnercenter.rest.opportunity.business;

import org.partnercenter.application.opportunity.business.AssignDirector;
import org.partnercenter.application.opportunity.business.ModifyBusinessOpportunity;
import org.partnercenter.application.opportunity.business.RegisterBusinessOpportunity;
import org.partnercenter.application.opportunity.business.TellBusinessProgress;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.business.BusinessContent;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityId;
import org.partnercenter.domain.opportunity.business.BusinessProgress;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Commands on business opportunities; what they are about is named by the path, where there is one. */
final class BusinessCommandBodies {

    private BusinessCommandBodies() {
    }

    static Optional<ProgressPhase> phase(String code) {
        return Arrays.stream(ProgressPhase.values()).filter(each -> each.name().equals(code)).findFirst();
    }

    private static Optional<BusinessOpportunityId> id(Input in, String value) {
        return in.field("business_opportunity_id", value).required().id().map(BusinessOpportunityId::new);
    }

    /** @param accountManagerId whose it is; without it the operator's who registers it */
    record RegisterBusinessBody(String customerId, String accountManagerId, String title, String description, String need, List<String> cloudServices,
                                String expectedClose, BigDecimal expectedRevenue, BigDecimal monthlyRevenue, String revenueFrom) {

        Supplier<RegisterBusinessOpportunity> command(Input in) {
            var customer = in.field("customer_id", customerId).required().party();
            var manager = in.field("account_manager_id", accountManagerId).id();
            var told = new BusinessOpportunityContent(title, description, need, cloudServices, expectedClose, expectedRevenue, monthlyRevenue,
                    revenueFrom).content(in);
            return () -> new RegisterBusinessOpportunity(customer.orElseThrow(), manager, told.get());
        }

        @Override
        public String toString() {
            return "RegisterBusinessBody[***]";
        }
    }

    /** @param phase as it is taken to be: it is not changed here */
    record ModifyBusinessBody(String businessOpportunityId, String phase, String title, String description, String need, List<String> cloudServices,
                              String expectedClose, BigDecimal expectedRevenue, BigDecimal monthlyRevenue, String revenueFrom) {

        Supplier<ModifyBusinessOpportunity> command(Input in) {
            var named = id(in, businessOpportunityId);
            var taken = in.field("phase", phase).code(BusinessCommandBodies::phase);
            var told = new BusinessOpportunityContent(title, description, need, cloudServices, expectedClose, expectedRevenue, monthlyRevenue,
                    revenueFrom).content(in);
            return () -> new ModifyBusinessOpportunity(named.orElseThrow(), told.get(), taken);
        }

        @Override
        public String toString() {
            return "ModifyBusinessBody[***]";
        }
    }

    record TellBusinessBody(String businessOpportunityId, String phase, Integer probability, String technicalExchange, String testStatus,
                            String details) {

        Supplier<TellBusinessProgress> command(Input in) {
            var named = id(in, businessOpportunityId);
            var how = in.field("phase", phase).required().code(BusinessCommandBodies::phase);
            var chance = in.field("probability", probability).required().integer(0, Progress.CERTAIN);
            var exchange = in.field("technical_exchange", technicalExchange).text(BusinessContent.MAX_TEXT);
            var test = in.field("test_status", testStatus).text(BusinessContent.MAX_TEXT);
            var more = in.field("details", details).text(BusinessContent.MAX_TEXT);
            return () -> new TellBusinessProgress(named.orElseThrow(), new BusinessProgress(how.orElseThrow(), chance.orElseThrow(), exchange, test,
                    more));
        }

        @Override
        public String toString() {
            return "TellBusinessBody[***]";
        }
    }

    /** @param directorId absent: nobody directs the manager any more */
    record DirectorBody(String accountManagerId, String directorId) {

        Supplier<AssignDirector> command(Input in) {
            var manager = in.field("account_manager_id", accountManagerId).required().id();
            var director = in.field("director_id", directorId).id();
            return () -> new AssignDirector(manager.orElseThrow(), director);
        }
    }
}
