package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.bill.BilledFee;
import org.partnercenter.domain.bill.FeeHistory.Around;
import org.partnercenter.domain.bill.FeeHistory.Booking;
import org.partnercenter.domain.bill.FeeHistory;
import org.partnercenter.domain.bill.FeeRecord;
import org.partnercenter.domain.bill.FeeRecordId;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes in what the vendor's billing tells (BIL-05), and stamps on each record who looked after the customer then (BIL-03). */
final class FeeFeeding implements UseCase<FeedFee, FeeFed> {

    private static final String TYPE = "fee-record";

    private final BillPorts ports;

    FeeFeeding(BillPorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<FeedFee, FeeFed> operation() {
        return BillOperations.FEED;
    }

    @Override
    public List<Outcome<FeeFed>> decide(List<Request<FeedFee>> requests, Instant now) {
        var told = requests.stream().map(request -> request.command().record()).toList();
        var closed = ports.cycles().holdClosed();
        var before = ports.fees().hold(told.stream().map(FeeRecord::id).collect(Collectors.toSet()));
        var named = told.stream().map(FeeRecord::customer).collect(Collectors.toSet());
        var customers = ports.customers().among(named);
        var spans = ports.spans().of(customers);
        var histories = new HashMap<>(before);
        var outcomes = new ArrayList<Outcome<FeeFed>>();
        for (var record : told) {
            var known = histories.getOrDefault(record.id(), FeeHistory.none());
            var around = new Around(customers.contains(record.customer()), spans.getOrDefault(record.customer(), List.of()), closed, now,
                    ports.zone());
            outcomes.add(known.take(record, around).fold(booking -> {
                histories.put(record.id(), known.with(booking));
                return granted(record, known, booking);
            }, refusals -> Outcome.refused(refusals, Subject.of(TYPE, record.id().value(), Viewers.none()))));
        }
        store(before, histories);
        return outcomes;
    }

    /** What several versions in one batch came to in the end. */
    private void store(Map<FeeRecordId, FeeHistory> before, Map<FeeRecordId, FeeHistory> after) {
        var gone = new ArrayList<BilledFee>();
        var come = new ArrayList<BilledFee>();
        after.forEach((id, history) -> {
            var old = before.getOrDefault(id, FeeHistory.none()).rows();
            old.stream().filter(row -> !history.rows().contains(row)).forEach(gone::add);
            history.rows().stream().filter(row -> !old.contains(row)).forEach(come::add);
        });
        if (!gone.isEmpty() || !come.isEmpty()) {
            ports.fees().replace(gone, come);
        }
    }

    private static Outcome<FeeFed> granted(FeeRecord record, FeeHistory known, Booking booking) {
        var viewers = booking.come().flatMap(BilledFee::keeper).map(keeper -> Viewers.of(keeper.partner(), keeper.reseller()))
                .orElse(Viewers.none());
        var changes = new Changes();
        if (booking.come().isPresent()) {
            changes.add(TYPE + "/" + record.id(), "version", known.rows().stream().map(row -> row.record().version()).max(Long::compare)
                    .map(String::valueOf), Optional.of(String.valueOf(record.version())));
        }
        return Outcome.granted(new FeeFed(record.id(), booking.change(), booking.come().map(BilledFee::cycle)),
                Subject.of(TYPE, record.id().value(), viewers).changed(changes), Effects.none());
    }
}
