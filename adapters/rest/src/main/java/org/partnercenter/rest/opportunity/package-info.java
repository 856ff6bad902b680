/** Opportunities over HTTP. */
package org.partnercenter.rest.opportunity;
