/** Bills over HTTP: what the platform feeds, and what partners see. */
package org.partnercenter.rest.bill;
