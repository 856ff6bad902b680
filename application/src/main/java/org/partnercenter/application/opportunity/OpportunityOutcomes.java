package org.partnercenter.application.opportunity;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.opportunity.Ending;
import org.partnercenter.domain.opportunity.OpportunityOrigin;
import org.partnercenter.domain.opportunity.OpportunityStatus;
import org.partnercenter.domain.opportunity.SharedOpportunity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What commands on opportunities leave behind: states, times, causes and offices, and never a name or what was said. */
final class OpportunityOutcomes {

    static final String TYPE = "opportunity";

    private static final String ID = "opportunity_id";
    private static final Map<OpportunityStatus, String> TOLD = Map.of(
            OpportunityStatus.VALIDATING, "OPPORTUNITY_REVIEW_PASSED",
            OpportunityStatus.VALIDATED, "OPPORTUNITY_VALIDATED",
            OpportunityStatus.REJECTED, "OPPORTUNITY_REJECTED",
            OpportunityStatus.PENDING_ACCEPTANCE, "OPPORTUNITY_OFFERED",
            OpportunityStatus.CANCELLED, "OPPORTUNITY_CANCELLED");

    private final Map<PartyId, PartyId> distributors;

    /** @param distributors of those partners that are resellers */
    OpportunityOutcomes(Map<PartyId, PartyId> distributors) {
        this.distributors = Map.copyOf(distributors);
    }

    Subject subject(SharedOpportunity of) {
        return Subject.of(TYPE, of.id().value(), viewers(of.partner()));
    }

    /** As all that is a reseller's it stands with its distributor as well, whose own lists leave it out. */
    private Viewers viewers(Optional<PartyId> partner) {
        return partner.map(party -> Optional.ofNullable(distributors.get(party)).map(distributor -> Viewers.of(distributor, partner))
                .orElseGet(() -> Viewers.of(party, Optional.empty()))).orElseGet(Viewers::none);
    }

    static Changes changes(Optional<SharedOpportunity> before, SharedOpportunity after) {
        var what = TYPE + "/" + after.id();
        return new Changes()
                .add(what, "status", before.map(each -> each.status().name()), Optional.of(after.status().name()))
                .add(what, "partner_id", before.flatMap(SharedOpportunity::partner).map(PartyId::value), after.partner().map(PartyId::value))
                .add(what, "first_in_time", before.flatMap(each -> each.moments().firstIn()).map(Instant::toString),
                        after.moments().firstIn().map(Instant::toString))
                .add(what, "due_time", before.flatMap(each -> each.deadlines().due()).map(Instant::toString),
                        after.deadlines().due().map(Instant::toString))
                .add(what, "offerings", before.map(each -> String.join(",", each.content().approach().offerings())),
                        Optional.of(String.join(",", after.content().approach().offerings())))
                .add(what, "cause", before.flatMap(SharedOpportunity::ending).flatMap(Ending::cause).map(Enum::name),
                        after.ending().flatMap(Ending::cause).map(Enum::name))
                .add(what, "phase", before.flatMap(SharedOpportunity::latest).map(each -> each.phase().name()),
                        after.latest().map(each -> each.phase().name()))
                .add(what, "probability", before.flatMap(SharedOpportunity::latest).map(each -> String.valueOf(each.probability())),
                        after.latest().map(each -> String.valueOf(each.probability())));
    }

    /** What is told of a change; of a draft nothing. */
    Effects effects(Optional<SharedOpportunity> before, SharedOpportunity after) {
        if (after.status() == OpportunityStatus.DRAFT || after.status() == OpportunityStatus.DISCARDED) {
            return Effects.none();
        }
        var event = event(after.status().name().toLowerCase(Locale.ROOT).replace('_', '-'), after, facts(after));
        boolean moved = before.filter(each -> each.status() == after.status()).isEmpty();
        var news = new ArrayList<Object>();
        if (moved) {
            news.add(new OpportunityMoved(after.id().value(), after.partner(), after.status().name()));
        }
        notice(before, after, moved).ifPresent(news::add);
        return event.and(Effects.news(news.toArray()));
    }

    private static Optional<OpportunityNotice> notice(Optional<SharedOpportunity> before, SharedOpportunity after, boolean moved) {
        boolean offered = after.status() == OpportunityStatus.REJECTED || after.partner().isPresent();
        return Optional.ofNullable(moved ? TOLD.get(after.status()) : changedOfferings(before, after)).filter(what -> offered)
                .flatMap(what -> after.partner().map(partner -> new OpportunityNotice(what, partner, facts(after))));
    }

    private static String changedOfferings(Optional<SharedOpportunity> before, SharedOpportunity after) {
        return before.filter(each -> !each.content().approach().offerings().equals(after.content().approach().offerings()))
                .map(each -> "OPPORTUNITY_OFFERINGS_CHANGED").orElse(null);
    }

    /** One that the clock has taken from a partner. */
    static Effects recalled(SharedOpportunity after) {
        return after.partner().filter(partner -> after.status() == OpportunityStatus.DECLINED).map(partner ->
                Effects.news(new OpportunityNotice("OPPORTUNITY_RECALLED", partner, facts(after)))).orElseGet(Effects::none);
    }

    /** Time runs out, or nothing was heard. @param platform the vendor's own party */
    Effects alert(SharedOpportunity of, PartyId platform) {
        var what = switch (of.status()) {
            case REVIEWING -> "review-awaited";
            case VALIDATING -> "validation-ends-soon";
            case PENDING_ACCEPTANCE -> "answer-ends-soon";
            case DRAFT, DISCARDED, VALIDATED, CREATED, ACCEPTED, DECLINED, IN_PROGRESS, SIGNED, DELIVERED, REJECTED, CLOSED_LOST, CANCELLED ->
                    "progress-awaited";
        };
        boolean vendors = of.status() == OpportunityStatus.REVIEWING || of.status() == OpportunityStatus.VALIDATING;
        var to = vendors ? List.of(platform) : of.partner().stream().toList();
        var facts = facts(of);
        return event(what, of, facts).and(Effects.news(to.stream().map(party -> new OpportunityNotice("OPPORTUNITY_"
                + what.toUpperCase(Locale.ROOT).replace('-', '_'), party, facts)).toArray()));
    }

    private Effects event(String what, SharedOpportunity of, Map<String, String> facts) {
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.opportunity." + what, TYPE + "/" + of.id(),
                new HashMap<String, Object>(facts), viewers(of.partner()))));
    }

    private static Map<String, String> facts(SharedOpportunity of) {
        var told = new HashMap<>(Map.of(ID, of.id().value(), "status", of.status().name(), "origin", of.origin().name(),
                "last_update_time", of.latest().map(each -> each.at()).orElse(of.moments().changedAt()).toString()));
        of.partner().ifPresent(partner -> told.put("partner_id", partner.value()));
        of.office().ifPresent(office -> told.put("rep_office", office.name()));
        of.moments().firstIn().ifPresent(at -> told.put("first_in_time", at.toString()));
        of.deadlines().due().ifPresent(at -> told.put("due_time", at.toString()));
        of.ending().flatMap(Ending::cause).ifPresent(cause -> told.put("cause", cause.name()));
        of.latest().ifPresent(last -> told.put("phase", last.phase().name()));
        if (of.origin() == OpportunityOrigin.PARTNER_ORIGINATED) {
            told.put("known_account", String.valueOf(of.knownAccount()));
        }
        return told;
    }
}
