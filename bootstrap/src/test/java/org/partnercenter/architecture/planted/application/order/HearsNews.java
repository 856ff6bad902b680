package org.partnercenter.architecture.planted.application.order;

import org.partnercenter.architecture.planted.application.customer.CustomerLeft;
import org.partnercenter.architecture.planted.application.kernel.UseCase;
import org.partnercenter.architecture.planted.domain.order.Order;

final class HearsNews implements UseCase {

    void on(CustomerLeft news, Order order) {
        order.id().concat(news.customer());
    }
}
