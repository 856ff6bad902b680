package org.partnercenter.application.incentive.project;

import org.partnercenter.application.incentive.IncentiveBillsGenerated;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.OutgoingEvent;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.BillKey;
import org.partnercenter.domain.incentive.Granularity;
import org.partnercenter.domain.incentive.IncentiveBill.Deadline;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.ReconciliationPeriod;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;
import org.partnercenter.domain.incentive.policy.IncentivePolicy.Answering;
import org.partnercenter.domain.kernel.Money;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the bills of projects: of the month they are published in, with ten days to answer (Q1), and from then on bills like all others.
 * An order to this capability: part of the command that orders it.
 */
public final class ProjectBilling {

    /** There is no policy that projects are calculated by. */
    private static final int NO_POLICY = 1;

    private final ProjectPorts ports;

    ProjectBilling(ProjectPorts ports) {
        this.ports = ports;
    }

    /** What is told of each, in order. */
    public List<Effects> publish(List<PublishProject> commands, Instant now) {
        var projects = new ArrayList<ProjectIncentive>();
        var bills = new ArrayList<IncentiveBill>();
        for (var each : commands) {
            var project = new ProjectIncentive(each.project(), each.partner(), each.type(), each.value(), each.cycleEnd(), each.cash(),
                    new IncentiveBillId(each.bill()), List.of());
            projects.add(project);
            bills.add(bill(project.bill(), project.key(period(now)), each.amount(), now));
        }
        ports.projects().add(projects);
        ports.bills().put(bills);
        return bills.stream().map(ProjectBilling::told).toList();
    }

    ReconciliationPeriod period(Instant now) {
        return ReconciliationPeriod.of(Granularity.MONTH, YearMonth.from(now.atZone(ports.siteZone())));
    }

    IncentiveBill bill(IncentiveBillId id, BillKey key, Money amount, Instant now) {
        var until = now.atZone(ports.siteZone()).toLocalDate().plusDays(Answering.USUAL.days() + 1L).atStartOfDay(ports.siteZone()).toInstant();
        return IncentiveBill.estimate(id, key, NO_POLICY, amount, 0, now)
                .generated(NO_POLICY, amount, 0, new Deadline(until, Answering.USUAL.effect()), now).orThrow();
    }

    /** The same as of every bill that is generated. */
    static Effects told(IncentiveBill bill) {
        var key = bill.key();
        var deadline = bill.deadline().orElseThrow().at();
        return Effects.of(List.of(), List.of(new OutgoingEvent("org.partnercenter.incentive-bill.generated", "incentive-bill/" + bill.id(), Map.of(
                "incentive_bill_id", bill.id().value(),
                "partner_id", key.partner().value(),
                "period", key.period().key(),
                "incentive", key.incentive(),
                "association_type", key.associationType().code(),
                "amount", bill.amount().toMajor().toPlainString(),
                "currency", bill.amount().currency().getCurrencyCode(),
                "policy_version", bill.policyVersion(),
                "deadline", deadline.toString()), Viewers.of(key.partner(), Optional.empty()))))
                .and(Effects.news(new IncentiveBillsGenerated(key.partner(), key.period().key(), List.of(bill.id().value()), bill.amount(),
                        deadline)));
    }
}
