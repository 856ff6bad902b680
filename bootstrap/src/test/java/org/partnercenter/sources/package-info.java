/** The sources of the whole house, read as the compiler reads them, for rules and documents that no class file can tell. */
package org.partnercenter.sources;
