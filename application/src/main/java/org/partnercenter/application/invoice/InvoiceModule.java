package org.partnercenter.application.invoice;

import org.partnercenter.application.kernel.Caller;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Gateway;
import org.partnercenter.application.kernel.PortionChore;
import org.partnercenter.application.kernel.UseCase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts invoices together from their ports. */
public final class InvoiceModule {

    private static final int PORTION = 200;

    private final InvoicePorts ports;

    public InvoiceModule(InvoicePorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        var all = new ArrayList<UseCase<?, ?>>(List.of(new InvoiceableFeeding(ports), new InvoiceRequesting(ports), new OwedMakingUp(ports),
                new SellerFormsSetting(ports.stores().sellers()), new ReceiptsConfirming(ports)));
        all.addAll(InvoiceAgain.all(ports));
        all.addAll(InvoiceStepping.all(ports));
        all.addAll(TemplateKeeping.all(ports));
        all.addAll(InvoiceRevealing.all(ports));
        return all;
    }

    public BrowseInvoices browse() {
        return new BrowseInvoices(ports);
    }

    /** What happens by the clock. @param platform in whose name; nothing is done while there is none */
    public List<Chore> chores(Gateway gateway, Supplier<Optional<Caller>> platform) {
        return List.of(new PortionChore<>(InvoiceOperations.CONFIRM_DUE, new ConfirmDue(PORTION), () -> !ports.stores().requests()
                .receiptOver(ports.day(ports.times().clocks().business()), 1).isEmpty(), done -> done.count() == PORTION, gateway, platform));
    }

    public List<ExportKind<?>> exports() {
        return List.of(new InvoiceExports(ports.stores().requests()).kind());
    }

    public static List<FileKind<?, ?>> files() {
        return InvoiceFiles.kinds();
    }
}
