package org.partnercenter.application.export;

/** Another node writes the export now, nobody wants it any more, or this node stops. */
final class ExportGivenUp extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportGivenUp() {
        super("the export is not this node's any more", null, false, false);
    }
}
