package org.partnercenter.application.export.delivery;

import static org.partnercenter.domain.kernel.PartyKind.DISTRIBUTOR;
import static org.partnercenter.domain.kernel.PartyKind.GOV_SUBSIDY;
import static org.partnercenter.domain.kernel.PartyKind.PLATFORM;
import static org.partnercenter.domain.kernel.PartyKind.RESELLER;
import static org.partnercenter.domain.kernel.PartyKind.SOLUTION_PROVIDER;

import org.partnercenter.application.kernel.Operation;
import org.partnercenter.domain.kernel.PartyKind;
import org.partnercenter.domain.kernel.PermissionItem;

import java.util.List;
import java.util.Set;

/** What can be asked about regular deliveries. What somebody may have delivered is what he may export. */
public final class DeliveryOperations {

    private static final Set<PartyKind> CALLERS = Set.of(DISTRIBUTOR, SOLUTION_PROVIDER, GOV_SUBSIDY, RESELLER);
    private static final Set<PermissionItem> ITEMS = Set.of(PermissionItem.EXPORTS_MANAGE);

    public static final Operation<SubscribeDelivery, Delivery> SUBSCRIBE = new Operation<>("export-delivery-subscribe",
            SubscribeDelivery.class, Delivery.class, CALLERS, ITEMS);
    public static final Operation<SwitchOffDelivery, Delivery> SWITCH_OFF = new Operation<>("export-delivery-switch-off",
            SwitchOffDelivery.class, Delivery.class, CALLERS, ITEMS);
    static final Operation<BeginRuns, BegunRuns> BEGIN = new Operation<>("export-delivery-begin", BeginRuns.class, BegunRuns.class,
            Set.of(PLATFORM), ITEMS);
    static final Operation<SettleRun, DeliveryRun> SETTLE = new Operation<>("export-delivery-settle", SettleRun.class, DeliveryRun.class,
            Set.of(PLATFORM), ITEMS);
    static final Operation<Void, Void> DELIVERIES = new Operation<>("export-deliveries", Void.class, Void.class, CALLERS, ITEMS);

    private DeliveryOperations() {
    }

    /** Those that only tell. */
    public static List<Operation<?, ?>> queries() {
        return List.of(DELIVERIES);
    }
}
