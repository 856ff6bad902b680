package org.partnercenter.rest.opportunity;

import org.partnercenter.application.opportunity.Opportunities;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Mask;
import org.partnercenter.domain.kernel.Masked;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.Ending;
import org.partnercenter.domain.opportunity.LeadSource;
import org.partnercenter.domain.opportunity.OpportunityOrigin;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.PresalesActivity;
import org.partnercenter.domain.opportunity.Progress;
import org.partnercenter.domain.opportunity.ProgressPhase;
import org.partnercenter.domain.opportunity.RejectionCause;
import org.partnercenter.domain.opportunity.RepOffice;
import org.partnercenter.domain.opportunity.SharedOpportunity;
import org.partnercenter.domain.opportunity.SupportKind;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Violation;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An opportunity. What a partner has not accepted shows it no customer, no contact and no description; else both are masked.
 *
 * @param open        whether customer, contact and description are shown
 * @param firstInTime when it came in; never changes
 * @param ageDays     whole days since then
 * @param clockTime   what duplicates are ordered by
 * @param dueTime     when it ends by itself if nobody decides
 * @param counted     whether it counts in statistics
 */
record OpportunityShape(String opportunityId, OpportunityOrigin origin, String originName, OpportunityStatus status, String statusName,
                        Optional<String> partnerId, Optional<String> title, Optional<RepOffice> repOffice, boolean knownAccount, boolean open,
                        Optional<Told> told, List<String> demandTags, List<String> offerings, List<String> cloudServices,
                        Optional<BigDecimal> expectedRevenue, Optional<String> expectedClose, Optional<Instant> firstInTime, Optional<Long> ageDays,
                        Optional<Instant> reviewPassedTime, Optional<Instant> passedTime, Optional<Instant> clockTime, Instant changedTime,
                        Optional<Instant> dueTime, Optional<RejectionCause> cause, Optional<String> causeText, Optional<String> reason,
                        Optional<ContestShape> contest, Optional<Latest> latest, boolean counted) {

    /** What only those see whom it is open to. */
    record Told(Optional<Masked> customerName, Optional<Masked> customerCode, Optional<String> customerId, Optional<Masked> contactName,
                Optional<Masked> contactPhone, Optional<Masked> contactEmail, Optional<String> bantBudget, Optional<String> bantAuthority,
                Optional<String> bantNeed, Optional<String> bantTimeline, Optional<BigDecimal> budgetAmount, boolean inPurchasePlan,
                Optional<LeadSource> source, List<PresalesActivity> presalesActivities, List<SupportKind> support, boolean customerAuthorised,
                boolean contactConsented) {

        static Told of(SharedOpportunity of) {
            var content = of.content();
            var customer = content.customer();
            var contact = content.contact();
            var bant = content.bant();
            var prospect = content.prospect();
            return new Told(customer.title().map(Mask.NAME::of), customer.code().map(Mask.ID_NUMBER::of), customer.account().map(PartyId::value),
                    contact.person().map(Mask.NAME::of), contact.phone().map(Mask.PHONE::of), contact.mail().map(Mask.EMAIL::of), bant.budget(),
                    bant.authority(), bant.need(), bant.timeline(), prospect.budget().map(Money::toMajor), prospect.planned(), prospect.source(),
                    List.copyOf(content.approach().activities()), List.copyOf(content.approach().support()), content.consents().customer(),
                    content.consents().contact());
        }
    }

    /** What was told of progress last. */
    record Latest(ProgressPhase phase, String phaseName, int probability, Instant toldTime, Optional<BigDecimal> signedAmount,
                  Optional<String> signedOn, Optional<String> deliveredOn) {

        static Latest of(Progress.Latest of, Language language) {
            return new Latest(of.phase(), LifeShapes.name(of.phase(), language), of.probability(), of.at(), of.signed().map(Money::toMajor),
                    of.signedOn().map(Object::toString), of.deliveredOn().map(Object::toString));
        }
    }

    /** One update. */
    record ProgressShape(Instant toldTime, ProgressPhase phase, String phaseName, int probability, Optional<String> technicalExchange,
                         Optional<String> testStatus, Optional<String> details, String occurredOn, Optional<String> nextStep, List<String> evidence,
                         Optional<BigDecimal> signedAmount, Optional<String> signedOn, Optional<String> deliveredOn, Optional<String> lostReason) {

        static ProgressShape of(Opportunities.Told told, Language language) {
            var of = told.progress();
            return new ProgressShape(told.at(), of.phase(), LifeShapes.name(of.phase(), language), of.probability(), of.exchange(), of.test(),
                    of.details(), of.occurredOn().toString(), of.nextStep(), of.evidence(), of.signed().map(Money::toMajor),
                    of.signedOn().map(Object::toString), of.deliveredOn().map(Object::toString), of.lostReason());
        }
    }

    record History(List<ProgressShape> progress) {
    }

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<OpportunityShape> opportunities, Optional<String> nextMarker) {
    }

    /** @param sharing what keeps from sharing one's own @param handover what keeps the vendor from sharing */
    record EligibilityShape(boolean maySubmit, List<Violation> sharing, boolean mayReceive, List<Violation> handover) {
    }

    /** @param signedAmount what the contracts of those that count come to */
    record StatisticShape(RepOffice repOffice, long counted, long delivered, BigDecimal signedAmount) {
    }

    record Statistics(List<StatisticShape> statistics) {
    }

    /** @param all whether the reader sees it whatever its partner does */
    static OpportunityShape of(SharedOpportunity of, boolean all, Instant now, Language language) {
        var content = of.content();
        boolean open = all || of.isOpenToPartner();
        return new OpportunityShape(of.id().value(), of.origin(), LifeShapes.name(of.origin(), language), of.status(),
                LifeShapes.name(of.status(), language), of.partner().map(PartyId::value), content.title(), of.office(), of.knownAccount(), open,
                open ? Optional.of(Told.of(of)) : Optional.empty(), List.copyOf(of.tags()), content.approach().offerings(),
                List.copyOf(content.approach().services()), content.prospect().revenue().map(Money::toMajor),
                content.prospect().close().map(Object::toString), of.moments().firstIn(), of.moments().firstIn().map(at ->
                Math.max(0, Duration.between(at, now).toDays())), of.moments().reviewPassedAt(), of.moments().passedAt(), of.clock(),
                of.moments().changedAt(), of.deadlines().due(), of.ending().flatMap(Ending::cause), of.ending().flatMap(Ending::cause)
                .map(cause -> LifeShapes.name(cause, language)), of.ending().flatMap(Ending::words), of.contest().map(each ->
                ContestShape.of(each, language)), of.latest().map(each -> Latest.of(each, language)), of.counted());
    }
}
