package org.partnercenter.rest.opportunity;

import org.partnercenter.application.opportunity.ChangeOfferings;
import org.partnercenter.application.opportunity.EditOpportunity;
import org.partnercenter.application.opportunity.EndOpportunity;
import org.partnercenter.application.opportunity.EnterOpportunity;
import org.partnercenter.application.opportunity.HandOverOpportunity;
import org.partnercenter.application.opportunity.ListOffering;
import org.partnercenter.application.opportunity.MoveOpportunity;
import org.partnercenter.application.opportunity.RejectOpportunity;
import org.partnercenter.application.opportunity.RevealOpportunity;
import org.partnercenter.domain.opportunity.Ending;
import org.partnercenter.domain.opportunity.Offering;
import org.partnercenter.domain.opportunity.OpportunityId;
import org.partnercenter.domain.opportunity.RejectionCause;
import org.partnercenter.rest.kernel.Input;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Commands on one opportunity, which on our paths the path names. */
final class StepBodies {

    private StepBodies() {
    }

    private static Optional<OpportunityId> id(Input in, String value) {
        return in.field("opportunity_id", value).required().id().map(OpportunityId::new);
    }

    /** Takes no other fields. */
    record MoveBody(String opportunityId) {

        Supplier<MoveOpportunity> command(Input in) {
            var named = id(in, opportunityId);
            return () -> new MoveOpportunity(named.orElseThrow());
        }
    }

    record EditBody(String opportunityId, OpportunityBody content) {

        private static final OpportunityBody NOTHING = new OpportunityBody(null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null);

        Supplier<EditOpportunity> command(Input in) {
            var named = id(in, opportunityId);
            var read = (content == null ? NOTHING : content).content(in);
            return () -> new EditOpportunity(named.orElseThrow(), read.get());
        }
    }

    record RejectBody(String opportunityId, String cause, String reason) {

        Supplier<RejectOpportunity> command(Input in) {
            var named = id(in, opportunityId);
            var why = in.field("cause", cause).required().code(text -> Wire.one(RejectionCause.values(), text));
            var words = in.field("reason", reason).text(Ending.MAX_WORDS);
            return () -> new RejectOpportunity(named.orElseThrow(), why.orElseThrow(), words);
        }
    }

    record EndBody(String opportunityId, String reason) {

        Supplier<EndOpportunity> command(Input in) {
            var named = id(in, opportunityId);
            var words = in.field("reason", reason).text(Ending.MAX_WORDS);
            return () -> new EndOpportunity(named.orElseThrow(), words);
        }
    }

    record HandOverBody(String opportunityId, String partnerId) {

        Supplier<HandOverOpportunity> command(Input in) {
            var named = id(in, opportunityId);
            var partner = in.field("partner_id", partnerId).required().party();
            return () -> new HandOverOpportunity(named.orElseThrow(), partner.orElseThrow());
        }
    }

    record OfferingsBody(String opportunityId, List<String> offerings) {

        Supplier<ChangeOfferings> command(Input in) {
            var named = id(in, opportunityId);
            var codes = in.list("offerings", offerings).atMost(Wire.MAX_ITEMS).distinct().ids();
            return () -> new ChangeOfferings(named.orElseThrow(), codes.orElse(List.of()));
        }
    }

    record RevealOpportunityBody(String opportunityId) {

        Supplier<RevealOpportunity> command(Input in) {
            var named = id(in, opportunityId);
            return () -> new RevealOpportunity(named.orElseThrow());
        }
    }

    /** @param createdTime when it was created in the CRM; without it now */
    record EnterBody(String opportunityId, String createdTime, OpportunityBody content) {

        Supplier<EnterOpportunity> command(Input in) {
            var named = in.field("opportunity_id", opportunityId).id().map(OpportunityId::new);
            var created = in.field("created_time", createdTime).instant();
            var read = (content == null ? EditBody.NOTHING : content).content(in);
            return () -> new EnterOpportunity(named, read.get(), created);
        }
    }

    record OfferingBody(String code, String title, String kind, String ownerId, List<String> demandTags, Boolean whiteListed) {

        Supplier<ListOffering> command(Input in) {
            var named = in.field("code", code).required().id();
            var called = in.field("title", title).required().text(Wire.MAX_NAME);
            var what = in.field("kind", kind).required().code(text -> Wire.one(Offering.Kind.values(), text));
            var owner = in.field("owner_id", ownerId).party();
            var tags = in.list("demand_tags", demandTags).atMost(Offering.MOST_TAGS).ids();
            return () -> new ListOffering(new Offering(named.orElseThrow(), called.orElseThrow(), what.orElseThrow(), owner,
                    Set.copyOf(tags.orElse(List.of())), Boolean.TRUE.equals(whiteListed)));
        }
    }
}
