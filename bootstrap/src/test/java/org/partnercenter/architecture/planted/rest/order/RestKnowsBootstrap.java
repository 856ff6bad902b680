package org.partnercenter.architecture.planted.rest.order;

import org.partnercenter.architecture.BreaksARule;
import org.partnercenter.architecture.planted.bootstrap.Start;

@BreaksARule
interface RestKnowsBootstrap {

    Start start();
}
