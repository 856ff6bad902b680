package org.partnercenter.application.certification;

/** What a migration came to. @param remaining who is still to be moved by further calls */
public record SigningEntityMigrated(int migrated, int remaining) {
}
