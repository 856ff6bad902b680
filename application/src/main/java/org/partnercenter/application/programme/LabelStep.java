package org.partnercenter.application.programme;

import org.partnercenter.domain.kernel.PartyId;

/** Whether a partner holds a label of a year after a command. */
public record LabelStep(PartyId partner, String label, int year, boolean held) {
}
