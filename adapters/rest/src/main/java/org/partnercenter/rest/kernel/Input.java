package org.partnercenter.rest.kernel;

import jakarta.ws.rs.core.Response;
import org.partnercenter.application.kernel.PageRequest;
import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Language;
import org.partnercenter.domain.kernel.Money;
import org.partnercenter.domain.kernel.MoneyInput;
import org.partnercenter.domain.kernel.Refusal;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Reads what a request gives, field by field, and collects every fault, so that all of them are answered at once. A field that is
 * absent, empty or at fault reads as nothing; the answer is made in {@link #then}, which runs only if nothing was at fault.
 *
 * <p>Names alone read the query; names with a value read a body. Unless told otherwise, absent and empty both mean nothing
 * (COM-07).
 */
public final class Input {

    /** How far into a catalogue's list one may start (RES-03). */
    private static final int MAX_OFFSET = 1_000_000_000;
    private static final int DEFAULT_LIMIT = 10;
    private static final int MAX_LIMIT = 100;

    private final Query query;
    private final List<Refusal> refusals = new ArrayList<>();

    private Input(Query query) {
        this.query = query;
        query.undecodable().forEach(name -> refuse(CommonRefusal.FIELD_INVALID.refusal("field", WireText.shown(name))));
    }

    public static Input of(Exchange exchange) {
        return of(exchange.query());
    }

    static Input of(Query query) {
        return new Input(query);
    }

    /** The input of a command that is all body. */
    static Input ofBody() {
        return of(Query.of(null));
    }

    /** A parameter of the query. Given twice, it is a fault. */
    public Field field(String name) {
        var values = query.values(name).orElse(List.of());
        if (values.size() > 1) {
            refuse(CommonRefusal.FIELD_INVALID.refusal("field", name));
            return new Field(this, name, null);
        }
        return new Field(this, name, values.isEmpty() ? null : values.getFirst());
    }

    /** A text of the body. */
    public Field field(String name, String value) {
        return new Field(this, name, value);
    }

    /** A number of the body. */
    public Field field(String name, Number value) {
        return new Field(this, name, value == null ? null : value.toString());
    }

    /**
     * A repeated parameter of the query. Absent is nothing; {@code k} or {@code k=} alone is an empty list, which is something
     * (COM-07).
     */
    public Items list(String name) {
        var values = query.values(name).orElse(null);
        return new Items(this, name, List.of("").equals(values) ? List.of() : values);
    }

    /** A list of the body; null is nothing, an empty list is something. */
    public Items list(String name, List<?> values) {
        return new Items(this, name, values == null ? null
                : values.stream().map(each -> each == null ? null : each.toString()).toList());
    }

    /** An amount of a body: more than zero, at most {@code limit}, no finer than its currency (COM-04). Null is a fault. */
    public Optional<Money> amount(String name, BigDecimal major, Money limit) {
        return MoneyInput.positive(name, major, limit).fold(Optional::of, faults -> {
            refuseAll(faults);
            return Optional.empty();
        });
    }

    /** An amount of a body that may be zero or below: at most {@code limit} either way, no finer than its currency (COM-04). Null is a fault. */
    public Optional<Money> signedAmount(String name, BigDecimal major, Money limit) {
        return MoneyInput.signed(name, major, limit).fold(Optional::of, faults -> {
            refuseAll(faults);
            return Optional.empty();
        });
    }

    /** An id in the query, of at most 64 characters (COM-02). */
    public Optional<String> id(String name) {
        return field(name).id();
    }

    /** An instant in the query (COM-03). */
    public Optional<Instant> instant(String name) {
        return field(name).instant();
    }

    /** A whole number in the query. */
    public Optional<Integer> integer(String name, int min, int max) {
        return field(name).integer(min, max);
    }

    /** One of the codes, in the query. */
    public Optional<String> oneOf(String name, String... codes) {
        return field(name).oneOf(codes);
    }

    /** {@code offset} and {@code limit} of the query: 10 rows unless told otherwise, at most 100 (COM-05). */
    public PageRequest page() {
        return page(field("offset"), field("limit"), Integer.MAX_VALUE, MAX_LIMIT);
    }

    /** The same of a catalogue's list, with a largest limit of its own. */
    public PageRequest page(int maxLimit) {
        return page(field("offset"), field("limit"), MAX_OFFSET, maxLimit);
    }

    /** {@code offset} and {@code limit} of a body. */
    public PageRequest page(Integer offset, Integer limit, int maxLimit) {
        return page(field("offset", offset), field("limit", limit), Integer.MAX_VALUE, maxLimit);
    }

    private static PageRequest page(Field offset, Field limit, int maxOffset, int maxLimit) {
        return new PageRequest(offset.integer(0, maxOffset, CommonRefusal.PAGE_OUT_OF_RANGE).orElse(0),
                limit.integer(1, maxLimit, CommonRefusal.PAGE_OUT_OF_RANGE).orElse(Math.min(DEFAULT_LIMIT, maxLimit)));
    }

    /** The language of a catalogue: an unknown {@code X-Language} is a fault (RES-10). */
    public Language language(Exchange exchange) {
        exchange.requestedLanguage().filter(code -> Headers.known(code).isEmpty()).ifPresent(code ->
                refuse(CommonRefusal.FIELD_INVALID.refusal("field", "X-Language").with("value", WireText.shown(code))));
        return exchange.language();
    }

    /** Adds a fault that was found elsewhere. */
    public Input refuse(Refusal refusal) {
        refusals.add(refusal);
        return this;
    }

    /** Adds faults that were found elsewhere, such as those of an amount. */
    public Input refuseAll(List<Refusal> more) {
        refusals.addAll(more);
        return this;
    }

    /** All faults so far, in the order the fields were read. */
    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** The answer if nothing was at fault, else the refusal with every fault. */
    public Response then(Supplier<Response> answer) {
        return refusals.isEmpty() ? answer.get() : Replies.refused(refusals());
    }
}
