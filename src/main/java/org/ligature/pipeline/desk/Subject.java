package org.ligature.pipeline.desk;

import java.util.List;
import org.ligature.model.ReviewedClaim;
import org.ligature.publish.Identity;

/**
 * Somebody or something that plays a part in claims: a company, a person in a public role, a body, a programme.
 *
 * @param key entity id, or the name where no entity was recognised; identifies it in addresses
 * @param who its names and kind
 * @param own claims about it, rejected ones included
 * @param named claims about others that name it
 * @param count how many claims about it count: those that nobody rejected
 */
public record Subject(String key, Identity who, List<ReviewedClaim> own, List<ReviewedClaim> named, int count) {
    public Subject {
        own = List.copyOf(own);
        named = List.copyOf(named);
    }

    /** A subject with its claims. */
    public Subject(String key, Identity who, List<ReviewedClaim> own, List<ReviewedClaim> named) {
        this(key, who, own, named, (int) own.stream().filter(c -> !c.rejected()).count());
    }
}
