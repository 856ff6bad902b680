/** The business clock over HTTP. */
package org.partnercenter.rest.sandbox;
