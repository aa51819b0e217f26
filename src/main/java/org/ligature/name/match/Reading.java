package org.ligature.name.match;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.name.lexicon.LegalForms;
import org.ligature.name.lexicon.Role;

/** One way to read a name: its tokens with weight and role, laid out in flat arrays so that comparing allocates nothing. */
public final class Reading {
    /** More tokens than this are not read. */
    public static final int MOST = 24;

    /** How a reading's letters came about, and so how far another name may differ from them. */
    public enum Trust {
        /** As somebody wrote them: with mistakes. */
        WRITTEN,
        /** By rules from another script, letter for letter: one letter more is another name. */
        LETTERS,
        /** By rules that come near to what people write: what sounds the same is the same. */
        SOUND,
        /** As heard in another language and written in its script. */
        HEARD,
        /** From a script that leaves vowels out. */
        CONSONANTS
    }

    final int size;
    final char[] letters;
    final short[] starts;
    final char[] folds;
    final short[] foldStarts;
    final char[] bones;
    final short[] boneStarts;
    final int[] hashes;
    final int[] foldHashes;
    final int[] boneHashes;
    /** Which letters a token has, one bit each: two tokens whose bits differ much are not compared. */
    final int[] bits;

    /** The word that a token belongs to, where tokens are characters. */
    final int[] groups;

    final float[] weights;
    final byte[] roles;
    final float total;
    final int legalFamilies;
    final long legalKinds;
    final boolean vowelless;
    final boolean bySound;
    final boolean byLetter;
    /** The script that the name is written in; what is spelled out by rules counts as Latin. */
    final int script;

    /** Made when first asked for, as most names are only compared within a script. Immutable, so that it doesn't matter which thread wins. */
    private @Nullable Heard heard;

    private Reading(Builder b) {
        size = b.words.size();
        List<String> folded = b.words.stream().map(Phonetic::fold).toList();
        List<String> boned = b.words.stream()
                .map(w -> Phonetic.bones(w, b.trust == Trust.CONSONANTS))
                .toList();
        starts = starts(b.words);
        letters = join(b.words);
        foldStarts = starts(folded);
        folds = join(folded);
        boneStarts = starts(boned);
        bones = join(boned);
        hashes = hashes(b.senses);
        foldHashes = hashes(folded);
        boneHashes = hashes(boned);
        bits = new int[size];
        groups = b.groups.stream().mapToInt(Integer::intValue).toArray();
        weights = new float[size];
        roles = new byte[size];
        float sum = 0;
        for (int i = 0; i < size; i++) {
            for (char c : b.words.get(i).toCharArray()) bits[i] |= 1 << (c & 31);
            weights[i] = b.weights.get(i);
            roles[i] = b.roles.get(i).code;
            sum += weights[i];
        }
        total = sum;
        legalFamilies = b.legalFamilies;
        legalKinds = b.legalKinds;
        vowelless = b.trust == Trust.CONSONANTS;
        bySound = b.trust == Trust.SOUND;
        byLetter = b.trust == Trust.LETTERS;
        script = b.script;
    }

    /** The sounds of its tokens. */
    Heard heard() {
        Heard now = heard;
        if (now != null) return now;
        List<String> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) all.add(Sounds.of(word(i)));
        now = new Heard(all);
        heard = now;
        return now;
    }

    private static short[] starts(List<String> words) {
        short[] out = new short[words.size() + 1];
        for (int i = 0; i < words.size(); i++) {
            out[i + 1] = (short) (out[i] + words.get(i).length());
        }
        return out;
    }

    private static char[] join(List<String> words) {
        return String.join("", words).toCharArray();
    }

    private static int[] hashes(List<String> words) {
        return words.stream().mapToInt(String::hashCode).toArray();
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** A token's letters. */
    public String word(int i) {
        return new String(letters, starts[i], length(i));
    }

    /** A token's letters as they sound, roughly. */
    public String fold(int i) {
        return new String(folds, foldStarts[i], foldStarts[i + 1] - foldStarts[i]);
    }

    /** A token's consonants. */
    public String bones(int i) {
        return new String(bones, boneStarts[i], boneStarts[i + 1] - boneStarts[i]);
    }

    /** A number for the token's sense, shared by synonyms. */
    public int sense(int i) {
        return hashes[i];
    }

    /** How much a token tells names apart, from 0 to 1. */
    public float weight(int i) {
        return weights[i];
    }

    /** What a token does in the name. */
    public Role role(int i) {
        return Role.at(roles[i]);
    }

    int length(int i) {
        return starts[i + 1] - starts[i];
    }

    /** Collects the tokens of a reading. */
    public static final class Builder {
        private static final int LONGEST = 60;

        private final List<String> words = new ArrayList<>();
        private final List<String> senses = new ArrayList<>();
        private final List<Float> weights = new ArrayList<>();
        private final List<Role> roles = new ArrayList<>();
        private final List<Integer> groups = new ArrayList<>();
        private int group;
        private int legalFamilies;
        private long legalKinds;
        private Trust trust = Trust.WRITTEN;
        private int script;

        /**
         * Adds a token; what goes beyond the bounds is dropped.
         *
         * @param sense the word that stands for this one and its synonyms: two tokens of one sense are the same
         */
        public Builder add(String word, String sense, Role role, float weight) {
            if (word.isEmpty() || words.size() >= MOST) return this;
            words.add(word.length() > LONGEST ? word.substring(0, LONGEST) : word);
            senses.add(sense);
            groups.add(group);
            weights.add(weight);
            roles.add(role);
            return this;
        }

        /** Says that the tokens that follow belong to another word. */
        public Builder nextWord() {
            group++;
            return this;
        }

        /** Notes a legal form: it is compared apart from the tokens. */
        public Builder legal(LegalForms.Form form) {
            legalFamilies |= 1 << form.family();
            legalKinds |= 1L << form.kind();
            return this;
        }

        /** Says how its letters came about. */
        public Builder trust(Trust how) {
            trust = how;
            return this;
        }

        /** Says in which script it is written: any number, the same for the same script. */
        public Builder script(int code) {
            script = code;
            return this;
        }

        /** Whether nothing but legal forms was found. */
        public boolean isEmpty() {
            return words.isEmpty();
        }

        /** The reading. */
        public Reading build() {
            return new Reading(this);
        }
    }
}
