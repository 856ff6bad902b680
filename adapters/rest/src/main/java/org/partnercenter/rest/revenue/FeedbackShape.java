package org.partnercenter.rest.revenue;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.incentive.RevenueLineId;
import org.partnercenter.domain.incentive.revenue.FeedbackStatus;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback.Said;
import org.partnercenter.domain.incentive.revenue.RevenueFeedback;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.rest.kernel.LifeShapes;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A feedback, and what came of it. @param givenBy the operator; absent for the main account @param answeredBy the platform's operator, likewise */
record FeedbackShape(String feedbackId, String revenueId, String partnerId, String month, Optional<String> revenueLineId, FeedbackStatus status,
                     String statusName, String text, Optional<String> givenBy, Instant givenTime, Optional<String> answer,
                     Optional<String> answeredBy, Optional<Instant> answeredTime) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<FeedbackShape> feedback, Optional<String> nextMarker) {
    }

    static FeedbackShape of(RevenueFeedback feedback, Language language) {
        var about = feedback.about();
        return new FeedbackShape(feedback.id().value(), about.statement().value(), about.partner().value(), about.month().toString(),
                about.line().map(RevenueLineId::value), feedback.status(), LifeShapes.name(feedback.status(), language), feedback.raised().text(),
                feedback.raised().by(), feedback.raised().at(), feedback.answer().map(Said::text), feedback.answer().flatMap(Said::by),
                feedback.answer().map(Said::at));
    }

    static Listing of(Page<RevenueFeedback> page, PageRequest asked, Language language) {
        return new Listing(Listings.total(page), page.map(each -> of(each, language)).items(),
                Listings.nextMarker(page, asked, each -> each.id().value()));
    }

    @Override
    public String toString() {
        return "FeedbackShape[" + feedbackId + "]";
    }
}
