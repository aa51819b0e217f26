package org.ligature.testing;

import java.util.ArrayList;
import java.util.List;
import org.ligature.model.Answer;
import org.ligature.model.Basis;
import org.ligature.model.Claim;
import org.ligature.model.Document;
import org.ligature.model.Evidence;
import org.ligature.model.Ids;
import org.ligature.model.Modality;
import org.ligature.model.Polarity;
import org.ligature.model.Quantity;
import org.ligature.model.Reply;
import org.ligature.model.ReviewedClaim;
import org.ligature.model.Role;
import org.ligature.model.Segment;
import org.ligature.model.Times;
import org.ligature.publish.Context;
import org.ligature.publish.Material;

/** Claims from invented documents that mean harm: markup, terminal escapes, formulas, hidden and reversing characters, floods. */
public final class HostileClaims {
    public static final List<String> WORDS = List.of(
            "<script>document.title='owned'</script><img src=x onerror=alert(1)>",
            "\"><a href=\"javascript:alert(1)\">x</a>' onmouseover='alert(1)",
            "\u001b[2J\u001b]0;owned\u0007\u009b31mred\u001b[0m\r\b\b",
            "=HYPERLINK(\"http://evil.example\",\"x\")",
            "+1+cmd|' /C calc'!A0",
            "-2+3",
            "@SUM(A1:A9)",
            "\t=1+1",
            "＝1+1",
            "safe\u202etxt.exe\u2066hidden\u2069\u200b\ufeff",
            "# heading\n\n- item | cell\n![x](http://evil.example/x.png) [a](javascript:alert(1)) `code` **bold** [^1]: x",
            "1. list www.evil.example https://evil.example a@evil.example",
            "]]>&lt;b&gt;&amp;$unsafe{x}${1+1}",
            "half \ud83d pair",
            "long ".repeat(20_000),
            "名".repeat(50_000));

    private HostileClaims() {}

    /** One claim for each text, with the text in every place that a document can fill. */
    public static Material material() {
        List<ReviewedClaim> claims = new ArrayList<>();
        for (int i = 0; i < WORDS.size(); i++) claims.add(claim(WORDS.get(i), i));
        return new Material(claims, List.of(), s -> new Context(s.exact(), s.exact()), r -> true);
    }

    public static ReviewedClaim claim(String words, int number) {
        String sha = Ids.sha256(new byte[] {(byte) number});
        Document.Metadata metadata =
                new Document.Metadata("javascript:alert('" + words + "')", words, words, null, words, words, words);
        Document document = new Document(sha, "w-" + number, words, "text/plain", 1, metadata);
        Segment segment = new Segment(
                "r-" + number, 0, words.codePointCount(0, words.length()), words, words, words, Segment.Use.QUOTE);
        Segment context = new Segment(
                "r-" + number, 0, words.codePointCount(0, words.length()), words, words, words, Segment.Use.CONTEXT);
        Claim claim = new Claim(
                sha,
                "party_org",
                Evidence.of(segment, context),
                List.of(
                        new Role(Role.SUBJECT, words, words, words),
                        new Role(Role.OBJECT, words, words, words),
                        new Role(words, words, words, words)),
                Quantity.of(words),
                Polarity.POSITIVE,
                Modality.ALLEGED,
                Basis.OPINION,
                List.of(words),
                Times.NONE,
                List.of(words),
                new Claim.Origin(words, words, words, 0.5));
        return new ReviewedClaim(
                claim,
                claim.id(),
                document,
                null,
                List.of(new Reply(words, words, "", words, null, 3, Answer.DENIED, words, "mq")));
    }
}
