package org.ligature.extract.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ligature.extract.Sentence;
import org.ligature.model.Basis;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Times;

/**
 * How the rules understand some words of a document, whoever pointed them out.
 *
 * @param sentence the sentence that says it
 * @param polarity whether it is so
 * @param modality how firmly it is put
 * @param basis what it rests on
 * @param attribution who says so, outermost first
 * @param times when
 * @param dated whether the date that was asked about is among the sentence's
 * @param value the figure that was asked about, with all its words, or null
 * @param flags findings about the source's own words
 * @param swapped whether the rules read subject and object the other way round
 */
public record Sense(
        Sentence sentence,
        Polarity polarity,
        Modality modality,
        Basis basis,
        List<String> attribution,
        Times times,
        boolean dated,
        @Nullable Quantity value,
        List<String> flags,
        boolean swapped) {}
