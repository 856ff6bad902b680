/** Leaving a partner, and switching the model: one side asks, the other one decides, and what follows happens in the same transaction. */
package org.partnercenter.application.customer.leave;
