package org.ligature.pipeline.panel;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Plugin;
import org.ligature.extract.Proposal;
import org.ligature.extract.Proposal.Worded;
import org.ligature.extract.Proposer;
import org.ligature.extract.Source;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.schema.Pack;

/** Plug-ins that nobody should believe. They speak of {@link #REPORT}, in which all is invented. */
public abstract class Troublemaker implements Plugin, Proposer {
    /** What the liar lies about. */
    public static final String REPORT = """
            Halcor Optics

            Halcor Optics set up a party committee in 2015. Its chairman Ilan Torvey has never been appointed to the national
            parliament. Calder Holdings owns a 30% stake in Halcor Optics. In 2017 Halcor Optics had 7,000 party members.
            """;

    @Override
    public String version() {
        return "0.1";
    }

    @Override
    public Proposer open(Pack pack) {
        return this;
    }

    /** Invents quotes, alters digits, drops a "not", swaps subjects; one of its claims is true. */
    public static final class Liar extends Troublemaker {
        static final Worded TRUE =
                Worded.of("party_org", "Halcor Optics", "Halcor Optics set up a party committee in 2015");
        static final Worded INVENTED =
                Worded.of("military", "Halcor Optics", "Halcor Optics sold missiles to the northern army");
        static final Worded OTHER_DIGITS =
                Worded.of("party_member_count", "Halcor Optics", "In 2017 Halcor Optics had 9,000 party members");
        static final Worded HALF_A_FIGURE = Worded.of(
                        "party_member_count", "Halcor Optics", "In 2017 Halcor Optics had 7,000 party members")
                .worth("7");
        static final Worded NOT_DROPPED = Worded.of(
                "political_office", "Ilan Torvey", "Ilan Torvey has been appointed to the national parliament");
        /** The words are the document's, only that those before them say the contrary. */
        static final Worded NOT_CUT_OFF = Worded.of(
                        "political_office", "Halcor Optics", "been appointed to the national parliament")
                .meaning(Polarity.POSITIVE, Modality.ASSERTED);

        static final Worded NOT_LEFT_BETWEEN = new Worded(
                "political_office",
                List.of("Its chairman Ilan Torvey has", "been appointed to the national parliament"),
                -1,
                java.util.Map.of("subject", "Halcor Optics"),
                null,
                null,
                Polarity.POSITIVE,
                null,
                0.9,
                "model");
        static final Worded SWAPPED = Worded.of(
                        "ownership", "Calder Holdings", "Calder Holdings owns a 30% stake in Halcor Optics")
                .with("object", "Halcor Optics");
        static final Worded STRANGER =
                Worded.of("party_org", "Velmarin Lenses", "Halcor Optics set up a party committee in 2015");

        @Override
        public String id() {
            return "liar";
        }

        @Override
        public List<Proposal> propose(Source source) {
            return List.of(
                    TRUE,
                    INVENTED,
                    OTHER_DIGITS,
                    HALF_A_FIGURE,
                    NOT_DROPPED,
                    NOT_CUT_OFF,
                    NOT_LEFT_BETWEEN,
                    SWAPPED,
                    STRANGER,
                    Worded.of("witchcraft", "Halcor Optics", "Halcor Optics set up a party committee in 2015"),
                    Worded.of("party_org", " ", "Halcor Optics set up a party committee in 2015"),
                    Worded.of("party_org", "Halcor Optics", "Halcor ".repeat(70)));
        }
    }

    /** Throws an error that no one should catch by type. */
    public static final class Thrower extends Troublemaker {
        @Override
        public String id() {
            return "thrower";
        }

        @Override
        public List<Proposal> propose(Source source) {
            throw new NoClassDefFoundError("a/library/that/is/Missing");
        }
    }

    /** Does not come back, and does not listen when it is called. */
    public static final class Sleeper extends Troublemaker {
        @Override
        public String id() {
            return "sleeper";
        }

        @Override
        @SuppressWarnings("InfiniteLoop")
        public List<Proposal> propose(Source source) {
            while (true) {
                try {
                    Thread.sleep(1000);
                } catch (InterruptedException e) {
                    // That is what it is there for.
                }
            }
        }
    }

    /** A million claims, some of which are none. */
    public static final class Flood extends Troublemaker {
        @Override
        public String id() {
            return "flood";
        }

        @Override
        public List<@Nullable Proposal> propose(Source source) {
            return Collections.nCopies(1_000_000, null);
        }
    }
}
