package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.ExportKind;
import org.partnercenter.application.kernel.Ids;
import org.partnercenter.application.kernel.UseCase;
import org.partnercenter.domain.kernel.Texts;

import java.time.Duration;
import java.util.List;

/** Puts the capability together from its ports and from the lists the other capabilities have. */
public final class ExportModule {

    /** What the capability needs of the outside. @param texts those of all rules, for names of states */
    public record Ports(Exports exports, ExportFormats formats, Texts texts, Clocks clocks, Ids ids) {
    }

    private final Ports ports;
    private final ExportKinds kinds;

    public ExportModule(Ports ports, List<ExportKind<?>> kinds) {
        this.ports = ports;
        this.kinds = new ExportKinds(kinds);
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new ExportRequesting(ports.exports(), kinds, ports.clocks(), ports.ids()),
                new ExportCancelling(ports.exports(), ports.clocks()));
    }

    public List<ExportKind<?>> kinds() {
        return kinds.all();
    }

    public BrowseExports browse() {
        return new BrowseExports(ports.exports(), kinds, ports.clocks());
    }

    /** For what asks for exports by itself. */
    public PlacedExports placed() {
        return new PlacedExports(ports.exports(), kinds, ports.clocks(), ports.ids());
    }

    /**
     * Writes what was asked for.
     *
     * @param node this node, by a name that outlives its restarts
     * @param kept how long a file is kept
     */
    public RunExports running(String node, Duration kept) {
        return new RunExports(ports, kinds, kept, node);
    }

    /** Drops files and history when their time is over. */
    public Chore forgetting() {
        return new ForgetExports(ports.exports(), ports.clocks());
    }
}
