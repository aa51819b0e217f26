package org.ligature.pipeline.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ligature.extract.Source;
import org.ligature.model.Claim;

/**
 * The extractors of a run, in order: a claim that several make is the first one's.
 *
 * @param members at least one
 */
public record Panel(List<Member> members) {
    public Panel {
        members = List.copyOf(members);
        if (members.isEmpty()) throw new IllegalArgumentException("a run needs an extractor");
    }

    /** What all members together say of a document. */
    public Said read(Source source) {
        List<Claim> claims = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        List<Account> accounts = new ArrayList<>();
        for (Member member : members) {
            Said said = member.read(source);
            said.claims().stream().filter(c -> taken.add(c.id())).forEach(claims::add);
            accounts.add(said.account());
        }
        return new Said(claims, accounts.getFirst(), true);
    }
}
