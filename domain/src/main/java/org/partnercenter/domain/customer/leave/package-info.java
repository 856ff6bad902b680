/** How a customer leaves its partner, or goes on with it in the other model: one side asks, the other one decides. */
package org.partnercenter.domain.customer.leave;
