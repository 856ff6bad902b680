/** Main, settings, wiring, embedded services. */
package org.partnercenter.bootstrap;
