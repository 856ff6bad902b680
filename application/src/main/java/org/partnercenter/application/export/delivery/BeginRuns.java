package org.partnercenter.application.export.delivery;

/** Begins the files that are due, one of each delivery, a chunk at a time. @param limit files at most */
public record BeginRuns(int limit) {
}
