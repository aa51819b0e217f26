package org.ligature.extract;

import java.util.List;
import org.ligature.model.Claim;

/** Turns passages into claims; the built-in rules are one extractor, others can stand beside it. */
public interface Extractor {
    /** A short stable name, such as {@code rules}; claims carry it as their origin. */
    String id();

    /** What decides the result besides the input: extractor, pack and their versions; a changed stamp means extracting again. */
    String stamp();

    /** The claims of one document, in document order; safe to call from several threads. */
    List<Claim> extract(Source source);
}
