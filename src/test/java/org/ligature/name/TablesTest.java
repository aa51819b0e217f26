package org.ligature.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.ligature.name.lexicon.LegalForms;
import org.ligature.name.table.Table;

class TablesTest {
    @Test
    void legalFormsOfSixtyJurisdictionsAreKnown() {
        Set<String> countries = new HashSet<>();
        Table.read("legal-forms.tsv", 4, row -> countries.addAll(List.of(row[2].split(" ", -1))));
        countries.remove("*");
        assertThat(countries).hasSizeGreaterThan(60).allMatch(c -> c.matches("[A-Z]{2}"));
    }

    @Test
    void limitedCompaniesAreOneKindInEnglishAndChinese() {
        LegalForms forms = LegalForms.standard();
        LegalForms.Found english = forms.at(List.of("co", "ltd"), 0);
        LegalForms.Found chinese = forms.atEnd("某某有限公司");
        assertThat(english).isNotNull();
        assertThat(chinese).isNotNull();
        assertThat(english.form()).isEqualTo(chinese.form());
    }
}
