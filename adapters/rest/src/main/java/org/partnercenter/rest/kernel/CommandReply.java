package org.partnercenter.rest.kernel;

/**
 * An answer for those who did not ask over HTTP.
 *
 * @param status the status it has over HTTP
 * @param json   its body; {@code null} as text where there is none
 */
public record CommandReply(int status, String json) {
}
