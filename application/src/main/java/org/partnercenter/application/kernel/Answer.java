package org.partnercenter.application.kernel;

import org.partnercenter.domain.kernel.Decision;

/** What a sender gets back. {@code replayed}: nothing was done now, this is the answer the first sending got. */
public record Answer<R>(Decision<R> decision, boolean replayed) {
}
