package org.ligature.pipeline.catalog;

import java.util.List;
import java.util.SortedMap;
import org.ligature.index.entity.EntityIndex;
import org.ligature.screen.match.Matcher;

/**
 * Data sets as they were loaded at one time.
 *
 * @param catalog which there are
 * @param index their entities
 * @param matcher finds entities by example
 * @param counts entities by data set
 * @param faults what could not be read, one sentence each; at most so many that people can read them
 * @param setAside how many entities could not be read
 */
public record Loaded(
        Catalog catalog,
        EntityIndex index,
        Matcher matcher,
        SortedMap<String, Integer> counts,
        List<String> faults,
        long setAside) {}
