package org.partnercenter.domain.export;

/** How far an export has come. */
public enum ExportStatus {
    /** Waits for a node that has time. */
    PENDING,
    /** A node reads the list and writes the file. */
    RUNNING,
    /** The file can be downloaded. */
    COMPLETED,
    /** There will be no file; the export tells why. */
    FAILED,
    /** Its party did not want it any more. */
    CANCELLED,
    /** The file was there, and is no more. */
    EXPIRED;

    /** Whether a file may come of it yet. */
    public boolean isUnfinished() {
        return this == PENDING || this == RUNNING;
    }
}
