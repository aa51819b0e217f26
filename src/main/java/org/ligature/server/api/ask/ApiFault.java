package org.ligature.server.api.ask;

import java.util.List;
import java.util.Map;
import org.ligature.model.LigatureException;

/** A request of an API client that is not answered as asked, in the form that clients of the matching API know. */
public final class ApiFault extends LigatureException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient Object detail;

    private ApiFault(int status, String message, Object detail) {
        super(message);
        this.status = status;
        this.detail = detail;
    }

    /** A request that can't be answered, in one sentence. */
    public static ApiFault of(int status, String message) {
        return new ApiFault(status, message, message);
    }

    /** Parameters or a body of the wrong form; each thing that is wrong has its place and message. */
    public static ApiFault malformed(List<Wrong> wrong) {
        List<Map<String, Object>> detail = wrong.stream().map(Wrong::detail).toList();
        return new ApiFault(422, "The request is malformed: " + detail, detail);
    }

    public int status() {
        return status;
    }

    /** What stands under {@code detail} of the answer: a sentence, or a list of what is wrong where. */
    public Object detail() {
        return detail;
    }

    /**
     * One thing that is wrong.
     *
     * @param type short name of the kind of mistake
     * @param place where it is, from the outside in
     * @param message what is wanted instead
     */
    public record Wrong(String type, List<Object> place, String message) {
        public Wrong {
            place = List.copyOf(place);
        }

        Map<String, Object> detail() {
            Map<String, Object> detail = new java.util.LinkedHashMap<>();
            detail.put("type", type);
            detail.put("loc", place);
            detail.put("msg", message);
            return detail;
        }
    }
}
