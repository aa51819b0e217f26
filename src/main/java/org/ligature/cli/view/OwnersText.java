package org.ligature.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.ligature.cli.term.Paper;
import org.ligature.cli.term.Style;
import org.ligature.cli.term.Terminal;
import org.ligature.graph.own.Branch;
import org.ligature.publish.Fact;
import org.ligature.publish.Words;
import org.ligature.publish.ties.OwnersView;
import org.ligature.publish.ties.Party;
import org.ligature.publish.ties.TieWords;

/** The owners of a company for the terminal: tree, effective shares, control, and the words all that stands on. */
public final class OwnersText {
    private static final int STEP = 3;
    private static final String MEMBER = "└";

    private final OwnersView view;
    private final Words words;
    private final TieWords says;
    private final Paper paper;

    private OwnersText(OwnersView view, Words words, TieWords says, Terminal terminal) {
        this.view = view;
        this.words = words;
        this.says = says;
        this.paper = new Paper(terminal);
    }

    /**
     * The whole text, line feed at the end.
     *
     * @param remark what to say of the claims that count
     */
    public static String of(OwnersView view, String remark, TieWords says, Words words, Terminal terminal) {
        return new OwnersText(view, words, says, terminal).text(remark);
    }

    private String text(String remark) {
        paper.text(0, Style.STRONG, words.say("ties.owners.title", says.name(view.company())));
        String day = view.asOf();
        paper.text(0, Style.FAINT, day == null ? remark : words.say("ties.owners.as-of", day) + " " + remark);
        paper.gap();
        if (view.tree().owners().isEmpty()) {
            paper.text(0, Style.PLAIN, words.say("ties.owners.none", says.name(view.company())));
        } else {
            bough(view.tree(), 0);
        }
        shares();
        controls();
        fifty();
        notes();
        return paper.toString();
    }

    private void bough(OwnersView.Bough bough, int indent) {
        paper.hanging(indent, indent == 0 ? "" : MEMBER, indent == 0 ? Style.STRONG : Style.PLAIN, line(bough));
        for (OwnersView.Bough owner : bough.owners()) bough(owner, indent + (indent == 0 ? 1 : STEP));
    }

    private String line(OwnersView.Bough bough) {
        List<String> parts = new ArrayList<>();
        OwnersView.Stake stake = bough.stake();
        if (stake != null) parts.add(says.interval(stake.low(), stake.high()));
        parts.add(says.named(bough.who()));
        if (stake != null) parts.add(says.notes(stake.notes(), stake.records()));
        if (stake != null && stake.disputed()) parts.add("⚡ " + words.say("ties.owners.disputed"));
        if (bough.rest() == Branch.Rest.ELSEWHERE) parts.add("(" + words.say("ties.owners.elsewhere") + ")");
        if (bough.rest() == Branch.Rest.DEEPER) parts.add("(" + words.say("ties.owners.deeper") + ")");
        return String.join("  ", parts);
    }

    private void shares() {
        if (view.shares().isEmpty()) return;
        paper.gap().text(0, Style.STRONG, words.say("ties.shares"));
        for (OwnersView.Share share : view.shares()) {
            paper.text(2, Style.PLAIN, says.interval(share.low(), share.high()) + "  " + says.named(share.owner()));
            List<String> more = new ArrayList<>();
            String low = says.notes(share.lowBy(), share.lowRecords());
            String high = says.notes(share.highBy(), share.highRecords());
            if (!low.isEmpty()) more.add(words.say("ties.shares.low-by", low));
            if (!high.isEmpty()) more.add(words.say("ties.shares.high-by", high));
            if (share.ceiling() > share.high()) {
                more.add(words.say("ties.shares.ceiling", says.percent(share.ceiling())));
            }
            if (!more.isEmpty()) paper.text(4, Style.FAINT, String.join(words.say("list.semicolon"), more));
        }
        for (Party party : view.overfull()) {
            paper.text(2, Style.PLAIN, "⚡ " + words.say("ties.shares.overfull", says.name(party)));
        }
        if (view.cut()) paper.text(2, Style.PLAIN, words.say("ties.shares.cut"));
        paper.text(2, Style.FAINT, words.say("ties.shares.method"));
    }

    private void controls() {
        paper.gap().text(0, Style.STRONG, words.say("ties.controls"));
        if (view.controls().isEmpty()) paper.text(2, Style.PLAIN, words.say("ties.controls.none"));
        for (OwnersView.Controlled control : view.controls()) {
            paper.text(
                    2,
                    Style.PLAIN,
                    says.named(control.controller()) + words.say("list.colon") + says.basis(control) + "  "
                            + says.notes(control.notes(), control.records()));
        }
    }

    private void fifty() {
        OwnersView.Fifty fifty = view.fifty();
        if (fifty == null) return;
        paper.gap().text(0, Style.STRONG, words.say("ties.fifty"));
        paper.text(2, Style.PLAIN, says.fifty(fifty));
    }

    private void notes() {
        notes(view.notes(), words, paper);
    }

    /** The claims that a view stands on, under their numbers. */
    static void notes(List<Fact> notes, Words words, Paper paper) {
        if (notes.isEmpty()) return;
        paper.gap().text(0, Style.STRONG, words.say("ties.notes"));
        FactText facts = new FactText(words, paper);
        for (Fact note : notes) {
            paper.text(0, Style.FAINT, "[" + note.number() + "]");
            facts.write(note, 4);
        }
        new SourcesText(words, paper)
                .write(notes.stream().map(Fact::source).distinct().toList());
    }
}
