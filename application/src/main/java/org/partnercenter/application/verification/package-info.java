/** Verification codes: sending them, switching them on, and trying them before commands run (COM-25, COM-26). */
package org.partnercenter.application.verification;
