/** What all REST resources share. */
package org.partnercenter.rest.kernel;
