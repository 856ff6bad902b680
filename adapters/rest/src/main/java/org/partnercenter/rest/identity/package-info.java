/** Parties and their keys over REST. */
package org.partnercenter.rest.identity;
