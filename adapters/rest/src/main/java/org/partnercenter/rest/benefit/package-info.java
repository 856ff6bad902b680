/** Benefit applications, the quarterly payment and what is granted, in JSON. */
package org.partnercenter.rest.benefit;
