package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.CommonRefusal;
import org.partnercenter.domain.kernel.Refusal;
import org.partnercenter.domain.kernel.Refusals;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Where an invoice goes: paper to a person at an address, the rest to a mailbox. Its own text form tells nothing. */
public record InvoiceReceiver(Optional<String> name, Optional<String> address, Optional<String> phone, Optional<String> email) {

    public static final int MAX_NAME = 64;
    public static final int MAX_ADDRESS = 256;
    public static final int MAX_PHONE = 32;
    public static final int MAX_EMAIL = 128;
    public static final InvoiceReceiver NONE = new InvoiceReceiver(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public InvoiceReceiver {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(phone, "phone");
        Objects.requireNonNull(email, "email");
    }

    /** What is missing for an invoice of that form to arrive. */
    List<Refusal> faults(InvoiceForm form) {
        return new Refusals()
                .refuseIf(form.isPaper() && name.isEmpty(), missing("receiver.name"))
                .refuseIf(form.isPaper() && address.isEmpty(), missing("receiver.address"))
                .refuseIf(form.isPaper() && phone.isEmpty(), missing("receiver.phone"))
                .refuseIf(!form.isPaper() && email.isEmpty(), missing("receiver.email")).list();
    }

    private static Refusal missing(String field) {
        return CommonRefusal.FIELD_MISSING.refusal("field", field);
    }

    @Override
    public String toString() {
        return "***";
    }
}
