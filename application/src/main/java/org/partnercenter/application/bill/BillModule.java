package org.partnercenter.application.bill;

import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Puts bills together from their ports. */
public final class BillModule {

    private final BillPorts ports;

    public BillModule(BillPorts ports) {
        this.ports = ports;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new FeeFeeding(ports), new CycleClosing(ports));
    }

    public BrowseBills browse() {
        return new BrowseBills(ports);
    }

    /** What is not paid, for neighbours that ask. */
    public BillReads reads() {
        return ports.reads();
    }

    public static List<FileKind<?, ?>> files() {
        return BillFiles.kinds();
    }
}
