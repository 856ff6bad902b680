package org.partnercenter.domain.invoice;

import org.partnercenter.domain.kernel.PartyId;

import java.util.Objects;
import java.util.Optional;

/** Who invoices: a company of the vendor's that signs, or a seller of the marketplace (INV-01, INV-04). */
public sealed interface Issuer extends Comparable<Issuer> {

    /** The vendor. @param entity the company that signs: 1 to {@link #MAX_ENTITY} of {@code A-Z0-9_} */
    record Vendor(String entity) implements Issuer {

        public Vendor {
            if (!isEntity(entity)) {
                throw new IllegalArgumentException("a signing entity is 1 to " + MAX_ENTITY + " of A-Z0-9_");
            }
        }

        @Override
        public String code() {
            return VENDOR + entity;
        }
    }

    /** A seller. */
    record Seller(PartyId seller) implements Issuer {

        public Seller {
            Objects.requireNonNull(seller, "seller");
        }

        @Override
        public String code() {
            return SELLER + seller;
        }
    }

    int MAX_ENTITY = 32;
    String VENDOR = "vendor:";
    String SELLER = "seller:";

    static boolean isEntity(String text) {
        return text.matches("[A-Z0-9_]{1," + MAX_ENTITY + "}");
    }

    /** As it is stored, and named in the ledger. */
    String code();

    static Issuer ofCode(String code) {
        return code.startsWith(VENDOR) ? new Vendor(code.substring(VENDOR.length())) : new Seller(new PartyId(code.substring(SELLER.length())));
    }

    default boolean isVendor() {
        return this instanceof Vendor;
    }

    /** The seller, if it is one. */
    default Optional<PartyId> sellerId() {
        return this instanceof Seller seller ? Optional.of(seller.seller()) : Optional.empty();
    }

    @Override
    default int compareTo(Issuer other) {
        return code().compareTo(other.code());
    }
}
