package org.partnercenter.application.programme;

/** How many partners lost memberships. */
public record MembershipsLapsed(int partners) {
}
