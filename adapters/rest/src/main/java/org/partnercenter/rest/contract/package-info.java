/** Contracts over HTTP. */
package org.partnercenter.rest.contract;
