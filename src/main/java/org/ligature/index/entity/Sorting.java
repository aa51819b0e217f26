package org.ligature.index.entity;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.SortedSetSortField;

/** Sort orders: by fields, entities without a value last; then by relevance and by id. */
final class Sorting {
    private Sorting() {}

    static Sort of(List<EntitySearch.Order> orders) {
        List<SortField> fields = new ArrayList<>();
        for (EntitySearch.Order order : orders) fields.add(field(order));
        fields.add(SortField.FIELD_SCORE);
        fields.add(new SortedSetSortField(Fields.ID, false));
        return new Sort(fields.toArray(SortField[]::new));
    }

    private static SortField field(EntitySearch.Order order) {
        String field = order.field();
        boolean down = order.descending();
        if (field.equals("_score")) return new SortField(null, SortField.Type.SCORE, !down);
        if (field.equals("_doc")) return new SortField(null, SortField.Type.DOC, down);
        if (field.equals(Fields.SIZE)) return new SortField(field, SortField.Type.LONG, down);
        if (!Fields.isKeyword(field)) {
            throw new UnreadableQuery("Entities can't be sorted by " + field
                    + ": there is no such field, or it holds running text. Sort by first_seen, last_seen, last_change,"
                    + " caption, schema or a field such as properties.birthDate.");
        }
        SortedSetSelector.Type which = down ? SortedSetSelector.Type.MAX : SortedSetSelector.Type.MIN;
        return new SortedSetSortField(field, down, which, down ? SortField.STRING_FIRST : SortField.STRING_LAST);
    }
}
