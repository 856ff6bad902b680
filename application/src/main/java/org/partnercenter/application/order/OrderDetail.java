package org.partnercenter.application.order;

import org.partnercenter.application.kernel.Page;

import java.util.List;

/** An opened order. @param members of a combined one, without their lines @param lines its own, or those of its members too */
public record OrderDetail(StoredOrder order, List<StoredOrder> members, Page<OrderLineOf> lines) {
}
