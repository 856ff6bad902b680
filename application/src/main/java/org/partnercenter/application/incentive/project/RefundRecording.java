package org.partnercenter.application.incentive.project;

import org.partnercenter.application.kernel.Changes;
import org.partnercenter.application.kernel.Effects;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.application.kernel.Outcome;
import org.partnercenter.application.kernel.Request;
import org.partnercenter.application.kernel.Subject;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.application.kernel.Viewers;
import org.partnercenter.domain.incentive.IncentiveBill;
import org.partnercenter.domain.incentive.IncentiveBillId;
import org.partnercenter.domain.incentive.calculation.CalculationRefusal;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive.Refunded;
import org.partnercenter.domain.incentive.calculation.ProjectIncentive;
import org.partnercenter.domain.kernel.Decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Takes back what refunds are of a project (INC-28): a negative bill of its own, which later payouts are netted with (INC-29). */
final class RefundRecording implements UseCase<RecordRefund, RefundRecorded> {

    private static final String TYPE = "project-incentive";

    private final ProjectPorts ports;
    private final ProjectBilling billing;

    RefundRecording(ProjectPorts ports, ProjectBilling billing) {
        this.ports = ports;
        this.billing = billing;
    }

    @Override
    public Operation<RecordRefund, RefundRecorded> operation() {
        return ProjectOperations.REFUND;
    }

    @Override
    public List<Outcome<RefundRecorded>> decide(List<Request<RecordRefund>> requests, Instant now) {
        var projects = new HashMap<>(ports.projects().lock(requests.stream().map(request -> request.command().project())
                .collect(Collectors.toSet())));
        var paid = ports.bills().of(projects.values().stream().map(ProjectIncentive::bill).collect(Collectors.toSet()));
        var changed = new LinkedHashMap<String, ProjectIncentive>();
        var made = new ArrayList<IncentiveBill>();
        var outcomes = new ArrayList<Outcome<RefundRecorded>>();
        for (var request : requests) {
            var command = request.command();
            var known = Optional.ofNullable(projects.get(command.project()));
            outcomes.add(known.map(project -> refund(project, command, paid, now).fold(refunded -> {
                projects.put(project.id(), refunded.after());
                changed.put(project.id(), refunded.after());
                return granted(refunded, command, made, now);
            }, refusals -> Outcome.<RefundRecorded>refused(refusals, subject(command, known)))).orElseGet(() -> Outcome.refused(List.of(
                    CalculationRefusal.PROJECT_INCENTIVE_UNKNOWN.refusal("project_id", command.project())), subject(command, known))));
        }
        ports.projects().refunded(List.copyOf(changed.values()));
        ports.bills().put(made);
        return outcomes;
    }

    private Decision<Refunded> refund(ProjectIncentive project, RecordRefund command, Map<IncentiveBillId, IncentiveBill> paid,
                                      Instant now) {
        return project.refund(command.refund(), paid.get(project.bill()), now.atZone(ports.siteZone()).toLocalDate());
    }

    private Outcome<RefundRecorded> granted(Refunded refunded, RecordRefund command, List<IncentiveBill> made, Instant now) {
        var project = refunded.after();
        var bill = Optional.of(refunded.taken()).filter(taken -> !taken.isZero()).map(taken -> billing.bill(new IncentiveBillId(ports.ids().next()),
                project.backKey(billing.period(now)), taken, now));
        bill.ifPresent(made::add);
        var changes = new Changes().add(TYPE + "/" + project.id(), "taken_back", Optional.empty(),
                Optional.of(refunded.taken().toMajor().toPlainString()));
        return Outcome.granted(new RefundRecorded(project.id(), command.refund().id(), refunded.taken(),
                        project.lastDay(), bill.map(each -> each.id().value())),
                subject(command, Optional.of(project)).changed(changes), bill.map(each -> ProjectBilling.told(each).and(Effects.news(
                        new ProjectTakenBack(project.partner(), project.id(), command.refund().id(), each.id().value(), each.amount()))))
                        .orElseGet(Effects::none));
    }

    private static Subject subject(RecordRefund command, Optional<ProjectIncentive> project) {
        return Subject.of(TYPE, command.project(), project.map(each -> Viewers.of(each.partner(), Optional.empty())).orElseGet(Viewers::none))
                .with(Map.of("refund_id", command.refund().id()));
    }
}
