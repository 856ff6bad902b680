package org.partnercenter.architecture.planted.document.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.rest.kernel.OrderAnswer;

@BreaksARule
interface DocumentKnowsRest {

    OrderAnswer answer();
}
