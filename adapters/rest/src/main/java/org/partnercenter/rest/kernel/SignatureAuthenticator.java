package org.partnercenter.rest.kernel;

import org.partnercenter.application.identity.Credential;
import org.partnercenter.application.identity.FindCredential;
import org.partnercenter.application.kernel.Clocks;
import org.partnercenter.application.kernel.CommandKey;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.rest.signature.RequestSignature;
import org.partnercenter.rest.signature.SignatureFault;
import org.partnercenter.rest.signature.SignedRequest;

import java.util.Optional;

/** Callers that sign their requests. */
final class SignatureAuthenticator implements Authenticator {

    /** Checked for unknown keys, so that they cost and answer the same as a wrong signature. */
    private static final Secret NOBODY = Secret.of("no key has this secret, and nobody is let in by it");

    private final FindCredential credentials;
    private final Clocks clocks;

    SignatureAuthenticator(FindCredential credentials, Clocks clocks) {
        this.credentials = credentials;
        this.clocks = clocks;
    }

    @Override
    public Optional<Authentication> authenticate(SignedRequest request) {
        return request.header("authorization").filter(RequestSignature::isMeant)
                .map(header -> RequestSignature.parse(header)
                        .map(signature -> verify(signature, request))
                        .orElseGet(() -> new Authentication.Failed(SignatureFault.HEADER_MALFORMED)));
    }

    private Authentication verify(RequestSignature signature, SignedRequest request) {
        var fault = signature.faultIn(request, clocks.real());
        if (fault.isPresent()) {
            return new Authentication.Failed(fault.get());
        }
        var credential = credentials.byAccessKey(signature.accessKey());
        boolean genuine = signature.isBy(credential.map(Credential::secret).orElse(NOBODY), request);
        if (!genuine || credential.isEmpty()) {
            return new Authentication.Failed(SignatureFault.SIGNATURE_WRONG);
        }
        var caller = credential.get().caller();
        if (request.header("x-domain-id").filter(domain -> !domain.strip().equals(caller.party().value())).isPresent()) {
            return new Authentication.Failed(SignatureFault.DOMAIN_FOREIGN);
        }
        return new Authentication.Proved(caller, credential.get().partyName(),
                Optional.of(signature.accessKey()), Optional.of(CommandKey.ofSignature(signature.accessKey(), signature.value())));
    }
}
