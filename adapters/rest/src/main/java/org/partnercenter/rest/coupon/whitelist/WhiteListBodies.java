package org.partnercenter.rest.coupon.whitelist;

import jakarta.enterprise.context.ApplicationScoped;
import org.partnercenter.application.coupon.whitelist.ImportWhiteList;
import org.partnercenter.application.coupon.whitelist.WhiteListOperations;
import org.partnercenter.application.coupon.whitelist.WhiteListVersion;
import org.partnercenter.rest.kernel.CommandBody;
import org.partnercenter.rest.kernel.HasBodies;
import org.partnercenter.rest.kernel.Success;

import java.util.List;

/** What the command of white lists looks like in JSON. */
@ApplicationScoped
class WhiteListBodies implements HasBodies {

    static final CommandBody<ImportBody, ImportWhiteList, WhiteListVersion> IMPORT = new CommandBody<>(WhiteListOperations.IMPORT,
            ImportBody.class, (body, in, caller) -> body.command(in), new Success.Shown<>((version, language) -> WhiteListShape.of(version)));

    @Override
    public List<CommandBody<?, ?, ?>> bodies() {
        return List.of(IMPORT);
    }
}
