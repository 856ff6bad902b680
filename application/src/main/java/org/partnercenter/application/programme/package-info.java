/** Programmes and paths: what partners join and apply for, what the vendor decides, and what of it opens gates to others. */
package org.partnercenter.application.programme;
