package org.partnercenter.architecture.planted.storage.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.rest.kernel.OrderAnswer;

@BreaksARule
interface StorageKnowsRest {

    OrderAnswer answer();
}
