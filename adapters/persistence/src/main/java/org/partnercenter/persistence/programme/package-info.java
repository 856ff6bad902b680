/** Programmes, paths and dedicated people as rows. */
package org.partnercenter.persistence.programme;
