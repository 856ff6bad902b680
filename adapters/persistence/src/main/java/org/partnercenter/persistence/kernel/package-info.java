/** The schema, the connections, and what all stores share. */
package org.partnercenter.persistence.kernel;
