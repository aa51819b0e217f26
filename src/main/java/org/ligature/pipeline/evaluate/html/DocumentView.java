package org.ligature.pipeline.evaluate.html;

import java.util.List;
import org.ligature.pipeline.evaluate.Evaluation.Score;

/**
 * A document as the page shows it.
 *
 * @param number from 1, the worst document first
 * @param name file name
 * @param score its figures
 * @param blocks its text with the notes
 * @param homeless notes whose words don't stand in the text as they are
 */
public record DocumentView(int number, String name, Score score, List<Block> blocks, List<Note> homeless) {}
