package org.partnercenter.application.benefit;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Channel;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.Origin;
import org.partnercenter.application.kernel.Submission;
import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.BenefitApplication;
import org.partnercenter.domain.benefit.BenefitProgramme;
import org.partnercenter.domain.benefit.BenefitStatus;
import org.partnercenter.domain.benefit.ClaimKey;
import org.partnercenter.domain.benefit.spif.SpifEnrolment;
import org.partnercenter.domain.benefit.spif.SpifFund;
import org.partnercenter.domain.kernel.PartyId;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Goes through the enrolments again and again, so that each has its fund of the quarter (SPIF-02): at the quarter's beginning, and once an
 * enrolment is approved or its list filled later on.
 */
final class QuarterlyFunds implements Chore {

    private static final int PORTION = 200;

    private final BenefitProgramme fund = new SpifFund();
    private final BenefitPorts ports;
    private final Gateway gateway;
    private final Supplier<Optional<Caller>> platform;
    private Optional<ApplicationNo> seen = Optional.empty();

    QuarterlyFunds(BenefitPorts ports, Gateway gateway, Supplier<Optional<Caller>> platform) {
        this.ports = ports;
        this.gateway = gateway;
        this.platform = platform;
    }

    @Override
    public String name() {
        return BenefitOperations.MAKE.name();
    }

    @Override
    public boolean doPortion() {
        var enrolments = ports.applications().in(Set.of(SpifEnrolment.CODE), Set.of(BenefitStatus.APPROVED), seen, PORTION);
        boolean more = enrolments.size() == PORTION;
        var due = enrolments.isEmpty() ? List.<ApplicationNo>of() : due(enrolments);
        if (!due.isEmpty()) {
            platform.get().ifPresent(caller -> gateway.submit(BenefitOperations.MAKE, new Submission<>(caller, Optional.empty(),
                    new BenefitUpkeep.MakeFunds(due), new Origin(Channel.SYSTEM, name()))).decision().orThrow());
        }
        seen = more ? Optional.of(enrolments.getLast().no()) : Optional.empty();
        return more;
    }

    /** Those that would get a fund, and have none of this quarter yet. */
    private List<ApplicationNo> due(List<BenefitApplication> enrolments) {
        var funds = FundMaking.funds(ports, enrolments, FundMaking.quarter(ports, ports.site().clocks().business()));
        var keys = new HashMap<PartyId, Set<ClaimKey>>();
        funds.forEach((partner, content) -> keys.put(partner, fund.keys(partner, content)));
        var made = ports.applications().look(keys.values().stream().flatMap(Set::stream).collect(Collectors.toSet())).keySet();
        return enrolments.stream().filter(each -> keys.containsKey(each.partner()) && keys.get(each.partner()).stream().noneMatch(made::contains))
                .map(BenefitApplication::no).toList();
    }
}
