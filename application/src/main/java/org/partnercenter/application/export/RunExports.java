package org.partnercenter.application.export;

import org.partnercenter.application.kernel.Busy;
import org.partnercenter.application.kernel.Chore;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.domain.export.ExportRefusal;
import org.partnercenter.domain.kernel.Decision;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Texts;

import java.time.Duration;
import java.util.List;

/**
 * Writes one export after the other on this node; other nodes write others. One whose node went away is written anew by another,
 * when its lease is over.
 */
public final class RunExports implements Chore, AutoCloseable {

    private static final Duration HELD = Duration.ofMinutes(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** An export that takes its node down with it must not take all of them. */
    private static final int MAX_ATTEMPTS = 5;

    private final Exports exports;
    private final ExportKinds kinds;
    private final ExportFormats formats;
    private final Texts texts;
    private final Clocks clocks;
    private final String node;
    private final Duration kept;
    private volatile boolean stopping;

    RunExports(ExportModule.Ports ports, ExportKinds kinds, Duration kept, String node) {
        this.exports = ports.exports();
        this.kinds = kinds;
        this.formats = ports.formats();
        this.texts = ports.texts();
        this.clocks = ports.clocks();
        this.kept = kept;
        this.node = node;
    }

    @Override
    public String name() {
        return "run-exports";
    }

    @Override
    public boolean doPortion() {
        if (stopping) {
            return false;
        }
        var now = clocks.real();
        var taken = exports.pickUp(node, now, now.plus(HELD));
        taken.ifPresent(each -> {
            if (each.attempt() > MAX_ATTEMPTS) {
                fail(each.export(), List.of(ExportRefusal.EXPORT_BROKE.refusal()));
            } else {
                run(each.export());
            }
        });
        return taken.isPresent();
    }

    private void run(Export export) {
        try {
            write(export).fold(
                    progress -> {
                        var now = clocks.real();
                        return exports.settle(node, export.finished(progress, now, now.plus(kept)));
                    },
                    refusals -> fail(export, refusals));
        } catch (ExportGivenUp stop) {
            exports.letGo(node, export.id(), clocks.real());
        } catch (Busy busy) {
            exports.letGo(node, export.id(), clocks.real().plus(PATIENCE));
            throw busy;
        } catch (RuntimeException broken) {
            fail(export, List.of(ExportRefusal.EXPORT_BROKE.refusal()));
            throw broken;
        }
    }

    private Decision<Export.Progress> write(Export export) {
        var out = new PartStream(exports, node, export.id());
        var run = new ExportRun(export, out, formats, texts, progress -> {
            if (stopping || !exports.progress(node, export.id(), progress, clocks.real().plus(HELD))) {
                throw new ExportGivenUp();
            }
        });
        return kinds.find(export.wanted().kind()).map(kind -> run.write(kind, clocks.business()))
                .orElseGet(() -> Decision.refused(ExportRefusal.EXPORT_BROKE.refusal()));
    }

    private boolean fail(Export export, List<Refusal> why) {
        return exports.settle(node, export.failed(why, clocks.real()));
    }

    /** Lets go of what is being written at its next page, so that another node takes it up at once. */
    @Override
    public void close() {
        stopping = true;
    }
}
