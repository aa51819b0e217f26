package org.ligature.resolve.weigh;

/** Whether one slip of the hand makes one word another. */
final class Edits {
    private Edits() {}

    /** One character replaced, left out, put in, or swapped with its neighbour; equal words are within one slip too. */
    static boolean withinOne(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) return false;
        int start = 0;
        int most = Math.min(a.length(), b.length());
        while (start < most && a.charAt(start) == b.charAt(start)) start++;
        int aEnd = a.length();
        int bEnd = b.length();
        while (aEnd > start && bEnd > start && a.charAt(aEnd - 1) == b.charAt(bEnd - 1)) {
            aEnd--;
            bEnd--;
        }
        int left = Math.max(aEnd, bEnd) - start;
        if (left <= 1) return true;
        return left == 2
                && aEnd == bEnd
                && a.charAt(start) == b.charAt(start + 1)
                && a.charAt(start + 1) == b.charAt(start);
    }
}
