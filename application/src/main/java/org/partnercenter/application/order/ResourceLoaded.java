package org.partnercenter.application.order;

import org.partnercenter.domain.order.FeedChange;

/** What became of an edition. @param version of the edition that counts now */
public record ResourceLoaded(String id, FeedChange change, long version) {
}
