package org.partnercenter.application.export.delivery;

import org.partnercenter.domain.export.DeliveryId;
import org.partnercenter.domain.kernel.Refusal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Tells how the handing over of a file went. @param handed empty where it failed @param failure why */
public record SettleRun(DeliveryId delivery, LocalDate due, Optional<DeliveryRun.Handed> handed, List<Refusal> failure) {

    public SettleRun {
        failure = List.copyOf(failure);
    }
}
