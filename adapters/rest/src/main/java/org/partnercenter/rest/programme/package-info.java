/** Programmes, paths, gates and dedicated people over HTTP. */
package org.partnercenter.rest.programme;
