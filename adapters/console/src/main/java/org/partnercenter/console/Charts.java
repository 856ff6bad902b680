package org.partnercenter.console;

import org.partnercenter.console.page.Plot;
import org.partnercenter.console.view.Chart;

import java.util.Optional;

/** Draws plots from what the API tells. */
final class Charts {

    private Charts() {
    }

    /** Empty where the caller may not see the list. */
    static Optional<Chart> of(Visit visit, Plot plot) {
        var told = visit.api().get(plot.path());
        return told.isGranted() ? Optional.of(Chart.of(plot, told.json().path(plot.items()), visit.words())) : Optional.empty();
    }
}
