package org.partnercenter.bootstrap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.partnercenter.persistence.upkeep.Durability;

/** Ready means that what is answered is kept: a database that can lose commits has to be allowed. */
@Readiness
@ApplicationScoped
class DurabilityReady implements HealthCheck {
    private static final String NAME = "durability";

    @Override
    public HealthCheckResponse call() {
        Wiring wiring = Wiring.current();
        try {
            List<String> off = Durability.switchedOff(wiring.database().dataSource());
            var response = HealthCheckResponse.named(NAME).status(off.isEmpty() || wiring.isDataLossAllowed());
            return off.isEmpty() ? response.build() : response.withData("switched_off", String.join(", ", off)).build();
        } catch (SQLException e) {
            return HealthCheckResponse.named(NAME).down().build();
        }
    }
}
