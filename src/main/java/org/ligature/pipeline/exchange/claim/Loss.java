package org.ligature.pipeline.exchange.claim;

/** What of a claim the FollowTheMoney model has no place for, and what becomes of it. */
public enum Loss {
    NOT_SO("a denial became a note", true),
    NOT_ASSERTED("an allegation or plan became a link of unknown kind, or a note", true),
    NO_SCHEMA("no schema for the tie; it is a link of unknown kind, named in its role", true),
    NO_EDGE("the other side is not named; the claim became a note", true),
    PART("a part of the claim has no property; it stands in the description", true),
    FIGURE("the figure has no property; it stands in the description", true),
    TIME("a date has no property; it stands in the description", true),
    ASSERTER("who asserts it stands in the description", true),
    BASIS("what it rests on stands in the description", true),
    KIND("the kind of a thing became the nearest published one", false),
    NAME_ONLY("a thing is known by its name alone; others of that name are taken for the same", false),
    CUT("a text was cut to the length that the property allows", false),
    PLACE("where in the document the words stand, the rule that found them and its confidence are left out", false);

    private final String meaning;
    private final boolean kept;

    Loss(String meaning, boolean kept) {
        this.meaning = meaning;
        this.kept = kept;
    }

    /** In words. */
    public String meaning() {
        return meaning;
    }

    /** Whether a reader still finds it in the words of the export. */
    public boolean kept() {
        return kept;
    }
}
