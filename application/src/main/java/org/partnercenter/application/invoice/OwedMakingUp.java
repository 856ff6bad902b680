package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Posting;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.invoice.Asked;
import org.partnercenter.domain.invoice.Basis;
import org.partnercenter.domain.invoice.Choice;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.kernel.TaxRate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Makes up for owed invoices with consumption of the same rate (INV-11). */
final class OwedMakingUp implements UseCase<OffsetByConsumption, OwedMadeUp> {

    private static final String TYPE = "owed-invoice";

    private final InvoicePorts ports;

    OwedMakingUp(InvoicePorts ports) {
        this.ports = ports;
    }

    @Override
    public Operation<OffsetByConsumption, OwedMadeUp> operation() {
        return InvoiceOperations.OFFSET;
    }

    @Override
    public List<Outcome<OwedMadeUp>> decide(List<Request<OffsetByConsumption>> requests, Instant now) {
        var asked = new HashMap<PartyId, List<Asked>>();
        requests.forEach(request -> asked.computeIfAbsent(request.caller().party(), none -> new ArrayList<>()).add(new Asked(Basis.BY_AMOUNT, Set.of(),
                Set.of(), Set.of(), Optional.empty(), new Asked.Only(Optional.empty(), Optional.empty(), Optional.of(request.command().rate())))));
        var desk = InvoiceDesk.of(ports, asked, now);
        var outcomes = new ArrayList<Outcome<OwedMadeUp>>();
        for (var request : requests) {
            var partner = request.caller().party();
            var rate = request.command().rate();
            outcomes.add(Choice.offset(rate, desk.open(partner), desk.around(partner)).flatMap(offset -> ports.offsets().offset(List.of(
                    new OffsetOwed.Order(request, partner, rate, offset.amount())), now).getFirst().map(brought -> {
                        desk.take(offset.pieces());
                        desk.offset(partner, rate, offset.amount());
                        return madeUp(partner, rate, offset, desk).apply(brought);
                    })).fold(made -> made, refusals -> Outcome.refused(refusals, subject(partner, rate))));
        }
        desk.store();
        return outcomes;
    }

    private static Function<Effects, Outcome<OwedMadeUp>> madeUp(PartyId partner, TaxRate rate, Choice.Offset offset, InvoiceDesk desk) {
        var left = desk.around(partner).owed().get(rate);
        return brought -> Outcome.granted(new OwedMadeUp(partner, rate, offset.amount(), left), subject(partner, rate).changed(new Changes()
                        .add(TYPE + "/" + rate + "/" + partner, "balance", InvoiceOutcomes.major(left.plus(offset.amount())), InvoiceOutcomes.major(left))),
                Effects.of(offset.transfers().stream().map(transfer -> new Posting(transfer, Viewers.of(partner, Optional.empty()), Map.of(),
                        Optional.empty())).toList(), List.of()).and(brought));
    }

    private static Subject subject(PartyId partner, TaxRate rate) {
        return Subject.of(TYPE, rate + "/" + partner, Viewers.of(partner, Optional.empty()));
    }
}
