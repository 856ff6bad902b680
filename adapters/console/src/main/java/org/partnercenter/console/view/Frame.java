package org.partnercenter.console.view;

import java.util.List;
import java.util.Optional;

/**
 * What every page has around it.
 *
 * @param trail   names of the menus above it
 * @param who     who is signed in; empty for strangers
 * @param token   what forms have to bring
 * @param here    where the switch of languages comes back to
 * @param flash   what has just been done
 */
public record Frame(Words words, String title, List<String> trail, Optional<String> who, List<Menu> menu, String token, String here,
                    Optional<String> flash) {

    /** @param open whether the page shown is in it */
    public record Menu(String title, List<Item> items, boolean open) {
    }

    /** @param under the menu it stands under, if it is the first there; empty for the others */
    public record Item(String title, String href, boolean current, String under) {
    }

    /** A token is nobody's to print. */
    @Override
    public String toString() {
        return "Frame[" + title + "]";
    }
}
