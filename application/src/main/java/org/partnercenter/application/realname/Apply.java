package org.partnercenter.application.realname;

import org.partnercenter.application.kernel.Content;
import org.partnercenter.application.kernel.Secret;
import org.partnercenter.domain.kernel.PartyId;
import org.partnercenter.domain.realname.Claim;
import org.partnercenter.domain.realname.InspectedFile;

import java.util.List;
import java.util.Optional;

/**
 * Applies for a customer. What was looked up just before is no part of what makes it this command.
 *
 * @param code     read on the phone of a bank card, where the claim is by one
 * @param bucket   where the files were looked for; empty if uploading was off
 * @param readable whether that bucket could be read
 * @param codeFault what was wrong with the code; empty if nothing
 */
public record Apply(PartyId customer, Claim claim, List<InspectedFile> files, Optional<Secret> code, Optional<String> bucket,
                    boolean readable, Optional<PhoneCodes.Fault> codeFault) implements Content {

    public Apply {
        files = List.copyOf(files);
    }

    @Override
    public Object content() {
        return List.of(customer, claim, files.stream().map(InspectedFile::path).toList(), code);
    }

    @Override
    public String toString() {
        return "Apply[" + customer + ", " + claim.kind() + "]";
    }
}
