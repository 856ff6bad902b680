package org.partnercenter.architecture.planted.domain.order;

import org.partnercenter.architecture.BreaksARule;

@BreaksARule
final class PrintsByItself {

    void print() {
        System.out.println("something");
    }
}
