package org.partnercenter.messaging.file;

/** The node is being stopped; the work goes on after its next start, or on another node. */
final class Stopping extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopping() {
        super("stopping", null, false, false);
    }
}
