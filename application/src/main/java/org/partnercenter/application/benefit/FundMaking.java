package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitEvent;
import org.partnercenter.domain.benefit.BenefitLife;
import org.partnercenter.domain.benefit.Content;
import org.partnercenter.domain.benefit.Quarter;
import org.partnercenter.domain.benefit.spif.SpifFund;
import org.partnercenter.domain.benefit.spif.SpifFunds;
import org.partnercenter.domain.kernel.PartyId;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a fund of the running quarter out of each enrolment; what has one already gets no second. */
final class FundMaking implements UseCase<BenefitUpkeep.MakeFunds, BenefitUpkeep.Done> {

    private final BenefitPorts ports;
    private final Programmes programmes;

    FundMaking(BenefitPorts ports, Programmes programmes) {
        this.ports = ports;
        this.programmes = programmes;
    }

    @Override
    public Operation<BenefitUpkeep.MakeFunds, BenefitUpkeep.Done> operation() {
        return BenefitOperations.MAKE;
    }

    @Override
    public List<Outcome<BenefitUpkeep.Done>> decide(List<Request<BenefitUpkeep.MakeFunds>> requests, Instant now) {
        return requests.stream().map(request -> make(request, now)).toList();
    }

    private Outcome<BenefitUpkeep.Done> make(Request<BenefitUpkeep.MakeFunds> request, Instant now) {
        var desk = new BenefitDesk(ports, now);
        var funds = funds(ports, desk.hold(new HashSet<>(request.command().enrolments())).values(), quarter(ports, now));
        var programme = programmes.of(SpifFund.CODE);
        desk.holding(funds.entrySet().stream().map(fund -> new BenefitDesk.Paper(programme, fund.getKey(), fund.getValue())).toList());
        var made = new ArrayList<BenefitApplication>();
        funds.forEach((partner, content) -> {
            var asked = BenefitLife.Asked.of(BenefitEvent.GENERATE, content.plain());
            var paper = new BenefitDesk.Paper(programme, partner, content);
            BenefitLife.begin(programme, new ApplicationNo(ports.ids().next()), partner, asked, content, desk.around(paper, Optional.empty()))
                    .fold(made::add, refusals -> false);
        });
        made.forEach(fund -> desk.done(programme, fund));
        desk.store();
        var changes = new Changes();
        made.forEach(fund -> changes.made(BenefitOutcomes.TYPE + "/" + fund.no(), "status", fund.status().name()));
        return Outcome.granted(new BenefitUpkeep.Done(made.size()), Subject.of("benefit-funds", request.id(), Viewers.none()).changed(changes),
                Effects.all(made.stream().map(fund -> BenefitOutcomes.changed(Optional.empty(), fund, List.of()).effects()).toList()));
    }

    static Quarter quarter(BenefitPorts ports, Instant now) {
        return Quarter.of(YearMonth.from(now.atZone(ports.site().zone())));
    }

    /** What funds of these enrolments would carry; who gets none is missing. */
    static Map<PartyId, Content> funds(BenefitPorts ports, Collection<BenefitApplication> enrolments, Quarter quarter) {
        var allowances = ports.allowances().of(Set.of(SpifFund.CODE), enrolments.stream().map(BenefitApplication::partner).collect(Collectors.toSet()));
        var funds = new LinkedHashMap<PartyId, Content>();
        enrolments.forEach(enrolment -> SpifFunds.of(enrolment, quarter, allowances).ifPresent(content -> funds.put(enrolment.partner(), content)));
        return funds;
    }
}
