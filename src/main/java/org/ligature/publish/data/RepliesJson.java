package org.ligature.publish.data;

import java.util.List;
import java.util.Map;
import org.ligature.model.Reply;

/** Writes replies as one JSON document; docs/data-formats.md explains the keys. */
public final class RepliesJson {
    private RepliesJson() {}

    private record Line(ClaimLine.Back reply, List<String> claims) {}

    /**
     * All of them.
     *
     * @param replies each with the ids of the claims that it stands beside
     */
    public static String of(Map<Reply, List<String>> replies) {
        return Json.page(replies.entrySet().stream()
                .map(e -> new Line(ClaimLine.Back.of(e.getKey()), e.getValue()))
                .toList());
    }
}
