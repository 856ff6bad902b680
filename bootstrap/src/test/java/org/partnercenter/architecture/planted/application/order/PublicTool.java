package org.partnercenter.architecture.planted.application.order;

import org.partnercenter.architecture.BreaksARule;

@BreaksARule
public final class PublicTool {

    public PublicTool() {
    }
}
