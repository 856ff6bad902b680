/** In-memory ports and a house to try use cases in; packed into the test jar for the adapters' tests. */
package org.partnercenter.application.testing;
