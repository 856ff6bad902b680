package org.partnercenter.application.opportunity.incentive;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Column;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.RowResult;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.opportunity.incentive.OpportunityIncentive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import static org.partnercenter.application.kernel.Column.Type.FLAG;
import static org.partnercenter.application.kernel.Column.Type.LIST;
import static org.partnercenter.application.kernel.Column.Type.TEXT;

/** Puts opportunity incentives together from their ports. */
public final class OpportunityIncentiveModule {

    private static final int PORTION = 200;
    private static final FileKind.Title INCENTIVE = new FileKind.Title("incentive_id", "激励申请ID");
    private static final FileKind.Title STATUS = new FileKind.Title("status", "状态");
    private static final FileKind<ApplyForIncentive, OpportunityIncentive> APPLICATIONS = new FileKind<>("opportunity-incentives",
            OpportunityIncentiveOperations.APPLY, List.of(
            Column.required("opportunity_id", "机会点ID", TEXT),
            Column.required("kind", "激励类型", TEXT),
            Column.optional("cash", "现金激励", FLAG),
            Column.required("account_id", "消费账号", TEXT),
            Column.required("order_ids", "订单号", LIST),
            Column.required("starts_on", "项目开始日期", TEXT),
            Column.required("ends_on", "项目结束日期", TEXT),
            Column.required("evidence", "附件", LIST)), List.of(INCENTIVE, STATUS),
            after -> RowResult.granted(Map.of(INCENTIVE.name(), after.id().value(), STATUS.name(), after.status().name())));

    private final OpportunityIncentivePorts ports;

    public OpportunityIncentiveModule(OpportunityIncentivePorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new IncentiveApplying(ports), new IncentiveResubmitting(ports), new IncentiveApproving(ports), new IncentiveRejecting(ports),
                new PartnerExcluding(ports), new SaleRecording(ports), new ReviewReminding(ports));
    }

    public OpportunityIncentiveListeners listeners() {
        return new OpportunityIncentiveListeners(ports.stores().incentives());
    }

    public BrowseOpportunityIncentives browse() {
        return new BrowseOpportunityIncentives(ports);
    }

    /** @param platform in whose name they are done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return List.of(new PortionChore<>(OpportunityIncentiveOperations.REMIND, new Remind(PORTION),
                () -> !ports.stores().incentives().alerts(ports.clocks().business(), 1).isEmpty(), done -> done.count() == PORTION, gateway, platform));
    }

    public static List<FileKind<?, ?>> files() {
        return List.of(APPLICATIONS);
    }
}
