/**
 * Benefit applications (权益, rulebook family B): one engine for what all programmes share, and the contract of a programme. Each
 * programme is a {@link org.partnercenter.domain.benefit.BenefitProgramme} of its own package.
 */
package org.partnercenter.domain.benefit;
