package org.partnercenter.application.certification;

import org.partnercenter.domain.certification.SigningEntity;

/** Moves certified partners from one company of the vendor's to another, {@link #MOST} at a time. */
public record MigrateSigningEntity(SigningEntity from, SigningEntity to) {

    public static final int MOST = 1_000;
}
