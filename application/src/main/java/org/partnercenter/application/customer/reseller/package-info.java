/** What distributors and their resellers do with each other. */
package org.partnercenter.application.customer.reseller;
