package org.ligature.extract.example;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ligature.extract.Plugin;
import org.ligature.extract.Proposal;
import org.ligature.extract.Proposal.Worded;
import org.ligature.extract.Proposer;
import org.ligature.extract.Source;
import org.ligature.model.Passage;
import org.ligature.schema.Pack;

/** Finds fines: "The Harbour Office fined Halcor Optics 40,000 crowns." */
public final class FineExtractor implements Plugin, Proposer {
    private static final Pattern FINED =
            Pattern.compile("The ((?:\\p{Lu}\\w+ ?)+) fined ((?:\\p{Lu}\\w+ ?)+?) ([\\d,]+ \\w+)[^.]*\\.");

    @Override
    public String id() {
        return "fines";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public Proposer open(Pack pack) {
        return this;
    }

    @Override
    public List<Proposal> propose(Source source) {
        List<Proposal> claims = new ArrayList<>();
        for (Passage passage : source.passages()) {
            Matcher m = FINED.matcher(passage.text());
            while (m.find()) {
                claims.add(Worded.of("listing_sanction", m.group(2), m.group())
                        .with("object", m.group(1).strip())
                        .worth(m.group(3))
                        .from(passage.place().ordinal()));
            }
        }
        return claims;
    }
}
