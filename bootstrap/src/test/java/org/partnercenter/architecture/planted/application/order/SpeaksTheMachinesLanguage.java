package org.partnercenter.architecture.planted.application.order;

import org.partnercenter.architecture.BreaksARule;

@BreaksARule
final class SpeaksTheMachinesLanguage {

    String loud(String text) {
        return text.toUpperCase();
    }
}
