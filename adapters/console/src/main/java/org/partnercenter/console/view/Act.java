package org.partnercenter.console.view;

import java.util.List;

/**
 * Something that can be done, or why it can not.
 *
 * @param id   of the action
 * @param whys empty if it can be done
 */
public record Act(String id, String label, String href, List<Why> whys) {

    public boolean isPossible() {
        return whys.isEmpty();
    }
}
