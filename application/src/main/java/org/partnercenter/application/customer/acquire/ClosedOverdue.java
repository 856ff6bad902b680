package org.partnercenter.application.customer.acquire;

/** So many were over. */
public record ClosedOverdue(int count) {
}
