package org.partnercenter.architecture.planted.console.page;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.rest.kernel.OrderAnswer;

@BreaksARule
interface ConsoleKnowsRest {

    OrderAnswer answer();
}
