package org.partnercenter.application.export;

import org.partnercenter.domain.export.ExportId;

import java.io.OutputStream;
import java.util.Arrays;

/** Cuts what is written into parts, and stores each as soon as it is full. */
final class PartStream extends OutputStream {

    static final int PART = 256 * 1024;

    private final Exports exports;
    private final String node;
    private final ExportId export;
    private final byte[] part = new byte[PART];
    private int filled;
    private int parts;
    private long size;

    PartStream(Exports exports, String node, ExportId export) {
        this.exports = exports;
        this.node = node;
        this.export = export;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        int at = from;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, PART - filled);
            System.arraycopy(bytes, at, part, filled, taken);
            filled += taken;
            at += taken;
            left -= taken;
            if (filled == PART) {
                store();
            }
        }
    }

    private void store() {
        if (!exports.append(node, export, parts, Arrays.copyOf(part, filled))) {
            throw new ExportGivenUp();
        }
        size += filled;
        parts++;
        filled = 0;
    }

    /** Stores the last part. */
    @Override
    public void close() {
        if (filled > 0) {
            store();
        }
    }

    /** Bytes written, stored or not. */
    long size() {
        return size + filled;
    }
}
