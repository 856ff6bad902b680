package org.partnercenter.bootstrap;

import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.Operation;
import org.partnercenter.rest.kernel.CommandBodies;

import java.util.List;

/** Lets documents and tests see by which ways commands come in. */
public final class WaysIn {

    private WaysIn() {
    }

    /** The kinds of files, those first that capabilities describe themselves. */
    public static List<FileKind<?, ?>> kinds(CommandBodies bodies) {
        return OperationFiles.beside(Offers.fileKinds(), bodies);
    }

    /** The kinds that capabilities describe. */
    public static List<FileKind<?, ?>> describedKinds() {
        return Offers.fileKinds();
    }

    /** What changes nothing. */
    public static List<Operation<?, ?>> queries() {
        return Offers.queries();
    }
}
