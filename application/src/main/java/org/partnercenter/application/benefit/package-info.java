/** Benefit applications of all programmes: apply, step by step, review, pay; what is due, and what a programme grants. */
package org.partnercenter.application.benefit;
