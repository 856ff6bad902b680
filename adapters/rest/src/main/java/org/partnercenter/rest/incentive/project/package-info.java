/** Refunds of projects over HTTP. */
package org.partnercenter.rest.incentive.project;
