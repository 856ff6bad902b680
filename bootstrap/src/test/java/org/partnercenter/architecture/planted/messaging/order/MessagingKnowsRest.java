package org.partnercenter.architecture.planted.messaging.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.rest.kernel.OrderAnswer;

@BreaksARule
interface MessagingKnowsRest {

    OrderAnswer answer();
}
