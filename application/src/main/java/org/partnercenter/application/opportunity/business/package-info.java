/** Business opportunities of account managers, and who directs whom. */
package org.partnercenter.application.opportunity.business;
