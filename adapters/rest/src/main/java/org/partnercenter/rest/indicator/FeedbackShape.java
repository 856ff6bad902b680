package org.partnercenter.rest.indicator;

import org.partnercenter.application.kernel.Page;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.indicator.Feedback;
import org.partnercenter.rest.kernel.Listings;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What was said of a value, and what the vendor said to it (IND-04). */
record FeedbackShape(String feedbackId, String valueId, String partnerId, String text, Instant giveTime, Optional<String> answer,
                     Optional<Instant> answerTime) {

    /** @param nextMarker to be sent as {@code marker} for the rows behind these; absent when there are none */
    record Listing(int totalCount, List<FeedbackShape> feedbacks, Optional<String> nextMarker) {

        static Listing of(Page<Feedback> page, PageRequest asked) {
            return new Listing(Listings.total(page), page.map(FeedbackShape::of).items(),
                    Listings.nextMarker(page, asked, each -> each.id().value()));
        }
    }

    static FeedbackShape of(Feedback each) {
        return new FeedbackShape(each.id().value(), each.value().value(), each.measured().owner().value(), each.text(), each.at(),
                each.reply().map(Feedback.Reply::text), each.reply().map(Feedback.Reply::at));
    }

    @Override
    public String toString() {
        return "FeedbackShape[" + feedbackId + "]";
    }
}
