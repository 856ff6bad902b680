/** What all use cases share. */
package org.partnercenter.application.kernel;
