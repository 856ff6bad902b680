package org.partnercenter.application.benefit;

import org.partnercenter.domain.benefit.ApplicationNo;
import org.partnercenter.domain.benefit.Side;

import java.time.Instant;

/**
 * Something that was said about an application, with a step or by itself.
 *
 * @param at business time
 */
public record BenefitComment(ApplicationNo no, Instant at, Side by, String text) {
}
