package org.partnercenter.application.incentive.payout;

import org.partnercenter.application.incentive.payout.PayoutOrders.InvoiceKey;
import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Puts payouts together from their ports. */
public final class PayoutModule {

    private final PayoutPorts ports;

    public PayoutModule(PayoutPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<UseCase<?, ?>>(PayoutSteps.all(ports));
        all.addAll(List.of(new PayoutRequesting(ports), new AutoSetting(ports), new OwedOffsetting(ports.stores().owed()),
                new IncentiveMoving(ports), new AutoRequesting(ports), new ValidityLimiting(ports), new ValidityEnding(ports), new EndTelling(ports)));
        return all;
    }

    public BrowsePayouts browse() {
        return new BrowsePayouts(ports);
    }

    /** Which of the invoices payout orders have that were not turned down. */
    public Set<InvoiceKey> invoiced(Set<InvoiceKey> invoices) {
        return invoices.isEmpty() ? Set.of() : ports.stores().orders().invoiced(invoices).keySet();
    }

    /** @param platform in whose name they are done; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return PayoutChores.all(ports, gateway, platform);
    }

    public List<ExportKind<?>> exports() {
        return List.of(new PayoutExports(ports.stores().orders()).kind());
    }

    public static List<FileKind<?, ?>> files() {
        return PayoutFiles.kinds();
    }
}
