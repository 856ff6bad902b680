package org.partnercenter.application.customer.acquire;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.OutgoingNotice;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.customer.acquire.CustomerReport;
import org.partnercenter.domain.customer.acquire.ReportStatus;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Outcomes of commands on reports. The customer is no viewer: it need not know who is after it. */
final class ReportOutcomes {

    static final String TYPE = "customer-report";

    /** Of these the reporter is told, since it did not bring them about itself. */
    private static final Set<ReportStatus> TOLD = Set.of(ReportStatus.EXPIRED, ReportStatus.REJECTED);

    private ReportOutcomes() {
    }

    /** A report was made. @param closed what had to be written down before, because it was over */
    static Outcome<CustomerReport> made(CustomerReport report, List<CustomerReport> closed) {
        return Outcome.granted(report, subject(report).changed(changes(new Changes(), Optional.empty(), report)),
                Effects.all(closed.stream().map(ReportOutcomes::effects).toList()).and(event(report)));
    }

    /** A report was changed by the command. */
    static Outcome<CustomerReport> moved(CustomerReport before, CustomerReport after) {
        var effects = after.status() == ReportStatus.REPORTED ? event(after).and(notice(after, "CONFIRMED")) : effects(after);
        return Outcome.granted(after, subject(after).changed(changes(new Changes(), Optional.of(before), after)), effects);
    }

    static Outcome<CustomerReport> refused(List<Refusal> refusals, String id, Viewers viewers) {
        return Outcome.refused(refusals, Subject.of(TYPE, id, viewers));
    }

    /** What an ended report brings about. */
    static Effects effects(CustomerReport report) {
        return TOLD.contains(report.status()) ? event(report).and(notice(report, report.status().name())) : event(report);
    }

    static Changes changes(Changes changes, Optional<CustomerReport> before, CustomerReport after) {
        return changes.add(TYPE + "/" + after.id(), "status", before.map(each -> each.status().name()),
                Optional.of(after.status().name()))
                .add(TYPE + "/" + after.id(), "valid_until", before.map(CustomerReport::validUntil).map(Instant::toString),
                        Optional.of(after.validUntil().toString()));
    }

    static Viewers viewers(CustomerReport report) {
        return Viewers.of(report.partner(), report.reseller());
    }

    private static Subject subject(CustomerReport report) {
        return Subject.of(TYPE, report.id().value(), viewers(report)).with(Map.of("customer_id", report.customer().value()));
    }

    private static Effects event(CustomerReport report) {
        var data = new HashMap<String, Object>(Map.of("report_id", report.id().value(), "customer_id", report.customer().value(),
                "partner_id", report.partner().value(), "status", report.status().name(),
                "valid_until", report.validUntil().toString()));
        report.reseller().map(PartyId::value).ifPresent(reseller -> data.put("indirect_partner_id", reseller));
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.customer-report."
                + report.status().name().toLowerCase(Locale.ROOT), TYPE + "/" + report.id(), data, viewers(report))));
    }

    private static Effects notice(CustomerReport report, String what) {
        return Effects.notices(List.of(new OutgoingNotice(report.keeper(), "CUSTOMER_REPORT_" + what,
                Map.of("report_id", report.id().value(), "customer_id", report.customer().value()))));
    }
}
