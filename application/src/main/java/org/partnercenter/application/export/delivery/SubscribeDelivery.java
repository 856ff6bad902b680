package org.partnercenter.application.export.delivery;

/** Asks for a list again and again (ORD-14). */
public record SubscribeDelivery(Delivery.Terms terms) {
}
