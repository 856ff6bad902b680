package org.partnercenter.application.customer.acquire;

/** Asks to write down what is over. @param limit at most so many */
public record CloseOverdue(int limit) {
}
