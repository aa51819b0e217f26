package org.ligature.publish.ties;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.graph.own.Branch;
import org.ligature.graph.own.Control;
import org.ligature.graph.own.EffectiveShare;
import org.ligature.graph.own.FiftyPercent;
import org.ligature.graph.own.Holding;
import org.ligature.graph.own.Ownership;
import org.ligature.publish.Fact;

/**
 * Who owns and controls a company, with notes.
 *
 * @param company whose owners
 * @param asOf the day in question, as ISO date, or null for the last that is known
 * @param tree the owners and theirs
 * @param shares effective shares, the greatest first
 * @param controls who controls it
 * @param fifty listed owners together; null where no owner is listed
 * @param overfull companies whose stated shares are together more than the whole
 * @param cut whether owners were left out, because there are too many
 * @param notes the claims that all this stands on
 */
public record OwnersView(
        Party company,
        @Nullable String asOf,
        Bough tree,
        List<Share> shares,
        List<Controlled> controls,
        @Nullable Fifty fifty,
        List<Party> overfull,
        boolean cut,
        List<Fact> notes) {
    /**
     * Somebody in the tree.
     *
     * @param who whom it stands for
     * @param stake what it holds of the one below; null for the company itself
     * @param owners its own owners
     * @param rest why its owners are not all shown here
     */
    public record Bough(Party who, @Nullable Stake stake, List<Bough> owners, Branch.Rest rest) {}

    /**
     * A direct stake.
     *
     * @param low at least this part of the whole
     * @param high at most this part
     * @param told whether any source gives its size
     * @param disputed whether sources disagree
     * @param lowBy notes that bind the low end
     * @param highBy notes that bind the high end
     * @param notes all notes
     * @param records imported records that say it, as data set and id
     */
    public record Stake(
            double low,
            double high,
            boolean told,
            boolean disputed,
            List<Integer> lowBy,
            List<Integer> highBy,
            List<Integer> notes,
            List<String> records) {}

    /**
     * An effective share.
     *
     * @param owner who holds it
     * @param low at least this part of the whole
     * @param high at most this part, as far as stakes are stated
     * @param ceiling at most this part, if it also held all shares that no source attributes
     * @param direct whether it holds some of it directly
     * @param lowBy notes that bind the low end
     * @param highBy notes that bind the high end
     * @param lowRecords imported records that bind the low end, as data set and id
     * @param highRecords imported records that bind the high end
     */
    public record Share(
            Party owner,
            double low,
            double high,
            double ceiling,
            boolean direct,
            List<Integer> lowBy,
            List<Integer> highBy,
            List<String> lowRecords,
            List<String> highRecords) {}

    /**
     * That somebody controls the company.
     *
     * @param controller who
     * @param basis by what
     * @param certain whether the sources leave no other way to read them
     * @param through companies between the two, from the top
     * @param notes what it stands on
     * @param records imported records that it stands on, as data set and id
     */
    public record Controlled(
            Party controller,
            Control.Basis basis,
            boolean certain,
            List<Party> through,
            List<Integer> notes,
            List<String> records) {}

    /**
     * Listed owners together.
     *
     * @param answer whether they hold half
     * @param low together at least
     * @param high together at most
     * @param holders direct owners that are listed or count as listed
     * @param listed listed owners anywhere above
     */
    public record Fifty(FiftyPercent.Answer answer, double low, double high, List<Party> holders, List<Party> listed) {}

    public OwnersView {
        shares = List.copyOf(shares);
        controls = List.copyOf(controls);
        overfull = List.copyOf(overfull);
        notes = List.copyOf(notes);
    }

    /** The view of an answer. */
    public static OwnersView of(Told told, Ownership found, @Nullable String asOf) {
        Maker maker = new Maker(told, new Notes(told));
        Bough tree = maker.bough(found.tree());
        List<Share> shares = found.shares().stream().map(maker::share).toList();
        List<Controlled> controls =
                found.controls().stream().map(maker::controlled).toList();
        FiftyPercent fifty = found.fifty();
        return new OwnersView(
                told.party(found.company()),
                asOf,
                tree,
                shares,
                controls,
                fifty.listed().isEmpty() ? null : maker.fifty(fifty),
                maker.parties(found.overfull()),
                found.cut(),
                maker.notes.all());
    }

    /** Shares of state and party bodies alone. */
    public List<Share> official() {
        return shares.stream().filter(s -> s.owner().kind().official()).toList();
    }

    private record Maker(Told told, Notes notes) {
        Bough bough(Branch branch) {
            Holding holding = branch.holding();
            Stake stake = holding == null ? null : stake(holding);
            List<Bough> owners = branch.owners().stream().map(this::bough).toList();
            return new Bough(told.party(branch.node()), stake, owners, branch.rest());
        }

        private Stake stake(Holding holding) {
            List<Integer> all = notes.of(holding.ties());
            return new Stake(
                    org.ligature.graph.Stake.fraction(holding.stake().low()),
                    org.ligature.graph.Stake.fraction(holding.stake().high()),
                    !holding.stake().unknown(),
                    holding.disputed(),
                    bound(holding.lowTie()),
                    bound(holding.highTie()),
                    all,
                    told.records(holding.ties()));
        }

        private List<Integer> bound(int tie) {
            return tie < 0 ? List.of() : notes.of(List.of(tie));
        }

        Share share(EffectiveShare s) {
            return new Share(
                    told.party(s.owner()),
                    s.low(),
                    s.high(),
                    s.ceiling(),
                    s.direct(),
                    notes.of(s.lowTies()),
                    notes.of(s.highTies()),
                    told.records(s.lowTies()),
                    told.records(s.highTies()));
        }

        Controlled controlled(Control c) {
            List<Party> through = c.steps().stream()
                    .skip(1)
                    .map(s -> told.party(s.controller()))
                    .toList();
            List<Integer> ties =
                    c.steps().stream().flatMap(s -> s.ties().stream()).toList();
            return new Controlled(
                    told.party(c.controller()), c.basis(), c.certain(), through, notes.of(ties), told.records(ties));
        }

        Fifty fifty(FiftyPercent f) {
            return new Fifty(f.answer(), f.low(), f.high(), parties(f.holders()), parties(f.listed()));
        }

        List<Party> parties(List<Integer> nodes) {
            return nodes.stream().map(told::party).toList();
        }
    }
}
