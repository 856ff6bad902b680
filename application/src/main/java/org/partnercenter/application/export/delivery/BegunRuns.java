package org.partnercenter.application.export.delivery;

/** How many files were begun. */
public record BegunRuns(int count) {
}
