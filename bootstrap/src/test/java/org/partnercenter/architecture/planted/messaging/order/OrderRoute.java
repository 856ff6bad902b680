package org.partnercenter.architecture.planted.messaging.order;

public interface OrderRoute {
}
