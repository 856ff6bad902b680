/** Resources of customers that are paid per use: fed from outside, seen by whoever looked after the customer when they took effect. */
package org.partnercenter.application.order.demand;
