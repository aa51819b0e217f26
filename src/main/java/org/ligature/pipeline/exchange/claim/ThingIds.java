package org.ligature.pipeline.exchange.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.ligature.model.Ids;

/** The ids under which entries of the gazetteer are handed to other programs. */
public final class ThingIds {
    /** The form of ids that programs of the FollowTheMoney family accept. */
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?");

    private ThingIds() {}

    /** The id of an entry. */
    public static String of(String entry) {
        String plain = entry.replace(':', '-');
        return ID.matcher(plain).matches() ? plain : Ids.of("e", List.of(entry));
    }
}
