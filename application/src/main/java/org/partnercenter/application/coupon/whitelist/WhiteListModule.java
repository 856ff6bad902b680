package org.partnercenter.application.coupon.whitelist;

import org.partnercenter.application.coupon.PartyKinds;
import org.partnercenter.application.kernel.FileKind;
import org.partnercenter.application.kernel.UseCase;

import java.util.List;

/** Puts white lists together from their ports. */
public final class WhiteListModule {

    private final WhiteLists lists;
    private final PartyKinds kinds;

    public WhiteListModule(WhiteLists lists, PartyKinds kinds) {
        this.lists = lists;
        this.kinds = kinds;
    }

    public List<UseCase<?, ?>> useCases() {
        return List.of(new WhiteListImport(lists, kinds));
    }

    public BrowseWhiteLists browse() {
        return new BrowseWhiteLists(lists);
    }

    public static List<FileKind<?, ?>> files() {
        return WhiteListFiles.kinds();
    }
}
