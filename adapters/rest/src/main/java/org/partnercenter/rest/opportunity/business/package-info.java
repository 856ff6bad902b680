/** Business opportunities of account managers over HTTP. */
package org.partnercenter.rest.opportunity.business;
