package org.partnercenter.application.realname.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * The buckets of partners. Slow and elsewhere: never called within a transaction. Paths are below a bucket's {@code download} directory,
 * and case-sensitive (RNA-03).
 */
public interface ObjectStore {

    /**
     * A file that is being read; whoever opened it closes it.
     *
     * @param size in bytes, as the store says
     */
    record Opened(long size, InputStream content) implements AutoCloseable {

        @Override
        public void close() throws IOException {
            content.close();
        }
    }

    /** Makes a bucket ready where buckets are the house's own; elsewhere tells whether it can be read. */
    boolean prepare(String bucket);

    /** Whether the bucket can be read now. */
    boolean isReachable(String bucket);

    /**
     * Opens a file.
     *
     * @return empty if there is none
     * @throws IOException if the store cannot be asked
     */
    Optional<Opened> open(String bucket, String path) throws IOException;

    /**
     * Stores a file in place of what is there.
     *
     * @param size of the content, in bytes
     * @throws IOException if it could not be stored; then nothing is there but what was before
     */
    void put(String bucket, String path, InputStream content, long size) throws IOException;

    /**
     * Removes a file; one that is not there is no fault.
     *
     * @throws IOException if the store cannot be asked
     */
    void remove(String bucket, String path) throws IOException;
}
