package org.partnercenter.application.kernel;

/**
 * A command of which not every part is content. Two sendings under one key are the same command when their contents are equal,
 * whatever the way they came.
 */
public interface Content {

    /** What makes it this command: a record, a list, or another value without identity. */
    Object content();
}
