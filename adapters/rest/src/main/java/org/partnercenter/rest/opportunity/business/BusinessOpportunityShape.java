package org.partnercenter.rest.opportunity.business;

import org.partnercenter.application.opportunity.business.AccountDirectors;
import org.partnercenter.application.opportunity.business.BusinessOpportunities;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.business.BusinessContent.Detail;
import org.partnercenter.domain.opportunity.business.BusinessContent.Revenue;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity.Latest;
import org.partnercenter.domain.opportunity.business.BusinessOpportunity;
import org.partnercenter.domain.opportunity.business.BusinessOpportunityStatus;
import org.partnercenter.rest.kernel.LifeShapes;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A business opportunity. @param resellerId whose it is, if it is a reseller's @param toldTime when its progress was told last */
record BusinessOpportunityShape(String businessOpportunityId, String partnerId, Optional<String> resellerId, String accountManagerId,
                                String customerId, BusinessOpportunityStatus status, String statusName, ProgressPhase phase, String phaseName,
                                Optional<Integer> probability, Optional<Instant> toldTime, String title, Optional<String> description,
                                Optional<String> need, List<String> cloudServices, Optional<String> expectedClose,
                                Optional<BigDecimal> expectedRevenue, Optional<BigDecimal> monthlyRevenue, Optional<String> revenueFrom,
                                Instant createdTime, Instant changedTime) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<BusinessOpportunityShape> businessOpportunities, Optional<String> nextMarker) {
    }

    /** One update. @param toldBy the operator who told it; absent for the main account */
    record Update(Instant toldTime, Optional<String> toldBy, ProgressPhase phase, String phaseName, int probability,
                  Optional<String> technicalExchange, Optional<String> testStatus, Optional<String> details) {

        static Update of(BusinessOpportunities.Told told, Language language) {
            var of = told.progress();
            return new Update(told.at(), told.by(), of.phase(), LifeShapes.name(of.phase(), language), of.probability(), of.exchange(), of.test(),
                    of.details());
        }
    }

    record History(List<Update> progress) {
    }

    record DirectorShape(String accountManagerId, Optional<String> directorId) {

        static DirectorShape of(AccountDirectors.Directs of) {
            return new DirectorShape(of.manager(), of.director());
        }
    }

    record Directors(List<DirectorShape> accountDirectors) {
    }

    static BusinessOpportunityShape of(BusinessOpportunity of, Language language) {
        var owner = of.owner();
        var content = of.content();
        return new BusinessOpportunityShape(of.id().value(), owner.partner().value(), owner.reseller().map(PartyId::value), owner.manager(),
                of.customer().value(), of.status(), LifeShapes.name(of.status(), language), of.phase(), LifeShapes.name(of.phase(), language),
                of.latest().map(Latest::probability), of.latest().map(Latest::at), content.title(), content.description(),
                content.detail().flatMap(Detail::need), content.detail().map(step -> List.copyOf(step.services())).orElse(List.of()),
                content.detail().flatMap(Detail::close).map(Object::toString), content.revenue().flatMap(Revenue::total).map(Money::toMajor),
                content.revenue().flatMap(Revenue::monthly).map(Money::toMajor), content.revenue().flatMap(Revenue::from).map(Object::toString),
                of.createdAt(), of.changedAt());
    }
}
