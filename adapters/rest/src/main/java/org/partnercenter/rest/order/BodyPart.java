package org.partnercenter.rest.order;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.order.ServiceRef;
import org.partnercenter.rest.kernel.Field;
import org.partnercenter.rest.kernel.Input;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A part of a body, whose faults are told with its place. What is at fault reads as nothing.
 *
 * @param path such as {@code order_line_items[3].}
 */
record BodyPart(Input in, String path) {

    static final int MAX_TEXT = 1_000;

    static BodyPart of(Input in) {
        return new BodyPart(in, "");
    }

    Field field(String name, String value) {
        return in.field(path + name, value);
    }

    Optional<String> id(String name, String value) {
        return field(name, value).id();
    }

    String required(String name, String value) {
        return field(name, value).required().id().orElse("");
    }

    Optional<String> text(String name, String value) {
        return field(name, value).text(MAX_TEXT);
    }

    Optional<Instant> time(String name, String value) {
        return field(name, value).instant();
    }

    <T> Optional<T> code(String name, Integer value, Function<Integer, Optional<T>> known) {
        return in.field(path + name, value).code(text -> Wire.number(text).flatMap(known));
    }

    <T> Optional<T> requiredCode(String name, Integer value, Function<Integer, Optional<T>> known) {
        return in.field(path + name, value).required().code(text -> Wire.number(text).flatMap(known));
    }

    Optional<Integer> number(String name, Integer value, int min) {
        return in.field(path + name, value).integer(min, Integer.MAX_VALUE);
    }

    /** A version is at least zero. */
    long version(Long value) {
        if (value == null) {
            in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", path + "version"));
        } else if (value < 0) {
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", path + "version").with("value", value));
        }
        return value == null ? 0 : value;
    }

    /** Absent is nothing; below zero is allowed. */
    Optional<Money> money(String name, BigDecimal value) {
        return value == null ? Optional.empty() : in.signedAmount(path + name, value, Wire.LARGEST_AMOUNT);
    }

    Optional<Money> requiredMoney(String name, BigDecimal value) {
        return in.signedAmount(path + name, value, Wire.LARGEST_AMOUNT);
    }

    /** Of zero or more. */
    Optional<Money> amount(String name, BigDecimal value) {
        var money = requiredMoney(name, value);
        if (money.filter(given -> given.minor() < 0).isPresent()) {
            in.refuse(CommonRefusal.FIELD_INVALID.refusal("field", path + name).with("value", value));
        }
        return money;
    }

    ServiceRef service(String code, String name) {
        return new ServiceRef(required("service_type_code", code), text("service_type_name", name));
    }

    /** Reads each part of a list; null is an empty one. */
    <B, T> List<T> each(String name, List<B> parts, int limit, BiFunction<B, BodyPart, T> reader) {
        if (parts == null) {
            return List.of();
        }
        if (parts.size() > limit) {
            in.refuse(CommonRefusal.TOO_MANY_ITEMS.refusal("field", path + name).with("limit", limit));
            return List.of();
        }
        var read = new ArrayList<T>();
        for (int i = 0; i < parts.size(); i++) {
            var place = path + name + "[" + i + "]";
            if (parts.get(i) == null) {
                in.refuse(CommonRefusal.FIELD_MISSING.refusal("field", place));
            } else {
                read.add(reader.apply(parts.get(i), new BodyPart(in, place + ".")));
            }
        }
        return read.stream().filter(Objects::nonNull).toList();
    }

    /** A part that may be missing. */
    <B, T> Optional<T> part(String name, B value, BiFunction<B, BodyPart, T> reader) {
        return Optional.ofNullable(value).map(given -> reader.apply(given, new BodyPart(in, path + name + ".")));
    }
}
