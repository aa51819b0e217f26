package org.ligature.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ligature.pipeline.panel.Account;
import org.ligature.pipeline.panel.Plugins;

/** Says what extractors proposed and what became of it. */
final class AccountText {
    private AccountText() {}

    /** Lines for people: nothing about an extractor of our own all of whose claims were proven and that had no trouble, if it is the only one. */
    static List<String> lines(List<Account> accounts) {
        List<String> out = new ArrayList<>();
        for (Account a : accounts) {
            if (accounts.size() == 1
                    && a.rejections() == 0
                    && a.troubles().isEmpty()
                    && Plugins.BUILT_IN.contains(a.extractor())) continue;
            String reasons = a.rejected().entrySet().stream()
                    .map(e -> e.getKey() + " " + e.getValue())
                    .collect(Collectors.joining(", "));
            out.add(a.extractor() + ": " + a.proposed() + " proposed, " + a.believed() + " proven, " + a.rejections()
                    + " rejected" + (reasons.isEmpty() ? "." : " (" + reasons + ")."));
            a.troubles().forEach(t -> out.add("  " + t.message()));
        }
        return out;
    }

    static List<Map<String, Object>> json(List<Account> accounts) {
        return accounts.stream().map(AccountText::json).toList();
    }

    private static Map<String, Object> json(Account account) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("extractor", account.extractor());
        out.put("documents", account.documents());
        out.put("proposed", account.proposed());
        out.put("proven", account.believed());
        out.put("rejected", account.rejected());
        out.put("troubles", account.troubles());
        out.put(
                "examples",
                account.examples().stream()
                        .map(r -> new Example(r.reason().id(), r.type(), r.quote()))
                        .toList());
        return out;
    }

    private record Example(String reason, String type, String quote) {}
}
