package org.partnercenter.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Working days, loaded by the platform and read by everybody. */
@ExtendWith(DemoServer.class)
class CalendarsTest {
    private static final String CALENDARS = "/v2/calendars/";
    private static final String PLATFORMS = "/v2/platform/calendars/";

    private final World world;

    CalendarsTest(World world) {
        this.world = world;
    }

    private Reply load(Party by, String year, Map<String, ?> body) {
        return world.put(by, PLATFORMS + year, body);
    }

    @Test
    void the_years_that_come_along_are_read_by_everybody() {
        var year = world.get(world.customer(), CALENDARS + "2026").is(200).json();

        assertThat(year.path("holidays").get(0).textValue()).isEqualTo("2026-01-01 元旦");
        assertThat(year.path("make_up_workdays")).hasSize(6);
        world.get(world.customer(), CALENDARS + "2027").is(200);
    }

    @Test
    void the_platform_loads_a_year_as_a_whole_and_what_is_none_is_refused() {
        Party customer = world.customer();
        world.get(customer, CALENDARS + "2031").refused(404, "CALENDAR_NOT_FOUND", "COM-13");
        world.get(customer, CALENDARS + "soon").refused(400, "CBC.0100");
        assertThat(load(Party.PLATFORM, "2031", Map.of("holidays", List.of("2030-01-01", "2031-01-01 元旦", "2031-01-01"),
                "make_up_workdays", List.of("2031-01-06"))).refused(400, "CALENDAR_DAY_OUTSIDE_YEAR").violations("code"))
                .containsExactly("CALENDAR_DAY_OUTSIDE_YEAR", "CALENDAR_DAY_TWICE", "CALENDAR_MAKE_UP_ON_WEEKDAY");
        load(Party.PLATFORM, "2031", Map.of("holidays", List.of("2031-1-1"))).refused(400, "CBC.0100");
        load(Party.PLATFORM, "2031", Map.of()).refused(400, "CALENDAR_WITHOUT_HOLIDAYS");
        load(customer, "2031", Map.of("holidays", List.of("2031-01-01"))).refused(403, "CBC.0155");

        assertThat(load(Party.PLATFORM, "2031", Map.of("holidays", List.of("2031-01-01 元旦", "2031-01-02"))).is(200).json()
                .path("holiday_count").intValue()).isEqualTo(2);
        load(Party.PLATFORM, "2031", Map.of("holidays", List.of("2031-01-01 元旦"))).is(200);

        assertThat(world.get(customer, CALENDARS + "2031").is(200).json().path("holidays")).hasSize(1);
    }
}
