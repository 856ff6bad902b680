package org.partnercenter.application.kernel;

/** Makes digests that nobody without the house's own key can make, so that what is easily guessed cannot be guessed from them. */
@FunctionalInterface
public interface KeyedHash {

    /**
     * The digest.
     *
     * @param purpose what it is for: the same text has other digests for other purposes
     * @return lower-case hex
     */
    String of(String purpose, Secret text);
}
