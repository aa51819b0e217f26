package org.ligature.extract.proof;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Mention;
import org.ligature.extract.Sentence;
import org.ligature.extract.rules.Asked.Stretch;
import org.ligature.extract.rules.Understood;
import org.ligature.model.Passage;
import org.ligature.model.Role;

/**
 * Finds out who is meant by a name: the quote names him, or the passages just before it do, or the rules too take the sentence to be about him.
 * A name from elsewhere in the document proves nothing about this sentence.
 */
final class Parties {
    /** How many passages back a name may stand. */
    private static final int BACK = 3;

    private final Words words;
    private final Understood understood;

    /**
     * Somebody who was found.
     *
     * @param role the part that he plays
     * @param at where he is named
     * @param quoted whether that is within the quote
     */
    record Party(Role role, Place at, boolean quoted) {}

    Parties(Words words, Understood understood) {
        this.words = words;
        this.understood = understood;
    }

    Party find(String role, String name, Located quote) {
        boolean subject = role.equals(Role.SUBJECT);
        Stretch hull = quote.hull();
        Optional<Place> inside = words.within(name, hull);
        if (inside.isPresent()) return party(role, inside.get(), hull, true);
        Place near = near(name, quote);
        if (near != null) return party(role, near, hull, false);
        List<Place> all = words.places(name);
        if (all.isEmpty()) throw new Refused(subject ? Reason.SUBJECT_NOT_FOUND : Reason.OBJECT_NOT_FOUND);
        if (!meant(name, hull)) throw new Refused(subject ? Reason.SUBJECT_ELSEWHERE : Reason.OBJECT_ELSEWHERE);
        return party(role, all.getFirst(), hull, false);
    }

    private Party party(String role, Place at, Stretch hull, boolean quoted) {
        return new Party(understood.role(role, words.clean(at), hull, quoted), at, quoted);
    }

    /** The name's last place in the passages of the quote and just before it, and in the heading above. */
    private @Nullable Place near(String name, Located quote) {
        List<Passage> own = words.passages(quote.places().getFirst());
        if (own.isEmpty()) return null;
        int last = words.passages(quote.places().getLast()).getLast().place().ordinal();
        List<Passage> around =
                words.passages(own.getFirst().place().ordinal() - BACK, last).reversed();
        for (Passage passage : around) {
            Optional<Place> found = words.within(name, Words.hull(passage));
            if (found.isPresent()) return found.get();
        }
        return null;
    }

    /** Whether the rules too take the sentence to be about that name. */
    private boolean meant(String name, Stretch hull) {
        String caption = understood
                .role(Role.SUBJECT, Projection.of(name).text(), hull, false)
                .caption();
        if (caption.equals(understood.company())) return true;
        for (Sentence s : understood.sentences(hull)) {
            Sentence.Topic topic = s.topic();
            if (topic != null && topic.caption().equals(caption)) return true;
            if (s.passage().place().section().contains(name)) return true;
            for (Mention m : s.mentions()) if (m.caption().equals(caption)) return true;
        }
        return false;
    }
}
