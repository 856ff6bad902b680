package org.partnercenter.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/**
 * A member of the platform that answers differently from machine to machine, or from call to call.
 *
 * @param member     method or field; {@code <init>} for constructors
 * @param parameters simple names of the parameters' types; null = whatever they are
 */
record Ambient(Class<?> owner, String member, List<String> parameters) {

    static final List<Ambient> CLOCKS_AND_DICE = List.of(
            any(Instant.class, "now"), any(LocalDate.class, "now"), any(LocalTime.class, "now"),
            any(LocalDateTime.class, "now"), any(ZonedDateTime.class, "now"), any(OffsetDateTime.class, "now"),
            any(Year.class, "now"), any(YearMonth.class, "now"),
            any(Clock.class, "systemUTC"), any(Clock.class, "systemDefaultZone"), any(Clock.class, "system"),
            any(System.class, "currentTimeMillis"), any(System.class, "nanoTime"),
            any(UUID.class, "randomUUID"), any(Math.class, "random"), any(ThreadLocalRandom.class, "current"),
            any(Random.class, "<init>"), any(java.security.SecureRandom.class, "<init>"),
            any(Collections.class, "shuffle"));

    private static final List<Ambient> SURROUNDINGS = List.of(
            any(ZoneId.class, "systemDefault"), any(TimeZone.class, "getDefault"), any(Locale.class, "getDefault"),
            any(System.class, "getProperty"), any(System.class, "getenv"),
            any(System.class, "out"), any(System.class, "err"), any(System.class, "in"),
            new Ambient(String.class, "toUpperCase", List.of()), new Ambient(String.class, "toLowerCase", List.of()),
            any(String.class, "formatted"), new Ambient(String.class, "format", List.of("String", "Object[]")),
            new Ambient(String.class, "getBytes", List.of()), new Ambient(String.class, "<init>", List.of("byte[]")),
            new Ambient(DateTimeFormatter.class, "ofPattern", List.of("String")));

    static final List<Ambient> ALL = Stream.concat(CLOCKS_AND_DICE.stream(), SURROUNDINGS.stream()).toList();

    private static Ambient any(Class<?> owner, String member) {
        return new Ambient(owner, member, null);
    }

    boolean isTouchedBy(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(owner) && access.getName().equals(member)
                && (parameters == null || access instanceof JavaCodeUnitAccess<?> call && call.getTarget()
                        .getRawParameterTypes().stream().map(type -> type.getSimpleName()).toList().equals(parameters));
    }

    /** Whether the platform has such a member; a rule against one that does not exist forbids nothing. */
    boolean exists() {
        return Stream.of(owner.getFields()).anyMatch(field -> field.getName().equals(member))
                || Stream.of(owner.getMethods()).anyMatch(method -> method.getName().equals(member)
                        && takes(method.getParameterTypes()))
                || member.equals("<init>") && Stream.of(owner.getConstructors())
                        .anyMatch(constructor -> takes(constructor.getParameterTypes()));
    }

    private boolean takes(Class<?>[] types) {
        return parameters == null || Stream.of(types).map(Class::getSimpleName).toList().equals(parameters);
    }

    @Override
    public String toString() {
        return owner.getSimpleName() + "." + member;
    }
}
