package org.partnercenter.architecture.planted.application.order;

public final class OrderModule {

    public OrderModule() {
    }
}
