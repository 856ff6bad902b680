package org.partnercenter.application.authorization;

/** Ends requests that waited too long (AUT-19), a chunk at a time. @param limit rows at most */
public record EndUnanswered(int limit) {
}
