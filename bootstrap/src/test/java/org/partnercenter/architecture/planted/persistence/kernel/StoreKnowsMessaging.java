package org.partnercenter.architecture.planted.persistence.kernel;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.messaging.order.OrderRoute;

@BreaksARule
interface StoreKnowsMessaging extends OrderRoute {
}
